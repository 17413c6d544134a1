### Questions that come back after some days, so that they are not forgotten. $n (number): how many questions

# A link to them, on other pages.
review-due =
    { $n ->
        [one] Review { $n } question
       *[other] Review { $n } questions
    }
review-due-today =
    { $n ->
        [1] One question is due today.
        [one] { $n } question is due today.
       *[other] { $n } questions are due today.
    }
# The same where there are more than come at once.
# $most (number): how many come at once
review-due-today-many =
    { $n ->
        [one] { $n } question is due today. You get { $most } at a time, those first that you are likeliest to have forgotten.
       *[other] { $n } questions are due today. You get { $most } at a time, those first that you are likeliest to have forgotten.
    }
review-start = Start
review-none-yet = Nothing to review yet. What you answer in lessons comes back here: what went wrong the day after, the rest later.
# Nothing is due; when the next are.
# $day: Tomorrow, a day of the week, or a date, as the language writes it inside a sentence
review-none-due =
    { $n ->
        [one] Nothing is due today. { $day }: { $n } question.
       *[other] Nothing is due today. { $day }: { $n } questions.
    }
review-unread = Your progress cannot be read here, so there is nothing to review.
review-not-loaded = The questions did not come. Load the page again.
# $at (number): which question it is
# $of (number): of how many
review-place = { $at } of { $of }
# $lesson: a link
review-from = From the lesson { $lesson }
review-changed = This question has changed since you answered it.

## After an answer

review-how-sure = How sure were you?
review-sure-1 = I guessed
review-sure-2 = Fairly sure
review-sure-3 = Very sure
# $when: today, tomorrow or day
# $day: a day of the week, or a date, in the last case
review-comes-back =
    { $when ->
        [today] It comes back today.
        [tomorrow] It comes back tomorrow.
       *[day] It comes back on { $day }.
    }
review-next = Next question
review-finish = Finish
review-skip = Leave it for today

## At the end

review-done = Done.
# $right (number): questions that one knew
# $of (number): of how many
review-done-right = Done. You knew { $right } of { $of }.
# $n (number): questions
review-more = Go on with { $n } more
# The heading of a list of days.
review-week = The next seven days
# In that list, with days of the week as browsers write them: “Monday”, « lundi ». Begin small where they do.
review-today = Today
# The same; it is also the day in review-none-due.
review-tomorrow = Tomorrow
# On a day on which no question comes back.
review-day-none = none
