/** Grading a number as people type it: with either decimal sign, with grouped thousands, with its unit. */

import { verdict } from "./verdict.js";

/** Longer than any number that somebody means; also bounds the work of the patterns below. */
const LONGEST = 100;

/** What stands before the number, the number, what stands behind it. */
const TYPED = /^(\D*?)([.,]?\d(?:[\d .,']*\d)?)(\D*)$/;

/** The two ways to write one: a point as decimal sign, and a comma. Groups have three digits and no leading nought. */
const POINT = /^(?:[1-9]\d{0,2}(?:[, ']\d{3})+|\d*)(?:\.\d+)?$/;
const COMMA = /^(?:[1-9]\d{0,2}(?:[. ']\d{3})+|\d*)(?:,\d+)?$/;

/**
 * Whether what stands beside a number may stand there: nothing, a currency sign, or the unit that was asked for
 * (shortened too: "min" or "mins." for "minutes"). Any other word changes what the number means: "2 hours" is not 2 minutes.
 * @param {string} typed
 * @param {string} unit
 */
function isUnit(typed, unit) {
  /** @param {string} text */
  const stem = (text) => text.normalize("NFKC").toLowerCase().replace(/per ?cent/, "%").replace(/[.,!?;:]+$/, "").trim().replace(/(\w)s$/, "$1");
  const [short, long] = [stem(typed), stem(unit)];
  return short === "" || /^\p{Sc}$/u.test(short) || short === long || (short.length > 2 && long.startsWith(short));
}

/**
 * All that a text can mean as a number: nothing, one number, or two where "1,500" is ambiguous.
 * @param {string} text
 * @param {string} [unit]
 * @returns {number[]}
 */
export function readNumber(text, unit = "") {
  if (text.length > LONGEST) return [];
  const plain = text.normalize("NFKC").replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[‘’]/g, "'").replace(/\s+/g, " ");
  const [, before = "", digits = "", after = ""] = TYPED.exec(plain.trim()) ?? [];
  // The minus may stand on either side of a currency sign: -£3, £-3.
  const [, outer = "", beside = "", inner = ""] = /^([-+]?)\s*(.*?)\s*([-+]?)\s*$/.exec(before) ?? [];
  const sign = outer + inner;
  if (!digits || sign.length > 1 || !isUnit(beside, unit) || !isUnit(after, unit)) return [];
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
