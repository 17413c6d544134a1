conversation-label = محادثة
conversation-you = أنت
conversation-wants = مطلب { $name }
conversation-facts =
    { $endings ->
        [zero] { $endings } نهاية للاكتشاف
        [one] نهاية واحدة للاكتشاف
        [two] نهايتان للاكتشاف
        [few] { $endings } نهايات للاكتشاف
        [many] { $endings } نهاية للاكتشاف
       *[other] { $endings } نهاية للاكتشاف
    }
conversation-facts-minutes =
    { $minutes ->
        [zero] نحو { $minutes } دقيقة · النهايات الممكنة: { $endings }
        [one] نحو دقيقة واحدة · النهايات الممكنة: { $endings }
        [two] نحو دقيقتين · النهايات الممكنة: { $endings }
        [few] نحو { $minutes } دقائق · النهايات الممكنة: { $endings }
        [many] نحو { $minutes } دقيقة · النهايات الممكنة: { $endings }
       *[other] نحو { $minutes } دقيقة · النهايات الممكنة: { $endings }
    }
conversation-meters = بعض الطرق تتوقف على حال { $name } في تلك اللحظة. يمكنك تقدير ذلك من السياق، أو متابعته بالعدّ: أثر كل جملة مطويّ تحتها.
conversation-meter = { $meter }: { $levels }. في البداية { $start }، «{ $level }».
conversation-meter-level = { $level } بدءًا من { $bound }
conversation-thinks = ما يدور في ذهن { $name }
conversation-does = أثر هذه الجملة
conversation-used = تُطبِّق:
conversation-against = تخالف:
conversation-see = للتفصيل: { $lessons }.
conversation-ending-good = نهاية جيدة
conversation-ending-mixed = نهاية بين بين
conversation-ending-bad = نهاية سيئة
conversation-again = محادثة { $name } من جديد
# الإشارة قبل العدد تنقلب في سطر يبدأ من اليمين، فالزيادة والنقص بالكلمات.
conversation-rises = { $meter }: زيادة { $by }
conversation-falls = { $meter }: نقص { $by }

# «مستوى» و«لم يسبق لك قول» حتى لا تتوقف الجملة على جنس المقياس أو المتعلّم.
condition-if = إذا { $condition }
condition-or-if = أو إذا { $condition }
condition-otherwise = وإلا
condition-only-if = فقط إذا { $condition }
condition-then = { $condition }:
condition-and = { $first } و{ $second }
condition-or = { $first }، أو { $second }
condition-said = قلت «{ $words }»
condition-not-said = لم يسبق لك قول «{ $words }»
condition-level = كان مستوى { $meter } «{ $level }»
condition-level-or-more = كان مستوى { $meter } «{ $level }» أو أعلى
condition-level-by-now = بلغ مستوى { $meter } «{ $level }»
condition-level-or-less = كان مستوى { $meter } «{ $level }» أو أدنى
condition-number-or-more = كان مستوى { $meter } { $number } أو أكثر
condition-number-or-less = كان مستوى { $meter } { $number } أو أقل
condition-number = كان مستوى { $meter } { $number } بالضبط
