/**
 * The shapes of data that the files of the runtime hand to each other. Types only: nothing here runs.
 *
 * @typedef {"right" | "partly" | "wrong"} State
 * @typedef {"right" | "wrong" | "missed"} Mark
 * @typedef {string | string[]} Response  What a learner answered: a text as typed, or ids of parts.
 *
 * @typedef {{shape: "choice", multiple: boolean, parts: string[], correct: string[]}} Choice
 * @typedef {{shape: "sequencing", parts: string[], correct: string[]}} Sequencing
 * @typedef {{id: string, accept: string[]}} TextMistake
 * @typedef {{shape: "fill-in", accept: string[], mistakes?: TextMistake[],
 *   case_matters?: boolean, accents_matter?: boolean}} FillIn
 * @typedef {{id: string, value: number, tolerance?: number}} NumberMistake
 * @typedef {{shape: "numeric", value: number, tolerance?: number, unit?: string | null,
 *   mistakes?: NumberMistake[]}} Numeric
 * @typedef {Choice | Sequencing | FillIn | Numeric} Interaction
 *
 * @typedef {object} Verdict  What grading says of one response.
 * @property {number} fraction  0 to 1
 * @property {State} state
 * @property {Record<string, Mark>} marks  by part id
 * @property {string[]} feedback  ids whose remarks are to be shown
 * @property {boolean} [unreadable]  no number could be read: not an attempt
 *
 * @typedef {object} Kind  What one kind of question adds to the life that all questions share.
 * @property {string} name  as in the `kind` attribute
 * @property {(form: HTMLFormElement) => Response | null} read  null: nothing answered yet
 * @property {(form: HTMLFormElement, response: unknown) => boolean} write
 *   puts a response back; null clears; false: it does not fit this question (any more)
 * @property {(form: HTMLFormElement, announce: (text: string) => void) => void} [enhance]
 * @property {(form: HTMLFormElement, on: boolean) => void} [lock]  beyond the inputs, which are locked for all kinds
 * @property {(interaction: Interaction) => string} empty  what to say when there is no answer to check
 *
 * @typedef {object} QuestionRecord  One question in the store.
 * @property {Response | null} response
 * @property {number} score
 * @property {number} max
 * @property {State | null} state  null: started afresh and not answered since
 * @property {number} attempts  checks in all
 * @property {number} tries  checks since the question was last started afresh
 * @property {string} at  ISO date
 *
 * @typedef {{lesson: string, url: string, title: string}} LastLesson
 *
 * @typedef {object} Progress  All that the store keeps of one course.
 * @property {number} version
 * @property {string} course
 * @property {Record<string, QuestionRecord>} questions
 * @property {Record<string, {visited: string}>} lessons
 * @property {LastLesson} [last]
 */

export {};
