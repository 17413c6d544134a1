exam-how-sure = ما مدى ثقتك؟
exam-sure-first = لم تُحدَّد درجة ثقتك بعد.
exam-sure-1 = ثقة قليلة
exam-sure-2 = ثقة متوسطة
exam-sure-3 = ثقة كبيرة
exam-marks-1 = صح: 1، خطأ: 0
exam-marks-2 = صح: 2، خطأ: خصم 2
exam-marks-3 = صح: 3، خطأ: خصم 6

exam-how-much-time = كم تريد من الوقت؟
exam-not-loaded = تعذّر تحميل الأسئلة. هل ما زال الاتصال قائمًا؟
exam-begin = بدء
exam-minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
exam-no-limit = بلا مهلة

exam-more-time =
    { $minutes ->
        [zero] { $minutes } دقيقة إضافية
        [one] دقيقة واحدة إضافية
        [two] دقيقتان إضافيتان
        [few] { $minutes } دقائق إضافية
        [many] { $minutes } دقيقة إضافية
       *[other] { $minutes } دقيقة إضافية
    }
exam-minutes-left = بقي { $minutes } د
exam-minutes-left-heard =
    { $minutes ->
        [zero] بقيت { $minutes } دقيقة
        [one] بقيت دقيقة واحدة
        [two] بقيت دقيقتان
        [few] بقيت { $minutes } دقائق
        [many] بقيت { $minutes } دقيقة
       *[other] بقيت { $minutes } دقيقة
    }
exam-seconds-left = بقي { $time }
exam-time-up = انتهى الوقت. سُلِّم ما أجبت عنه.
exam-time-more = لديك الآن وقت أطول.
exam-time-off = أُلغيت المهلة.

exam-hand-in = تسليم
exam-hand-in-anyway = تسليم رغم ذلك
exam-still-open =
    { $count ->
        [zero] بقي { $count } سؤال بلا إجابة: { $questions }.
        [one] بقي سؤال واحد بلا إجابة: { $questions }.
        [two] بقي سؤالان بلا إجابة: { $questions }.
        [few] بقي { $count } أسئلة بلا إجابة: { $questions }.
        [many] بقي { $count } سؤالًا بلا إجابة: { $questions }.
       *[other] بقي { $count } سؤال بلا إجابة: { $questions }.
    }
exam-again = إعادة الاختبار
exam-attempts-left =
    { $left ->
        [0] استنفدت كل محاولاتك.
        [zero] بقيت { $left } محاولة.
        [one] بقيت محاولة واحدة.
        [two] بقيت محاولتان.
        [few] بقيت { $left } محاولات.
        [many] بقيت { $left } محاولة.
       *[other] بقيت { $left } محاولة.
    }
exam-practising = هذا تدريب. تبقى نتيجة اختبارك كما هي.

exam-what-changed = ما الذي تغيّر
exam-gain =
    { $change ->
        [up]
            { $by ->
                [zero] سابقًا { $before }%، والآن { $now }%: بزيادة { $by } نقطة مئوية
                [one] سابقًا { $before }%، والآن { $now }%: بزيادة نقطة مئوية واحدة
                [two] سابقًا { $before }%، والآن { $now }%: بزيادة نقطتين مئويتين
                [few] سابقًا { $before }%، والآن { $now }%: بزيادة { $by } نقاط مئوية
                [many] سابقًا { $before }%، والآن { $now }%: بزيادة { $by } نقطة مئوية
               *[other] سابقًا { $before }%، والآن { $now }%: بزيادة { $by } نقطة مئوية
            }
        [down]
            { $by ->
                [zero] سابقًا { $before }%، والآن { $now }%: بنقص { $by } نقطة مئوية
                [one] سابقًا { $before }%، والآن { $now }%: بنقص نقطة مئوية واحدة
                [two] سابقًا { $before }%، والآن { $now }%: بنقص نقطتين مئويتين
                [few] سابقًا { $before }%، والآن { $now }%: بنقص { $by } نقاط مئوية
                [many] سابقًا { $before }%، والآن { $now }%: بنقص { $by } نقطة مئوية
               *[other] سابقًا { $before }%، والآن { $now }%: بنقص { $by } نقطة مئوية
            }
       *[same] سابقًا { $before }%، والآن { $now }%: بلا تغيير
    }

