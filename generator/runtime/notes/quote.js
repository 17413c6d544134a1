/**
 * A passage of a text that is found again when the page has changed: by its words and by what stands around them, as the
 * TextQuoteSelector of the Web Annotation Data Model (W3C, 2017) has it. White space counts as one space.
 */

/**
 * @typedef {import("./book.js").Quote} Quote
 * @typedef {{node: Text, start: number}} Piece  where a text node begins in the whole text
 */

/** How much of the surroundings is kept, in characters. */
const AROUND = 32;

/** What is no text of the lesson: questions, conversations, notes themselves. */
const OTHERS = ".course-embed, .headerlink, .course-jotting, .course-jot, .course-recalled, .course-opening, course-lesson, script, style, template, noscript";

/** The text nodes of a lesson, in order. @param {Element} article @returns {Text[]} */
function textsIn(article) {
  const walker = document.createTreeWalker(article, 4); // NodeFilter.SHOW_TEXT
  /** @type {Text[]} */
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(OTHERS)) found.push(/** @type {Text} */ (node));
  }
  return found;
}

/** Whether a place may be part of a passage. @param {Node} node */
export const isText = (node) => !(node instanceof Element ? node : node.parentElement)?.closest(OTHERS);

/**
 * The text with white space folded, and for each of its characters the node and the place in it.
 * @param {Element} article
 */
function folded(article) {
  let text = "";
  /** @type {[Text, number][]} */
  const places = [];
  for (const node of textsIn(article)) {
    for (let at = 0; at < node.data.length; at += 1) {
      const sign = node.data.charAt(at);
      const space = /\s/.test(sign);
      if (space && (text === "" || text.endsWith(" "))) continue;
      text += space ? " " : sign;
      places.push([node, at]);
    }
  }
  return { text, places };
}

/** @param {string} text */
const fold = (text) => text.replace(/\s+/g, " ");

/** How many signs two texts share, from the end or from the start. @param {string} one @param {string} other @param {boolean} end */
function shared(one, other, end) {
  const most = Math.min(one.length, other.length);
  const sign = (/** @type {string} */ text, /** @type {number} */ at) => text.charAt(end ? text.length - 1 - at : at);
  let at = 0;
  while (at < most && sign(one, at) === sign(other, at)) at += 1;
  return at;
}

/**
 * Where a passage stands in a text: of several places the one whose surroundings fit best.
 * @param {string} text
 * @param {Quote} quote
 * @returns {number} below nought where it is gone
 */
export function findQuote(text, { exact, prefix, suffix }) {
  let [best, most] = [-1, -1];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const fits = shared(text.slice(Math.max(0, at - AROUND), at), prefix, true) + shared(text.slice(end, end + AROUND), suffix, false);
    if (fits > most) [best, most] = [at, fits];
  }
  return best;
}

/**
 * What is selected, as a quote; null where there is nothing of the lesson's text in it.
 * @param {Element} article
 * @param {Range} range
 * @returns {Quote | null}
 */
export function quoteOf(article, range) {
  const { text, places } = folded(article);
  const inside = places.flatMap(([node, at], number) => (range.comparePoint(node, at) === 0 && before(range, node, at) ? [number] : []));
  const [first, last] = [inside[0], inside[inside.length - 1]];
  if (first === undefined || last === undefined) return null;
  const whole = text.slice(first, last + 1);
  const exact = whole.trim();
  const start = first + whole.indexOf(exact);
  const end = start + exact.length;
  return exact ? { exact, prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) } : null;
}

/** Whether the sign itself is inside, and not only the place before it. @param {Range} range @param {Text} node @param {number} at */
const before = (range, node, at) => range.comparePoint(node, at + 1) === 0;

/**
 * Marks a passage.
 * @param {Element} article
 * @param {Quote} quote
 * @param {() => HTMLElement} make  an element to put around a piece of it
 * @returns {HTMLElement[]} none where it is gone
 */
export function mark(article, quote, make) {
  const { text, places } = folded(article);
  const [exact, prefix, suffix] = [quote.exact, quote.prefix, quote.suffix].map(fold);
  const at = findQuote(text, /** @type {Quote} */ ({ exact, prefix, suffix }));
  if (at < 0) return [];
  /** @type {Map<Text, [number, number]>} */
  const pieces = new Map();
  for (const [node, place] of places.slice(at, at + (exact?.length ?? 0))) {
    const [from = place] = pieces.get(node) ?? [];
    pieces.set(node, [from, place + 1]);
  }
  return [...pieces].map(([node, [from, to]]) => {
    const part = node.splitText(from);
    part.splitText(to - from);
    const element = make();
    part.replaceWith(element);
    element.append(part);
    return element;
  });
}

/** Takes a mark away again. @param {Element} element */
export function unmark(element) {
  const parent = element.parentNode;
  element.replaceWith(...element.childNodes);
  parent?.normalize();
}
