record-title = سجل التعلّم
record-nothing = لم يُنجز شيء هنا بعد. يمتلئ سجلّك مع تقدّمك في الدروس.
record-newer = ما حُفظ هنا من إصدار أحدث للدورة. للحصول عليه يُرجى إعادة تحميل الصفحة.
record-all-met = أنجزت كل ما تطلبه هذه الدورة.
record-missing = ما زال ينقص السجل:
record-kept-of = يبقى سجلّك المؤرخ في { $day } كما هو.
record-missing-now = ما زال ينقص السجل الجديد:
record-since = تحسّنت نتيجتك منذ { $day }. السجل أدناه من ذلك اليوم.
record-renew = إنشاء سجل جديد
record-met = ✓

record-lessons =
    { $how ->
        [all]
            { $of ->
                [zero] إنجاز الدروس كلها ({ $of } درس)
                [one] إنجاز الدرس الوحيد
                [two] إنجاز الدرسين كليهما
                [few] إنجاز الدروس كلها ({ $of } دروس)
                [many] إنجاز الدروس كلها ({ $of } درسًا)
               *[other] إنجاز الدروس كلها ({ $of } درس)
            }
        [more]
            { $done ->
                [zero] إنجاز { $done } درس
                [one] إنجاز درس واحد
                [two] إنجاز درسين
                [few] إنجاز { $done } دروس
                [many] إنجاز { $done } درسًا
               *[other] إنجاز { $done } درس
            }
       *[some] إنجاز الدروس: { $done } من { $of }
    }
record-quizzes =
    { $how ->
        [all]
            { $of ->
                [zero] النجاح في الاختبارات كلها ({ $of } اختبار)
                [one] النجاح في الاختبار الوحيد
                [two] النجاح في الاختبارين كليهما
                [few] النجاح في الاختبارات كلها ({ $of } اختبارات)
                [many] النجاح في الاختبارات كلها ({ $of } اختبارًا)
               *[other] النجاح في الاختبارات كلها ({ $of } اختبار)
            }
        [more]
            { $done ->
                [zero] النجاح في { $done } اختبار
                [one] النجاح في اختبار واحد
                [two] النجاح في اختبارين
                [few] النجاح في { $done } اختبارات
                [many] النجاح في { $done } اختبارًا
               *[other] النجاح في { $done } اختبار
            }
       *[some] النجاح في الاختبارات: { $done } من { $of }
    }
record-conversations =
    { $how ->
        [all]
            { $of ->
                [zero] إتمام المحادثات كلها ({ $of } محادثة)
                [one] إتمام المحادثة الوحيدة
                [two] إتمام المحادثتين كلتيهما
                [few] إتمام المحادثات كلها ({ $of } محادثات)
                [many] إتمام المحادثات كلها ({ $of } محادثة)
               *[other] إتمام المحادثات كلها ({ $of } محادثة)
            }
        [more]
            { $done ->
                [zero] إتمام { $done } محادثة
                [one] إتمام محادثة واحدة
                [two] إتمام محادثتين
                [few] إتمام { $done } محادثات
                [many] إتمام { $done } محادثة
               *[other] إتمام { $done } محادثة
            }
       *[some] إتمام المحادثات: { $done } من { $of }
    }
record-hours = ساعات الدروس: { $done } من { $of }
record-and-more = و{ $count } غير ذلك

record-no-name = بلا اسم بعد: يُكتب أعلاه
record-claim = تمّ استيفاء ما تطلبه هذه الدورة: { $criteria }.
record-when = التاريخ
record-from-to = من { $first } إلى { $last }
record-length = مدة هذه الدروس
record-minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
record-about-hours =
    { $hours ->
        [zero] نحو { $hours } ساعة بتقدير الدورة
        [one] نحو ساعة واحدة بتقدير الدورة
        [two] نحو ساعتين بتقدير الدورة
        [few] نحو { $hours } ساعات بتقدير الدورة
        [many] نحو { $hours } ساعة بتقدير الدورة
       *[other] نحو { $hours } ساعة بتقدير الدورة
    }
record-path = المسار
record-version = إصدار الدورة
record-tests = الاختبارات
record-by-goal = بحسب الأهداف
record-by-module = بحسب الوحدات
record-module-lessons =
    { $how ->
        [all]
            { $of ->
                [zero] الدروس كلها ({ $of } درس)
                [one] الدرس الوحيد
                [two] الدرسان كلاهما
                [few] الدروس كلها ({ $of } دروس)
                [many] الدروس كلها ({ $of } درسًا)
               *[other] الدروس كلها ({ $of } درس)
            }
        [more]
            { $done ->
                [zero] { $done } درس
                [one] درس واحد
                [two] درسان
                [few] { $done } دروس
                [many] { $done } درسًا
               *[other] { $done } درس
            }
       *[some] الدروس: { $done } من { $of }
    }
record-whole = المجموع
record-score =
    { $max ->
        [zero] { $score } من { $max } درجة، { $percent }%
        [one] { $score } من درجة واحدة، { $percent }%
        [two] { $score } من درجتين، { $percent }%
        [few] { $score } من { $max } درجات، { $percent }%
        [many] { $score } من { $max } درجة، { $percent }%
       *[other] { $score } من { $max } درجة، { $percent }%
    }
record-practised = التدرّب بالمحادثة
record-talk =
    { $plays ->
        [zero] أُجريت { $plays } مرة، النهايات المكتشفة: { $found } من { $of }، أفضل نتيجة { $best }%
        [one] أُجريت مرة واحدة، النهايات المكتشفة: { $found } من { $of }، أفضل نتيجة { $best }%
        [two] أُجريت مرتين، النهايات المكتشفة: { $found } من { $of }، أفضل نتيجة { $best }%
        [few] أُجريت { $plays } مرات، النهايات المكتشفة: { $found } من { $of }، أفضل نتيجة { $best }%
        [many] أُجريت { $plays } مرة، النهايات المكتشفة: { $found } من { $of }، أفضل نتيجة { $best }%
       *[other] أُجريت { $plays } مرة، النهايات المكتشفة: { $found } من { $of }، أفضل نتيجة { $best }%
    }
record-code = الرمز
record-honest = أُنشئ هذا السجل في متصفح المتعلّم نفسه. يبيّن الرمز هل السجل وملف النتائج متطابقان وهل عُدِّلا لاحقًا. ولا يثبت أيٌّ منهما من كان أمام الشاشة، ولا أن الرمز لم يُحسب من جديد.
record-saved = يحفظ متصفحك الملف { $name }. مكانه مجلد التنزيلات، ويُسلَّم كما طُلب منك.
