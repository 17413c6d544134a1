### The course on paper: the page on which it is printed, and the book (EPUB). Nothing can be pressed there.

page-title-paper = On paper
page-about-paper = The whole course, to be printed.
# Not shown: what learners may type in the search who mean this page.
page-keywords-paper = print, printer, PDF, handout

## Above what is printed

paper-choose = Print all of it, or choose a module or a lesson first. The print dialogue of your browser can also make a PDF.
# Beside a box to tick.
paper-with-answers = With the answers
paper-print = Print
paper-whole = Back to the whole course
# Heard only: what the list of all modules and lessons is.
paper-contents = Contents

## In each chapter

# A heading above the answers, at the end of the chapter.
paper-answers = Answers
# $number (number): which one it is, counted from 1
paper-question = Question { $number }
# In the place of an exam.
paper-exam = This one is taken on a screen.
# Above the questions of a quiz.
# $questions (number): how many questions are asked
paper-drawn =
    { $questions ->
        [one] Each attempt on a screen asks { $questions } of these.
       *[other] Each attempt on a screen asks { $questions } of these.
    }

## What to do with a question

# A line to write on follows.
paper-passage = Write down the numbers of what you pick:
paper-choices = Choose all that are right.
paper-order = Number these in their order.
# A list to choose from follows.
paper-choose-from = Choose from:
paper-choose-several = Choose from, several where they fit:
paper-checklist = Does your answer do this?
# Before a remark.
# $label: one end of the scale: “Never”
# $remark: what answers at this end may mean, one or more sentences
paper-towards = Towards “{ $label }”: { $remark }
# What was filled in and has a remark; and a remark on a gap, whatever was filled in.
# $number (number): which gap it is
# $answer: what was filled in
paper-gap-answer = Gap { $number }, { $answer }
# $number (number): which gap it is
paper-gap = Gap { $number }:

## Conversations as a gamebook: passages with numbers

# $name: the name of the person that one talks to
paper-meters = Some ways depend on how { $name } feels by now. Judge it by what you read, or keep count by what the lines do.
# As in conversations on a screen, shorter.
# $meter: what it measures: “Anger”
# $levels: a list: “calm from 0, furious from 7”
# $start (number): where it begins
paper-meter = { $meter }: { $levels }. At the start { $start }.
# A link behind a line that can be said.
# $number (number): of a passage
paper-go-to = go to { $number }
# The same, where there are several ways.
# $condition: “If anger is …”, “Otherwise”
# $way: a link that says “go to 12”
paper-way = { $condition }: { $way }
# In bold, above how the conversation has ended.
# $ending: its title
paper-ending-good = A good ending: { $ending }
# $ending: its title
paper-ending-mixed = A mixed ending: { $ending }
# $ending: its title
paper-ending-bad = A bad ending: { $ending }
# Above what the person kept for herself or himself.
# $name: the name of the person that one talks to
paper-hides = What { $name } did not say:

## The book

book-contents = Contents
# Read by programs and shown in their menus: a list of the three below.
book-landmarks = Landmarks
book-cover = Cover
book-start = Start
# Said by shops and readers about the book.
book-accessibility = Headings, contents and words for pictures.
