/** Brings the questions of a quiz, and the options in them, into the order of an attempt. */

import { findAll } from "../base/dom.js";
import { seedOf, shuffled } from "./draw.js";

/** The order in which the author wrote what was shuffled. @type {WeakMap<Element, Element[]>} */
const written = new WeakMap();

/** @param {Element} list */
function asWritten(list) {
  // What came later stands behind the others.
  const known = [...new Set([...(written.get(list) ?? []), ...list.children])];
  written.set(list, known);
  return known;
}

/**
 * Shows the drawn questions in their order, and hides the others.
 * @param {Element} quiz
 * @param {readonly string[]} drawn
 */
export function arrangeQuestions(quiz, drawn) {
  const list = quiz.querySelector(".course-questions");
  if (!list) return;
  const items = /** @type {HTMLElement[]} */ (asWritten(list));
  const place = new Map(drawn.map((id, at) => [id, at]));
  const of = (/** @type {HTMLElement} */ item) => place.get(item.dataset.question ?? item.querySelector("course-question")?.id.slice(2) ?? "");
  for (const item of items) item.hidden = of(item) === undefined;
  const order = [...items].sort((a, b) => (of(a) ?? Infinity) - (of(b) ?? Infinity) || items.indexOf(a) - items.indexOf(b));
  // Moving an element takes the focus from it, so nothing is moved that stands right already.
  if (order.some((item, at) => list.children[at] !== item)) list.append(...order);
}

/**
 * Shuffles the options of a question; those that must stay where they are stay.
 * @param {import("../question/question.js").CourseQuestion} question
 * @param {number} seed
 */
export function arrangeOptions(question, seed) {
  for (const list of findAll(question, "[data-shuffle]")) {
    const fixed = (/** @type {Element} */ option) => option.hasAttribute("data-fixed");
    list.append(...shuffled(asWritten(list), seedOf(seed, question.question), fixed));
  }
}
