/** What the page’s language has its own way of writing: lists, and, elsewhere, days. Numbers stand in messages. */

/** The language of the page, for days and lists; English is that of Britain, as the words are. Digits are 0 to 9. */
export function language() {
  const { lang } = document.documentElement;
  return !lang || lang === "en" ? "en-GB" : `${lang}-u-nu-latn`;
}

/** What writes days, by language and way: to make one takes longer than to write a hundred days. @type {Map<string, Intl.DateTimeFormat>} */
const writers = new Map();

/** A day in the page's language. @param {Date} day @param {Intl.DateTimeFormatOptions} options */
export function writtenDay(day, options) {
  const way = language() + JSON.stringify(options);
  const writer = writers.get(way) ?? new Intl.DateTimeFormat(language(), options);
  writers.set(way, writer);
  return writer.format(day);
}

/** Several things as one part of a sentence: a, b and c. @param {string[]} parts */
export const list = (parts) => new Intl.ListFormat(language()).format(parts);

/** The same where one of them is enough: a, b or c. @param {string[]} parts */
export const either = (parts) => new Intl.ListFormat(language(), { type: "disjunction" }).format(parts);

/** What stands in a message in the place of elements. */
export const HERE = "\uFFFC";

const beside = message("row", "first", "second");

/**
 * Several things beside each other: a, b, c. Unicode’s own lists of values have nothing between them in Chinese.
 * @param {Node[]} parts
 * @returns {(Node | string)[]}
 */
export function row(parts) {
  const [before = "", between = "", after = ""] = beside(HERE, HERE).split(HERE);
  const pieces = parts.flatMap((part, at) => [at ? between : before, part]);
  return [...pieces, after].filter((piece) => piece !== "");
}

/**
 * A sentence with elements in it, in whichever place its language has them.
 * @param {string} text  with `HERE`
 * @param {(Node | string)[]} inner
 * @returns {(Node | string)[]}
 */
export function around(text, inner) {
  const [before = "", after = ""] = text.split(HERE);
  return [before, ...inner, after].filter((piece) => piece !== "");
}
