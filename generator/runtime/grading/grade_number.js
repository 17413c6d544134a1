/**
 * Grading a number as people type it: with either decimal sign, with grouped thousands, with its unit.
 *
 * It knows no language on purpose. Who takes a German course may type as in English, and an answer that was stored is
 * graded again where no page is: by `course verify`, in the review, in the same course in another language. So every
 * way to write a number is read everywhere; only "1,500" and "1.500" mean two numbers, and either may be the right one.
 */

import { plain, unclosed } from "./grade_text.js";
import { verdict } from "./verdict.js";

/** Longer than any number that somebody means; also bounds the work of the patterns below. */
const LONGEST = 100;

/** What stands before the number, the number, what stands behind it. */
const TYPED = /^(\D*?)([.,]?\d(?:[\d .,']*\d)?)(\D*)$/;

/**
 * The two ways to write one: a point as decimal sign, and a comma. Groups have three digits and no leading nought; in
 * India only the last has three, and the others two.
 */
const POINT = /^(?:[1-9]\d{0,2}(?:[, ']\d{3})+|[1-9]\d?(?:[,']\d\d)+[,']\d{3}|\d*)(?:\.\d+)?$/;
const COMMA = /^(?:[1-9]\d{0,2}(?:[. ']\d{3})+|\d*)(?:,\d+)?$/;

/**
 * A unit as it is compared: m² is m2 and m^2, per cent is %, the plural is the singular. Capitals do not matter, but
 * MW is not mW.
 * @param {string} text
 */
const stem = (text) =>
  unclosed(plain(text))
    .replace(/^M(?=\p{Lu}\p{Ll}*$)/u, "mega")
    .toLowerCase()
    .replace(/per ?cent/, "%")
    .replace(/[\s^*·⋅]/g, "")
    .replace(/(\p{L}{2})s$/u, "$1");

/**
 * Whether what stands beside a number may stand there: nothing, a currency sign, or the unit that was asked for
 * shortened ("min" or "mins." for "minutes"). Any other word changes what the number means: "2 hours" is not 2 minutes.
 * @param {string} typed
 * @param {string} unit
 */
function isUnit(typed, unit) {
  const short = stem(typed);
  return short === "" || /^\p{Sc}$/u.test(short) || short === unit || (short.length > 2 && unit.startsWith(short));
}

/**
 * A text without the unit, which may hold digits itself (m², CO₂): they are none of the number's.
 * @param {string} text
 * @param {string} unit
 */
function withoutUnit(text, unit) {
  for (let at = 0; unit && at < text.length; at += 1) {
    if (stem(text.slice(at)) === unit) return text.slice(0, at);
    if (stem(text.slice(0, text.length - at)) === unit) return text.slice(text.length - at);
  }
  return text;
}

/**
 * All that a text can mean as a number: nothing, one number, or two where "1,500" is ambiguous.
 * @param {string} text
 * @param {string} [unit]
 * @returns {number[]}
 */
export function readNumber(text, unit = "") {
  if (text.length > LONGEST) return [];
  const asked = stem(unit);
  // Arabic has signs of its own for decimals, thousands and lists.
  const typed = plain(text).replace(/٫/g, ".").replace(/٬/g, "'").replace(/،/g, ",");
  const number = withoutUnit(typed, asked);
  const [, before = "", digits = "", after = ""] = TYPED.exec(number.trim()) ?? [];
  // The minus may stand on either side of a currency sign: -£3, £-3.
  const [, outer = "", beside = "", inner = ""] = /^([-+]?)\s*(.*?)\s*([-+]?)\s*$/.exec(before) ?? [];
  const sign = outer + inner;
  const left = number === typed ? asked : "";
  if (!digits || sign.length > 1 || !isUnit(beside, left) || !isUnit(after, left)) return [];
  const readings = [];
  if (POINT.test(digits)) readings.push(digits.replace(/[, ']/g, ""));
  if (COMMA.test(digits)) readings.push(digits.replace(/[. ']/g, "").replace(",", "."));
  return [...new Set(readings.map((reading) => Number(sign + reading)))].filter(Number.isFinite);
}

/**
 * Whether one of the readings is near enough.
 * @param {number[]} readings
 * @param {{value?: unknown, tolerance?: unknown} | null | undefined} target
 */
function near(readings, target) {
  const { value, tolerance } = target ?? {};
  if (typeof value !== "number") return false;
  // 0.1 + 0.2 is not 0.3 for a computer; nobody's answer should fail for that.
  const dust = 1e-9 * Math.max(1, Math.abs(value));
  const room = (typeof tolerance === "number" && tolerance > 0 ? tolerance : 0) + dust;
  return readings.some((reading) => Math.abs(reading - value) <= room);
}

/**
 * @param {import("../types.js").Numeric} interaction
 * @param {unknown} response
 */
export function gradeNumber(interaction, response) {
  const unit = typeof interaction.unit === "string" ? interaction.unit : "";
  const readings = typeof response === "string" ? readNumber(response, unit) : [];
  if (!readings.length) return { ...verdict(0), unreadable: true };
  if (near(readings, interaction)) return verdict(1);
  const result = verdict(0);
  const mistakes = Array.isArray(interaction.mistakes) ? interaction.mistakes : [];
  const made = mistakes.find((mistake) => near(readings, mistake));
  if (typeof made?.id === "string") result.feedback = [made.id];
  return result;
}
