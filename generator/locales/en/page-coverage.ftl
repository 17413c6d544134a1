### The page that tells what a course teaches, practises and assesses. “Claims” are the sentences of its sources, such
### as studies; “objectives” are what a learner will be able to do. $lessons, $places: links with titles, as a list.

page-title-coverage = What is taught, practised and assessed
page-about-coverage = Each claim and each objective of the course, and where you find it.

# $counted: a list of the next three messages: “12 lessons, 40 questions and 3 conversations”
coverage-about = This page is worked out from what { $counted } say they are for.
# $number (number): how many there are
coverage-lessons =
    { $number ->
        [one] { $number } lesson
       *[other] { $number } lessons
    }
# $number (number): how many there are
coverage-questions =
    { $number ->
        [one] { $number } question
       *[other] { $number } questions
    }
# $number (number): how many there are
coverage-conversations =
    { $number ->
        [one] { $number } conversation
       *[other] { $number } conversations
    }
# $source: a link that says “by source”
# $objective: a link that says “by objective”
coverage-order = It goes { $source }, then { $objective }.
coverage-order-source = by source
coverage-order-objective = by objective
coverage-drawn = Some quizzes draw their questions: a learner meets some of those that are counted here, and not all.

## In figures

coverage-figures = In figures
# Stands in the sentences below, in bold.
# $part (number): how many of them
# $whole (number): how many there are
coverage-share = { $part } of { $whole }
# $whole (number): how many claims there are
# $share: “3 of 5”, in bold
coverage-figure-practised =
    { $whole ->
        [one] { $share } claims taught and practised.
       *[other] { $share } claims taught and practised.
    }
# $whole (number): how many objectives there are
# $share: “3 of 5”, in bold
coverage-figure-assessed =
    { $whole ->
        [one] { $share } objectives assessed at least twice.
       *[other] { $share } objectives assessed at least twice.
    }
# $whole (number): how many objectives there are
# $share: “3 of 5”, in bold
coverage-figure-again =
    { $whole ->
        [one] { $share } objectives met again in a later module.
       *[other] { $share } objectives met again in a later module.
    }
coverage-figure-last = Those of the last module are not counted, as nothing comes after it.

## What is missing: the heads of folds

# $claims (number): how many claims
coverage-missing-taught =
    { $claims ->
        [one] { $claims } claim is not taught
       *[other] { $claims } claims are not taught
    }
# $claims (number): how many claims
coverage-missing-practised =
    { $claims ->
        [one] { $claims } claim is not practised
       *[other] { $claims } claims are not practised
    }
# $objectives (number): how many objectives
coverage-missing-assessed =
    { $objectives ->
        [one] { $objectives } objective is assessed fewer than twice
       *[other] { $objectives } objectives are assessed fewer than twice
    }
# $objectives (number): how many objectives
coverage-missing-again =
    { $objectives ->
        [one] { $objectives } objective is never met again
       *[other] { $objectives } objectives are never met again
    }

## By source, by objective

coverage-sources = By source
# $claims (number): how many claims it makes
# $work: a link with the title of a work
coverage-work =
    { $claims ->
        [one] { $work }: { $claims } claim
       *[other] { $work }: { $claims } claims
    }
coverage-objectives = By objective
# $objectives (number): how many objectives it states
# $module: a link with the title of a module
coverage-module =
    { $objectives ->
        [one] { $module }: { $objectives } objective
       *[other] { $module }: { $objectives } objectives
    }

## Below each claim and each objective

# $lessons: links with the titles of lessons, as a list
coverage-taught = Taught in { $lessons }.
coverage-not-taught = Not taught in any lesson.
# $questions (number): how many questions
# $places: links with titles, as a list
coverage-practised-by =
    { $questions ->
        [one] Practised by { $questions } question: { $places }.
       *[other] Practised by { $questions } questions: { $places }.
    }
# $conversations (number): how many conversations
# $places: links with titles, as a list
coverage-practised-in =
    { $conversations ->
        [one] Practised in the conversation { $places }.
       *[other] Practised in the conversations { $places }.
    }
coverage-not-practised = Not practised in any question or conversation.
# $conversations (number): how many conversations
# $places: links with titles, as a list
coverage-against =
    { $conversations ->
        [one] Replies go against it in the conversation { $places }.
       *[other] Replies go against it in the conversations { $places }.
    }
# $questions (number): how many questions
# $places: links with titles, as a list
coverage-assessed =
    { $questions ->
        [one] Assessed by { $questions } question: { $places }.
       *[other] Assessed by { $questions } questions: { $places }.
    }
# $questions (number): how many questions
# $once: the words of the next message, in bold
# $places: links with titles, as a list
coverage-assessed-once =
    { $questions ->
        [one] { $once }, by { $questions } question: { $places }.
       *[other] { $once }, by { $questions } questions: { $places }.
    }
coverage-once = Assessed only once
coverage-not-assessed = Not assessed by any question.
# $places: a list of the next two messages
coverage-again = Met again in { $places }.
# $questions (number): how many questions there are on it
# $place: a link with the title of a page
coverage-again-questions =
    { $questions ->
        [one] { $place } ({ $questions } question)
       *[other] { $place } ({ $questions } questions)
    }
# $place: a link with its title
coverage-again-conversation = the conversation { $place }
coverage-not-again = Never met again in a later module.
# A link, and behind it how many of the questions are there.
# $place: a link with the title of a page
# $questions (number): how many of the questions are on it
coverage-place = { $place } ({ $questions })
