/** What a conducted quiz shows besides: its sections by phase, its steps, its clock, and what was handed in. Decides nothing. */

import { el, find } from "../base/dom.js";
import { quizWords as words } from "../base/words.js";
import { percent, shareOf } from "../grading/quiz_outcome.js";
import { bar, told } from "../quiz/report.js";
import { Answers } from "./answers.js";
import { calibration } from "./calibration.js";
import { Clock } from "./clock.js";
import { handInBar, openOf } from "./hand_in.js";
import { startPanel } from "./start.js";
import { Steps } from "./steps.js";

/**
 * @typedef {import("../types.js").QuizResult} QuizResult
 * @typedef {import("../question/question.js").CourseQuestion} CourseQuestion
 *
 * @typedef {import("../quiz/view.js").Acts & import("./steps.js").Walk & {
 *   begin: (minutes: number | null) => void,
 *   extend: (minutes: number | null) => void,
 *   handIn: (note?: string) => void,
 *   goTo: (id: string) => boolean,
 *   standing: () => import("./steps.js").Standing | null,
 *   practising: () => boolean,
 * }} ConductedActs  What a learner can do with it.
 */

/** The time that can be added at once: a quarter of the limit, in fives. @param {number | null} minutes */
export const moreTime = (minutes) => Math.max(5, Math.round((minutes ?? 0) / 20) * 5);

/**
 * Makes the class, from that of another bundle.
 * @param {typeof import("../quiz/view.js").QuizView} QuizView
 */
