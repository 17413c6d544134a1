### Several learners who share a browser: each has progress of their own. Said by the script; the page's words are in page-own.ftl.

# In the place of a name that nobody has typed.
learners-nameless = somebody without a name
# Buttons. $name: a learner's name, or what stands in its place
learners-go-on = Go on as { $name }
learners-take-away = Take { $name } away
learners-really = Really take { $name } away
# $name: a learner's name, or what stands in its place
# $file: a file's name
learners-saved = Your browser is saving what { $name } has done, in { $file }. Press the button once more to take it out of this browser.
learners-gone = What { $name } has done is only in the file now.
learners-name-first = Type the name first.
learners-no-room = There is no room here for another learner: your browser’s storage is full. Nothing was changed.
