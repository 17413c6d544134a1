page-title-coverage = التدريس والتدريب والتقييم
page-about-coverage = كل مقولة وكل هدف في الدورة، وموضع كل منهما.
coverage-about = استُخرجت هذه الصفحة من الغايات المعلنة في: { $counted }.
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
coverage-drawn = في بعض الاختبارات تُسحب الأسئلة عشوائيًا: لا يمرّ على المتعلّم كل ما يُعدّ هنا، بل بعضه.
coverage-figures = بالأرقام
coverage-share = { $part } من { $whole }
coverage-figure-practised = المقولات المشمولة بالتدريس والتدريب: { $share }.
coverage-figure-assessed = الأهداف المشمولة بتقييمين على الأقل: { $share }.
coverage-figure-again = الأهداف المتكررة في وحدة لاحقة: { $share }.
coverage-figure-last = لا تُعدّ أهداف الوحدة الأخيرة، إذ لا شيء بعدها.
coverage-missing-taught =
    { $claims ->
        [zero] { $claims } مقولة بلا تدريس
        [one] مقولة واحدة بلا تدريس
        [two] مقولتان بلا تدريس
        [few] { $claims } مقولات بلا تدريس
        [many] { $claims } مقولة بلا تدريس
       *[other] { $claims } مقولة بلا تدريس
    }
coverage-missing-practised =
    { $claims ->
        [zero] { $claims } مقولة بلا تدريب
        [one] مقولة واحدة بلا تدريب
        [two] مقولتان بلا تدريب
        [few] { $claims } مقولات بلا تدريب
        [many] { $claims } مقولة بلا تدريب
       *[other] { $claims } مقولة بلا تدريب
    }
coverage-missing-assessed =
    { $objectives ->
        [zero] { $objectives } هدف بأقل من تقييمين
        [one] هدف واحد بأقل من تقييمين
        [two] هدفان بأقل من تقييمين
        [few] { $objectives } أهداف بأقل من تقييمين
        [many] { $objectives } هدفًا بأقل من تقييمين
       *[other] { $objectives } هدف بأقل من تقييمين
    }
coverage-missing-again =
    { $objectives ->
        [zero] { $objectives } هدف بلا تكرار في وحدة لاحقة
        [one] هدف واحد بلا تكرار في وحدة لاحقة
        [two] هدفان بلا تكرار في وحدة لاحقة
        [few] { $objectives } أهداف بلا تكرار في وحدة لاحقة
        [many] { $objectives } هدفًا بلا تكرار في وحدة لاحقة
       *[other] { $objectives } هدف بلا تكرار في وحدة لاحقة
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
coverage-taught = التدريس في { $lessons }.
coverage-not-taught = بلا تدريس في أي درس.
coverage-practised-by =
    { $questions ->
        [zero] التدريب في { $questions } سؤال: { $places }.
        [one] التدريب في سؤال واحد: { $places }.
        [two] التدريب في سؤالين: { $places }.
        [few] التدريب في { $questions } أسئلة: { $places }.
        [many] التدريب في { $questions } سؤالًا: { $places }.
       *[other] التدريب في { $questions } سؤال: { $places }.
    }
coverage-practised-in =
    { $conversations ->
        [zero] التدريب في المحادثات { $places }.
        [one] التدريب في المحادثة { $places }.
        [two] التدريب في المحادثتين { $places }.
        [few] التدريب في المحادثات { $places }.
        [many] التدريب في المحادثات { $places }.
       *[other] التدريب في المحادثات { $places }.
    }
coverage-not-practised = بلا تدريب في أي سؤال أو محادثة.
coverage-against =
    { $conversations ->
        [zero] ردود تخالف ذلك في المحادثات { $places }.
        [one] ردود تخالف ذلك في المحادثة { $places }.
        [two] ردود تخالف ذلك في المحادثتين { $places }.
        [few] ردود تخالف ذلك في المحادثات { $places }.
        [many] ردود تخالف ذلك في المحادثات { $places }.
       *[other] ردود تخالف ذلك في المحادثات { $places }.
    }
coverage-assessed =
    { $questions ->
        [zero] التقييم في { $questions } سؤال: { $places }.
        [one] التقييم في سؤال واحد: { $places }.
        [two] التقييم في سؤالين: { $places }.
        [few] التقييم في { $questions } أسئلة: { $places }.
        [many] التقييم في { $questions } سؤالًا: { $places }.
       *[other] التقييم في { $questions } سؤال: { $places }.
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
coverage-once = تقييم واحد فقط
coverage-not-assessed = بلا تقييم في أي سؤال.
coverage-again = التكرار في { $places }.
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
coverage-not-again = بلا تكرار في أي وحدة لاحقة.
coverage-place = { $place } ({ $questions })
