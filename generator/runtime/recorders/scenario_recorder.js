/**
 * Between conversations and the store, as question_recorder.js is for questions. What was said is kept after every line, so
 * that a conversation goes on where one was. Its end counts as the answer to a question of the same id.
 */

import { courseOf, listenTo, upgraded, whenShownAgain } from "./listen.js";
import { keepScenario } from "../store/scenario_record.js";
import { lentStore } from "../store/lent.js";

/** @typedef {import("../types.js").ScenarioElement} ScenarioElement */

/** @type {Record<string, import("../types.js").State>} */
const STATES = { good: "right", mixed: "partly", bad: "wrong" };

/** @param {Element} element */
const storeOf = (element) => lentStore(courseOf(element));

/** @param {ScenarioElement} scenario */
const restore = (scenario) => scenario.restore(storeOf(scenario).read().scenarios[scenario.id] ?? null);

/** @param {ScenarioElement} scenario */
function save(scenario) {
  const { id, record } = scenario;
  storeOf(scenario).change(({ scenarios }) => {
    // What is said here and now goes on, even where a clock that was wrong says that something else is later.
    scenarios[id] = keepScenario(record, scenarios[id]);
  });
}

/**
 * Who looks for other endings, bad ones too, keeps the points of the best.
 * @param {ScenarioElement} scenario
 * @param {{response: string, score: number, max: number}} detail
 */
function count(scenario, { response, score, max }) {
  const state = STATES[scenario.getAttribute("outcome") ?? ""] ?? "wrong";
  storeOf(scenario).change(({ questions }) => {
    const old = questions[scenario.id];
    const best = old?.state && old.score > score ? old : { response, score, max, state };
    const [attempts, tries] = [(old?.attempts ?? 0) + 1, (old?.tries ?? 0) + 1];
    questions[scenario.id] = { ...old, ...best, attempts, tries, at: new Date().toISOString() };
  });
}

/** Goes on where another tab has spoken or erased. @param {ScenarioElement} scenario */
function follow(scenario) {
  if ((storeOf(scenario).read().scenarios[scenario.id]?.at ?? "") !== scenario.record.at) restore(scenario);
}

/**
 * Starts keeping the conversations of this page.
 * @param {Document} page
 */
export function recordScenarios(page) {
  /** @param {ScenarioElement} scenario @param {any} detail */
  const answered = (scenario, detail) => {
    if (detail.question === scenario.id) count(scenario, detail);
    else save(scenario);
  };
  listenTo(page, "course-scenario", { "course-ready": restore, "course-afresh": save, "course-answered": answered }, restore);
  whenShownAgain(page, () => upgraded(page, "course-scenario").forEach((one) => follow(/** @type {ScenarioElement} */ (one))));
}
