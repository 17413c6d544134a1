/** Shows a question with what was said of an answer, or empty again. The question decides; this only shows. */

import { el, find } from "../base/dom.js";
import { lockInputs } from "./lock.js";
import { clearMarks, showMarks } from "./marks.js";
import { resultElements } from "./result.js";
import { words } from "../base/words.js";

/**
 * @typedef {object} Loaded  A question that is whole and of a known kind.
 * @property {import("./elements.js").QuestionElements} elements
 * @property {import("../types.js").Kind} kind
 * @property {import("../types.js").Interaction} interaction
 */

/**
 * Locks or frees what is answered with.
 * @param {Loaded} loaded
 * @param {boolean} on
 */
export function lockAnswer({ elements: { form }, kind }, on) {
  lockInputs(form, on);
  kind.lock?.(form, on);
}

/**
 * Marks, result, folded solution, button.
 * @param {HTMLElement} question
 * @param {Loaded} loaded
 * @param {object} outcome
 * @param {import("../types.js").Verdict} outcome.verdict
 * @param {number} outcome.score
 * @param {number} outcome.max
 * @param {boolean} outcome.finished
 * @param {number} outcome.left  tries left; Infinity where they are free
 * @param {boolean} outcome.answered  false: handed in without an answer
 * @param {import("../types.js").Kind["labels"]} outcome.labels
 */
export function showVerdict(question, loaded, { verdict, finished, left, labels = words, ...rest }) {
  const { kind, interaction } = loaded;
  const { form, button, result, solution } = loaded.elements;
  showMarks(question, interaction, verdict.marks, finished);
  lockAnswer(loaded, finished);
  button.textContent = finished ? labels.startAfresh : words.checkAgain;
  // Limited tries mean nothing where the answer is offered after the first of them.
  if (finished || left === Infinity) unfold(solution, finished ? labels.allFeedback : words.showAnswer);
  const outcome = { interaction, verdict, finished, left, ...rest };
  result.replaceChildren(...(kind.outcome?.(form, interaction, solution) ?? resultElements(solution, outcome)));
}

/**
 * As nobody has answered it.
 * @param {HTMLElement} question
 * @param {Loaded} loaded
 * @param {string} check  what the button says
 */
export function showEmpty(question, loaded, check) {
  const { form, button, result, solution } = loaded.elements;
  clearMarks(question);
  lockAnswer(loaded, false);
  loaded.kind.write(form, null);
  result.replaceChildren();
  button.textContent = check;
  if (solution) solution.hidden = true;
}

/**
 * What was earned with an earlier version of the question.
 * @param {Loaded} loaded
 * @param {import("../types.js").State} state
 */
export function showEarlier({ elements: { result } }, state) {
  result.replaceChildren(el("p", { class: "course-lead" }, words.earlier(state)));
}

/**
 * Says that something has happened to the question since it was answered, above what is said of the answer.
 * @param {Loaded} loaded
 * @param {string} text
 */
export function showSince({ elements: { result } }, text) {
  result.prepend(el("p", { class: "course-since" }, text));
}

/**
 * Offers the folded solution under a new summary.
 * @param {HTMLElement | null} solution
 * @param {string} summary
 */
function unfold(solution, summary) {
  if (!solution) return;
  if (solution.hidden) solution.removeAttribute("open");
  solution.hidden = false;
  const text = find(solution, "summary");
  if (text) text.textContent = summary;
}
