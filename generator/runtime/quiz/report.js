/** The result page of a quiz: what one can do already, where there is more on what was missed, and how well one knows what one knows. */

import { el } from "../base/dom.js";
import { words } from "../base/words.js";
import { MOST, PAYS, percent, shareOf } from "../grading/quiz_outcome.js";

/**
 * @typedef {import("../types.js").QuizResult} QuizResult
 * @typedef {import("../types.js").QuizObjective} QuizObjective
 */

/** @param {number} share @param {string} [more] a class beside */
const bar = (share, more = "") => {
  const track = el("span", { class: `course-progress-bar ${more}`.trim(), "aria-hidden": "true" });
  track.style.setProperty("--course-share", String(share));
  return track;
};

/**
 * One objective: how one did, how one did before, where to read, and a way to try just that again.
 * @param {QuizObjective} objective
 * @param {[number, number]} now
 * @param {[number, number] | undefined} before
 * @param {(() => void) | null} retry
 */
function objectiveItem({ text, lessons }, [score, max], before, retry) {
  const [then, share] = [before && shareOf({ score: before[0], max: before[1] }), shareOf({ score, max })];
  const said = then === undefined ? words.scoreOf(score, max) : words.gain(percent(then), percent(share));
  const item = el("li", {}, el("p", { class: "course-report-text" }, text));
  if (then !== undefined) item.append(bar(then, "course-bar-before"));
  item.append(bar(share), el("p", { class: "course-report-score" }, said));
  if (share >= 1) return item;
  const ways = el("p", { class: "course-report-ways" });
  lessons.forEach(({ title, url }, at) => ways.append(at ? ", " : `${words.moreOnThis} `, el("a", { href: url }, title)));
  if (retry) {
    const button = el("button", { type: "button", class: "course-link" }, words.retryThese);
    button.setAttribute("aria-label", words.retryAbout(text));
    button.addEventListener("click", retry);
    ways.append(lessons.length ? " · " : "", button);
  }
  if (ways.childNodes.length) item.append(ways);
  return item;
}

/**
 * How sure one was, beside how often one was right. @param {QuizResult} result
 * @param {string} heading  "h3" or "h4"
 */
function calibration({ certainty = [], marks = 0, max }, heading) {
  const rows = certainty.map(([count, right], level) => {
    const name = words.certainty[level]?.name ?? "";
    const share = count ? right / count : 0;
    const item = el("li", {}, el("p", { class: "course-report-text" }, `${name}: `, words.sureSoOften(count, right)));
    if (!count) return item;
    const line = bar(share, "course-bar-sure");
    // The stretch in which this level is the one that pays.
    line.style.setProperty("--course-from", String(PAYS[level] ?? 0));
    line.style.setProperty("--course-to", String(PAYS[level + 1] ?? 1));
    item.append(line);
    // Of fewer than three answers nothing can be said.
    if (count > 2) item.append(el("p", { class: "course-report-score" }, words.calibrated(level, share, PAYS)));
    return item;
  });
  const head = el(/** @type {"h3"} */ (heading), {}, words.howSureYouWere);
  const key = el("p", { class: "course-report-ways" }, words.sureMarks(marks, max * MOST), " ", words.sureKey);
  return [head, key, el("ul", { class: "course-report-list course-list" }, ...rows)];
}

/**
 * @param {object} of
 * @param {QuizResult} of.result
 * @param {QuizResult | null} of.before  of the pre-test
 * @param {QuizObjective[]} of.objectives
 * @param {string[]} of.notes  what else there is to say
 * @param {boolean} of.deep  whether the quiz has a heading of its own above
 * @param {((objective: QuizObjective) => (() => void) | null) | null} of.retry  what tries those of an objective again
 * @returns {HTMLElement[]}
 */
export function reportElements({ result, before, objectives, notes, deep, retry }) {
  const [first, second] = deep ? ["h3", "h4"] : ["h2", "h3"];
  /** @type {HTMLElement[]} */
  const elements = notes.map((note) => el("p", { class: "course-report-note" }, note));
  const shown = objectives.filter(({ id }) => result.objectives[id]);
  // One objective says no more than the whole does, unless there is something to compare it with or to read.
  if (shown.length > 1 || before) {
    elements.push(el(/** @type {"h3"} */ (first), {}, before ? words.whatChanged : words.byObjective));
    const items = shown.map((objective) => {
      const own = /** @type {[number, number]} */ (result.objectives[objective.id]);
      return objectiveItem(objective, own, before?.objectives[objective.id], retry && retry(objective));
    });
    elements.push(el("ul", { class: "course-report-list course-list" }, ...items));
  }
  if (result.certainty) elements.push(...calibration(result, elements.length > notes.length ? second ?? "h4" : first ?? "h3"));
  return elements;
}
