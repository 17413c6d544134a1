### Conversations: a talk with somebody, such as a customer, in which the learner chooses what to say. $name: that
### person's name. “Meters” tell how the person feels: “Anger” from 0 to 10, with words such as “calm” and “furious”.

# A small label before the title.
conversation-label = Conversation
# In the briefing: who the learner is.
conversation-you = You
# $name: the name of the person that one talks to
conversation-wants = What { $name } wants
# $endings (number): in how many ways it can end
conversation-facts =
    { $endings ->
        [one] { $endings } ending to find
       *[other] { $endings } endings to find
    }
# $minutes (number): how long it takes
# $endings (number): in how many ways it can end
conversation-facts-minutes =
    { $minutes ->
        [one]
            { $endings ->
                [one] About { $minutes } minute · { $endings } ending to find
               *[other] About { $minutes } minute · { $endings } endings to find
            }
       *[other]
            { $endings ->
                [one] About { $minutes } minutes · { $endings } ending to find
               *[other] About { $minutes } minutes · { $endings } endings to find
            }
    }
# The rest is for those whose browser runs no scripts, or for paper: they follow the conversation as a gamebook.
# $name: the name of the person that one talks to
conversation-meters = Some ways depend on how { $name } feels by now. Judge it by what you read, or keep count: what each line does is folded away below it.
# $meter: what it measures: “Anger”
# $levels: a list of the next message: “calm from 0, furious from 7”
# $start (number): where it begins, as a number
# $level: the same as a word: “calm”
conversation-meter = { $meter }: { $levels }. At the start { $start }, “{ $level }”.
# One word and the number from which on it holds: “furious from 7”.
# $level: a word for how much there is: “furious”
# $bound (number): from which number on the word holds
conversation-meter-level = { $level } from { $bound }
# Folds.
# $name: the name of the person that one talks to
conversation-thinks = What { $name } thinks
conversation-does = What this line does
# Before a technique of the course that the line puts to use, or goes against.
conversation-used = Puts to use:
conversation-against = Goes against:
# $lessons: links to the lessons that teach it, as a list
conversation-see = See { $lessons }.
conversation-ending-good = A good ending
conversation-ending-mixed = A mixed ending
conversation-ending-bad = A bad ending
# $name: the name of the person that one talks to
conversation-again = Talk to { $name } again
# What a line does to a meter: “Anger +2”, “Trust −1”.
# $meter: what it measures: “Anger”
# $by (number): by how much
conversation-rises = { $meter } +{ $by }
# $meter: what it measures: “Trust”
# $by (number): by how much
conversation-falls = { $meter } −{ $by }

## When something is said or can be chosen

# $condition: one clause, or several that are joined: “anger is “furious” and you said “I see””
condition-if = If { $condition }
# After another “If …” that did not hold.
# $condition: one clause, or several that are joined: “anger is “furious” and you said “I see””
condition-or-if = Or if { $condition }
condition-otherwise = Otherwise
# $condition: one clause, or several that are joined: “anger is “furious” and you said “I see””
condition-only-if = Only if { $condition }
# One of the four above, before what is said then.
# $condition: “If …”, “Or if …”, “Otherwise”, “Only if …”
condition-then = { $condition }:

# Two clauses of which both must hold; and two (each may have an “and” in it) of which one is enough.
# $first: a clause
# $second: a clause
condition-and = { $first } and { $second }
# $first: a clause, or several joined by “and” or “or”
# $second: a clause, or several joined by “and”
condition-or = { $first }, or { $second }
# $words: the beginning of what was said
condition-said = you said “{ $words }”
# $words: the beginning of what was not said
condition-not-said = you have not said “{ $words }”
# $meter: what a meter measures: “Anger”
# $level: its word for how much there is of it: “furious”
condition-level = { $meter } is “{ $level }”
# $meter: what a meter measures: “Anger”
# $level: its word for how much there is of it: “furious”
condition-level-or-more = { $meter } is “{ $level }” or more
# The highest word there is.
# $meter: what a meter measures: “Anger”
# $level: its word for how much there is of it: “furious”
condition-level-by-now = { $meter } is “{ $level }” by now
# $meter: what a meter measures: “Anger”
# $level: its word for how much there is of it: “furious”
condition-level-or-less = { $meter } is “{ $level }” or less
# Where no word fits, the number.
# $meter: what a meter measures: “Anger”
# $number (number): a value of the meter
condition-number-or-more = { $meter } is { $number } or more
# $meter: what a meter measures: “Anger”
# $number (number): a value of the meter
condition-number-or-less = { $meter } is { $number } or less
# $meter: what a meter measures: “Anger”
# $number (number): a value of the meter
condition-number = { $meter } is exactly { $number }
