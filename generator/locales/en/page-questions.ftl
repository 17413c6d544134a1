### Questions as they stand in a page, before a script has done anything.

## All questions

# A small label above the question; search engines and screen readers see it.
question-label = Question
# The fold with the only hint; and one of several.
question-hint = Hint
# $number (number): which hint it is
# $hints (number): how many there are
question-hint-number = Hint { $number } of { $hints }
# Before the one right answer.
question-answer = Answer:
# Above a list of the right answers.
question-answers = Right are:
# Above remarks that do not belong to one part of the answer.
question-if-right = If you were right
question-if-partly = If you were partly right
question-if-wrong = If you were wrong
# Beside a field.
question-your-answer = Your answer

## True or false

true-false-true = True
true-false-false = False

## Gaps in a text

# The name of a gap; a learner reads it above what can be chosen, or hears it.
# $number (number): which gap it is
gap = Gap { $number }
# Above the text with everything filled in.
gaps-filled-in = Filled in:
# $number (number): which gap it is
# $answers: with a stroke between them: “at once / immediately”
gap-just-as-right = Gap { $number }, just as right: { $answers }
# What was filled in and has a remark.
# $number (number): which gap it is
# $answer: what was filled in
gap-answer = Gap { $number }: { $answer }

## A number to type

# $unit: “minutes”, “kg”
number-your-answer-in = Your answer in { $unit }
# Behind the right answer.
# $low: a number
# $high: a number with its unit: “45 minutes”
number-range = (anything from { $low } to { $high } counts)

## Matching and sorting

# The first entry of a list to choose from.
pairs-choose = Choose …
# $choices: all that can be chosen, with points between them
pairs-choose-from = To choose from: { $choices }
# Above the pairs.
match-answers = These belong together:
# Above the items, each with its group.
sort-answers = This is where they belong:

## Items to put in order

# Heard only, before a list of numbers.
# $item: what is to be put in its place
order-position = Position of: { $item }
# Above the list in its right order.
order-answer = The order:

## A short text to type

text-answers = Any of these is right:

## A free answer, compared with a model answer

# Above what the learner wrote in an earlier lesson.
open-recall = What you wrote then
# Above boxes to tick, each with one thing that a good answer does.
open-checklist = Does your answer do this? Tick what is true.

## Statements to rate, for a profile

# Above a remark.
# $label: one end of the scale: “Never”
rate-towards = Towards “{ $label }”:
rate-in-between = In between:
