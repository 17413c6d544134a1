quiz-label = اختبار
quiz-label-exam = امتحان
quiz-from-lesson = من الدرس «{ $lesson }»
quiz-to-lesson = العودة إلى الدرس
quiz-again = إعادة الاختبار
quiz-needs-script = يحتاج الامتحان إلى JavaScript. { $read }
quiz-needs-script-read = من دونه يمكنك قراءة أسئلته.
quiz-questions =
    { $questions ->
        [zero] { $questions } سؤال.
        [one] سؤال واحد.
        [two] سؤالان.
        [few] { $questions } أسئلة.
        [many] { $questions } سؤالًا.
       *[other] { $questions } سؤال.
    }
quiz-questions-drawn =
    { $questions ->
        [zero] { $questions } سؤال، بالسحب العشوائي من { $total }.
        [one] سؤال واحد، بالسحب العشوائي من { $total }.
        [two] سؤالان، بالسحب العشوائي من { $total }.
        [few] { $questions } أسئلة، بالسحب العشوائي من { $total }.
        [many] { $questions } سؤالًا، بالسحب العشوائي من { $total }.
       *[other] { $questions } سؤال، بالسحب العشوائي من { $total }.
    }
quiz-feedback-at-end = تظهر نتيجتك عند التسليم.
quiz-time-limit =
    { $minutes ->
        [zero] { $minutes } دقيقة. يمكنك أخذ وقت أطول أو إلغاء المهلة.
        [one] دقيقة واحدة. يمكنك أخذ وقت أطول أو إلغاء المهلة.
        [two] دقيقتان. يمكنك أخذ وقت أطول أو إلغاء المهلة.
        [few] { $minutes } دقائق. يمكنك أخذ وقت أطول أو إلغاء المهلة.
        [many] { $minutes } دقيقة. يمكنك أخذ وقت أطول أو إلغاء المهلة.
       *[other] { $minutes } دقيقة. يمكنك أخذ وقت أطول أو إلغاء المهلة.
    }
quiz-certainty = مع كل إجابة يُحدَّد مدى الثقة بها: كلما زادت زاد ما تضيفه الإجابة الصحيحة وما تخصمه الإجابة غير الصحيحة.
quiz-tries =
    { $tries ->
        [zero] لك في كل سؤال { $tries } محاولة.
        [one] لك في كل سؤال محاولة واحدة.
        [two] لك في كل سؤال محاولتان.
        [few] لك في كل سؤال { $tries } محاولات.
        [many] لك في كل سؤال { $tries } محاولة.
       *[other] لك في كل سؤال { $tries } محاولة.
    }
quiz-pass-mark = حدّ النجاح: { $mark }% فأكثر.
quiz-once = يمكنك دخوله مرة واحدة.
quiz-attempts-best =
    { $attempts ->
        [zero] يمكنك دخوله { $attempts } مرة، وتُحتسب أفضل محاولة.
        [one] يمكنك دخوله مرة واحدة، وتُحتسب أفضل محاولة.
        [two] يمكنك دخوله مرتين، وتُحتسب أفضل محاولة.
        [few] يمكنك دخوله { $attempts } مرات، وتُحتسب أفضل محاولة.
        [many] يمكنك دخوله { $attempts } مرة، وتُحتسب أفضل محاولة.
       *[other] يمكنك دخوله { $attempts } مرة، وتُحتسب أفضل محاولة.
    }
quiz-attempts-last =
    { $attempts ->
        [zero] يمكنك دخوله { $attempts } مرة، وتُحتسب آخر محاولة.
        [one] يمكنك دخوله مرة واحدة، وتُحتسب آخر محاولة.
        [two] يمكنك دخوله مرتين، وتُحتسب آخر محاولة.
        [few] يمكنك دخوله { $attempts } مرات، وتُحتسب آخر محاولة.
        [many] يمكنك دخوله { $attempts } مرة، وتُحتسب آخر محاولة.
       *[other] يمكنك دخوله { $attempts } مرة، وتُحتسب آخر محاولة.
    }
quiz-attempts-any-last = يمكنك دخوله كلما أردت، وتُحتسب آخر محاولة.
quiz-compared = في النهاية يظهر ما تغيّر منذ «{ $quiz }».
