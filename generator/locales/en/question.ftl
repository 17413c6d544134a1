### What a single question says. Every text is read by learners.

# On the button that has an answer graded.
question-check = Check

# After an answer that is partly right.
# $score (number): points that it earned
# $max (number): points that there are; of a single one nobody wants to read a third
question-partly =
    { $max ->
        [1] Partly right.
        [one] Partly right: { $score } of { $max } point.
       *[other] Partly right: { $score } of { $max } points.
    }
