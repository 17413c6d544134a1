### The pages that lead through a course: its first page, the page of a module, what stands above and below a
### lesson, the page of a learner's progress, and paths.

## How long something takes, how many lessons there are

# $minutes (number): whole minutes, fewer than 60
length-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
# $half: “yes” where half an hour comes on top, else “no”
# $hours (number): whole hours
length-hours =
    { $half ->
        [yes] { $hours }½ hours
       *[no]
            { $hours ->
                [one] { $hours } hour
               *[other] { $hours } hours
            }
    }
# $length: how long it takes: “20 minutes”, “2½ hours”
length-about = about { $length }
# Beside each lesson in a list, short.
# $minutes (number): whole minutes
lesson-minutes = { $minutes } min
# $lessons (number): how many lessons
module-lessons =
    { $lessons ->
        [one] { $lessons } lesson
       *[other] { $lessons } lessons
    }
# One line below a title.
# $lessons (number): how many lessons
# $length: how long it takes: “20 minutes”, “2½ hours”
lessons-and-length =
    { $lessons ->
        [one] { $lessons } lesson · about { $length }
       *[other] { $lessons } lessons · about { $length }
    }

## The first page

home-start = Start the course
# In the line of facts of a course with several paths.
# $choose: a link that says “Choose a path”
# $shortest: how long the shortest path takes: “20 minutes”
# $longest: how long the longest takes: “2½ hours”
home-paths = { $choose }, from about { $shortest } to about { $longest }
home-choose-path = Choose a path
# For those who come back: above the modules, each with how much of it is done.
home-far = How far you are
# A fold with the text about the course.
home-about = About this course
home-modules = The modules
# A link to the questions that come back today.
home-review = Review

## A module

# $number (number): which one it is, counted from 1
module-number = Module { $number }
module-contents = The lessons
module-start = Start the first lesson
module-print = Print this module

## Above a lesson

# $number (number): which lesson it is
# $lessons (number): how many lessons its module has
lesson-number = Lesson { $number } of { $lessons }
# The same for a learner who takes a path.
# $path: the title of a path
# $number (number): which lesson of the path it is
# $lessons (number): how many lessons the path has
lesson-number-in-path = { $path }: { $number } of { $lessons }
# The lesson is not in the learner's path.
# $path: the title of a path
lesson-extra = Extra, not in “{ $path }”
# Above a list of objectives: “Name one thing.”, “Write down what was counted.”
lesson-objectives = You will be able to

## Before a lesson that builds on others

# A heading above a list of lessons.
# $lessons (number): how many lessons are in the list
gate-title =
    { $lessons ->
        [one] First this, then this lesson
       *[other] First these, then this lesson
    }
# Below that list.
# $lessons (number): how many lessons are in the list
gate-text =
    { $lessons ->
        [one] This lesson builds on it. It opens by itself when that is done.
       *[other] This lesson builds on them. It opens by itself when all of that is done.
    }

## Below a lesson

# Heard only: what the links below a lesson are about.
onward = Onward
# Above the title of what comes next, which is a large link.
onward-next = Next
onward-next-module = Next module
# $title: of the lesson before
onward-back = Back: { $title }
onward-modules = All modules
onward-print = Print this lesson
# Above a thing to try, where a module ends.
onward-tomorrow = Try this tomorrow

## Where a module, a path or the course ends

# Until everything is done; and then.
# $title: of the module
end-module-open = This was the last lesson of the module “{ $title }”.
# $title: of the module
end-module-done = You have finished the module “{ $title }”.
# Above a list of what one can do then.
end-abilities-open = Once you have finished it, you can:
end-abilities-done = You can now:
# $title: of the course, or of the path that ends here
end-open = This was the last lesson of “{ $title }”.
# $title: of the course, or of the path that ends here
end-done = You have finished “{ $title }”. Well done.
end-lessons = All lessons
# Two lines of one large link: what comes after the last lesson.
end-now = What comes now
end-progress = See how you did

## Paths: ways through the course that a learner chooses from

# The path through all lessons, where its author gives it no name.
path-everything = Everything
# On the first page, above the paths.
paths-title = How much time do you have?
# The same on the page of one's progress.
paths-title-again = Your path
# A fold.
path-lessons = Its lessons
# At the end of a path, above a list of “3 more lessons in “Everything”, about 20 minutes”.
path-more = There is more, whenever you like:
# $lessons (number): how many lessons more
# $path: the title of another path
# $length: how long they take: “20 minutes”, “2½ hours”
path-more-lessons =
    { $lessons ->
        [one] { $lessons } more lesson in “{ $path }”, about { $length }
       *[other] { $lessons } more lessons in “{ $path }”, about { $length }
    }
# The second line of a large link; the first says “What comes now”.
path-choose-another = Choose another path
# Above the title of the next lesson of the path.
# $path: the title of a path
path-next = Next in “{ $path }”
# $path: the title of a path
path-lesson-extra = This lesson is extra: it is not part of “{ $path }”.
# Above the title of the lesson at which the path goes on.
# $path: the title of a path
path-return = Back to “{ $path }”

## The page of one's progress

# Heard only: what comes first on the page.
progress-total = All together
# Folds, each with a list.
progress-wrong = What went wrong
progress-results = Your results
progress-conversations = Your conversations
progress-goals = Goal by goal
progress-before = From earlier versions of the course
# Heard only: what the list of all modules is.
progress-modules = Modules
# A heading above the buttons by which progress is saved to a file and loaded again.
progress-keep = Keep it safe
