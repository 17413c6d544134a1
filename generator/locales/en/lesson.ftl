### How far one is: in lessons, in menus, on the first page. “Exercises” are questions, conversations and tests.

# At the end of a lesson.
# $done (number): exercises that are done
# $of (number): exercises that there are
lesson-so-far =
    { $of ->
        [one] { $done } of { $of } exercise done
       *[other] { $done } of { $of } exercises done
    }
lesson-done = Lesson done
# At the end of a lesson, a link: all is done, but its quiz is not passed.
# $left (number): points that are missing; 0 where that is not known
lesson-quiz-not-passed =
    { $left ->
        [0] Quiz not passed yet
        [one] Quiz not passed yet: { $left } point to go
       *[other] Quiz not passed yet: { $left } points to go
    }
# The same of an exam.
# $left (number): points that are missing; 0 where that is not known
lesson-exam-not-passed =
    { $left ->
        [0] Exam not passed yet
        [one] Exam not passed yet: { $left } point to go
       *[other] Exam not passed yet: { $left } points to go
    }

## Beside a lesson or a module in lists

progress-done-not-passed = Done, not passed yet
progress-not-started = Not started
progress-done = Done
# A lesson that opens when another one is done.
progress-closed = Not open yet
# A newer version of the course has stored what this one cannot read.
progress-not-known = Not known here
# $done (number): exercises that are done
# $of (number): exercises that there are
progress-exercises =
    { $of ->
        [one] { $done } of { $of } exercise
       *[other] { $done } of { $of } exercises
    }
# $done (number): lessons that are done
# $of (number): lessons that there are
progress-lessons =
    { $of ->
        [one] { $done } of { $of } lesson
       *[other] { $done } of { $of } lessons
    }
# All of a course.
# $lessons: “3 of 7 lessons”
# $exercises: “20 of 45 exercises”
progress-sum = { $lessons }, { $exercises }
# The same in a course with quizzes that ask for a pass mark.
# $lessons: “3 of 7 lessons”
# $exercises: “20 of 45 exercises”
# $passed (number): quizzes that are passed
# $quizzes (number): quizzes that there are
progress-sum-quizzes =
    { $quizzes ->
        [one] { $lessons }, { $exercises }, { $passed } of { $quizzes } quiz passed
       *[other] { $lessons }, { $exercises }, { $passed } of { $quizzes } quizzes passed
    }

## Links onward. $title: of a lesson

onward-start = Start: { $title }
onward-continue = Continue: { $title }
onward-all-done = All is done: see how you did

## The first page, for those who come back

# How long the lesson takes that comes next.
# $minutes (number): whole minutes
home-minutes =
    { $minutes ->
        [one] About { $minutes } minute
       *[other] About { $minutes } minutes
    }
# The same of a lesson that is begun.
home-minutes-left =
    { $minutes ->
        [one] About { $minutes } minute left in this lesson
       *[other] About { $minutes } minutes left in this lesson
    }

## Something is the matter with what is stored; in a box at the edge of the window

notice-close = Close
notice-blocked = Your browser does not let this course store anything. Your answers last only until you leave this page.
notice-full = Your browser’s storage is full. What you answer now lasts only until you leave this page.
notice-damaged = Some of your stored progress could not be read. All that could be read is kept.
notice-stuck = Some of your stored progress could not be read, and there is no room for a copy of it. It is left as it is. What you answer now lasts only until you leave this page.
notice-newer = Your progress was stored by a newer version of this course and is left as it is. What you answer here lasts only until you leave this page. Load the page again to get the newer version.
