/** Before an exam: how much time one wants, and the button that begins it. */

import { el } from "../base/dom.js";
import { quizWords as words } from "../base/words.js";

/** What can be chosen, as multiples of the limit; 0: no limit. */
const CHOICES = [1, 1.5, 2, 0];

/** As people say times: in fives, once there are many. @param {number} minutes */
export const rounded = (minutes) => (minutes > 20 ? Math.round(minutes / 5) * 5 : Math.round(minutes));

/**
 * @param {number | null} minutes  the limit; null: there is none
 * @param {(minutes: number | null) => void} begin
 */
export function startPanel(minutes, begin) {
  const form = el("form", { class: "course-start" });
  if (minutes) {
    const choices = CHOICES.map((times, at) => {
      const length = times === 1 ? minutes : rounded(minutes * times);
      const input = el("input", { type: "radio", name: "minutes", value: String(length) });
      input.checked = at === 0;
      const text = times ? words.minutes(length) : words.noLimit;
      return el("label", {}, input, " ", el("span", { class: "course-option-text" }, text));
    });
    form.append(el("fieldset", { class: "course-certainty" }, el("legend", {}, words.howMuchTime), ...choices));
  }
  const button = el("button", { class: "course-button" }, words.begin);
  form.append(button);
  // Enter is a click as well; a frame may forbid to submit anything.
  button.addEventListener("click", (event) => {
    event.preventDefault();
    const chosen = form.querySelector("input:checked");
    begin(chosen instanceof HTMLInputElement && Number(chosen.value) > 0 ? Number(chosen.value) : null);
  });
  return form;
}
