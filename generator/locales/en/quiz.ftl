### What a quiz says: several questions in a row, with a result at the end.

# The button that empties the questions which were not right.
quiz-wrong-again = Try the wrong ones again
# Below the result of an attempt that is not the one that counts.
# $which: whether the best or the last attempt counts
# $percent (number): of the points
# $result: passed, open (not passed yet), or none where there is no pass mark
quiz-counts =
    { $which ->
        [last]
            { $result ->
                [passed] What counts is your last attempt: { $percent }{"\u00A0"}%, passed.
                [open] What counts is your last attempt: { $percent }{"\u00A0"}%, not yet passed.
               *[none] What counts is your last attempt: { $percent }{"\u00A0"}%.
            }
       *[best]
            { $result ->
                [passed] What counts is your best attempt: { $percent }{"\u00A0"}%, passed.
                [open] What counts is your best attempt: { $percent }{"\u00A0"}%, not yet passed.
               *[none] What counts is your best attempt: { $percent }{"\u00A0"}%.
            }
    }
# The heading of the report.
quiz-by-goal = How you did, goal by goal
# Below a goal.
# $score (number): points for it
# $max (number): points that there are
quiz-goal-score =
    { $max ->
        [one] { $score } of { $max } point
       *[other] { $score } of { $max } points
    }
# Below a goal that is not reached.
# $lessons: links to lessons, one or several
quiz-more-on-this = More on this: { $lessons }
# A button below a goal that is not reached.
quiz-retry = Try these again
# The same, as it is heard.
# $goal: the text of the goal
quiz-retry-goal = Try these again: { $goal }
# $done (number): questions that are answered
# $of (number): questions that there are
quiz-so-far = { $done } of { $of } answered
# The result of an attempt.
# $score (number): points
# $max (number): points that there are
# $percent (number): of the points
# $result: passed, open (not passed yet), or none where there is no pass mark
# $needed (number): per cent that are needed to pass
quiz-score =
    { $result ->
        [passed]
            { $max ->
                [one] You have { $score } of { $max } point, { $percent }{"\u00A0"}%: passed.
               *[other] You have { $score } of { $max } points, { $percent }{"\u00A0"}%: passed.
            }
        [open]
            { $max ->
                [one] You have { $score } of { $max } point, { $percent }{"\u00A0"}%: not yet passed, { $needed }{"\u00A0"}% needed.
               *[other] You have { $score } of { $max } points, { $percent }{"\u00A0"}%: not yet passed, { $needed }{"\u00A0"}% needed.
            }
       *[none]
            { $max ->
                [one] You have { $score } of { $max } point, { $percent }{"\u00A0"}%.
               *[other] You have { $score } of { $max } points, { $percent }{"\u00A0"}%.
            }
    }
# In the place of a result, where there are no points.
quiz-all-answered = All answered.
