/**
 * The shapes of data that the files of the runtime hand to each other. Types only: nothing here runs.
 *
 * @typedef {"right" | "partly" | "wrong" | "done"} State  "done": handed in, and there is no right answer
 * @typedef {"right" | "wrong" | "missed"} Mark
 * @typedef {string | string[]} Answer  A text as typed, or ids of parts.
 * @typedef {Answer | Record<string, Answer>} Response  What a learner answered; where there are several things to
 *   answer, each by its name.
 *
 * What a page carries of a question for grading comes from the generator's own models; `make bundle` writes it.
 * @typedef {import("./interaction_types.js").Choice} Choice
 * @typedef {import("./interaction_types.js").Sequencing} Sequencing
 * @typedef {import("./interaction_types.js").FillIn} FillIn
 * @typedef {import("./interaction_types.js").Numeric} Numeric
 * @typedef {import("./interaction_types.js").Matching} Matching
 * @typedef {import("./interaction_types.js").Cloze} Cloze
 * @typedef {import("./interaction_types.js").Likert} Likert
 * @typedef {import("./interaction_types.js").Interaction} Interaction
 *
 * @typedef {object} Verdict  What grading says of one response.
 * @property {number} fraction  0 to 1
 * @property {State} state
 * @property {Record<string, Mark>} marks  by part id
 * @property {string[]} feedback  ids whose remarks are to be shown
 * @property {boolean} [unreadable]  no number could be read: not an attempt
 * @property {boolean} [foreign]  it was typed in another language than the page's, and is what was said of it then
 *
 * @typedef {object} Kind  What one kind of question adds to the life that all questions share.
 * @property {string} name  as in the `kind` attribute
 * @property {(form: HTMLFormElement) => Response | null} read  null: nothing answered yet
 * @property {(form: HTMLFormElement, response: unknown) => boolean} write
 *   puts a response back; null clears; false: it does not fit this question (any more)
 * @property {(form: HTMLFormElement, announce: (text: string) => void) => void} [enhance]
 * @property {(form: HTMLFormElement, on: boolean) => void} [lock]  beyond the inputs, which are locked for all kinds
 * @property {(interaction: Interaction, form: HTMLFormElement) => string} empty  what to say when there is no answer to check
 * @property {(form: HTMLFormElement, interaction: Interaction, solution: HTMLElement | null) => HTMLElement[]} [outcome]
 *   what is shown after an answer, where that is not whether it is right
 * @property {{check: string, startAfresh: string, allFeedback: string}} [labels]  of the button, and of the solution at the end
 * @property {boolean} [revisable]  what was handed in can be changed, rather than started afresh
 *
 * @typedef {object} QuestionRecord  One question in the store.
 * @property {Response | null} response
 * @property {number} score
 * @property {number} max
 * @property {State | null} state  null: started afresh and not answered since
 * @property {number} attempts  checks in all
 * @property {number} tries  checks since the question was last started afresh
 * @property {string} at  ISO date
 * @property {number} [version]  of the question that was answered; 1 where it is missing
 * @property {string} [lang]  of what was typed, as the page said it; missing where nothing was, or before this was kept
 * @property {QuestionRecord[]} [earlier]  answers to earlier versions of it, one each, the oldest first
 *
 * @typedef {object} Draft  What stands in the form of a question and is not handed in.
 * @property {Response} response
 * @property {number} attempts  checks of the question until then; after another one it is of the past
 * @property {string} at  ISO date
 * @property {string} [lang]  of what is typed
 *
 * @typedef {object} Review  What is kept of one question for reviewing it.
 * @property {[day: string, rating: number][]} log  the learner's days on which it was answered, each with the worst answer: 1 to
 *   4, from "again" to "easy"
 * @property {string} due  the day on which it comes back
 * @property {string} at  ISO date of the last change
 * @property {string} [taken]  ISO date of the answer in its lesson that was taken in last
 * @property {number} [checks]  how often it had been checked there by then
 * @property {number} [version]  of the question that was answered; 1 where it is missing
 *
 * @typedef {object} Note  A note of the learner's, or a passage that was marked, or both.
 * @property {string} lesson
 * @property {string} place  the id of the heading; "" for the lesson's title
 * @property {string} heading  its words
 * @property {string} text  what was written; "" for a passage that is only marked
 * @property {{exact: string, prefix: string, suffix: string}} [quote]  the passage, with what stands around it
 * @property {string} [lang]  of the page on which it was made
 * @property {string} made  ISO date
 * @property {string} at  ISO date of the last change
 * @property {boolean} [gone]  taken away; kept so that another device hears of it
 *
 * @typedef {{lesson: string, url: string, title: string, at?: string}} LastLesson  at: ISO date
 *
 * @typedef {object} Attempt  A conversation that was played to its end.
 * @property {string[]} path  what was said, by the ids of the choices
 * @property {string} ending
 * @property {number} score  per cent
 * @property {string} at  ISO date
 *
 * @typedef {object} ScenarioRecord  One conversation in the store.
 * @property {string[] | null} path  what was said in the conversation under way, or the last; null: not begun
 * @property {string[]} endings  the endings found so far
 * @property {Attempt[]} attempts  the newest last; older ones than the last fifty are forgotten
 * @property {string} at  ISO date
 *
 * @typedef {{questions: string[], pools: {draw: number, questions: string[]}[]}} QuizPlan  what a quiz asks, by ids
 * @typedef {{id: string, text: string, questions: string[], lessons: {title: string, url: string}[]}} QuizObjective
 *
 * @typedef {object} QuizResult  What came of an attempt at a quiz.
 * @property {number} seed  names the attempt
 * @property {number} score
 * @property {number} max
 * @property {string} at  ISO date
 * @property {Record<string, [number, number]>} objectives  score and maximum of each
 * @property {[number, number][]} [certainty]  how many answers were not, fairly and very sure, and how many of them right
 * @property {number} [marks]  certainty-based marks; may be below nought
 *
 * @typedef {object} QuizRecord  One quiz in the store: the attempt under way or the last one, and the results.
 * @property {number} seed  what the attempt's order and draw come from
 * @property {string | null} started  ISO date; null: an exam that waits to be begun
 * @property {string | null} handed  ISO date of handing in; null: not yet
 * @property {string | null} ends  ISO date at which time is up; null: no limit
 * @property {string[]} drawn  the questions of the attempt, in their order
 * @property {Record<string, Response>} drafts  answers that are not handed in yet
 * @property {Record<string, number>} certainty  how sure the learner is of an answer, 1 to 3
 * @property {Record<string, number>} seen  how often each question was drawn
 * @property {string} [place]  in steps: the question that is shown; "": the overview
 * @property {string[]} [marked]  in steps: the questions that are marked for later
 * @property {string[]} [retried]  questions of a test that are tried again, of which what was handed in stays until something else is
 * @property {{seed: number, handed: string | null, certainty: Record<string, number>}} [before]  then: the attempt that one may go back to
 * @property {QuizResult[]} results  the newest last; of more than a hundred, the first and the last ones are kept
 * @property {string} at  ISO date
 *
 * @typedef {HTMLElement & {record: QuizRecord, questions: import("./question/question.js").CourseQuestion[],
 *   restore: (record: QuizRecord | null, before: QuizResult | null) => void, refresh: () => void}} QuizElement
 *   a `<course-quiz>`, as those see it who do not know its class
 *
 * @typedef {HTMLElement & {record: ScenarioRecord, restore: (record: ScenarioRecord | null) => void}} ScenarioElement
 *   a `<course-scenario>`, as those see it who do not know its class
 *
 * @typedef {object} Progress  All that the store keeps of one course.
 * @property {number} version
 * @property {string} course
 * @property {Record<string, QuestionRecord>} questions
 * @property {Record<string, {visited: string, first?: string}>} lessons  when they were visited last, and first; the same where that is missing
 * @property {Record<string, ScenarioRecord>} scenarios  conversations; what their ends are worth is among the questions
 * @property {Record<string, QuizRecord>} quizzes
 * @property {Record<string, Draft>} drafts  of questions; those of a quiz that is handed in as a whole are with the quiz
 * @property {Record<string, Review>} [reviews]  by the question's id
 * @property {Record<string, Note>} [notes]
 * @property {LastLesson} [last]
 * @property {string} [path]  the path that was chosen
 * @property {{learner?: {id: string, name: string, at: string}, met?: {at: string, file: object, sheet: object}}} [record]  whose it is, and the record as it was when all was met; read by record/result_file.js and sealed.js
 */

export {};
