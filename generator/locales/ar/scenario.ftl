scenario-start = بدء المحادثة
scenario-log = محادثة مع { $name }
scenario-mood = حال { $name } الآن
scenario-you = أنت
scenario-ask = ماذا تقول؟
scenario-to = إلى
scenario-thinks = ما يدور في ذهن { $name }:
scenario-moved = { $feeling } { $by }:
scenario-moved-still = { $feeling } { $by }، وما زال المستوى { $level }
scenario-wanted = مطلب { $name }
scenario-hid = ما بقي في نفس { $name }
scenario-look-back = جملة جملة
scenario-go-back = العودة إلى هذه اللحظة وتجربة جملة أخرى
scenario-go-back-turn = العودة إلى هذه اللحظة وتجربة جملة أخرى، الدور { $turn }
scenario-compare = طريقك وأفضل طريق
scenario-same-as-best = كان هذا من أفضل الطرق: لا أقصر منه، ولا أحسن نهاية.
scenario-yours = أنت
scenario-best = أفضل طريق
scenario-same = كما في أفضل طريق
scenario-endings =
    { $of ->
        [zero] اكتُشفت { $found } من { $of } نهاية
        [one] اكتُشفت { $found } من نهاية واحدة
        [two] اكتُشفت { $found } من نهايتين
        [few] اكتُشفت { $found } من { $of } نهايات
        [many] اكتُشفت { $found } من { $of } نهاية
       *[other] اكتُشفت { $found } من { $of } نهاية
    }
scenario-undiscovered = بقي للاكتشاف: { $left }
scenario-again = محادثة من جديد
