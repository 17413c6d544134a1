lesson-so-far = أُنجز من التمارين { $done } من { $of }
lesson-done = اكتمل الدرس
lesson-quiz-not-passed =
    { $left ->
        [0] لم تنجح في الاختبار بعد
        [zero] لم تنجح في الاختبار بعد: تنقصك { $left } درجة
        [one] لم تنجح في الاختبار بعد: تنقصك درجة واحدة
        [two] لم تنجح في الاختبار بعد: تنقصك درجتان
        [few] لم تنجح في الاختبار بعد: تنقصك { $left } درجات
        [many] لم تنجح في الاختبار بعد: تنقصك { $left } درجة
       *[other] لم تنجح في الاختبار بعد: تنقصك { $left } درجة
    }
lesson-exam-not-passed =
    { $left ->
        [0] لم تنجح في الامتحان بعد
        [zero] لم تنجح في الامتحان بعد: تنقصك { $left } درجة
        [one] لم تنجح في الامتحان بعد: تنقصك درجة واحدة
        [two] لم تنجح في الامتحان بعد: تنقصك درجتان
        [few] لم تنجح في الامتحان بعد: تنقصك { $left } درجات
        [many] لم تنجح في الامتحان بعد: تنقصك { $left } درجة
       *[other] لم تنجح في الامتحان بعد: تنقصك { $left } درجة
    }

progress-done-not-passed = اكتمل، ولم يُجتَز بعد
progress-not-started = لم يبدأ
progress-done = اكتمل
progress-closed = لم يُفتح بعد
progress-not-known = غير معروف هنا
progress-exercises =
    { $of ->
        [zero] { $done } من { $of } تمرين
        [one] { $done } من تمرين واحد
        [two] { $done } من تمرينين
        [few] { $done } من { $of } تمارين
        [many] { $done } من { $of } تمرينًا
       *[other] { $done } من { $of } تمرين
    }
progress-lessons =
    { $of ->
        [zero] { $done } من { $of } درس
        [one] { $done } من درس واحد
        [two] { $done } من درسين
        [few] { $done } من { $of } دروس
        [many] { $done } من { $of } درسًا
       *[other] { $done } من { $of } درس
    }
progress-sum = { $lessons }، { $exercises }
progress-sum-quizzes =
    { $quizzes ->
        [zero] { $lessons }، { $exercises }، والنجاح في { $passed } من { $quizzes } اختبار
        [one] { $lessons }، { $exercises }، والنجاح في { $passed } من اختبار واحد
        [two] { $lessons }، { $exercises }، والنجاح في { $passed } من اختبارين
        [few] { $lessons }، { $exercises }، والنجاح في { $passed } من { $quizzes } اختبارات
        [many] { $lessons }، { $exercises }، والنجاح في { $passed } من { $quizzes } اختبارًا
       *[other] { $lessons }، { $exercises }، والنجاح في { $passed } من { $quizzes } اختبار
    }

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
notice-blocked = متصفحك لا يسمح لهذه الدورة بحفظ أي شيء. تبقى إجاباتك إلى أن تغادر هذه الصفحة فقط.
notice-full = امتلأت مساحة التخزين في متصفحك. ما تجيب عنه الآن لا يبقى بعد مغادرة هذه الصفحة.
notice-damaged = تعذّرت قراءة جزء من تقدّمك المحفوظ. وما أمكنت قراءته محفوظ كله.
notice-stuck = تعذّرت قراءة جزء من تقدّمك المحفوظ، ولا مساحة لنسخة منه، فتُرك كما هو. ما تجيب عنه الآن لا يبقى بعد مغادرة هذه الصفحة.
notice-newer = حُفظ تقدّمك بنسخة أحدث من هذه الدورة، وتُرك كما هو. ما تجيب عنه هنا لا يبقى بعد مغادرة هذه الصفحة. للحصول على النسخة الأحدث يلزم تحميل الصفحة من جديد.
