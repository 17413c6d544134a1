lesson-so-far = التمارين المنجزة: { $done } من { $of }
lesson-done = اكتمل الدرس
lesson-quiz-not-passed =
    { $left ->
        [0] لم يُجتَز الاختبار بعد
        [zero] لم يُجتَز الاختبار بعد: تنقص { $left } درجة
        [one] لم يُجتَز الاختبار بعد: تنقص درجة واحدة
        [two] لم يُجتَز الاختبار بعد: تنقص درجتان
        [few] لم يُجتَز الاختبار بعد: تنقص { $left } درجات
        [many] لم يُجتَز الاختبار بعد: تنقص { $left } درجة
       *[other] لم يُجتَز الاختبار بعد: تنقص { $left } درجة
    }
lesson-exam-not-passed =
    { $left ->
        [0] لم يُجتَز الامتحان بعد
        [zero] لم يُجتَز الامتحان بعد: تنقص { $left } درجة
        [one] لم يُجتَز الامتحان بعد: تنقص درجة واحدة
        [two] لم يُجتَز الامتحان بعد: تنقص درجتان
        [few] لم يُجتَز الامتحان بعد: تنقص { $left } درجات
        [many] لم يُجتَز الامتحان بعد: تنقص { $left } درجة
       *[other] لم يُجتَز الامتحان بعد: تنقص { $left } درجة
    }

progress-done-not-passed = تمّ، من دون نجاح بعد
progress-not-started = لم يُبدأ بعد
progress-done = تمّ
progress-closed = لم يُفتح بعد
progress-not-known = غير معروف هنا
progress-exercises = التمارين: { $done } من { $of }
progress-lessons = الدروس: { $done } من { $of }
progress-sum = { $lessons }، { $exercises }
progress-sum-quizzes = { $lessons }، { $exercises }، الاختبارات المجتازة: { $passed } من { $quizzes }

onward-start = البدء: { $title }
onward-continue = المتابعة: { $title }
onward-all-done = اكتمل كل شيء: عرض نتائجك

home-minutes =
    { $minutes ->
        [zero] نحو { $minutes } دقيقة
        [one] نحو دقيقة واحدة
        [two] نحو دقيقتين
        [few] نحو { $minutes } دقائق
        [many] نحو { $minutes } دقيقة
       *[other] نحو { $minutes } دقيقة
    }
home-minutes-left =
    { $minutes ->
        [zero] بقي من هذا الدرس نحو { $minutes } دقيقة
        [one] بقي من هذا الدرس نحو دقيقة واحدة
        [two] بقي من هذا الدرس نحو دقيقتين
        [few] بقي من هذا الدرس نحو { $minutes } دقائق
        [many] بقي من هذا الدرس نحو { $minutes } دقيقة
       *[other] بقي من هذا الدرس نحو { $minutes } دقيقة
    }

notice-close = إغلاق
notice-blocked = متصفحك لا يسمح لهذه الدورة بحفظ أي شيء. تبقى إجاباتك إلى حين مغادرة هذه الصفحة فقط.
notice-full = امتلأت مساحة التخزين في متصفحك. إجاباتك من الآن تبقى إلى حين مغادرة هذه الصفحة فقط.
notice-damaged = تعذّرت قراءة جزء من تقدّمك المحفوظ. كل ما أمكنت قراءته باقٍ.
notice-stuck = تعذّرت قراءة جزء من تقدّمك المحفوظ، ولا مساحة لنسخة منه، فتُرك كما هو. إجاباتك من الآن تبقى إلى حين مغادرة هذه الصفحة فقط.
notice-newer = حُفظ تقدّمك بإصدار أحدث من هذه الدورة، وتُرك كما هو. إجاباتك هنا تبقى إلى حين مغادرة هذه الصفحة فقط. للحصول على الإصدار الأحدث يُرجى تحميل الصفحة من جديد.
