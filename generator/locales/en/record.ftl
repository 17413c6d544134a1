### The record of what somebody has learnt, to print and to hand in.

record-title = Record of learning
record-nothing = Nothing is done here yet. Your record fills as you go through the lessons.
record-newer = What is stored here comes from a newer version of this course. Load the page again to get it.
record-all-met = You have done all that this course asks for.
record-missing = Something is still missing for the record:
# There is a record, and the course asks for more now than it did then.
# $day: a date
record-kept-of = Your record of { $day } stays as it is.
# Below that, above what is missing.
record-missing-now = For a new one, something is still missing:
# $day: a date
record-since = You have done better since { $day }. The record below is of that day.
# The button behind that.
record-renew = Make a new one
# Behind what is met; only a sign.
record-met = ✓

## What the course asks for. $how: some (not all yet), all, or more (than are asked for)
## $done (number): how many, $of (number): of how many

record-lessons =
    { $how ->
        [all]
            { $of ->
                [one] all { $of } lesson done
               *[other] all { $of } lessons done
            }
        [more]
            { $done ->
                [one] { $done } lesson done
               *[other] { $done } lessons done
            }
       *[some]
            { $of ->
                [one] { $done } of { $of } lesson done
               *[other] { $done } of { $of } lessons done
            }
    }
record-quizzes =
    { $how ->
        [all]
            { $of ->
                [one] all { $of } quiz passed
               *[other] all { $of } quizzes passed
            }
        [more]
            { $done ->
                [one] { $done } quiz passed
               *[other] { $done } quizzes passed
            }
       *[some]
            { $of ->
                [one] { $done } of { $of } quiz passed
               *[other] { $done } of { $of } quizzes passed
            }
    }
record-conversations =
    { $how ->
        [all]
            { $of ->
                [one] all { $of } conversation played to an end
               *[other] all { $of } conversations played to an end
            }
        [more]
            { $done ->
                [one] { $done } conversation played to an end
               *[other] { $done } conversations played to an end
            }
       *[some]
            { $of ->
                [one] { $done } of { $of } conversation played to an end
               *[other] { $done } of { $of } conversations played to an end
            }
    }
# $done (number): hours, with one decimal
# $of (number): hours that are asked for
record-hours =
    { $of ->
        [one] { $done } of { $of } hour of lessons
       *[other] { $done } of { $of } hours of lessons
    }
# Below the first of what is missing.
# $count (number): how many are not shown
record-and-more = and { $count } more

## The record itself

record-no-name = No name yet: type it above
# Below the name of the learner.
# $criteria: what the course asks for, as a list
record-claim = has done what this course asks for: { $criteria }.
record-when = When
# $first: a date
# $last: a date
record-from-to = { $first } to { $last }
record-length = Length of these lessons
# Less than an hour.
# $minutes (number): whole minutes
record-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
# $hours (number): with one decimal
record-about-hours =
    { $hours ->
        [one] about { $hours } hour, as the course counts
       *[other] about { $hours } hours, as the course counts
    }
record-path = Path
record-version = Version of the course
# The heading of a list of tests with their results.
record-tests = Tests
record-by-goal = Goal by goal
record-by-module = Module by module
# In small letters behind a module: how many of its lessons are done.
# $how: some (not all yet), all, or more (than are asked for)
# $done (number): how many
# $of (number): of how many
record-module-lessons =
    { $how ->
        [all]
            { $of ->
                [one] all { $of } lesson
               *[other] all { $of } lessons
            }
        [more]
            { $done ->
                [one] { $done } lesson
               *[other] { $done } lessons
            }
       *[some]
            { $of ->
                [one] { $done } of { $of } lesson
               *[other] { $done } of { $of } lessons
            }
    }
# All goals or modules, added up.
record-whole = Together
# $score (number): points
# $max (number): points that there are
# $percent (number): of the points
record-score =
    { $max ->
        [one] { $score } of { $max } point, { $percent }{"\u00A0"}%
       *[other] { $score } of { $max } points, { $percent }{"\u00A0"}%
    }
record-practised = Practised in conversation
# A conversation.
# $plays (number): how often it was played
# $found (number): endings that were reached
# $of (number): endings that there are
# $best (number): per cent
record-talk =
    { $plays ->
        [1]
            { $of ->
                [one] played once, { $found } of { $of } ending found, best { $best }{"\u00A0"}%
               *[other] played once, { $found } of { $of } endings found, best { $best }{"\u00A0"}%
            }
        [2]
            { $of ->
                [one] played twice, { $found } of { $of } ending found, best { $best }{"\u00A0"}%
               *[other] played twice, { $found } of { $of } endings found, best { $best }{"\u00A0"}%
            }
       *[other]
            { $of ->
                [one] played { $plays } times, { $found } of { $of } ending found, best { $best }{"\u00A0"}%
               *[other] played { $plays } times, { $found } of { $of } endings found, best { $best }{"\u00A0"}%
            }
    }
# Letters and digits follow, by which a result file is recognised.
record-code = Code
record-honest = This record was made in the learner’s own browser. The code shows whether it and the result file belong together and were changed afterwards. Neither can prove who sat at the screen, or that the code was not worked out anew.
# $name: of the file
record-saved = Your browser is saving { $name }. Find it among your downloads, and hand it in as you were told.
