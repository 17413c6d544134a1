length-minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
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
                [two] ساعتين ونصف
                [few] { $hours } ساعات ونصف
                [many] { $hours } ساعة ونصف
               *[other] { $hours } ساعة ونصف
            }
       *[no]
            { $hours ->
                [zero] { $hours } ساعة
                [one] ساعة واحدة
                [two] ساعتين
                [few] { $hours } ساعات
                [many] { $hours } ساعة
               *[other] { $hours } ساعة
            }
    }
length-about = نحو { $length }
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
        [zero] { $lessons } درس · نحو { $length }
        [one] درس واحد · نحو { $length }
        [two] درسان · نحو { $length }
        [few] { $lessons } دروس · نحو { $length }
        [many] { $lessons } درسًا · نحو { $length }
       *[other] { $lessons } درس · نحو { $length }
    }

home-start = بدء الدورة
home-paths = { $choose }، من نحو { $shortest } إلى نحو { $longest }
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
lesson-objectives = بعد هذا الدرس يمكنك

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
        [zero] يبني هذا الدرس على الدروس المذكورة، ويُفتح تلقائيًا بعد إنجازها كلها.
        [one] يبني هذا الدرس على الدرس المذكور، ويُفتح تلقائيًا بعد إنجازه.
        [two] يبني هذا الدرس على الدرسين المذكورين، ويُفتح تلقائيًا بعد إنجازهما.
        [few] يبني هذا الدرس على الدروس المذكورة، ويُفتح تلقائيًا بعد إنجازها كلها.
        [many] يبني هذا الدرس على الدروس المذكورة، ويُفتح تلقائيًا بعد إنجازها كلها.
       *[other] يبني هذا الدرس على الدروس المذكورة، ويُفتح تلقائيًا بعد إنجازها كلها.
    }

onward = المتابعة
onward-next = التالي
onward-next-module = الوحدة التالية
onward-back = السابق: { $title }
onward-modules = كل الوحدات
onward-print = طباعة هذا الدرس
onward-tomorrow = تجربة للغد

end-module-open = كان هذا آخر دروس الوحدة «{ $title }».
end-module-done = أنهيت الوحدة «{ $title }».
end-abilities-open = بعد إنجازها يمكنك:
end-abilities-done = يمكنك الآن:
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
        [zero] { $lessons } درس إضافي في «{ $path }»، نحو { $length }
        [one] درس واحد إضافي في «{ $path }»، نحو { $length }
        [two] درسان إضافيان في «{ $path }»، نحو { $length }
        [few] { $lessons } دروس إضافية في «{ $path }»، نحو { $length }
        [many] { $lessons } درسًا إضافيًا في «{ $path }»، نحو { $length }
       *[other] { $lessons } درس إضافي في «{ $path }»، نحو { $length }
    }
path-choose-another = اختيار مسار آخر
path-next = التالي في «{ $path }»
path-lesson-extra = هذا الدرس إضافي، وليس من «{ $path }».
path-return = العودة إلى «{ $path }»

progress-total = المجموع
progress-wrong = ما لم يكن صحيحًا
progress-results = نتائجك
progress-conversations = محادثاتك
progress-goals = هدفًا هدفًا
progress-before = من نسخ سابقة للدورة
progress-modules = الوحدات
progress-keep = حفظه في أمان
