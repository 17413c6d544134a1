### Saving one’s progress to a file, loading it again, erasing it.

# $name: of the file
# $answers (number): how many answers are in it
keeper-saved =
    { $answers ->
        [one] Your browser is saving a file with { $answers } answer, { $name }. Find it among your downloads, and keep it somewhere safe.
       *[other] Your browser is saving a file with { $answers } answers, { $name }. Find it among your downloads, and keep it somewhere safe.
    }
# What cannot be read is saved as it is.
# $name: of the file
keeper-saved-whole = Your browser is saving { $name }, with all that is stored, just as it is. Find it among your downloads, and keep it somewhere safe.
# $answers (number): how many answers are in no file
keeper-remind =
    { $answers ->
        [one] { $answers } answer is in no file yet.
       *[other] { $answers } answers are in no file yet.
    }
# The same of somebody who has saved before.
# $answers (number): how many answers are in no file
# $day: a date
keeper-remind-since =
    { $answers ->
        [one] You last saved your progress on { $day }. { $answers } answer since then is in no file.
       *[other] You last saved your progress on { $day }. { $answers } answers since then are in no file.
    }
# A button.
keeper-keep-here = Ask this browser to keep it
keeper-kept-here = This browser now keeps what is stored here until you clear it.
keeper-not-kept = This browser makes no promise. Save your progress to a file now and then.
keeper-nothing = Nothing is stored here yet, so there is nothing to save.

## What is the matter with what is stored

keeper-blocked = Your browser does not let this course store anything: answers last only until you leave their page. Here there is nothing to save, and nothing can be loaded. Allow storage for this site in the browser’s settings.
keeper-newer = What is stored here comes from a newer version of this course. This page cannot show it, and changes nothing of it. You can save it to a file, whole. Load the page again to get the newer version.
keeper-stuck = Some of what is stored here could not be read, and there is no room for a copy of it, so it is left as it is. Save it to a file. When that is in a safe place, erase your progress and load the file: what can be read of it comes back.
keeper-full = Your browser’s storage is full.
# $copies (number): how many copies of damaged progress are kept
keeper-copies =
    { $copies ->
        [1] Some of your progress could not be read once. A copy of what was stored then is kept in this browser.
       *[other] Some of your progress could not be read, { $copies } times. A copy of what was stored then is kept in this browser each time.
    }
# Buttons, where there is one copy.
keeper-open-copy = See what can be read of it
keeper-save-copy = Save the damaged copy
# Buttons at each of several.
# $which (number): which copy
keeper-open-copy-of = See what can be read of copy { $which }
# $which (number): which copy
keeper-save-copy-of = Save copy { $which }

## A file that was chosen cannot be loaded. A sentence that nothing was changed follows.

keeper-unchanged = Nothing was changed.
keeper-unreadable = The file could not be read. Choose it once more.
keeper-empty = This file is empty.
# $megabytes (number): its size
keeper-too-large = This file is too large to be progress: it has { $megabytes } MB.
keeper-broken-off = This file is damaged: it breaks off, or was changed, and cannot be read. If you have another copy of it, choose that.
# The end of the name, “-progress.json”, is the same in all languages.
keeper-not-progress = This is not a progress file. Choose one that was saved here; its name ends in -progress.json.
# $course: its id
keeper-other-course = This file belongs to another course, “{ $course }”.
keeper-newer-file = This file was made by a newer version of this course. Load this page again to get that version, and then the file.
keeper-nothing-new = The file holds nothing that is not here already.
# Follows, where the file is damaged.
keeper-in-part = Parts of the file cannot be read and are left out.
# $answers (number): how many answers would have been stored
keeper-no-room =
    { $answers ->
        [0] There is no room for this file: your browser’s storage is full. Nothing of it was stored.
        [1] There is no room for this file: your browser’s storage is full. Its one answer was not stored.
       *[other] There is no room for this file: your browser’s storage is full. None of its { $answers } answers was stored.
    }

## What a file changes, in a list: “This file adds 3 answers, changes 1 note and marks 2 more lessons as opened.”
## $tense: would (it is only looked into), or done (it was loaded). $n (number): how many

keeper-adds-answers =
    { $tense ->
        [done]
            { $n ->
                [one] added { $n } answer
               *[other] added { $n } answers
            }
       *[would]
            { $n ->
                [one] adds { $n } answer
               *[other] adds { $n } answers
            }
    }
keeper-later-answers =
    { $tense ->
        [done]
            { $n ->
                [1] put a later answer in the place of one you had here
               *[other] put { $n } later answers in the place of those you had here
            }
       *[would]
            { $n ->
                [1] puts a later answer in the place of one you have here
               *[other] puts { $n } later answers in the place of those you have here
            }
    }
keeper-adds-drafts =
    { $tense ->
        [done]
            { $n ->
                [one] added { $n } answer not handed in yet
               *[other] added { $n } answers not handed in yet
            }
       *[would]
            { $n ->
                [one] adds { $n } answer not handed in yet
               *[other] adds { $n } answers not handed in yet
            }
    }
