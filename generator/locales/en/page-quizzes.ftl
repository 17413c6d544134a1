### Quizzes and exams as they stand in a page, before they are begun.

# A small label before the title.
quiz-label = Quiz
quiz-label-exam = Exam
# On the quiz's own page, above its title, behind “Quiz”.
# $lesson: a link with the title of the lesson
quiz-from-lesson = from the lesson { $lesson }
quiz-to-lesson = Back to the lesson
quiz-again = Take the quiz again
# Only where a browser runs no scripts.
# $read: a link, the sentence of the next message
quiz-needs-script = The exam needs JavaScript. { $read }
quiz-needs-script-read = Without it, you can read its questions.

## What one should know before one begins: sentences in a list

# $questions (number): how many questions
quiz-questions =
    { $questions ->
        [one] { $questions } question.
       *[other] { $questions } questions.
    }
# $questions (number): how many are asked
# $total (number): of how many they are drawn; that is more
quiz-questions-drawn =
    { $questions ->
        [one] { $questions } question, drawn from { $total }.
       *[other] { $questions } questions, drawn from { $total }.
    }
quiz-feedback-at-end = You see how you did when you hand in.
# $minutes (number): whole minutes
quiz-time-limit =
    { $minutes ->
        [one] { $minutes } minute. You can take more time, or switch the limit off.
       *[other] { $minutes } minutes. You can take more time, or switch the limit off.
    }
quiz-certainty = For each answer you say how sure you are: the surer you are, the more a right answer counts, and the more a wrong one costs.
# $tries (number): how many tries there are
quiz-tries =
    { $tries ->
        [one] You have { $tries } try at each question.
       *[other] You have { $tries } tries at each question.
    }
# $mark (number): per cent
quiz-pass-mark = You pass with { $mark }{"\u00A0"}% or more.
quiz-once = You can take it once.
# Two times or more.
# $attempts (number): how often one can take the quiz, two times or more
quiz-attempts-best =
    { $attempts ->
        [2] You can take it twice; your best attempt counts.
        [one] You can take it { $attempts } time; your best attempt counts.
       *[other] You can take it { $attempts } times; your best attempt counts.
    }
# $attempts (number): how often one can take the quiz, two times or more
quiz-attempts-last =
    { $attempts ->
        [2] You can take it twice; your last attempt counts.
        [one] You can take it { $attempts } time; your last attempt counts.
       *[other] You can take it { $attempts } times; your last attempt counts.
    }
quiz-attempts-any-last = You can take it as often as you like; your last attempt counts.
# $quiz: the title of the quiz that was taken before
quiz-compared = At the end you see what has changed since “{ $quiz }”.
