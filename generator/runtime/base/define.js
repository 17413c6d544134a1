/**
 * Elements come to life one kind after the other, each in a task of its own: a phone takes several times as long for it as
 * the machine on which it is written, and whoever scrolls or presses something meanwhile is answered in between.
 */

/**
 * Makes an element of another bundle, once course.js has made the last of its own: it shows what those have said.
 * @param {string} name
 * @param {CustomElementConstructor} element
 */
export function defineLater(name, element) {
  void customElements.whenDefined("course-who").then(() => setTimeout(() => customElements.get(name) || customElements.define(name, element)));
}
