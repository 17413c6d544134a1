/** "How sure are you?": asked beside an answer in quizzes with certainty-based marking. */

import { el, find, findAll } from "../base/dom.js";
import { quizWords as words } from "../base/words.js";

/** @param {Element} question */
const inputs = (question) => /** @type {HTMLInputElement[]} */ (findAll(question, ".course-certainty input"));

/**
 * Puts the three levels below a question's answer, unless it has no right answer.
 * @param {import("../question/question.js").CourseQuestion} question
 */
export function askCertainty(question) {
  if (!(question.max > 0) || find(question, ".course-certainty")) return;
  const levels = words.certainty.map(({ name, marks }, at) => {
    const input = el("input", { type: "radio", name: "certainty", value: String(at + 1) });
    const text = el("span", { class: "course-option-text" }, name, " ", el("small", {}, marks));
    return el("label", {}, input, " ", text);
  });
  const legend = el("legend", {}, words.howSure);
  find(question, ".course-fieldset")?.after(el("fieldset", { class: "course-certainty" }, legend, ...levels));
}

/**
 * How sure the learner says to be; null: not said.
 * @param {Element} question
 */
export function readCertainty(question) {
  const level = inputs(question).find((input) => input.checked)?.value;
  return level ? Number(level) : null;
}

/**
 * Puts back what was said, and locks it where the answer is final.
 * @param {Element} question
 * @param {number | undefined} level
 * @param {boolean} final
 */
export function writeCertainty(question, level, final) {
  for (const input of inputs(question)) {
    input.checked = input.value === String(level);
    if (final) input.setAttribute("aria-disabled", "true");
    else input.removeAttribute("aria-disabled");
  }
}
