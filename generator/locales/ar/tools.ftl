label-of = { $label }:
search-label = بحث في الدورة
search-field = كلمة للبحث
search-close = إغلاق
search-nothing-typed = تكفي كلمة أو كلمتان. يشمل البحث نص الدروس كلها، دون الأسئلة.
search-nothing-found = لا نتائج عن «{ $typed }». قد تنفع كلمة أخرى، أو كلمات أقل.
search-found =
    { $pages ->
        [zero] { $pages } صفحة
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $pages } صفحات
        [many] { $pages } صفحة
       *[other] { $pages } صفحة
    }
search-found-without =
    { $pages ->
        [zero] لا صفحة فيها { $words }. الأقرب إليها: { $pages } صفحة
        [one] لا صفحة فيها { $words }. الأقرب إليها: صفحة واحدة
        [two] لا صفحة فيها { $words }. الأقرب إليها: صفحتان
        [few] لا صفحة فيها { $words }. الأقرب إليها: { $pages } صفحات
        [many] لا صفحة فيها { $words }. الأقرب إليها: { $pages } صفحة
       *[other] لا صفحة فيها { $words }. الأقرب إليها: { $pages } صفحة
    }
search-quoted = «{ $word }»
search-more = عرض المزيد
search-failed = تعذّر تحميل البحث. ربما نُشر إصدار أحدث من الدورة، أو انقطع الاتصال.
search-reload = إعادة تحميل الصفحة
code-copy = نسخ
code-copied = نُسخ
code-press = للنسخ: Ctrl+C
frame-no-file = الصفحة التي تحوي هذه الصفحة لا تسمح بالتنزيل، فتعذّر حفظ الملف. يمكنك نسخ النص أدناه إلى ملف جديد وتسميته { $name }، ثم تحميله كأي ملف حُفظ هنا.
frame-perhaps-no-file = يحفظ متصفحك ملفًا. إن لم يظهر بين التنزيلات، فالصفحة التي تحوي هذه الصفحة لا تسمح بالتنزيل. يمكنك عندها نسخ النص أدناه إلى ملف جديد وتسميته { $name }، ثم تحميله كأي ملف حُفظ هنا.
frame-copy = نسخ النص
frame-copied = نُسخ
frame-selected = حُدِّد النص: يُنسخ بالضغط على Ctrl+C، أو على ⌘ مع C
offline-newer = هناك إصدار جديد من هذه الدورة. إجاباتك تبقى محفوظة.
offline-load = تحميله
offline-later = لاحقًا
menu-about-module = عن هذه الوحدة
