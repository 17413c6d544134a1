page-title-paper = على الورق
page-about-paper = الدورة كاملة، للطباعة.
page-keywords-paper = طباعة، طابعة، ورق، PDF
paper-choose = يمكنك طباعة الكل، أو اختيار وحدة أو درس أولًا. ومن نافذة الطباعة في متصفحك يمكن أيضًا إنشاء ملف PDF.
paper-with-answers = مع الإجابات
paper-print = طباعة
paper-whole = العودة إلى الدورة كاملة
paper-contents = المحتويات
paper-answers = الإجابات
paper-question = السؤال { $number }
paper-exam = هذا الامتحان يُجرى على الشاشة.
paper-drawn =
    { $questions ->
        [zero] في كل محاولة على الشاشة يُطرح { $questions } سؤال من هذه.
        [one] في كل محاولة على الشاشة يُطرح سؤال واحد من هذه.
        [two] في كل محاولة على الشاشة يُطرح سؤالان من هذه.
        [few] في كل محاولة على الشاشة تُطرح { $questions } أسئلة من هذه.
        [many] في كل محاولة على الشاشة يُطرح { $questions } سؤالًا من هذه.
       *[other] في كل محاولة على الشاشة يُطرح { $questions } سؤال من هذه.
    }
paper-passage = أرقام ما اخترته:
paper-choices = المطلوب اختيار كل ما هو صحيح.
paper-order = المطلوب ترقيمها بالترتيب.
paper-choose-from = الخيارات:
paper-choose-several = الخيارات، وقد يناسب أكثر من واحد:
paper-checklist = هل تستوفي إجابتك ما يلي؟
paper-towards = الأقرب إلى «{ $label }»: { $remark }
paper-gap-answer = الفراغ { $number }، { $answer }
paper-gap = الفراغ { $number }:
paper-meters = بعض الطرق تتوقف على حال { $name } في تلك اللحظة. يمكنك تقدير ذلك من السياق، أو متابعته بالعدّ من أثر كل جملة.
paper-meter = { $meter }: { $levels }. في البداية { $start }.
paper-go-to = إلى { $number }
paper-way = { $condition }: { $way }
paper-ending-good = نهاية جيدة: { $ending }
paper-ending-mixed = نهاية بين بين: { $ending }
paper-ending-bad = نهاية سيئة: { $ending }
paper-hides = ما بقي في نفس { $name }:
book-contents = المحتويات
book-landmarks = المعالم
book-cover = الغلاف
book-start = البداية
book-accessibility = عناوين ومحتويات ونصوص بديلة للصور.