keeper-changes-drafts =
    { $tense ->
        [done]
            { $n ->
                [one] changed { $n } answer not handed in yet
               *[other] changed { $n } answers not handed in yet
            }
       *[would]
            { $n ->
                [one] changes { $n } answer not handed in yet
               *[other] changes { $n } answers not handed in yet
            }
    }
keeper-drops-drafts =
    { $tense ->
        [done]
            { $n ->
                [one] took away { $n } answer not handed in yet, as another attempt at the same quiz goes on
               *[other] took away { $n } answers not handed in yet, as another attempt at the same quiz goes on
            }
       *[would]
            { $n ->
                [one] takes away { $n } answer not handed in yet, as another attempt at the same quiz goes on
               *[other] takes away { $n } answers not handed in yet, as another attempt at the same quiz goes on
            }
    }
keeper-adds-results =
    { $tense ->
        [done]
            { $n ->
                [one] added { $n } result of a quiz
               *[other] added { $n } results of quizzes
            }
       *[would]
            { $n ->
                [one] adds { $n } result of a quiz
               *[other] adds { $n } results of quizzes
            }
    }
keeper-changes-results =
    { $tense ->
        [done]
            { $n ->
                [one] changed { $n } result of a quiz
               *[other] changed { $n } results of quizzes
            }
       *[would]
            { $n ->
                [one] changes { $n } result of a quiz
               *[other] changes { $n } results of quizzes
            }
    }
keeper-marks-lessons =
    { $tense ->
        [done]
            { $n ->
                [one] marked { $n } more lesson as opened
               *[other] marked { $n } more lessons as opened
            }
       *[would]
            { $n ->
                [one] marks { $n } more lesson as opened
               *[other] marks { $n } more lessons as opened
            }
    }
keeper-adds-notes =
    { $tense ->
        [done]
            { $n ->
                [one] added { $n } note
               *[other] added { $n } notes
            }
       *[would]
            { $n ->
                [one] adds { $n } note
               *[other] adds { $n } notes
            }
    }
keeper-changes-notes =
    { $tense ->
        [done]
            { $n ->
                [one] changed { $n } note
               *[other] changed { $n } notes
            }
       *[would]
            { $n ->
                [one] changes { $n } note
               *[other] changes { $n } notes
            }
    }
keeper-drops-notes =
    { $tense ->
        [done]
            { $n ->
                [one] took away { $n } note that you removed there
               *[other] took away { $n } notes that you removed there
            }
       *[would]
            { $n ->
                [one] takes away { $n } note that you removed there
               *[other] takes away { $n } notes that you removed there
            }
    }
keeper-adds-reviews =
    { $tense ->
        [done]
            { $n ->
                [one] added what you reviewed of { $n } question
               *[other] added what you reviewed of { $n } questions
            }
       *[would]
            { $n ->
                [one] adds what you reviewed of { $n } question
               *[other] adds what you reviewed of { $n } questions
            }
    }
keeper-puts-on-path =
    { $tense ->
        [done] put you on the path that you chose there
       *[would] puts you on the path that you chose there
    }
# $changes: that list
keeper-preview = This file { $changes }.
# $day: a date
keeper-preview-newest = This file { $changes }. Its newest answer is from { $day }.
# A button: it is to be loaded.
keeper-load = Load it
# A button: it is not.
keeper-leave = Leave it
keeper-left = The file was not loaded. Nothing was changed.
# $changes: that list
keeper-loaded = Loaded. The file { $changes }. You can take that back until you leave this page.
# A button.
keeper-undo = Take it back
keeper-undone = Taken back: your progress is as it was, with what you have answered since.

## Erasing

# The button, pressed once.
keeper-really-erase = Really erase
keeper-confirm-erase = This erases all your answers in this browser. Press the button once more to do it.
# The same where copies of damaged progress are kept.
keeper-confirm-erase-copies = This erases all your answers in this browser. Press the button once more to do it. The damaged copies are erased too.
keeper-erased = Your progress in this browser is erased.

## Several learners who share a browser. $name: what one of them is called

# What is shown in the place of a name where none was typed, in each sentence below that names somebody. In brackets, so that it
# bends no sentence: no article, no “somebody”.
learners-nameless = (no name)
# A button.
learners-go-on = Go on as { $name }
# A button: what this learner has done goes out of this browser, into a file.
learners-take-away = Take { $name } away
# The same button after it was pressed once.
learners-really = Really take { $name } away
# $file: its name
learners-saved = Your browser is saving what { $name } has done, in { $file }. Press the button once more to take it out of this browser.
learners-gone = What { $name } has done is only in the file now.
# A name is missing.
learners-name-first = Type the name first.
learners-no-room = There is no room here for another learner: your browser’s storage is full. Nothing was changed.
