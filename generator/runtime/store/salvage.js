/** What can be read of JSON that breaks off: a download that was cut short, a text that was stored only in part. Pure. */

/** @type {Record<string, string>} */
const ENDS = { "{": "}", "[": "]" };

/**
 * A text up to the last place before which everything is whole, closed there. An entry of which a part is missing is for
 * the reader to refuse.
 * @param {string} text
 * @returns {string} perhaps JSON
 */
export function closeOff(text) {
  /** @type {string[]} what is open, the innermost last */
  const open = [];
  let whole = 0;
  let closing = "";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const end = ENDS[sign];
    if (sign === '"') at = endOfText(text, at);
    else if (end) open.push(end);
    else if (sign === ",") [whole, closing] = [at, inside(open)];
    else if (sign === open[open.length - 1]) {
      open.pop();
      [whole, closing] = [at + 1, inside(open)];
    }
  }
  return text.slice(0, whole) + closing;
}

/** What closes all that is open. @param {string[]} open */
const inside = (open) => [...open].reverse().join("");

/** Where a text in quotation marks ends. @param {string} text @param {number} from */
function endOfText(text, from) {
  let at = from + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === "\\" ? 2 : 1;
  return at;
}
