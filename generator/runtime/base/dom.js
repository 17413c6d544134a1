/** Small helpers for making and finding elements. Text goes in as text, so no data ever becomes markup. */

/**
 * Makes an element.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * Finds one HTML element.
 * @param {ParentNode} root
 * @param {string} selector
 */
export function find(root, selector) {
  return /** @type {HTMLElement | null} */ (root.querySelector(selector));
}

/**
 * Finds all HTML elements.
 * @param {ParentNode} root
 * @param {string} selector
 */
export function findAll(root, selector) {
  return /** @type {HTMLElement[]} */ ([...root.querySelectorAll(selector)]);
}

let copies = 0;

/**
 * Copies what is inside an element, without ids, which must stay unique in the page. Content tabs need some, to be pressed:
 * those of a copy are sets of their own.
 * @param {Element} element
 * @returns {DocumentFragment}
 */
export function copyInside(element) {
  const own = `-${(copies += 1)}`;
  const copy = document.createDocumentFragment();
  copy.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  for (const inner of copy.querySelectorAll("[id], [for]")) {
    for (const name of ["id", "name", "for"]) {
      const value = inner.getAttribute(name);
      if (value?.startsWith("__tabbed_")) inner.setAttribute(name, value + own);
      else if (name === "id") inner.removeAttribute(name);
    }
  }
  return copy;
}

/**
 * The ids in an attribute that lists them with white space between.
 * @param {Element} element
 * @param {string} name
 */
export function listed(element, name) {
  return (element.getAttribute(name) ?? "").split(/\s+/).filter(Boolean);
}

/**
 * Takes the reader to an element.
 * @param {HTMLElement | null | undefined} to
 */
export function moveFocus(to) {
  to?.setAttribute("tabindex", "-1");
  to?.focus();
}

/**
 * Does something that may change what stands above an element, which stays where it is in the window: somebody pressed it.
 * @template T
 * @param {Element} element
 * @param {() => T} act
 * @returns {T}
 */
export function inPlace(element, act) {
  const top = () => element.getBoundingClientRect().top;
  const before = top();
  const done = act();
  const moved = top() - before;
  if (moved) window.scrollBy({ top: moved, behavior: "instant" });
  return done;
}

/** Tells that a bar at the head of the window has come or has changed; see window_head.js. @param {Element} bar */
export const tellOfBar = (bar) => bar.dispatchEvent(new CustomEvent("course-bar", { bubbles: true }));
