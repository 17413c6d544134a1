### Quiz et examens tels qu’ils figurent dans la page, avant de commencer.

quiz-label = Quiz
quiz-label-exam = Examen
quiz-from-lesson = de la leçon { $lesson }
quiz-to-lesson = Retour à la leçon
quiz-again = Refaire le quiz
quiz-needs-script = L’examen a besoin de JavaScript. { $read }
quiz-needs-script-read = Sans lui, il reste possible d’en lire les questions.
quiz-questions =
    { $questions ->
        [one] { $questions } question.
       *[other] { $questions } questions.
    }
quiz-questions-drawn =
    { $questions ->
        [one] { $questions } question, tirée au sort parmi { $total }.
       *[other] { $questions } questions, tirées au sort parmi { $total }.
    }
quiz-feedback-at-end = Le résultat s’affiche une fois la copie rendue.
quiz-time-limit =
    { $minutes ->
        [one] { $minutes } minute. Il est possible de prendre plus de temps ou de lever la limite.
       *[other] { $minutes } minutes. Il est possible de prendre plus de temps ou de lever la limite.
    }
quiz-certainty =
    { $address ->
        [formal] À chaque réponse, vous indiquez si elle vous paraît sûre : plus elle l’est, plus elle rapporte si elle est juste, et plus elle coûte si elle est fausse.
       *[informal] À chaque réponse, tu indiques si elle te paraît sûre : plus elle l’est, plus elle rapporte si elle est juste, et plus elle coûte si elle est fausse.
    }
quiz-tries =
    { $tries ->
        [one] { $tries } essai par question.
       *[other] { $tries } essais par question.
    }
quiz-pass-mark = Seuil de réussite : { $mark } %.
quiz-once = Une seule tentative.
quiz-attempts-best =
    { $attempts ->
        [one] { $attempts } tentative ; la meilleure compte.
       *[other] { $attempts } tentatives ; la meilleure compte.
    }
quiz-attempts-last =
    { $attempts ->
        [one] { $attempts } tentative ; la dernière compte.
       *[other] { $attempts } tentatives ; la dernière compte.
    }
quiz-attempts-any-last =
    { $address ->
        [formal] Autant de tentatives que vous voulez ; la dernière compte.
       *[informal] Autant de tentatives que tu veux ; la dernière compte.
    }
quiz-compared =
    { $address ->
        [formal] À la fin, vous verrez ce qui a changé depuis « { $quiz } ».
       *[informal] À la fin, tu verras ce qui a changé depuis « { $quiz } ».
    }
