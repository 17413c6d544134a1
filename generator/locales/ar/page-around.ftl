row = { $first }، { $second }
page-skip = الانتقال إلى المحتوى
page-menu = الدروس
page-menu-close = إغلاق
page-search = بحث
page-colours = المظهر
page-colours-light = فاتح
page-colours-dark = داكن
page-languages = اللغات
page-language = اللغة: { $name }
page-untranslated = لم تُترجم هذه الصفحة بعد، وهي معروضة هنا باللغة التي كُتبت بها.
page-menu-headings = في هذه الصفحة
page-home = صفحة البداية
missing-title = الصفحة غير موجودة
missing-heading = لا صفحة على هذا العنوان
missing-text = ربما نُقلت الصفحة، أو كان في الرابط خطأ. لم يتأثر تقدّمك.
missing-home = إلى بداية الدورة

box-title =
    { $kind ->
        [abstract] ملخّص
        [attention] تنبيه
        [bug] خلل
        [caution] تحذير
        [danger] خطر
        [error] خطأ
        [example] مثال
        [failure] ليس هكذا
        [hint] تلميح
        [important] مهم
        [info] معلومة
        [question] سؤال
        [quote] اقتباس
        [success] نجاح
        [summary] خلاصة
        [tip] نصيحة
        [warning] تنبيه
       *[note] ملاحظة
    }
footnote-back = العودة إلى الحاشية { $number } في النص
heading-link = رابط إلى هذا الموضع
