### The page of one’s progress: what came of quizzes and conversations. $day: a date

# A quiz.
# $score (number): points
# $max (number): points that there are
# $percent (number): of the points
# $result: passed, open (not passed yet), or none where there is no pass mark
results-quiz =
    { $result ->
        [passed]
            { $max ->
                [one] { $day }: { $score } of { $max } point, { $percent }{"\u00A0"}%, passed
               *[other] { $day }: { $score } of { $max } points, { $percent }{"\u00A0"}%, passed
            }
        [open]
            { $max ->
                [one] { $day }: { $score } of { $max } point, { $percent }{"\u00A0"}%, not passed yet
               *[other] { $day }: { $score } of { $max } points, { $percent }{"\u00A0"}%, not passed yet
            }
       *[none]
            { $max ->
                [one] { $day }: { $score } of { $max } point, { $percent }{"\u00A0"}%
               *[other] { $day }: { $score } of { $max } points, { $percent }{"\u00A0"}%
            }
    }
# Opens the list of the others.
# $count (number): how many
results-others =
    { $count ->
        [one] { $count } other attempt
       *[other] { $count } other attempts
    }
# A conversation.
# $found (number): endings that one has reached
# $of (number): endings that there are
results-endings =
    { $of ->
        [one] { $found } of { $of } ending found, last played on { $day }
       *[other] { $found } of { $of } endings found, last played on { $day }
    }
# A conversation that the course does not have any more.
results-endings-found =
    { $found ->
        [one] { $found } ending found, last played on { $day }
       *[other] { $found } endings found, last played on { $day }
    }
# A goal.
# $score (number): points
# $max (number): points that there are
# $percent (number): of the points
results-goal =
    { $max ->
        [one] { $score } of { $max } point, { $percent }{"\u00A0"}%.
       *[other] { $score } of { $max } points, { $percent }{"\u00A0"}%.
    }
# The same with something to read, where points are missing.
# $score (number): points
# $max (number): points that there are
# $percent (number): of the points
# $lesson: a link
results-goal-read =
    { $max ->
        [one] { $score } of { $max } point, { $percent }{"\u00A0"}%. To read again: { $lesson }
       *[other] { $score } of { $max } points, { $percent }{"\u00A0"}%. To read again: { $lesson }
    }
results-last-here = You were here last on { $day }.
# A link to one that went wrong, behind the name of the lesson.
# $n (number): its place in the lesson
results-exercise = exercise { $n }
# The same of a question in a test.
# $n (number): its place in the test
results-question = question { $n }
