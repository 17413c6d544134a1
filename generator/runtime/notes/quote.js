/**
 * A passage of a text that is found again when the page has changed: by its words and by what stands around them, as the
 * TextQuoteSelector of the Web Annotation Data Model (W3C, 2017) has it. White space counts as one space.
 */

/**
 * @typedef {import("./book.js").Quote} Quote
 * @typedef {{node: Text, start: number, joins: boolean}} Piece  where a text node begins in the whole text; joins: behind white space
 */

/** How much of the surroundings is kept, in characters. */
const AROUND = 32;

/** What is no text of the lesson: questions, conversations, notes themselves. */
const OTHERS = ".course-embed, .headerlink, .course-jotting, .course-jot, .course-recalled, .course-opening, course-lesson, script, style, template, noscript";

/** As NodeFilter has them: elements and texts; to take a node, or to leave it out with all that is in it. */
const [SHOWN, TAKE, LEAVE] = [5, 1, 2];

/** The text nodes of a lesson, in order. @param {Element} article @returns {Text[]} */
function textsIn(article) {
  const walker = document.createTreeWalker(article, SHOWN, (node) => (node instanceof Element && node.matches(OTHERS) ? LEAVE : TAKE));
  /** @type {Text[]} */
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) found.push(/** @type {Text} */ (node));
  }
  return found;
}

/** Whether a place may be part of a passage. @param {Node} node */
export const isText = (node) => !(node instanceof Element ? node : node.parentElement)?.closest(OTHERS);

/** @param {string} text */
const fold = (text) => text.replace(/\s+/g, " ");

/**
 * The text with white space folded, and the pieces that it is made of.
 * @param {Element} article
 */
function folded(article) {
  let text = "";
  let joins = true;
  const pieces = textsIn(article).map((node) => {
    const piece = { node, start: text.length, joins };
    const data = fold(node.data);
    text += joins && data.startsWith(" ") ? data.slice(1) : data;
    joins = data ? data.endsWith(" ") : joins;
    return piece;
  });
  return { text, pieces };
}

/** For each sign that a piece has in the folded text, its place in the node. @param {Piece} piece */
function placesIn({ node, joins }) {
  let space = joins;
  return node.data.split("").flatMap((sign, at) => {
    const before = space;
    space = /\s/.test(sign);
    return space && before ? [] : [at];
  });
}

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
  const { text, pieces } = folded(article);
  const inside = pieces.filter(({ node }) => range.intersectsNode(node)).flatMap((piece) =>
    placesIn(piece).flatMap((at, number) => (range.comparePoint(piece.node, at) === 0 && before(range, piece.node, at) ? [piece.start + number] : [])));
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
  const { text, pieces } = folded(article);
  const [exact, prefix, suffix] = [quote.exact, quote.prefix, quote.suffix].map(fold);
  const at = findQuote(text, /** @type {Quote} */ ({ exact, prefix, suffix }));
  if (at < 0) return [];
  const end = at + (exact?.length ?? 0);
  return pieces.flatMap((piece, number) => {
    const { node, start } = piece;
    if (start >= end || (pieces[number + 1]?.start ?? text.length) <= at) return [];
    const places = placesIn(piece).slice(Math.max(0, at - start), end - start);
    const [from, to] = [places[0], places[places.length - 1]];
    if (from === undefined || to === undefined) return []; // white space of which one sign stands before it already
    const part = node.splitText(from);
    part.splitText(to + 1 - from);
    const element = make();
    part.replaceWith(element);
    element.append(part);
    return [element];
  });
}

/** Takes a mark away again. @param {Element} element */
export function unmark(element) {
  const parent = element.parentNode;
  element.replaceWith(...element.childNodes);
  parent?.normalize();
}
