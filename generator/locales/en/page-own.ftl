### Pages that a course has and no author writes: their titles, which links to them say too; what they say of
### themselves (in searches and previews of links); and their text.

## Progress

page-title-progress = Your progress
page-about-progress = How far you are, and a file to keep it in.
# Not shown: what learners may type in the search who mean this page. Words that are nowhere else, in any number.
page-keywords-progress = results, scores, grades, backup, export, import, reset
# Only where a browser runs no scripts.
progress-needs-script = This page needs JavaScript: your progress is kept by your browser, and without it there is nothing to show.
progress-kept = Your answers are kept in this browser and are sent nowhere. Another browser or another device does not know them, and some browsers clear what they keep after a week or two without a visit. Save them to a file to be safe, or to go on somewhere else.
# Buttons.
progress-save = Save progress to a file
progress-load = Load progress from a file
progress-erase = Erase my progress
# Heard only: where the page says what a button has done.
progress-answer = What came of it

## Several learners who share a browser

# The head of a fold.
learners-title = Somebody else learns here
learners-about = What each of you does is kept apart, by name. There is no password: whoever sits here can go on as anybody.
# Beside fields.
learners-now = Who learns here now
learners-name = Name of the other learner
# A button.
learners-add = Add, and go on as that learner

## Review: questions that come back before they are forgotten

page-title-review = Review
page-about-review = The questions that you have answered, again, before you forget them.
# Not shown: what learners may type in the search who mean this page.
page-keywords-review = repeat, revise, practise, flashcards, spaced repetition
# Only where a browser runs no scripts.
review-needs-script = This page needs JavaScript: it shows the questions again that you have answered, and only a script knows which these are.

## Notes

page-title-notes = Your notes
page-about-notes = What you have written and marked, in all lessons.
# Not shown: what learners may type in the search who mean this page.
page-keywords-notes = highlights, marked passages, annotations, bookmarks
# Only where a browser runs no scripts.
notes-needs-script = This page needs JavaScript: your notes are kept by your browser, and without it there is nothing to show.
notes-none = You have written nothing yet. In a lesson, press the pen at a heading, or select a passage and highlight it. What you write in answers, and what you say in conversations, comes here too.
notes-search = Search your notes
notes-print = Print
# A heading above notes in lessons that their author has taken away.
notes-former-lessons = Lessons that are no longer there

## Record: one sheet of paper that says what a learner has done

page-title-record = Your record
page-about-record = What you have done here, on one sheet of paper and in a file.
# Not shown: what learners may type in the search who mean this page.
page-keywords-record = certificate, proof of completion, diploma, badge
# Only where a browser runs no scripts.
record-needs-script = This page needs JavaScript: what you have done is kept by your browser, and without it there is nothing to show.
# Beside a field.
record-name = Your name, as it should stand on the record
record-name-hint = It stays in this browser and goes into what you print and save. The result file also holds your answers with their points and days, but nothing that you wrote in your own words.
# Buttons.
record-print = Print the record
record-save = Save the result file
# Heard only: the sheet itself.
record-sheet = The record
