/** The words of a heading, without the link and the button that stand in it. */

/** @param {Element} heading */
export function wordsOf(heading) {
  const own = [...heading.childNodes].filter((node) => !(node instanceof HTMLElement && node.matches(".headerlink, button")));
  return own.map(({ textContent }) => textContent).join("").trim();
}
