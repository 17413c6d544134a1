/** The foot of a quiz that is handed in: what is still open, and the button, which asks once before it leaves gaps. */

import { el } from "../base/dom.js";
import { HERE, around, row } from "../base/language.js";
import { quizWords as words } from "../base/words.js";

/** @typedef {{id: string, number: number}} Open  a question without an answer: its element, and its number in the quiz */

/**
 * What is not answered yet, or without saying how sure one is, where that is asked.
 * @param {import("../quiz/attempt.js").Attempt} attempt
 * @returns {Open[]}
 */
export const openOf = (attempt) =>
  attempt.asked.flatMap((question, at) => {
    const sure = question.state || !attempt.settings.certainty || !(question.max > 0) || attempt.record.certainty[question.question];
    return attempt.isGiven(question) && sure ? [] : [{ id: question.id, number: at + 1 }];
  });

/** The numbers of questions as links to them, beside each other. @param {Open[]} open */
export const links = (open) => row(open.map(({ id, number }) => el("a", { href: `#${id}` }, String(number))));

/**
 * @param {() => Open[]} open
 * @param {() => void} handIn
 */
export function handInBar(open, handIn) {
  const text = el("p", { class: "course-hand-in-text", role: "status" });
  const button = el("button", { type: "button", class: "course-button" }, words.handIn);
  const element = el("div", { class: "course-hand-in", hidden: "" }, text, button);
  let asked = false;
  const calm = () => {
    asked = false;
    text.replaceChildren();
    button.textContent = words.handIn;
  };
  /** Says what is open. @param {Open[]} gaps */
  const tell = (gaps) => {
    asked = true;
    text.replaceChildren(...around(words.stillOpen(gaps.length, HERE), links(gaps)));
    button.textContent = words.handInAnyway;
  };
  button.addEventListener("click", (event) => {
    if (event.detail > 1) return; // a double click is one decision, not two
    const gaps = open();
    if (!asked && gaps.length) return tell(gaps);
    calm();
    handIn();
  });
  return { element, calm, tell };
}
