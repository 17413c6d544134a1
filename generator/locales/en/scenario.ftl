### A conversation that one plays: somebody speaks, one chooses what to say. $name: who one speaks with.

scenario-start = Start the conversation
# The name of the place where the conversation is; heard.
scenario-log = Conversation with { $name }
# The name of the list of feelings; heard.
scenario-mood = How { $name } is now
# Who says one’s own lines.
scenario-you = You
scenario-ask = What do you say?
# Heard in the place of the arrow in “Anger: tense → angry”.
scenario-to = to
scenario-thinks = What { $name } thinks:

## Afterwards: what a line did to a feeling

# It is stronger or weaker, and called otherwise now; “tense → angry” follows.
# $feeling: “Anger”
# $by: “+2” or “−1”
scenario-moved = { $feeling } { $by }:
# It is stronger or weaker, and called the same.
# $level: “tense”
scenario-moved-still = { $feeling } { $by }, still { $level }

## Afterwards: looking back

scenario-wanted = What { $name } wanted
scenario-hid = What { $name } did not say
scenario-look-back = Line by line
# A button at each line.
scenario-go-back = Go back to this moment and try another line
# The same, heard.
# $turn (number): which of one’s lines
scenario-go-back-turn = Go back to this moment and try another line, turn { $turn }
scenario-compare = Your way beside the best one
scenario-same-as-best = This was a best way: none is shorter, and none ends better.
scenario-yours = You
scenario-best = The best way
# At a line that both ways have.
scenario-same = as on the best way
# $found (number): endings that one has reached, in all attempts
# $of (number): endings that there are
scenario-endings =
    { $of ->
        [one] { $found } of { $of } ending found
       *[other] { $found } of { $of } endings found
    }
# $left (number): endings that one has not reached
scenario-undiscovered = { $left } more to find
scenario-again = Play again
