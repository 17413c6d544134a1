/** What certainty brought: how well one knows what one knows. */

import { el } from "../base/dom.js";
import { quizWords as words } from "../base/words.js";
import { MOST, PAYS } from "../grading/quiz_outcome.js";
import { bar } from "../quiz/report.js";

/** @typedef {import("../types.js").QuizResult} QuizResult */

/**
 * How sure one was, beside how often one was right. @param {QuizResult} result
 * @param {"h2" | "h3" | "h4"} heading
 */
export function calibration({ certainty = [], marks = 0, max }, heading) {
  const rows = certainty.map(([count, right], level) => {
    const name = words.certainty[level]?.name ?? "";
    const share = count ? right / count : 0;
    const item = el("li", {}, el("p", { class: "course-report-text" }, words.sureSoOften(name, count, right)));
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
  const head = el(heading, {}, words.howSureYouWere);
  const key = el("p", { class: "course-report-ways" }, words.sureMarks(marks, max * MOST), " ", words.sureKey);
  return [head, key, el("ul", { class: "course-report-list course-list" }, ...rows)];
}
