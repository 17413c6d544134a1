/** `<course-results>`: what came of quizzes and conversations, and what went wrong. On the progress page alone. */

import { el, find, findAll, listed } from "../base/dom.js";
import { HERE, around } from "../base/language.js";
import { resultsWords as words } from "../base/words.js";
import { counting, passes, percent, shareOf } from "../grading/quiz_outcome.js";
import { dayOf } from "../store/lent.js";
import { LentView } from "./lent_view.js";

/** Fills the lists that it finds inside, and shows those that have something to tell. */
export class CourseResults extends LentView {
  /** @override */
  refresh() {
    for (const row of findAll(this, "[data-quiz]")) this.fill(row, this.quiz(row));
    for (const row of findAll(this, "[data-scenario]")) this.fill(row, this.conversation(row));
    find(this, "#wrong ul")?.replaceChildren(...this.wrong());
    for (const row of findAll(this, "[data-goal]")) this.goal(row);
    find(this, "#before ul")?.replaceChildren(...this.gone());
    this.last();
    for (const section of findAll(this, ":scope > details")) section.hidden = !section.querySelector("li:not([hidden])");
  }

  /** @private @param {HTMLElement} row @param {(Node | string)[]} said  behind its link */
  fill(row, said) {
    row.hidden = !said.length;
    row.replaceChildren(/** @type {Element} */ (row.firstElementChild), ...said);
  }

  /** @private The result that counts, and below it the others. @param {HTMLElement} row */
  quiz({ dataset }) {
    const results = this.store.glance().progress.quizzes[dataset.quiz ?? ""]?.results ?? [];
    const counts = counting(results, dataset.last !== undefined);
    if (!counts?.max) return [];
    const mark = dataset.mark === undefined ? null : Number(dataset.mark);
    const line = (/** @type {typeof counts} */ one) =>
      words.result(dayOf(one.at), one.score, one.max, percent(shareOf(one)), mark === null ? null : passes(shareOf(one), mark));
    const others = results.filter((one) => one !== counts && one.max).reverse();
    const said = [el("p", {}, line(counts))];
    if (!others.length) return said;
    const list = el("ul", {}, ...others.map((one) => el("li", {}, line(one))));
    return [...said, el("details", { class: "course-plain" }, el("summary", {}, words.others(others.length)), list)];
  }

  /** @private @param {HTMLElement} row */
  conversation({ dataset }) {
    const record = this.store.glance().progress.scenarios[dataset.scenario ?? ""];
    const last = record?.attempts[record.attempts.length - 1];
    return record && last ? [el("p", {}, words.endings(record.endings.length, Number(dataset.endings), dayOf(last.at)))] : [];
  }

  /** @private The points of an objective; what there is to read of it, as long as some are missing. @param {HTMLElement} row */
  goal(row) {
    const { questions } = this.store.glance().progress;
    const answered = (row.dataset.goal ?? "").split(" ").flatMap((named) => {
      const [id = "", version = 1] = named.split("@");
      const record = questions[id];
      return record?.state && (record.version ?? 1) === Number(version) ? [record] : [];
    });
    const [score, max] = [answered.reduce((sum, one) => sum + one.score, 0), answered.reduce((sum, one) => sum + one.max, 0)];
    row.hidden = !max;
    const [text] = row.children;
    const link = row.querySelector("a");
    const whole = score >= max - 1e-6;
    const said = row.querySelector("p") ?? el("p");
    const per = percent(shareOf({ score, max }));
    // What there is to read stays in the row, hidden, when all points are there.
    const told = link && !whole ? around(words.read(score, max, per, HERE), [link]) : [words.points(score, max, per), ...(link ? [link] : [])];
    said.replaceChildren(...told);
    if (link) link.hidden = whole;
    text?.after(said);
  }

  /** @private What the course of today does not have any more, by the names it had for it. */
  gone() {
    const { quizzes, scenarios } = this.store.glance().progress;
    const here = (/** @type {string} */ what) => new Set(findAll(this, `[data-${what}]`).map(({ dataset }) => dataset[what]));
    const [tests, talks] = [here("quiz"), here("scenario")];
    const named = (/** @type {string} */ id) => el("b", {}, id.replace(/-/g, " "));
    const gone = Object.entries(quizzes).filter(([id, { results }]) => !tests.has(id) && results.some(({ max }) => max));
    const silent = Object.entries(scenarios).filter(([id, { attempts }]) => !talks.has(id) && attempts.length);
    return [
      ...gone.map(([id, { results }]) =>
        el("li", {}, named(id), ...results.filter(({ max }) => max).map((one) => el("p", {}, words.result(dayOf(one.at), one.score, one.max, percent(shareOf(one)), null))))),
      ...silent.map(([id, { endings, attempts }]) =>
        el("li", {}, named(id), el("p", {}, words.found(endings.length, dayOf(attempts[attempts.length - 1]?.at ?? ""))))),
    ];
  }

  /** @private When one was here last. */
  last() {
    const { last, lessons } = this.store.glance().progress;
    const times = [last?.at, ...Object.values(lessons).map(({ visited }) => visited)].map((at) => Date.parse(at ?? "")).filter((time) => time <= Date.now());
    const place = find(document, "#last-here");
    if (!place) return;
    place.hidden = !times.length;
    if (times.length) place.textContent = words.lastHere(dayOf(new Date(Math.max(...times)).toISOString()));
  }

  /** @private Lesson by lesson, links to the exercises that are not right. */
  wrong() {
    const { questions, scenarios, quizzes } = this.store.glance().progress;
    const wrong = (/** @type {string} */ id) => /wrong|partly/.test(questions[id]?.state ?? "");
    return findAll(document, "#course-modules .course-lessons > li").flatMap((row) => {
      const [link, progress] = [row.querySelector("a"), row.querySelector("course-progress")];
      if (!link || !progress) return [];
      const links = listed(progress, "questions").flatMap((named, at) => {
        const to = (/** @type {string} */ id, /** @type {string} */ text) => [" ", el("a", { href: `${link.getAttribute("href")}#q-${id}` }, text)];
        const [id = ""] = named.split("@"); // without its version
        // Of a quiz that counts as one thing, the questions that were asked.
        const asked = quizzes[id.replace(/^quiz:/, "")]?.drawn ?? [];
        if (id.startsWith("quiz:")) return asked.flatMap((one, number) => (wrong(one) ? to(one, words.question(number + 1)) : []));
        return wrong(id) && !scenarios[id] ? to(id, words.exercise(at + 1)) : [];
      });
      return links.length ? [el("li", {}, words.label(link.textContent ?? ""), ...links)] : [];
    });
  }
}
