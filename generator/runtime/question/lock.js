/**
 * Locking answers without `disabled`, which would hide them from screen readers and drop the focus; and keeping
 * one press from counting as two.
 */

import { isComposing } from "../base/composing.js";
import { findAll } from "../base/dom.js";

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Field */

/** @param {HTMLFormElement} form */
const inputs = (form) => /** @type {Field[]} */ (findAll(form, ".course-answer :is(input, select, textarea)"));

/**
 * Locks or frees the inputs of a form. `guard` does the rest.
 * @param {HTMLFormElement} form
 * @param {boolean} on
 */
export function lockInputs(form, on) {
  for (const input of inputs(form)) {
    // What was typed can still be read and copied, and is called read-only, not out of use.
    if (/^text/.test(input.type)) /** @type {HTMLInputElement} */ (input).readOnly = on;
    else if (on) input.setAttribute("aria-disabled", "true");
    else input.removeAttribute("aria-disabled");
    // A list can be opened and read; what is not chosen cannot be.
    if ("options" in input) for (const option of input.options) option.disabled = on && !option.selected;
  }
}

/** @param {EventTarget | null} target */
const isLocked = (target) => target instanceof HTMLInputElement && (target.readOnly || target.hasAttribute("aria-disabled"));

/**
 * Sees to it that locked inputs stay as they are and that the button, which changes its meaning after each press,
 * is pressed once at a time: a double click on "Check" must not also press "Start afresh".
 * @param {HTMLFormElement} form
 * @param {HTMLElement} button
 * @param {() => void} press
 */
export function guard(form, button, press) {
  form.addEventListener("click", (event) => {
    // Cancelled, a click on a radio button or checkbox leaves it as it was; arrow keys between radio buttons are clicks too.
    if (isLocked(event.target)) event.preventDefault();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.repeat || isComposing(event) || isLocked(event.target))) event.preventDefault();
  });
  const act = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (!(/** @type {UIEvent} */ (event).detail > 1)) press();
  };
  // A press, and Enter in a field, is a click first; in a frame whose sandbox forbids forms it is never more than that.
  button.addEventListener("click", act);
  form.addEventListener("submit", act);
}

/**
 * Frees pictures in labels from links around them, which plugins add to show them large: whoever presses a picture that
 * is an option means to choose it.
 * @param {HTMLFormElement} form
 */
export function freePictures(form) {
  for (const link of findAll(form, "label a")) {
    if (link.querySelector("img, svg") && !link.textContent?.trim()) link.replaceWith(...link.childNodes);
  }
}