exam-how-sure-you-were = مدى ثقتك
exam-sure-marks = { $marks } من { $most } من درجات الثقة.
exam-sure-key = في كل سطر، الجزء الملوّن هو حيث يعود هذا الاختيار بأكبر فائدة، والعلامة هي حيث كنت.
exam-sure-right =
    { $count ->
        [0] { $level }: لا إجابات
        [zero] { $level }: { $count } إجابة، الصحيح منها { $right }
        [one] { $level }: إجابة واحدة، الصحيح منها { $right }
        [two] { $level }: إجابتان، الصحيح منها { $right }
        [few] { $level }: { $count } إجابات، الصحيح منها { $right }
        [many] { $level }: { $count } إجابة، الصحيح منها { $right }
       *[other] { $level }: { $count } إجابة، الصحيح منها { $right }
    }
exam-sure-percent =
    { $count ->
        [0] { $level }: لا إجابات
        [zero] { $level }: { $count } إجابة، بنسبة صحة { $percent }%
        [one] { $level }: إجابة واحدة، بنسبة صحة { $percent }%
        [two] { $level }: إجابتان، بنسبة صحة { $percent }%
        [few] { $level }: { $count } إجابات، بنسبة صحة { $percent }%
        [many] { $level }: { $count } إجابة، بنسبة صحة { $percent }%
       *[other] { $level }: { $count } إجابة، بنسبة صحة { $percent }%
    }
exam-too-sure = كانت ثقتك أكبر من صحة إجاباتك.
exam-too-unsure = كان يمكن لثقتك أن تكون أكبر.
exam-well-judged = تقدير مناسب.

exam-step = السؤال { $n } من { $of }
exam-practice = تدريب: { $n } من { $of }
exam-practice-one = تدريب
exam-overview = كل الأسئلة
exam-before-hand-in = قبل التسليم
exam-look-over = نظرة أخيرة
exam-back = السابق
exam-next = التالي
exam-mark-later = تعليم للعودة
exam-number =
    { $state ->
        [answered]
            { $marked ->
                [yes] السؤال { $n }: أُجيب عنه، وعليه علامة للعودة
               *[no] السؤال { $n }: أُجيب عنه
            }
       *[open]
            { $marked ->
                [yes] السؤال { $n }: بلا إجابة، وعليه علامة للعودة
               *[no] السؤال { $n }: بلا إجابة
            }
    }
exam-key-answered = أُجيب عنه
exam-key-open = بلا إجابة
exam-key-marked = عليه علامة للعودة
exam-marked-ones = عليها علامة للعودة: { $questions }.

exam-back-to-result = العودة إلى النتيجة
exam-look-at-answers = عرض إجاباتك
exam-your-answers = إجاباتك
exam-show-all = إظهار الكل
exam-hide-all = إخفاء الكل
exam-next-answer = الإجابة التالية
exam-verdict-right = صحيحة
exam-verdict-partly = صحيحة جزئيًا
exam-verdict-wrong = غير صحيحة
exam-verdict-done = مكتملة
exam-verdict-none = بلا إجابة
exam-goals-right =
    { $count ->
        [zero] { $count } هدف: كل الإجابات صحيحة
        [one] هدف واحد: كل الإجابات صحيحة
        [two] هدفان: كل الإجابات صحيحة
        [few] { $count } أهداف: كل الإجابات صحيحة
        [many] { $count } هدفًا: كل الإجابات صحيحة
       *[other] { $count } هدف: كل الإجابات صحيحة
    }
exam-more-goals-right =
    { $count ->
        [zero] { $count } هدف آخر: كل الإجابات صحيحة
        [one] هدف واحد آخر: كل الإجابات صحيحة
        [two] هدفان آخران: كل الإجابات صحيحة
        [few] { $count } أهداف أخرى: كل الإجابات صحيحة
        [many] { $count } هدفًا آخر: كل الإجابات صحيحة
       *[other] { $count } هدف آخر: كل الإجابات صحيحة
    }
