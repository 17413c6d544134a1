### What stands around the text of every page: its header, the menu, its footer; and the page that a host shows
### for an address at which there is nothing.

## Everywhere

# Several things beside each other, not in a sentence: “Anger +2, Trust −1”.
# $first: one of them, or several
# $second: the next one
row = { $first }, { $second }

## Header

# A link that only shows when somebody uses the keyboard: it leads over the header to the text.
page-skip = Skip to the text
# The button that opens the menu: a list of all modules and lessons. Also the name of that list.
page-menu = Lessons
# The button that closes the menu.
page-menu-close = Close
# The button that opens the search.
page-search = Search
# Heard only: what the two buttons “Light” and “Dark” are about.
page-colours = Colours
page-colours-light = Light
page-colours-dark = Dark
# Heard only: the name of the list of the languages in which the course can be read.
page-languages = Languages
# Heard only: the button that opens that list.
# $name: the language of this page, as its speakers call it
page-language = Language: { $name }
# Above the text of a page that stands in another language than the rest of the site.
page-untranslated = This page has not been translated yet. You read it in the language that it was written in.

## Menu

# In the menu: above the headings of the page that one reads.
page-menu-headings = On this page
# The link to the first page of the course.
page-home = Start page

## Nothing at this address

missing-title = Page not found
missing-heading = There is nothing at this address
missing-text = The page may have moved, or the link has a slip in it. Your progress is not affected.
missing-home = To the start of the course

## Inside a text

# The title of a box that an author gave none.
# $kind: what kind of box it is, as the author named it
box-title =
    { $kind ->
        [abstract] Abstract
        [attention] Attention
        [bug] Bug
        [caution] Caution
        [danger] Danger
        [error] Error
        [example] Example
        [failure] Failure
        [hint] Hint
        [important] Important
        [info] Info
        [question] Question
        [quote] Quote
        [success] Success
        [summary] Summary
        [tip] Tip
        [warning] Warning
       *[note] Note
    }
# Heard, and shown where the mouse is: the arrow behind a footnote, back to the place in the text.
# $number: which footnote
footnote-back = Jump back to footnote { $number } in the text
# The same at a heading: the sign that is a link to it.
heading-link = Permanent link
