/** How a question looks: with what was said of an answer, or empty again. The question decides; this only shows. */

import { el } from "../base/dom.js";
import { lockInputs } from "./lock.js";
import { clearMarks, showMarks } from "./marks.js";
import { resultElements } from "./result.js";
import { unfold } from "./reveal.js";
import { words } from "../base/words.js";

/**
 * @typedef {object} Shown
 * @property {import("./elements.js").Parts} parts
 * @property {import("../types.js").Kind} rules
 */

/**
 * Locks or frees what is answered with.
 * @param {Shown} shown
 * @param {boolean} on
 */
export function lock({ parts: { form }, rules }, on) {
  lockInputs(form, on);
  rules.lock?.(form, on);
}

/**
 * Marks, result, folded solution, button.
 * @param {HTMLElement} question
 * @param {Shown} shown
 * @param {object} outcome
 * @param {import("../types.js").Verdict} outcome.verdict
 * @param {number} outcome.score
 * @param {number} outcome.max
 * @param {boolean} outcome.finished
 * @param {number} outcome.left  tries left; Infinity where they are free
 * @param {boolean} outcome.answered  false: handed in without an answer
 * @param {import("../types.js").Kind["labels"]} outcome.labels
 */
export function showVerdict(question, shown, { verdict, finished, left, labels = words, ...rest }) {
  const { form, interaction, button, result, solution } = shown.parts;
  showMarks(question, interaction, verdict.marks, finished);
  lock(shown, finished);
  button.textContent = finished ? labels.startAfresh : words.checkAgain;
  // Limited tries mean nothing where the answer is offered after the first of them.
  if (finished || left === Infinity) unfold(solution, finished ? labels.allFeedback : words.showAnswer);
  const outcome = { interaction, verdict, finished, left, ...rest };
  result.replaceChildren(...(shown.rules.outcome?.(form, interaction, solution) ?? resultElements(solution, outcome)));
}

/**
 * As nobody has answered it.
 * @param {HTMLElement} question
 * @param {Shown} shown
 * @param {string} check  what the button says
 */
export function showEmpty(question, shown, check) {
  const { form, button, result, solution } = shown.parts;
  clearMarks(question);
  lock(shown, false);
  shown.rules.write(form, null);
  result.replaceChildren();
  button.textContent = check;
  if (solution) solution.hidden = true;
}

/**
 * What was earned with an earlier version of the question.
 * @param {Shown} shown
 * @param {import("../types.js").State} state
 */
export function showEarlier({ parts: { result } }, state) {
  result.replaceChildren(el("p", { class: "course-lead" }, words.earlier(words.states[state])));
}
