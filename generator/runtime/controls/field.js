/** What all kinds share whose answer is typed: text, number. */

/** @param {HTMLFormElement} form */
const field = (form) => /** @type {HTMLInputElement | null} */ (form.querySelector('input[name="answer"]'));

/**
 * What was typed, as it was typed.
 * @param {HTMLFormElement} form
 */
export function read(form) {
  const typed = field(form)?.value ?? "";
  return typed.trim() ? typed : null;
}

/**
 * Puts back what was typed.
 * @param {HTMLFormElement} form
 * @param {unknown} response
 */
export function write(form, response) {
  const input = field(form);
  if (!input) return false;
  const fits = typeof response === "string" && response.trim() !== "";
  input.value = fits ? response : "";
  return fits || response === null;
}
