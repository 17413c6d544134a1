/** The result page of a quiz: what one can do already, and where there is more on what was missed. */

import { el } from "../base/dom.js";
import { HERE, around, row } from "../base/language.js";
import { words } from "../base/words.js";
import { shareOf } from "../grading/quiz_outcome.js";

/**
 * @typedef {import("../types.js").QuizResult} QuizResult
 * @typedef {import("../types.js").QuizObjective} QuizObjective
 */

/** @param {number} share @param {string} [more] a class beside */
export const bar = (share, more = "") => {
  const track = el("span", { class: `course-progress-bar ${more}`.trim(), "aria-hidden": "true" });
  track.style.setProperty("--course-share", String(share));
  return track;
};

/**
 * One objective: how one did, where to read, and a way to try just that again.
 * @param {QuizObjective} objective
 * @param {[number, number]} now
 * @param {(() => void) | null} retry
 */
function objectiveItem({ text, lessons }, [score, max], retry) {
  const share = shareOf({ score, max });
  const item = el("li", {}, el("p", { class: "course-report-text" }, text));
  item.append(bar(share), el("p", { class: "course-report-score" }, words.scoreOf(score, max)));
  item.toggleAttribute("data-full", share >= 1);
  if (share >= 1) return item;
  const ways = el("p", { class: "course-report-ways" });
  if (lessons.length) ways.append(...around(words.moreOnThis(HERE), row(lessons.map(({ title, url }) => el("a", { href: url }, title)))));
  if (retry) {
    const button = el("button", { type: "button", class: "course-link" }, words.retryThese);
    button.setAttribute("aria-label", words.retryAbout(text));
    button.addEventListener("click", retry);
    ways.append(lessons.length ? " · " : "", button);
  }
  if (ways.childNodes.length) item.append(ways);
  return item;
}

/** The objectives of which a result tells. @param {QuizObjective[]} objectives @param {QuizResult} result */
export const told = (objectives, result) => objectives.filter(({ id }) => result.objectives[id]);

/**
 * How one did, goal by goal.
 * @param {object} of
 * @param {QuizResult} of.result
 * @param {QuizObjective[]} of.objectives
 * @param {number} of.least  how many there must be; one says no more than the whole does, unless there is something to compare it with
 * @param {"h2" | "h3"} of.heading
 * @param {(objective: QuizObjective) => (() => void) | null} of.retry  what tries those of an objective again
 * @returns {HTMLElement[]}
 */
export function reportElements({ result, objectives, least, heading, retry }) {
  const shown = told(objectives, result);
  if (shown.length < least) return [];
  const items = shown.map((one) => objectiveItem(one, /** @type {[number, number]} */ (result.objectives[one.id]), retry(one)));
  return [el(heading, {}, words.byObjective), el("ul", { class: "course-report-list course-list" }, ...items)];
}