export const conductedView = (QuizView) =>
  class ConductedView extends QuizView {
    /**
     * @param {HTMLElement} quiz
     * @param {import("../quiz/attempt.js").Attempt} attempt
     * @param {ConductedActs} acts
     */
    constructor(quiz, attempt, acts) {
      super(quiz, attempt, acts);
      this.conducts = acts;
      const heading = this.deep ? "h3" : "h2";
      const { atEnd, exam } = attempt.settings;
      this.bar = handInBar(() => openOf(attempt), () => acts.handIn());
      this.look = el("button", { type: "button", class: "course-button", hidden: "" }, words.lookAtAnswers);
      this.look.addEventListener("click", () => this.answers?.lead());
      /** @type {Answers | undefined} */
      this.answers = undefined;
      /** @type {HTMLElement | undefined} */
      this.start = undefined;
      /** @type {Clock | undefined} */
      this.clock = undefined;
      /** @type {Steps | undefined} */
      this.steps = undefined;
      if (!this.list) return;
      if (atEnd) this.prepareHandingIn(this.list, heading);
      this.steps = new Steps(this.list, heading, acts);
      this.steps.overview.after(this.bar.element);
      if (exam) this.prepareExam();
      quiz.addEventListener("click", (event) => this.follow(event));
    }

    /** @private What was handed in is looked back at from the result, and the ways on come first. @param {HTMLElement} list @param {"h2" | "h3"} heading */
    prepareHandingIn(list, heading) {
      for (const section of [this.result, this.notes, this.actions, this.report]) if (section) list.before(section);
      this.actions?.prepend(this.look);
      this.answers = new Answers(list, heading, () => this.toResult());
    }

    /** @private */
    prepareExam() {
      const { minutes } = this.attempt.settings;
      const { begin, extend, handIn } = this.conducts;
      const more = moreTime(minutes);
      const on = { end: () => handIn(words.timeUp), more: () => extend(more), off: () => extend(null) };
      this.start = startPanel(minutes, begin);
      this.start.hidden = true; // until it is known that nothing is begun
      this.clock = new Clock(on, more);
      this.steps?.head.before(this.start, this.clock.element);
    }

    /** @private A link to a question leads to where it is shown. @param {Event} event */
    follow(event) {
      const link = event.target instanceof HTMLElement ? event.target.closest(".course-hand-in a, .course-step-later a") : null;
      if (link && this.conducts.goTo((link.getAttribute("href") ?? "").slice(1))) event.preventDefault();
    }

    /** Takes the reader to the result. */
    toResult() {
      this.result?.setAttribute("tabindex", "-1");
      this.result?.focus();
    }

    /** @override @param {{before: QuizResult | null, aloud?: boolean, note?: string | undefined}} how */
    show(how) {
      super.show(how);
      const { phase, record, settings, asked } = this.attempt;
      const practising = this.conducts.practising();
      this.showSections(phase, practising);
      const standing = this.conducts.standing();
      this.quiz.toggleAttribute("data-further", (standing?.place ?? 0) > 0);
      this.steps?.show(standing);
      this.answers?.show(phase === "done" && !practising ? asked : []);
      this.showBar(phase === "open" && settings.atEnd);
      // Last, as it may find that time is up.
      this.clock?.run(phase === "open" ? record.ends : null, record.started);
    }

    /** @private Who practises sees what is practised, and a way back. @param {string} phase @param {boolean} practising */
    showSections(phase, practising) {
      if (practising) for (const section of [this.result, this.actions, this.report]) if (section) section.hidden = true;
      this.notes.hidden = practising;
      if (this.list) this.list.hidden = phase === "start";
      if (this.start) this.start.hidden = phase !== "start";
    }

    /** @private In steps it stands at their end, and says what is open at once. @param {boolean} open */
    showBar(open) {
      this.bar.calm();
      const inSteps = this.steps?.list.hasAttribute("data-steps") ?? false;
      const overview = this.steps?.atOverview ?? false;
      const one = this.conducts.standing()?.questions.length === 1;
      this.bar.element.hidden = !open || (inSteps && !overview && !one);
      const gaps = open && overview ? openOf(this.attempt) : [];
      if (gaps.length) this.bar.tell(gaps);
    }

    /** @override Before an exam, what counts of those before. */
    soFar() {
      if (this.attempt.phase === "start") return this.standing(this.attempt.counting);
      return super.soFar();
    }

    /** @override @param {boolean} done */
    showActions(done) {
      if (!this.actions) return;
      const { settings } = this.attempt;
      const again = /** @type {HTMLElement} */ (this.actions.lastElementChild);
      again.hidden = this.left <= 0;
      if (settings.exam) again.textContent = words.quizAgain;
      this.look.hidden = !settings.atEnd;
      // After an exam, practice is offered by objectives, where there are some; it is free when the attempts are not.
      const other = settings.exam ? find(this.report, ".course-link") !== null : again.hidden;
      this.wrong.hidden = other || !this.attempt.notRight().length;
      this.wrong.classList.toggle("course-button-quiet", settings.atEnd);
      this.actions.hidden = !done || [this.look, this.wrong, again].every(({ hidden }) => hidden);
    }

    /** @private The attempts that are left. */
    get left() {
      return this.attempt.settings.attempts - this.attempt.record.results.length;
    }

    /** @override An exam's result stays, whatever is practised afterwards. @param {QuizResult} live */
    shown(live) {
      return (this.attempt.settings.exam && this.attempt.result) || live;
    }

    /** @override */
    more() {
      return this.left < Infinity ? [words.attemptsLeft(Math.max(0, this.left))] : [];
    }

    /** @override */
    get free() {
      return this.left > 0 || this.attempt.settings.exam;
    }

    /** @private Beside each goal, what the pre-test said of it. @param {HTMLElement[]} report @param {QuizResult} now @param {QuizResult} before */
    compare([heading, list], now, before) {
      if (!heading || !list) return;
      heading.textContent = words.whatChanged;
      const share = (/** @type {[number, number]} */ [score, max]) => shareOf({ score, max });
      for (const [at, { id }] of told(this.attempt.settings.objectives, now).entries()) {
        const [own, then, item] = [now.objectives[id], before.objectives[id], list.children[at]];
        if (!own || !then || !item) continue;
        find(item, ".course-progress-bar")?.before(bar(share(then), "course-bar-before"));
        const score = find(item, ".course-report-score");
        if (score) score.textContent = words.gain(percent(share(then)), percent(share(own)));
      }
    }

    /** @override @param {QuizResult} result @param {QuizResult | null} before */
    told(result, before) {
      const report = super.told(result, before);
      if (before) this.compare(report, result, before);
      else foldMore(foldFull(report));
      if (!result.certainty) return report;
      const first = this.deep ? "h3" : "h2";
      return [...report, ...calibration(result, report.length ? (this.deep ? "h4" : "h3") : first)];
    }
  };

/** How many goals that are reached stand among the others; more than that are folded below them. */
const FEW = 3;
/** How many of the others are read at once: what comes next is not to be far away. */
const MANY = 5;

/** What there is to read comes first. @param {HTMLElement[]} told  the report: a heading, and the list of goals */
function foldFull(told) {
  const list = told[1];
  const full = list ? [...list.children].filter((item) => item.hasAttribute("data-full")) : [];
  if (!list || full.length <= FEW) return told;
  const others = list.children.length > full.length;
  told.splice(others ? 2 : 1, others ? 0 : 1, fold(list, full, words.allRight(full.length, others)));
  return told;
}

/** Of many goals that are not reached, the first ones are enough to begin with. @param {HTMLElement[]} told */
function foldMore(told) {
  const list = told[1];
  const open = list?.matches("ul") ? [...list.children].filter((item) => !item.hasAttribute("data-full")) : [];
  if (list && open.length > MANY + 1) told.splice(2, 0, fold(list, open.slice(MANY), words.moreOpen(open.length - MANY)));
}

/** @param {HTMLElement} list @param {Element[]} items @param {string} summary */
const fold = (list, items, summary) =>
  el("details", { class: "course-plain" }, el("summary", {}, summary), el("ul", { class: list.className }, ...items));
