quiz-wrong-again = إعادة ما أخطأت فيه
quiz-counts =
    { $which ->
        [last]
            { $result ->
                [passed] تُحتسب محاولتك الأخيرة: { $percent }%، نجاح.
                [open] تُحتسب محاولتك الأخيرة: { $percent }%، لم يتحقق النجاح بعد.
               *[none] تُحتسب محاولتك الأخيرة: { $percent }%.
            }
       *[best]
            { $result ->
                [passed] تُحتسب أفضل محاولاتك: { $percent }%، نجاح.
                [open] تُحتسب أفضل محاولاتك: { $percent }%، لم يتحقق النجاح بعد.
               *[none] تُحتسب أفضل محاولاتك: { $percent }%.
            }
    }
quiz-by-goal = نتيجتك بحسب الأهداف
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
quiz-retry = إعادة هذه الأسئلة
quiz-retry-goal = إعادة هذه الأسئلة: { $goal }
quiz-so-far = أُجيب عن { $done } من { $of }
quiz-score =
    { $result ->
        [passed]
            { $max ->
                [zero] حصلت على { $score } من { $max } درجة، أي { $percent }%: نجحت.
                [one] حصلت على { $score } من درجة واحدة، أي { $percent }%: نجحت.
                [two] حصلت على { $score } من درجتين، أي { $percent }%: نجحت.
                [few] حصلت على { $score } من { $max } درجات، أي { $percent }%: نجحت.
                [many] حصلت على { $score } من { $max } درجة، أي { $percent }%: نجحت.
               *[other] حصلت على { $score } من { $max } درجة، أي { $percent }%: نجحت.
            }
        [open]
            { $max ->
                [zero] حصلت على { $score } من { $max } درجة، أي { $percent }%: لم يتحقق النجاح بعد، والمطلوب { $needed }%.
                [one] حصلت على { $score } من درجة واحدة، أي { $percent }%: لم يتحقق النجاح بعد، والمطلوب { $needed }%.
                [two] حصلت على { $score } من درجتين، أي { $percent }%: لم يتحقق النجاح بعد، والمطلوب { $needed }%.
                [few] حصلت على { $score } من { $max } درجات، أي { $percent }%: لم يتحقق النجاح بعد، والمطلوب { $needed }%.
                [many] حصلت على { $score } من { $max } درجة، أي { $percent }%: لم يتحقق النجاح بعد، والمطلوب { $needed }%.
               *[other] حصلت على { $score } من { $max } درجة، أي { $percent }%: لم يتحقق النجاح بعد، والمطلوب { $needed }%.
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
