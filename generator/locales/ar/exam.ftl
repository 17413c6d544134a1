### مسرد: المصطلح الإنجليزي، ثم ما يُقال هنا في كل الملفات.
### quiz, test: اختبار · exam: امتحان · attempt, try: محاولة · question: سؤال · exercise: تمرين
### check: التحقق · hand in: تسليم · hint: تلميح · feedback: تعليق · model answer: إجابة نموذجية · gap: فراغ
### right: صحيح · partly right: صحيح جزئيًا · wrong: غير صحيح (صواب وخطأ في أسئلة الصواب والخطأ وحدها)
### point: درجة · percentage point: نقطة مئوية · pass mark: حدّ النجاح · to pass: نجح، اجتاز
### course: دورة · module: وحدة · lesson: درس · path: مسار · goal, objective: هدف · claim: مقولة
### progress: تقدّم · record of learning: سجل التعلّم · result file: ملف النتائج · review: مراجعة
### note: ملاحظة · highlight: تظليل · tick: تأشير · conversation: محادثة · line: جملة · ending: نهاية · meter: مقياس
### version: إصدار · copy: نسخة · save: حفظ · store: تخزين · load: تحميل · download: تنزيل · erase: محو
### الأزرار مصادر (تسليم، عرض، إعادة) لا أفعال أمر، وما عداها يُصاغ بحيث يُقرأ للمذكر والمؤنث.

exam-how-sure = ما مدى ثقتك بإجابتك؟
exam-sure-first = لم يُحدَّد مدى الثقة بعد.
exam-sure-1 = قليلة
exam-sure-2 = وسط
exam-sure-3 = كبيرة
exam-marks-1 = صح: 1، خطأ: 0
exam-marks-2 = صح: 2، خطأ: ناقص 2
exam-marks-3 = صح: 3، خطأ: ناقص 6

exam-how-much-time = كم من الوقت يلزمك؟
exam-not-loaded = تعذّر تحميل الأسئلة. هل ما زال الاتصال بالإنترنت قائمًا؟
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
exam-time-up = انتهى الوقت. سُلِّمت إجاباتك حتى هذه اللحظة.
exam-time-more = لديك الآن وقت أطول.
exam-time-off = أُلغيت المهلة.

exam-hand-in = تسليم
exam-hand-in-anyway = تسليم رغم ذلك
exam-still-open =
    { $count ->
        [zero] بقي { $count } سؤال بلا إجابة: { $questions }.
        [one] بقي سؤال واحد بلا إجابة: { $questions }.
        [two] بقي سؤالان بلا إجابة: { $questions }.
        [few] بقيت { $count } أسئلة بلا إجابة: { $questions }.
        [many] بقي { $count } سؤالًا بلا إجابة: { $questions }.
       *[other] بقي { $count } سؤال بلا إجابة: { $questions }.
    }
exam-again = محاولة جديدة
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
                [zero] كانت نتيجتك { $before }% وصارت { $now }%، بزيادة { $by } نقطة مئوية
                [one] كانت نتيجتك { $before }% وصارت { $now }%، بزيادة نقطة مئوية واحدة
                [two] كانت نتيجتك { $before }% وصارت { $now }%، بزيادة نقطتين مئويتين
                [few] كانت نتيجتك { $before }% وصارت { $now }%، بزيادة { $by } نقاط مئوية
                [many] كانت نتيجتك { $before }% وصارت { $now }%، بزيادة { $by } نقطة مئوية
               *[other] كانت نتيجتك { $before }% وصارت { $now }%، بزيادة { $by } نقطة مئوية
            }
        [down]
            { $by ->
                [zero] كانت نتيجتك { $before }% وصارت { $now }%، بنقص { $by } نقطة مئوية
                [one] كانت نتيجتك { $before }% وصارت { $now }%، بنقص نقطة مئوية واحدة
                [two] كانت نتيجتك { $before }% وصارت { $now }%، بنقص نقطتين مئويتين
                [few] كانت نتيجتك { $before }% وصارت { $now }%، بنقص { $by } نقاط مئوية
                [many] كانت نتيجتك { $before }% وصارت { $now }%، بنقص { $by } نقطة مئوية
               *[other] كانت نتيجتك { $before }% وصارت { $now }%، بنقص { $by } نقطة مئوية
            }
       *[same] كانت نتيجتك { $before }% وبقيت { $now }%
    }

exam-how-sure-you-were = مدى ثقتك
exam-sure-marks = درجات الثقة: { $marks } من { $most }.
exam-sure-key = في كل سطر يبيّن الجزء الملوّن نسب الصواب التي تجعل هذا الاختيار هو الأربح، وتبيّن العلامة نسبتك.
exam-sure-right =
    { $count ->
        [0] { $level }: لا إجابات
        [zero] { $level }: { $count } إجابة، الصحيح منها { $right }
        [one] { $level }: إجابة واحدة، الصحيح منها { $right }
        [two] { $level }: إجابتان، الصحيح منهما { $right }
        [few] { $level }: { $count } إجابات، الصحيح منها { $right }
        [many] { $level }: { $count } إجابة، الصحيح منها { $right }
       *[other] { $level }: { $count } إجابة، الصحيح منها { $right }
    }
exam-sure-percent =
    { $count ->
        [0] { $level }: لا إجابات
        [zero] { $level }: { $count } إجابة، نسبة الصواب { $percent }%
        [one] { $level }: إجابة واحدة، نسبة الصواب { $percent }%
        [two] { $level }: إجابتان، نسبة الصواب { $percent }%
        [few] { $level }: { $count } إجابات، نسبة الصواب { $percent }%
        [many] { $level }: { $count } إجابة، نسبة الصواب { $percent }%
       *[other] { $level }: { $count } إجابة، نسبة الصواب { $percent }%
    }
exam-too-sure = كانت ثقتك أكبر مما تستحقه إجاباتك.
exam-too-unsure = كانت إجاباتك تستحق ثقة أكبر.
exam-well-judged = تقدير في محلّه.

exam-step = السؤال { $n } من { $of }
exam-practice = تدريب: { $n } من { $of }
exam-practice-one = تدريب
exam-overview = كل الأسئلة
exam-before-hand-in = قبل التسليم
exam-look-over = نظرة أخيرة
exam-back = السابق
exam-next = التالي
exam-mark-later = للعودة لاحقًا
exam-number =
    { $state ->
        [answered]
            { $marked ->
                [yes] السؤال { $n }: أُجيب عنه، للعودة إليه لاحقًا
               *[no] السؤال { $n }: أُجيب عنه
            }
       *[open]
            { $marked ->
                [yes] السؤال { $n }: بلا إجابة، للعودة إليه لاحقًا
               *[no] السؤال { $n }: بلا إجابة
            }
    }
exam-key-answered = أُجيب عنه
exam-key-open = بلا إجابة
exam-key-marked = للعودة إليه لاحقًا
exam-marked-ones = للعودة إليها لاحقًا: { $questions }.

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
exam-more-goals-open =
    { $count ->
        [zero] { $count } هدف آخر: لم تصح كل الإجابات بعد
        [one] هدف واحد آخر: لم تصح كل الإجابات بعد
        [two] هدفان آخران: لم تصح كل الإجابات بعد
        [few] { $count } أهداف أخرى: لم تصح كل الإجابات بعد
        [many] { $count } هدفًا آخر: لم تصح كل الإجابات بعد
       *[other] { $count } هدف آخر: لم تصح كل الإجابات بعد
    }
