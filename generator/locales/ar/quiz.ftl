quiz-wrong-again = إعادة غير الصحيحة
quiz-counts =
    { $which ->
        [last]
            { $result ->
                [passed] تُحتسب محاولتك الأخيرة: { $percent }%، نجاح.
                [open] تُحتسب محاولتك الأخيرة: { $percent }%، دون حدّ النجاح حتى الآن.
               *[none] تُحتسب محاولتك الأخيرة: { $percent }%.
            }
       *[best]
            { $result ->
                [passed] تُحتسب أفضل محاولاتك: { $percent }%، نجاح.
                [open] تُحتسب أفضل محاولاتك: { $percent }%، دون حدّ النجاح حتى الآن.
               *[none] تُحتسب أفضل محاولاتك: { $percent }%.
            }
    }
quiz-by-goal = نتيجتك هدفًا هدفًا
quiz-goal-score =
    { $max ->
        [zero] { $score } من { $max } درجة
        [one] { $score } من درجة واحدة
        [two] { $score } من درجتين
        [few] { $score } من { $max } درجات
        [many] { $score } من { $max } درجة
       *[other] { $score } من { $max } درجة
    }
quiz-more-on-this = للاستزادة: { $lessons }
quiz-retry = إعادة المحاولة
quiz-retry-goal = إعادة المحاولة: { $goal }
quiz-so-far = أُجيب عن { $done } من { $of }
quiz-score =
    { $result ->
        [passed]
            { $max ->
                [zero] حصلت على { $score } من { $max } درجة، أي { $percent }%: نجاح.
                [one] حصلت على { $score } من درجة واحدة، أي { $percent }%: نجاح.
                [two] حصلت على { $score } من درجتين، أي { $percent }%: نجاح.
                [few] حصلت على { $score } من { $max } درجات، أي { $percent }%: نجاح.
                [many] حصلت على { $score } من { $max } درجة، أي { $percent }%: نجاح.
               *[other] حصلت على { $score } من { $max } درجة، أي { $percent }%: نجاح.
            }
        [open]
            { $max ->
                [zero] حصلت على { $score } من { $max } درجة، أي { $percent }%: لم تبلغ حدّ النجاح بعد، وهو { $needed }%.
                [one] حصلت على { $score } من درجة واحدة، أي { $percent }%: لم تبلغ حدّ النجاح بعد، وهو { $needed }%.
                [two] حصلت على { $score } من درجتين، أي { $percent }%: لم تبلغ حدّ النجاح بعد، وهو { $needed }%.
                [few] حصلت على { $score } من { $max } درجات، أي { $percent }%: لم تبلغ حدّ النجاح بعد، وهو { $needed }%.
                [many] حصلت على { $score } من { $max } درجة، أي { $percent }%: لم تبلغ حدّ النجاح بعد، وهو { $needed }%.
               *[other] حصلت على { $score } من { $max } درجة، أي { $percent }%: لم تبلغ حدّ النجاح بعد، وهو { $needed }%.
            }
       *[none]
            { $max ->
                [zero] حصلت على { $score } من { $max } درجة، أي { $percent }%.
                [one] حصلت على { $score } من درجة واحدة، أي { $percent }%.
                [two] حصلت على { $score } من درجتين، أي { $percent }%.
                [few] حصلت على { $score } من { $max } درجات، أي { $percent }%.
                [many] حصلت على { $score } من { $max } درجة، أي { $percent }%.
               *[other] حصلت على { $score } من { $max } درجة، أي { $percent }%.
            }
    }
quiz-all-answered = أُجيب عن كل الأسئلة.
