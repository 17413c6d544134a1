### What tests, exams and quizzes say that go one question at a time, against the clock, or with certainty.

## How sure one is of an answer

exam-how-sure = How sure are you?
exam-sure-first = Say first how sure you are.
exam-sure-1 = Not very
exam-sure-2 = Fairly
exam-sure-3 = Very
# In small letters behind the three: points for a right and for a wrong answer.
exam-marks-1 = right 1, wrong 0
exam-marks-2 = right 2, wrong −2
exam-marks-3 = right 3, wrong −6

## Before it begins

exam-how-much-time = How much time would you like?
exam-not-loaded = The questions could not be loaded. Is there still a connection?
exam-begin = Begin
# An amount of time to choose.
# $minutes (number): whole minutes
exam-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
# Another amount of time to choose; and the button that stops the clock.
exam-no-limit = No limit

## The clock

# The button that gives more time.
# $minutes (number): whole minutes
exam-more-time =
    { $minutes ->
        [one] { $minutes } more minute
       *[other] { $minutes } more minutes
    }
# In a narrow bar with two buttons: keep it short.
# $minutes (number): whole minutes
exam-minutes-left = { $minutes } min left
# The same, heard.
# $minutes (number): whole minutes
exam-minutes-left-heard =
    { $minutes ->
        [one] { $minutes } minute left
       *[other] { $minutes } minutes left
    }
# In the last two minutes.
# $time: minutes and seconds, as on a clock, such as 1:05
exam-seconds-left = { $time } left
exam-time-up = Time is up. What you had answered has been handed in.
exam-time-more = You have more time now.
exam-time-off = The time limit is switched off.

## Handing in

exam-hand-in = Hand in
# The same button when some questions are still open.
exam-hand-in-anyway = Hand in anyway
# $count (number): how many are open
# $questions: their numbers, each a link
exam-still-open =
    { $count ->
        [one] { $count } question is not answered yet: { $questions }.
       *[other] { $count } questions are not answered yet: { $questions }.
    }
exam-again = Take it again
# $left (number): how many attempts one still has
exam-attempts-left =
    { $left ->
        [0] You have used all your attempts.
        [one] { $left } attempt left.
       *[other] { $left } attempts left.
    }
# While one goes through the questions again after the result.
exam-practising = This is practice. The result of your test stays as it is.

## Beside the test that was taken before the course

exam-what-changed = What has changed
# $before (number): per cent then
# $now (number): per cent now
# $change: up, down or same
# $by (number): by how many points per cent
exam-gain =
    { $change ->
        [up]
            { $by ->
                [one] Before { $before }{"\u00A0"}%, now { $now }{"\u00A0"}%: up by { $by } percentage point
               *[other] Before { $before }{"\u00A0"}%, now { $now }{"\u00A0"}%: up by { $by } percentage points
            }
        [down]
            { $by ->
                [one] Before { $before }{"\u00A0"}%, now { $now }{"\u00A0"}%: down by { $by } percentage point
               *[other] Before { $before }{"\u00A0"}%, now { $now }{"\u00A0"}%: down by { $by } percentage points
            }
       *[same] Before { $before }{"\u00A0"}%, now { $now }{"\u00A0"}%: as before
    }

## How well one knew what one knows

exam-how-sure-you-were = How sure you were
# $marks: marks for certainty, which may be below nought
# $most (number): how many there could be
exam-sure-marks = { $marks } of { $most } certainty marks.
exam-sure-key = On each line, the coloured stretch is where that answer pays best, and the mark is where you were.
# One line for each of the three; in all answers that one was so sure of.
# $level: Not very, Fairly or Very
# $count (number): answers
# $right (number): how many of them were right
exam-sure-right =
    { $count ->
        [0] { $level }: no answers
        [one] { $level }: { $count } answer, { $right } right
       *[other] { $level }: { $count } answers, { $right } right
    }
# The same where answers may be right in part.
# $level: Not very, Fairly or Very
# $count (number): answers
# $percent (number): of the points
exam-sure-percent =
    { $count ->
        [0] { $level }: no answers
        [one] { $level }: { $count } answer, { $percent }{"\u00A0"}% right
       *[other] { $level }: { $count } answers, { $percent }{"\u00A0"}% right
    }
exam-too-sure = You were surer than you were right.
exam-too-unsure = You could have been surer.
exam-well-judged = That fits.

## One question at a time. $n (number): which, $of (number): of how many

exam-step = Question { $n } of { $of }
# After the result.
exam-practice = Practice: { $n } of { $of }
# After the result, where there is one question only.
exam-practice-one = Practice
exam-overview = All questions
# The heading of that list before one hands in.
exam-before-hand-in = Before you hand in
# The button that leads to that list from the last question.
exam-look-over = Look it over
exam-back = Back
exam-next = Next
# A switch at a question that one wants to come back to.
exam-mark-later = Mark for later
# Heard at the number of a question in the list.
# $n (number): which question
# $state: answered or open
# $marked: yes or no
exam-number =
    { $state ->
        [answered]
            { $marked ->
                [yes] Question { $n }: answered, marked for later
               *[no] Question { $n }: answered
            }
       *[open]
            { $marked ->
                [yes] Question { $n }: not answered, marked for later
               *[no] Question { $n }: not answered
            }
    }
# What the signs in that list mean.
exam-key-answered = answered
exam-key-open = not answered
exam-key-marked = marked for later
# $questions: numbers of questions, each a link
exam-marked-ones = Marked for later: { $questions }.

## After it was handed in

exam-back-to-result = Back to the result
exam-look-at-answers = Look at your answers
exam-your-answers = Your answers
exam-show-all = Show all
exam-hide-all = Hide all
exam-next-answer = Next answer
# Behind the number of an answer.
exam-verdict-right = Right
exam-verdict-partly = Partly right
exam-verdict-wrong = Not right
exam-verdict-done = Finished
exam-verdict-none = Not answered
# Opens the goals in which nothing was wrong.
# $count (number): how many goals
exam-goals-right =
    { $count ->
        [one] { $count } goal: all right
       *[other] { $count } goals: all right
    }
# The same below others, in which something was.
exam-more-goals-right =
    { $count ->
        [one] { $count } more goal: all right
       *[other] { $count } more goals: all right
    }
# Opens the other goals in which something was not right.
# $count (number): how many goals
exam-more-goals-open =
    { $count ->
        [one] { $count } more goal: not all right yet
       *[other] { $count } more goals: not all right yet
    }
