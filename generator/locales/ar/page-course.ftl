length-minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
length-hours =
    { $half ->
        [yes]
            { $hours ->
                [zero] نصف ساعة
                [one] ساعة ونصف
                [two] ساعتان ونصف
                [few] { $hours } ساعات ونصف
                [many] { $hours } ساعة ونصف
               *[other] { $hours } ساعة ونصف
            }
       *[no]
            { $hours ->
                [zero] { $hours } ساعة
                [one] ساعة واحدة
                [two] ساعتان
                [few] { $hours } ساعات
                [many] { $hours } ساعة
               *[other] { $hours } ساعة
            }
    }
length-about = { $length } تقريبًا
lesson-minutes = { $minutes } د
module-lessons =
    { $lessons ->
        [zero] { $lessons } درس
        [one] درس واحد
        [two] درسان
        [few] { $lessons } دروس
        [many] { $lessons } درسًا
       *[other] { $lessons } درس
    }
lessons-and-length =
    { $lessons ->
        [zero] { $lessons } درس · { $length } تقريبًا
        [one] درس واحد · { $length } تقريبًا
        [two] درسان · { $length } تقريبًا
        [few] { $lessons } دروس · { $length } تقريبًا
        [many] { $lessons } درسًا · { $length } تقريبًا
       *[other] { $lessons } درس · { $length } تقريبًا
    }

home-start = بدء الدورة
home-paths = { $choose }: الأقصر { $shortest } والأطول { $longest } تقريبًا
home-choose-path = اختيار مسار
home-far = إلى أين وصلت
home-about = عن هذه الدورة
home-modules = الوحدات
home-review = المراجعة

module-number = الوحدة { $number }
module-contents = الدروس
module-start = بدء الدرس الأول
module-print = طباعة هذه الوحدة

lesson-number = الدرس { $number } من { $lessons }
lesson-number-in-path = { $path }: { $number } من { $lessons }
lesson-extra = إضافي، خارج «{ $path }»
lesson-objectives = بعد هذا الدرس سيكون في مقدورك ما يلي:

gate-title =
    { $lessons ->
        [zero] قبل هذا الدرس
        [one] قبل هذا الدرس
        [two] قبل هذا الدرس
        [few] قبل هذا الدرس
        [many] قبل هذا الدرس
       *[other] قبل هذا الدرس
    }
gate-text =
    { $lessons ->
        [zero] يعتمد هذا الدرس عليها، ويُفتح تلقائيًا بعد إنجازها كلها.
        [one] يعتمد هذا الدرس عليه، ويُفتح تلقائيًا بعد إنجازه.
        [two] يعتمد هذا الدرس عليهما، ويُفتح تلقائيًا بعد إنجازهما.
        [few] يعتمد هذا الدرس عليها، ويُفتح تلقائيًا بعد إنجازها كلها.
        [many] يعتمد هذا الدرس عليها، ويُفتح تلقائيًا بعد إنجازها كلها.
       *[other] يعتمد هذا الدرس عليها، ويُفتح تلقائيًا بعد إنجازها كلها.
    }

onward = المتابعة
onward-next = التالي
onward-next-module = الوحدة التالية
onward-back = السابق: { $title }
onward-modules = كل الوحدات
onward-print = طباعة هذا الدرس
onward-tomorrow = للتجربة غدًا

end-module-open = كان هذا آخر دروس الوحدة «{ $title }».
end-module-done = أنهيت الوحدة «{ $title }».
end-abilities-open = بعد اكتمال الدروس سيكون في مقدورك ما يلي:
end-abilities-done = صار في مقدورك ما يلي:
end-open = كان هذا آخر دروس «{ $title }».
end-done = أنهيت «{ $title }». أحسنت.
end-lessons = كل الدروس
end-now = ماذا بعد؟
end-progress = عرض نتائجك

path-everything = كل شيء
paths-title = كم لديك من الوقت؟
paths-title-again = مسارك
path-lessons = دروسه
path-more = وهناك المزيد متى شئت:
path-more-lessons =
    { $lessons ->
        [zero] { $lessons } درس إضافي في «{ $path }»، { $length } تقريبًا
        [one] درس واحد إضافي في «{ $path }»، { $length } تقريبًا
        [two] درسان إضافيان في «{ $path }»، { $length } تقريبًا
        [few] { $lessons } دروس إضافية في «{ $path }»، { $length } تقريبًا
        [many] { $lessons } درسًا إضافيًا في «{ $path }»، { $length } تقريبًا
       *[other] { $lessons } درس إضافي في «{ $path }»، { $length } تقريبًا
    }
path-choose-another = اختيار مسار آخر
path-next = التالي في «{ $path }»
path-lesson-extra = هذا الدرس إضافي، وليس من «{ $path }».
path-return = العودة إلى «{ $path }»

progress-total = المجموع
progress-wrong = ما أخطأت فيه
progress-results = نتائجك
progress-conversations = محادثاتك
progress-goals = بحسب الأهداف
progress-before = من إصدارات سابقة للدورة
progress-modules = الوحدات
progress-keep = حفظ تقدّمك
