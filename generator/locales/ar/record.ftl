record-title = سجل التعلّم
record-nothing = لا شيء مُنجز هنا بعد. يمتلئ سجلّك مع تقدّمك في الدروس.
record-newer = ما حُفظ هنا من نسخة أحدث من هذه الدورة. للحصول عليها يُرجى تحميل الصفحة من جديد.
record-all-met = أنجزت كل ما تطلبه هذه الدورة.
record-missing = ما زال ينقص السجل:
record-kept-of = يبقى سجلّك المؤرخ في { $day } كما هو.
record-missing-now = لسجل جديد ما زال ينقص:
record-since = تحسّنت نتيجتك منذ { $day }. السجل أدناه من ذلك اليوم.
record-renew = إنشاء سجل جديد
record-met = ✓

record-lessons =
    { $how ->
        [all]
            { $of ->
                [zero] إنجاز الدروس كلها ({ $of } درس)
                [one] إنجاز الدروس كلها (درس واحد)
                [two] إنجاز الدروس كلها (درسان)
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
       *[some]
            { $of ->
                [zero] إنجاز { $done } من { $of } درس
                [one] إنجاز { $done } من درس واحد
                [two] إنجاز { $done } من درسين
                [few] إنجاز { $done } من { $of } دروس
                [many] إنجاز { $done } من { $of } درسًا
               *[other] إنجاز { $done } من { $of } درس
            }
    }
record-quizzes =
    { $how ->
        [all]
            { $of ->
                [zero] النجاح في الاختبارات كلها ({ $of } اختبار)
                [one] النجاح في الاختبارات كلها (اختبار واحد)
                [two] النجاح في الاختبارات كلها (اختباران)
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
       *[some]
            { $of ->
                [zero] النجاح في { $done } من { $of } اختبار
                [one] النجاح في { $done } من اختبار واحد
                [two] النجاح في { $done } من اختبارين
                [few] النجاح في { $done } من { $of } اختبارات
                [many] النجاح في { $done } من { $of } اختبارًا
               *[other] النجاح في { $done } من { $of } اختبار
            }
    }
record-conversations =
    { $how ->
        [all]
            { $of ->
                [zero] إتمام المحادثات كلها ({ $of } محادثة)
                [one] إتمام المحادثات كلها (محادثة واحدة)
                [two] إتمام المحادثات كلها (محادثتان)
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
       *[some]
            { $of ->
                [zero] إتمام { $done } من { $of } محادثة
                [one] إتمام { $done } من محادثة واحدة
                [two] إتمام { $done } من محادثتين
                [few] إتمام { $done } من { $of } محادثات
                [many] إتمام { $done } من { $of } محادثة
               *[other] إتمام { $done } من { $of } محادثة
            }
    }
record-hours =
    { $of ->
        [zero] { $done } من { $of } ساعة من الدروس
        [one] { $done } من ساعة واحدة من الدروس
        [two] { $done } من ساعتين من الدروس
        [few] { $done } من { $of } ساعات من الدروس
        [many] { $done } من { $of } ساعة من الدروس
       *[other] { $done } من { $of } ساعة من الدروس
    }
record-and-more = و{ $count } غير ذلك

record-no-name = بلا اسم بعد: يُكتب أعلاه
record-claim = أنجز صاحب هذا السجل ما تطلبه الدورة: { $criteria }.
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
record-version = نسخة الدورة
record-tests = الاختبارات
record-by-goal = هدفًا هدفًا
record-by-module = وحدة وحدة
record-module-lessons =
    { $how ->
        [all]
            { $of ->
                [zero] الدروس كلها ({ $of } درس)
                [one] الدروس كلها (درس واحد)
                [two] الدروس كلها (درسان)
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
       *[some]
            { $of ->
                [zero] { $done } من { $of } درس
                [one] { $done } من درس واحد
                [two] { $done } من درسين
                [few] { $done } من { $of } دروس
                [many] { $done } من { $of } درسًا
               *[other] { $done } من { $of } درس
            }
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
record-practised = محادثات للتدريب
record-talk =
    { $plays ->
        [zero] مرات المحادثة: { $plays }، النهايات المكتشفة: { $found } من { $of }، أفضل نتيجة: { $best }%
        [one] محادثة واحدة، النهايات المكتشفة: { $found } من { $of }، أفضل نتيجة: { $best }%
        [two] محادثتان، النهايات المكتشفة: { $found } من { $of }، أفضل نتيجة: { $best }%
        [few] { $plays } محادثات، النهايات المكتشفة: { $found } من { $of }، أفضل نتيجة: { $best }%
        [many] { $plays } محادثة، النهايات المكتشفة: { $found } من { $of }، أفضل نتيجة: { $best }%
       *[other] { $plays } محادثة، النهايات المكتشفة: { $found } من { $of }، أفضل نتيجة: { $best }%
    }
record-code = الرمز
record-honest = أُنشئ هذا السجل في متصفح المتعلّم نفسه. يبيّن الرمز هل السجل وملف النتائج متطابقان وهل عُدِّلا لاحقًا. ولا يثبت أيٌّ منهما من كان أمام الشاشة، ولا أن الرمز لم يُحسب من جديد.
record-saved = يحفظ متصفحك { $name }. ستجده بين التنزيلات، ويُسلَّم كما طُلب منك.
