/** The data that a page hands to an element, as JSON. */

/**
 * Reads it from a script inside the element. The script stands in a template, or themes that swap pages without loading
 * them would find it and run it, as they do with every script of a page, whatever its type.
 * @param {Element} element
 * @param {string} selector  of the script
 * @returns {any} null where there is none, or it is damaged
 */
export function readData(element, selector) {
  const template = /** @type {HTMLTemplateElement | null} */ (element.querySelector(":scope > template"));
  const script = template?.content.querySelector(selector) ?? element.querySelector(selector);
  try {
    return JSON.parse(script?.textContent ?? "null");
  } catch {
    return null;
  }
}
