### The search, code to copy, files to save, the course without a network, the menu.

## Between pieces

# What stands between a name and what it is about: a speaker and the words, a feeling and how strong it is.
# $label: the name
label-of = { $label }:

## The search

# The name of the window and of its field; heard.
search-label = Search the course
# In the empty field.
search-field = What are you looking for?
search-close = Close
search-nothing-typed = Type a word or two. The text of all lessons is searched, and none of the questions.
# $typed: what was typed
search-nothing-found = Nothing was found for “{ $typed }”. Try another word, or fewer.
# $pages (number): how many pages were found
search-found =
    { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
# A word that was typed stands on no page; what was found has the others, or words near to it.
# $pages (number): how many pages were found
# $words: the words, quoted, as a list with “or”
search-found-without =
    { $pages ->
        [one] No page has { $words }. With what is nearest: { $pages } page
       *[other] No page has { $words }. With what is nearest: { $pages } pages
    }
# A word in that list.
# $word: what was typed
search-quoted = “{ $word }”
search-more = Show more
# Its script, or a piece of its index, did not come.
search-failed = The search could not be loaded. The course may have been updated, or there is no connection.
search-reload = Load the page again

## Code that is to be copied

code-copy = Copy
code-copied = Copied
# Where the browser does not let a button copy.
code-press = Press Ctrl+C

## Saving a file where the course stands in a frame of another page

# The page around certainly lets nothing be saved.
# $name: of the file
frame-no-file = The page around this one allows no downloads, so there is no file. Copy the text below into a file of your own and name it { $name }. It can be loaded like any that was saved here.
# It may not let anything be saved.
# $name: of the file
frame-perhaps-no-file = Your browser is saving a file. If none arrives, the page around this one allows no downloads. Copy the text below into a file of your own and name it { $name }. It can be loaded like any that was saved here.
frame-copy = Copy the text
frame-copied = Copied
frame-selected = Selected: copy it with Ctrl+C or ⌘C

## A new version of a course that is kept without a network

offline-newer = There is a new version of this course. What you have answered stays.
offline-load = Load it
offline-later = Later

## The menu of lessons

# In a module’s list of lessons: its own page.
menu-about-module = About this module
