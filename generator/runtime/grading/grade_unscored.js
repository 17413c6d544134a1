/** Answers without right or wrong: whether they are whole, and the profile that ratings give. Pure. */

import { entries, ids, verdict } from "./verdict.js";

/**
 * @typedef {object} Side  How far one is with a trait.
 * @property {string} trait
 * @property {number} mean  1 to the length of the scale
 * @property {number} share  the same as 0 to 1
 * @property {"low" | "between" | "high"} side  by thirds of the scale
 */

/**
 * Handed in; or, without all that is asked for, nothing yet.
 * @param {boolean} whole
 * @returns {import("../types.js").Verdict}
 */
const done = (whole) => (whole ? { ...verdict(0), state: "done" } : { ...verdict(0), unreadable: true });

/**
 * The rating of each statement, as far as there is one on the scale.
 * @param {import("../types.js").Likert} interaction
 * @param {unknown} response  by statement, the place on the scale as a text
 * @returns {Map<string, number>}
 */
function ratings({ statements, scale }, response) {
  const given = entries(response);
  const places = ids(statements).map((id) => /** @type {[string, number]} */ ([id, Number(given.get(id))]));
  return new Map(places.filter(([, place]) => Number.isInteger(place) && place >= 1 && place <= scale));
}

/**
 * @param {import("../types.js").Likert} interaction
 * @param {unknown} response
 */
export function gradeScale(interaction, response) {
  const statements = ids(interaction.statements).length;
  return done(statements > 0 && ratings(interaction, response).size === statements);
}

/** @param {unknown} response */
export function gradeLongText(response) {
  const answer = entries(response).get("answer");
  return done(typeof answer === "string" && answer.trim() !== "");
}

/**
 * What the ratings say of each trait: the mean of its statements. Traits without a rating are left out.
 * @param {import("../types.js").Likert} interaction
 * @param {unknown} response
 * @returns {Side[]}
 */
export function profile(interaction, response) {
  const rated = ratings(interaction, response);
  return interaction.traits.flatMap(({ id, statements }) => {
    const places = statements.flatMap((statement) => rated.get(statement) ?? []);
    if (!places.length) return [];
    const mean = places.reduce((a, b) => a + b, 0) / places.length;
    const share = (mean - 1) / (interaction.scale - 1);
    // A hair more room: a third is no third for a computer.
    const side = share <= 1 / 3 + 1e-9 ? "low" : share >= 2 / 3 - 1e-9 ? "high" : "between";
    return [{ trait: id, mean, share, side }];
  });
}
