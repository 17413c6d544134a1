### Notes that one writes in lessons, and passages that one marks.

# A button at a heading; heard.
# $heading: its words
notes-write = Write a note: { $heading }
# A button beside a passage that is selected.
notes-highlight = Highlight
# Heard.
notes-marked = The passage is marked. You can write a note on it.
# A button at a passage that is marked; heard.
# $passage: its words, shortened
notes-open-mark = Your highlight: { $passage }
# Above the field for a note.
# $heading: its words
notes-on-heading = Your note on “{ $heading }”
notes-on-passage = Your note on the passage
# The lesson was changed, and the passage is not there any more; it follows where it is known.
notes-lost = What this note was about has changed.
notes-remove = Remove the note
notes-remove-mark = Remove the highlight
# Heard.
notes-removed = Removed.
notes-all = All my notes

## On the page of all notes

# In the place of a heading: the note is about the lesson as a whole.
notes-the-lesson = The lesson
notes-answer = Your answer
# Opens what one said in a conversation.
# $lines (number): how many lines
notes-said =
    { $lines ->
        [one] What you said, in { $lines } line
       *[other] What you said, in { $lines } lines
    }
# $found (number): how many notes have the word that was typed
notes-found =
    { $found ->
        [0] Nothing found.
        [one] { $found } note found.
       *[other] { $found } notes found.
    }
