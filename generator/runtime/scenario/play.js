/**
 * A conversation as a value: what is said, what can be answered, what comes of it. Pure; generator/model/exploration.py says
 * the same of every state, and a test compares the two.
 */

/**
 * @typedef {{meter: string, compare: "<" | "<=" | ">" | ">=" | "=", number: number}} MeterTerm
 * @typedef {{said: string, not?: boolean}} SaidTerm
 * @typedef {(MeterTerm | SaidTerm)[][]} Condition  Groups of terms: all terms of one group must hold.
 * @typedef {{from: number, to: number, start: number, levels: number[], good: "low" | "high"}} Meter
 *   levels: the values from which another word describes it, rising
 * @typedef {{if?: Condition, scene: string}} Route
 * @typedef {{id: string, formerly?: string[], mark?: string, if?: Condition, effect: Record<string, number>, to: Route[]}} Choice
 *   formerly: ids that it had before; mark: the name under which conditions ask whether this was said
 * @typedef {{says: {if?: Condition}[], choices: Choice[]}} Scene
 * @typedef {"good" | "mixed" | "bad"} Outcome
 *
 * @typedef {object} Scenario  A conversation, without its texts.
 * @property {string} start
 * @property {Record<string, Meter>} meters
 * @property {Record<string, Scene>} scenes
 * @property {Record<string, {outcome: Outcome, score: number, formerly?: string[]}>} endings
 * @property {{scene: string, choice: string}[]} best  a shortest way to the best ending
 *
 * @typedef {{scene: string, meters: Record<string, number>, said: string[]}} Moment  `scene` may be an ending.
 */

/** @type {Record<MeterTerm["compare"], (a: number, b: number) => boolean>} */
const COMPARE = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "=": (a, b) => a === b,
};

/**
 * Whether a condition holds; no condition always does.
 * @param {Condition | undefined} condition
 * @param {Moment} state
 */
function holds(condition, { meters, said }) {
  return (
    !condition ||
    condition.some((group) =>
      group.every((term) =>
        "said" in term
          ? said.includes(term.said) !== Boolean(term.not)
          : COMPARE[term.compare](meters[term.meter] ?? 0, term.number),
      ),
    )
  );
}

/**
 * The moment in which the customer first speaks.
 * @param {Scenario} scenario
 * @returns {Moment}
 */
export function begin(scenario) {
  const meters = Object.entries(scenario.meters).map(([id, { start }]) => [id, start]);
  return { scene: scenario.start, meters: Object.fromEntries(meters), said: [] };
}

/**
 * Which of its lines the customer says: the first whose condition holds.
 * @param {Scenario} scenario
 * @param {Moment} state
 */
export function lineSaid(scenario, state) {
  const lines = scenario.scenes[state.scene]?.says ?? [];
  return Math.max(0, lines.findIndex((line) => holds(line.if, state)));
}

/**
 * What can be said now.
 * @param {Scenario} scenario
 * @param {Moment} state
 */
export function offered(scenario, state) {
  return (scenario.scenes[state.scene]?.choices ?? []).filter((choice) => holds(choice.if, state));
}

/**
 * The moment after something was said.
 * @param {Scenario} scenario
 * @param {Moment} state
 * @param {string} id  of the choice
 * @returns {Moment | null} null: this cannot be said now
 */
export function step(scenario, state, id) {
  const choice = offered(scenario, state).find((one) => isCalled(one, id));
  if (!choice) return null;
  const meters = { ...state.meters };
  for (const [meter, change] of Object.entries(choice.effect)) meters[meter] = (meters[meter] ?? 0) + change;
  const said = choice.mark && !state.said.includes(choice.mark) ? [...state.said, choice.mark] : state.said;
  const route = choice.to.find((one) => holds(one.if, { ...state, meters, said }));
  return route ? { scene: route.scene, meters, said } : null;
}

/**
 * All moments of a conversation, as far as its path still fits (a scenario may have been rewritten since).
 * @param {Scenario} scenario
 * @param {string[]} path  ids of choices
 * @returns {Moment[]} one more than the choices that fitted
 */
export function play(scenario, path) {
  const states = [begin(scenario)];
  for (const id of path) {
    const after = step(scenario, /** @type {Moment} */ (states[states.length - 1]), id);
    if (!after) break;
    states.push(after);
  }
  return states;
}

/** Whether something is called so, or was before. @param {{id: string, formerly?: string[] | undefined}} one @param {string} name */
const isCalled = ({ id, formerly = [] }, name) => id === name || formerly.includes(name);

/**
 * A path in the ids of today; what no longer fits stays as it is.
 * @param {Scenario} scenario
 * @param {string[]} path
 */
export function todaysPath(scenario, path) {
  const states = play(scenario, path);
  return path.map((id, at) => {
    const state = at < states.length - 1 && states[at];
    return (state && offered(scenario, state).find((one) => isCalled(one, id))?.id) || id;
  });
}

/**
 * Endings in the ids of today, those that there still are.
 * @param {Scenario} scenario
 * @param {string[]} found
 */
export function todaysEndings(scenario, found) {
  const all = Object.entries(scenario.endings).map(([id, { formerly = [] }]) => ({ id, formerly }));
  return all.filter((one) => found.some((id) => isCalled(one, id))).map(({ id }) => id);
}

/**
 * How it ended, or null while it goes on.
 * @param {Scenario} scenario
 * @param {Moment} state
 */
export function ending(scenario, { scene }) {
  return Object.prototype.hasOwnProperty.call(scenario.endings, scene) ? (scenario.endings[scene] ?? null) : null;
}

/**
 * The level on which a meter stands, as the value from which it begins.
 * @param {Meter} meter
 * @param {number} value
 */
export function level(meter, value) {
  const reached = meter.levels.filter((bound) => bound <= value);
  return reached[reached.length - 1] ?? meter.from;
}

/**
 * What changed between two moments.
 * @param {Scenario} scenario
 * @param {Moment} before
 * @param {Moment} after
 * @returns {{meter: string, by: number, from: number, to: number, better: boolean}[]} from, to: levels
 */
export function changes(scenario, before, after) {
  return Object.entries(scenario.meters).flatMap(([id, meter]) => {
    const [was, is] = [before.meters[id] ?? 0, after.meters[id] ?? 0];
    if (was === is) return [];
    return [{ meter: id, by: is - was, from: level(meter, was), to: level(meter, is), better: is > was === (meter.good === "high") }];
  });
}
