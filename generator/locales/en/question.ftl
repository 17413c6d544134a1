### What a single question says while it is answered, and afterwards.

## Buttons

# The button that has an answer graded.
question-check = Check
# The same button after a first try.
question-check-again = Check again
# The button that empties a question which is finished.
question-answer-again = Answer again
# Opens the right answer, for those who want to see it.
question-show-answer = Show the answer
# Opens what the question says about every option.
question-all-feedback = All the feedback

## What is missing before an answer can be graded

question-choose-first = Choose an answer first.
question-pick-first = Pick something in the text first.
question-type-first = Type your answer first.
question-fill-first = Fill in a gap first.
# $example: digits
question-type-number = Type a number, for example { $example }.
question-same-answer = This is the same answer as before. Change it, then check again.

## How it went

# Heard when a question was emptied.
question-emptied = The question is empty again.
# The answer is right.
question-right = Right.
# $score (number): points that the answer earned
# $max (number): points that there are; of a single one nobody wants to read a third
question-partly =
    { $max ->
        [1] Partly right.
        [one] Partly right: { $score } of { $max } point.
       *[other] Partly right: { $score } of { $max } points.
    }
# The answer is wrong, and may be tried again.
question-not-yet = Not yet.
# Nobody has foreseen what was typed, so there is no remark on it.
question-unforeseen = We didn’t foresee this one, so we can’t say what it lacks.
# The same where the question has a hint.
question-unforeseen-hint = We didn’t foresee this one, so we can’t say what it lacks. The hint may help.
# The answer is wrong and final.
question-wrong = Not right.
# Handed in without an answer.
question-not-answered = Not answered.
# $score (number): points so far
# $max (number): points that there are
question-points =
    { $max ->
        [one] You have { $score } of { $max } point.
       *[other] You have { $score } of { $max } points.
    }
# $left (number): how many times one may still try
question-tries-left =
    { $left ->
        [0] No tries left.
        [one] { $left } try left.
       *[other] { $left } tries left.
    }

## The question is another one now than when it was answered. $state: how the answer was then

question-answered-earlier =
    { $state ->
        [right] You answered an earlier version of this question: right.
        [partly] You answered an earlier version of this question: partly right.
        [wrong] You answered an earlier version of this question: not right.
       *[done] You answered an earlier version of this question: finished.
    }
question-has-changed =
    { $state ->
        [right] This question has changed since you answered it. Your answer then was right.
        [partly] This question has changed since you answered it. Your answer then was partly right.
        [wrong] This question has changed since you answered it. Your answer then was not right.
       *[done] This question has changed since you answered it. Your answer then was finished.
    }
question-was-corrected =
    { $state ->
        [right] This question has been corrected since you answered it. Then your answer counted as right.
        [partly] This question has been corrected since you answered it. Then your answer counted as partly right.
        [wrong] This question has been corrected since you answered it. Then your answer counted as not right.
       *[done] This question has been corrected since you answered it. Then your answer counted as finished.
    }

## Marks beside the options after an answer: a few words in small letters

# Of several options one is right; this one was chosen.
mark-one-right = your answer, right
mark-one-wrong = your answer, not right
# The one that should have been chosen.
mark-one-missed = the right answer
# Several options are right; this one was ticked.
mark-many-right = your answer, right
mark-many-wrong = your answer, not right
mark-many-missed = right, not ticked
# At a gap, or at a thing that was to be matched.
mark-part-right = right
mark-part-wrong = not right
mark-part-missed = not answered
# At a thing that was to be put in order.
mark-order-right = in order
mark-order-wrong = out of order

## A question that is answered in one’s own words, and never graded

# The button that shows the model answer.
open-compare = Compare with a model answer
open-change = Change my answer
open-model = A model answer
open-kept = Your answer is kept. Compare it with the model answer below.
# The same where there is a list of what a good answer does, to be ticked.
open-kept-tick = Your answer is kept. Compare it with the model answer below, and tick what yours does.
open-may-change = You can change your answer now.

## A question in which statements are rated, for a profile of oneself

# The button that shows the profile.
rate-show = Show my profile
rate-meanings = What answers may mean
# $statement: the first that is not rated
rate-all-first = Rate every statement first. This one is open: “{ $statement }”
rate-profile = Your profile. Nothing here is right or wrong.
# $label: a step of the scale, such as “often”
rate-average = On average: “{ $label }”.
# Between two poles: all statements were rated alike.
rate-between = In between.
# $most: the statement that was agreed with most
# $least: the statement that was agreed with least
rate-between-most = In between: most for “{ $most }”, least for “{ $least }”

## Putting things in order. $item: what the thing says

# The buttons beside a thing; heard.
order-up = Move up: { $item }
order-down = Move down: { $item }
# Heard when a thing was moved.
# $position (number): where it is now
# $of (number): how many there are
order-moved = “{ $item }” moved to position { $position } of { $of }
