page-title-coverage = ما يُدرَّس ويُتدرَّب عليه ويُقيَّم
page-about-coverage = كل مقولة وكل هدف في الدورة، وأين تجدهما.
coverage-about = حُسبت هذه الصفحة مما تذكره { $counted } عن أغراضها.
coverage-lessons =
    { $number ->
        [zero] { $number } درس
        [one] درس واحد
        [two] درسان
        [few] { $number } دروس
        [many] { $number } درسًا
       *[other] { $number } درس
    }
coverage-questions =
    { $number ->
        [zero] { $number } سؤال
        [one] سؤال واحد
        [two] سؤالان
        [few] { $number } أسئلة
        [many] { $number } سؤالًا
       *[other] { $number } سؤال
    }
coverage-conversations =
    { $number ->
        [zero] { $number } محادثة
        [one] محادثة واحدة
        [two] محادثتان
        [few] { $number } محادثات
        [many] { $number } محادثة
       *[other] { $number } محادثة
    }
coverage-order = الترتيب { $source }، ثم { $objective }.
coverage-order-source = بحسب المصدر
coverage-order-objective = بحسب الهدف
coverage-drawn = بعض الاختبارات تسحب أسئلتها: يصادف المتعلّم بعضًا مما يُعدّ هنا، لا كله.
coverage-figures = بالأرقام
coverage-share = { $part } من { $whole }
coverage-figure-practised = المقولات التي تُدرَّس ويُتدرَّب عليها: { $share }.
coverage-figure-assessed = الأهداف التي تُقيَّم مرتين على الأقل: { $share }.
coverage-figure-again = الأهداف التي تعود في وحدة لاحقة: { $share }.
coverage-figure-last = لا تُعدّ أهداف الوحدة الأخيرة، إذ لا شيء بعدها.
coverage-missing-taught =
    { $claims ->
        [zero] { $claims } مقولة لا تُدرَّس
        [one] مقولة واحدة لا تُدرَّس
        [two] مقولتان لا تُدرَّسان
        [few] { $claims } مقولات لا تُدرَّس
        [many] { $claims } مقولة لا تُدرَّس
       *[other] { $claims } مقولة لا تُدرَّس
    }
coverage-missing-practised =
    { $claims ->
        [zero] { $claims } مقولة لا يُتدرَّب عليها
        [one] مقولة واحدة لا يُتدرَّب عليها
        [two] مقولتان لا يُتدرَّب عليهما
        [few] { $claims } مقولات لا يُتدرَّب عليها
        [many] { $claims } مقولة لا يُتدرَّب عليها
       *[other] { $claims } مقولة لا يُتدرَّب عليها
    }
coverage-missing-assessed =
    { $objectives ->
        [zero] { $objectives } هدف تُقيَّم أقل من مرتين
        [one] هدف واحد يُقيَّم أقل من مرتين
        [two] هدفان يُقيَّمان أقل من مرتين
        [few] { $objectives } أهداف تُقيَّم أقل من مرتين
        [many] { $objectives } هدفًا تُقيَّم أقل من مرتين
       *[other] { $objectives } هدف تُقيَّم أقل من مرتين
    }
coverage-missing-again =
    { $objectives ->
        [zero] { $objectives } هدف لا تعود لاحقًا
        [one] هدف واحد لا يعود لاحقًا
        [two] هدفان لا يعودان لاحقًا
        [few] { $objectives } أهداف لا تعود لاحقًا
        [many] { $objectives } هدفًا لا تعود لاحقًا
       *[other] { $objectives } هدف لا تعود لاحقًا
    }
coverage-sources = بحسب المصدر
coverage-work =
    { $claims ->
        [zero] { $work }: { $claims } مقولة
        [one] { $work }: مقولة واحدة
        [two] { $work }: مقولتان
        [few] { $work }: { $claims } مقولات
        [many] { $work }: { $claims } مقولة
       *[other] { $work }: { $claims } مقولة
    }
coverage-objectives = بحسب الهدف
coverage-module =
    { $objectives ->
        [zero] { $module }: { $objectives } هدف
        [one] { $module }: هدف واحد
        [two] { $module }: هدفان
        [few] { $module }: { $objectives } أهداف
        [many] { $module }: { $objectives } هدفًا
       *[other] { $module }: { $objectives } هدف
    }
coverage-taught = يُدرَّس في { $lessons }.
coverage-not-taught = لا يُدرَّس في أي درس.
coverage-practised-by =
    { $questions ->
        [zero] التدريب عليه في { $questions } سؤال: { $places }.
        [one] التدريب عليه في سؤال واحد: { $places }.
        [two] التدريب عليه في سؤالين: { $places }.
        [few] التدريب عليه في { $questions } أسئلة: { $places }.
        [many] التدريب عليه في { $questions } سؤالًا: { $places }.
       *[other] التدريب عليه في { $questions } سؤال: { $places }.
    }
coverage-practised-in =
    { $conversations ->
        [zero] التدريب عليه في المحادثات { $places }.
        [one] التدريب عليه في المحادثة { $places }.
        [two] التدريب عليه في المحادثتين { $places }.
        [few] التدريب عليه في المحادثات { $places }.
        [many] التدريب عليه في المحادثات { $places }.
       *[other] التدريب عليه في المحادثات { $places }.
    }
coverage-not-practised = لا تدريب عليه في أي سؤال أو محادثة.
coverage-against =
    { $conversations ->
        [zero] تخالفه ردود في المحادثات { $places }.
        [one] تخالفه ردود في المحادثة { $places }.
        [two] تخالفه ردود في المحادثتين { $places }.
        [few] تخالفه ردود في المحادثات { $places }.
        [many] تخالفه ردود في المحادثات { $places }.
       *[other] تخالفه ردود في المحادثات { $places }.
    }
coverage-assessed =
    { $questions ->
        [zero] يُقيَّم في { $questions } سؤال: { $places }.
        [one] يُقيَّم في سؤال واحد: { $places }.
        [two] يُقيَّم في سؤالين: { $places }.
        [few] يُقيَّم في { $questions } أسئلة: { $places }.
        [many] يُقيَّم في { $questions } سؤالًا: { $places }.
       *[other] يُقيَّم في { $questions } سؤال: { $places }.
    }
coverage-assessed-once =
    { $questions ->
        [zero] { $once }، في { $questions } سؤال: { $places }.
        [one] { $once }، في سؤال واحد: { $places }.
        [two] { $once }، في سؤالين: { $places }.
        [few] { $once }، في { $questions } أسئلة: { $places }.
        [many] { $once }، في { $questions } سؤالًا: { $places }.
       *[other] { $once }، في { $questions } سؤال: { $places }.
    }
coverage-once = يُقيَّم مرة واحدة فقط
coverage-not-assessed = لا يُقيَّم في أي سؤال.
coverage-again = يعود في { $places }.
coverage-again-questions =
    { $questions ->
        [zero] { $place } ({ $questions } سؤال)
        [one] { $place } (سؤال واحد)
        [two] { $place } (سؤالان)
        [few] { $place } ({ $questions } أسئلة)
        [many] { $place } ({ $questions } سؤالًا)
       *[other] { $place } ({ $questions } سؤال)
    }
coverage-again-conversation = المحادثة { $place }
coverage-not-again = لا يعود في أي وحدة لاحقة.
coverage-place = { $place } ({ $questions })
