/** A quiz that is more than its questions in a row: handed in, begun, drawn, timed, in steps, with certainty. */

import { announce } from "../base/announce.js";
import { find, moveFocus } from "../base/dom.js";
import { fragment } from "../base/fragment.js";
import { quizWords as words } from "../base/words.js";
import { arrangeOptions, arrangeQuestions } from "./arrange.js";
import { askCertainty, readCertainty, writeCertainty } from "./certainty.js";
import { conductedView } from "./conducted_view.js";
import { drawQuestions } from "./draw.js";
import { openOf } from "./hand_in.js";
import { Stock } from "./stock.js";

/**
 * @typedef {import("../types.js").QuizRecord} QuizRecord
 * @typedef {import("../question/question.js").CourseQuestion} CourseQuestion
 */

/** How many questions come into the page at a time: a phone answers in between. */
const PIECE = 3;

const now = () => new Date().toISOString();

/** Where one is in an attempt that has just begun. It is said, as what is left out stays as it is stored. */
const NOWHERE = { place: undefined, marked: undefined, retried: undefined, before: undefined };

/** Where one is, as far as what was stored can be used. @param {QuizRecord} record @returns {Partial<QuizRecord>} */
function walkOf({ place, marked, retried, before }) {
  const texts = (/** @type {unknown} */ list) => Array.isArray(list) && list.every((one) => typeof one === "string");
  const goesBack = texts(retried) && typeof before?.handed === "string" && Number.isSafeInteger(before.seed) && Boolean(before.certainty) && typeof before.certainty === "object";
  return {
    place: typeof place === "string" ? place : undefined,
    marked: texts(marked) ? marked : undefined,
    ...(goesBack ? { retried, before } : { retried: undefined, before: undefined }),
  };
}

/** What an event comes from, if that is a question, whose class is in the other bundle. @param {EventTarget | null} target */
const questionOf = (target) =>
  target instanceof HTMLElement && target.localName === "course-question" ? /** @type {CourseQuestion} */ (target) : null;

/**
 * Makes the class, from that of the other bundle. Its constructor never runs: a quiz that is in the page becomes one.
 * @param {typeof import("../quiz/quiz.js").CourseQuiz} CourseQuiz
 */
export function conductedQuiz(CourseQuiz) {
  const View = conductedView(CourseQuiz.View);

  return class ConductedQuiz extends CourseQuiz {
    /** @override */
    comeToLife() {
      /** Questions that are not in the page yet. */
      this.stock = Stock.of(this);
      /** @type {{questions: CourseQuestion[], place: number} | null | undefined} what is practised of a test that is over; undefined until something is shown */
      this.practised = undefined;
      this.onHash = () => this.follow();
      window.addEventListener("hashchange", this.onHash);
      this.addEventListener("course-answer", (event) => this.beforeAnswer(event));
      this.addEventListener("input", (event) => this.drafted(event));
      super.comeToLife();
    }

    /** @override */
    makeView() {
      return new View(this, this.attempt, {
        begin: (minutes) => this.begin(minutes),
        extend: (minutes) => this.extend(minutes),
        handIn: (note) => this.handIn(note),
        afresh: () => this.again(),
        retry: (questions) => this.retry(questions),
        go: (place) => this.go(place),
        goTo: (id) => this.goTo(id),
        mark: () => this.mark(),
        leave: () => this.leaveRetry(),
        standing: () => this.standing(),
        practising: () => Boolean(this.practised),
      });
    }

    /** @private Its own view. */
    get conducted() {
      return /** @type {InstanceType<typeof View> | undefined} */ (this.view);
    }

    /** @override */
    leave() {
      this.conducted?.clock?.run(null);
      if (!this.isConnected && this.onHash) window.removeEventListener("hashchange", this.onHash);
    }

    /** @override @param {CourseQuestion} question */
    prepare(question) {
      const { atEnd, certainty, drawn, attempts } = this.settings;
      if (certainty) askCertainty(question);
      if (atEnd || certainty || drawn || attempts < Infinity) question.leaveRestartToQuiz();
    }

    /** @override @param {QuizRecord | null} record @param {import("../types.js").QuizResult | null} before */
    restore(record, before) {
      this.restored = true;
      const { stock } = this;
      if (stock?.coming) return; // it asks anew when all are there
      if (record?.started && stock && !stock.loaded) this.arrive(stock, record.drawn);
      else this.goOn(record, before);
    }

    /** @override @param {QuizRecord | null} record @param {import("../types.js").QuizResult | null} before */
    goOn(record, before) {
      const first = this.practised === undefined;
      this.practised = null;
      super.goOn(record, before);
      if (first) this.follow(true);
    }

    /** @override */
    takeUp() {
      const { exam, atEnd } = this.settings;
      Object.assign(this.record, walkOf(this.record));
      if (!exam) this.record.started ??= now();
      // Its author has made a test of it since it was done.
      if (atEnd) this.record.handed ??= this.attempt.result?.at ?? null;
      this.arrange();
      for (const question of this.questions) this.restoreQuestion(question);
    }

    /** @private @param {CourseQuestion} question */
    restoreQuestion(question) {
      const { exam, atEnd } = this.settings;
      const { handed, drafts, certainty, retried } = this.record;
      const id = question.question;
      if (atEnd) question.leaveAnswerToQuiz(true);
      // Answered before this was an exam, or on another device, it would tell what is right; and what is tried again waits
      // for its new answer.
      if (!handed && (exam || retried?.includes(id)) && (question.state || question.changedSince)) question.restore(null);
      if (atEnd || id in drafts) question.draft(drafts[id]);
      // What one has been practising since the exam was handed in, or is still writing.
      if (atEnd && handed && !question.state) question.leaveAnswerToQuiz(false);
      writeCertainty(question, certainty[id], question.finished);
    }

    /**
     * @private Fetches the questions, and puts those of an attempt into the page, some at a time and unseen. What is kept is
     * read when all are there, as another tab may have written meanwhile; until then nothing is shown, begun or kept.
     * @param {Stock} stock
     * @param {readonly string[]} ids
     * @param {() => void} [then]
     */
    arrive(stock, ids, then) {
      stock.coming = true;
      const whole = () => {
        stock.coming = false;
        this.dispatchEvent(new CustomEvent("course-ready", { bubbles: true }));
        then?.();
      };
      const come = () => {
        for (let at = 0; at < ids.length; at += PIECE) setTimeout(() => this.put(ids.slice(at, at + PIECE)));
        setTimeout(whole);
      };
      const fail = () => {
        stock.coming = false;
        this.refresh();
        this.view?.showResult(words.notLoaded);
        announce(words.notLoaded);
      };
      stock.load().then(come, fail);
    }

    /** @private Puts questions into the page, as they would have stood there, and unseen. @param {readonly string[]} ids @returns those that were not there */
    put(ids) {
      const before = new Set(this.questions);
      this.withoutListening(() => this.stock?.put(ids));
      const brought = this.questions.filter((question) => !before.has(question));
      for (const question of brought) this.prepare(question);
      return brought;
    }

    /** @private Brings drawn questions to where they are in the attempt. @param {readonly string[]} draw */
    bring(draw) {
      for (const question of this.put(draw)) this.restoreQuestion(question);
    }

    /** @override Draws what is not drawn yet, and puts everything into its place. */
    arrange() {
      const { record, settings } = this;
      const { seed, seen, drawn } = record;
      // To what is handed in nothing is added.
      const stay = record.handed ? drawn.filter((id) => this.stock?.has(id) || this.questions.some(({ question }) => question === id)) : [];
      const draw = stay.length ? stay : drawQuestions(settings.plan, { seed, seen, keep: drawn, shuffle: settings.shuffle.questions });
      const fresh = settings.drawn && !drawn.length && record.started !== null;
      record.drawn = draw;
      if (fresh) for (const id of draw) record.seen[id] = (seen[id] ?? 0) + 1;
      if (record.started) this.bring(draw);
      arrangeQuestions(this, draw);
      if (settings.shuffle.options) for (const question of this.questions) arrangeOptions(question, seed);
      // An attempt that a reload would deal anew has to be kept from its first moment.
      if (fresh) this.save(true);
    }

    /** Begins an exam. @param {number | null} minutes */
    begin(minutes) {
      const { stock } = this;
      if (stock?.coming) return;
      if (stock && !stock.loaded) return this.arrive(stock, [], () => this.begin(minutes));
      if (this.attempt.phase !== "start") return; // what is kept has been begun, here or in another tab
      const ends = minutes ? new Date(Date.now() + minutes * 60000).toISOString() : null;
      const { record } = this;
      this.record = { ...record, started: now(), ends, drawn: [] };
      this.arrange();
      this.save();
      this.refresh();
      this.focusOn(this.attempt.asked[0]);
    }

    /** More time, or no limit. @param {number | null} minutes */
    extend(minutes) {
      const { ends } = this.record;
      if (!ends) return;
      this.record.ends = minutes ? new Date(Math.max(Date.parse(ends), Date.now()) + minutes * 60000).toISOString() : null;
      this.save();
      this.refresh();
      if (!minutes) this.focusOn(this.attempt.asked[0]); // the button that was pressed is gone
      announce(minutes ? words.timeMore : words.timeOff);
    }

    /** Hands in what is there. @param {string} [note]  why, where it was not the learner */
    handIn(note) {
      const { certainty, drafts } = this.record;
      this.withoutListening(() => {
        for (const question of this.attempt.asked) {
          if (question.state) continue;
          const id = question.question;
          const given = drafts[id] ?? null;
          // Nobody is sure or unsure of an answer that they do not give.
          if (given === null) delete certainty[id];
          else certainty[id] ??= 1;
          question.handIn(given);
          if (question.state) delete drafts[id];
          else question.leaveAnswerToQuiz(false); // it waits until it is whole
          writeCertainty(question, certainty[id], true);
        }
      });
      Object.assign(this.record, { handed: now(), ends: null });
      this.keepResult();
      this.refresh({ note });
      moveFocus(this.view?.result);
      if (note) announce(note);
    }

    /** @private In quizzes with certainty it has to be said before an answer. @param {Event} event */
    beforeAnswer(event) {
      const question = questionOf(event.target);
      if (!this.settings.certainty || this.ignoring || !question || !(question.max > 0)) return;
      const level = readCertainty(question);
      if (level) this.record.certainty[question.question] = level;
      else {
        event.preventDefault();
        question.say(words.sureFirst);
      }
    }

    /** @override @param {Event} event */
    answered(event) {
      const question = questionOf(event.target);
      if (this.ignoring || !question) return;
      if (this.settings.certainty) writeCertainty(question, this.record.certainty[question.question], question.finished);
      if (this.settings.atEnd) return; // practice after an exam
      super.answered(event);
      if (this.settings.certainty && !this.attempt.complete) this.save();
    }

    /** @private Keeps what stands in a form that is not handed in yet. @param {Event} event */
    drafted({ target }) {
      const element = target instanceof HTMLElement ? target : null;
      const question = questionOf(element?.closest("course-question") ?? null);
      if (!this.settings.atEnd || this.attempt.phase !== "open" || !question || question.state) return;
      const { answer, question: id } = question;
      const level = readCertainty(question);
      if (answer === null) delete this.record.drafts[id];
      // The order in which items lie there is nobody's answer, until something is done with it.
      else if (!element?.closest(".course-certainty")) this.record.drafts[id] = answer;
      if (level) this.record.certainty[id] = level;
      this.save();
      this.refresh();
    }

    /** @override An exam waits for its button again; what is begun at once is drawn at once. @param {CourseQuestion[]} [only] */
    goesOn(only) {
      const { exam, atEnd } = this.settings;
      if (exam) return { ...NOWHERE, started: null };
      const { seed, handed, certainty } = this.record;
      // What was handed in stays kept, until something else is handed in.
      return only && atEnd ? { ...NOWHERE, retried: only.map(({ question }) => question), before: { seed, handed, certainty } } : NOWHERE;
    }

    /** @override @param {CourseQuestion} question */
    empty(question) {
      if (this.settings.atEnd) question.leaveAnswerToQuiz(true);
      if (this.record.retried) question.restore(null);
      else super.empty(question);
      writeCertainty(question, undefined, false);
    }

    /** @override @param {CourseQuestion | undefined} question */
    focusOn(question) {
      const { steps } = this.conducted ?? {};
      if (question && steps && this.standing()) return steps.focus();
      if (!question && this.settings.exam) return moveFocus(find(this, ".course-quiz-title") ?? this);
      super.focusOn(question);
    }

    /** @override Tries some questions once more: as another attempt, or after an exam as practice. @param {CourseQuestion[]} questions */
    retry(questions) {
      if (!this.settings.exam) return super.retry(questions);
      this.practised = { questions, place: 0 };
      this.withoutListening(() => {
        for (const question of questions) {
          question.leaveAnswerToQuiz(false);
          question.restore(null); // what was handed in stays kept, until it is checked anew
          writeCertainty(question, undefined, false);
        }
      });
      this.refresh();
      this.focusOn(questions[0]);
    }

    /** @private Goes back to the result, from what is tried again. */
    leaveRetry() {
      const { retried = [], before } = this.record;
      const left = this.practised ? this.practised.questions : this.questions.filter(({ question }) => retried.includes(question));
      if (this.practised) this.practised = null;
      else if (before) {
        this.record = { ...this.record, ...NOWHERE, ...before, drafts: Object.create(null) };
        this.save();
      }
      this.withoutListening(() => {
        for (const question of left) {
          question.leaveAnswerToQuiz(true);
          // Whoever keeps answers puts back what was handed in.
          question.dispatchEvent(new CustomEvent("course-ready", { bubbles: true }));
          if (!question.state) question.leaveAnswerToQuiz(false);
          writeCertainty(question, this.record.certainty[question.question], question.finished);
        }
      });
      this.refresh();
      moveFocus(this.view?.result);
    }

    /** @private Whether questions are shown one at a time: while one answers them, and while one tries some again. */
    get inSteps() {
      const { phase } = this.attempt;
      const { atEnd, steps } = this.settings;
      const answering = phase === "open" || (phase === "done" && !atEnd);
      return Boolean(this.practised) || (answering && (steps || Boolean(this.record.before)));
    }

    /** @private How it stands, where it is taken in steps. */
    standing() {
      if (!this.inSteps) return null;
      const { attempt, practised, record, settings } = this;
      const practice = Boolean(practised);
      // What was answered before some were tried again is no step.
      const questions = practised?.questions ?? attempt.asked.filter(({ question }) => record.retried?.includes(question) ?? true);
      const leaves = practice || Boolean(record.before);
      if (!leaves && questions.length < 2) return null;
      const at = record.place === "" ? questions.length : questions.findIndex(({ question }) => question === record.place);
      const gaps = new Set(openOf(attempt).map(({ id }) => id));
      return {
        questions, practice, leaves, place: practised?.place ?? Math.max(0, at), handedIn: settings.atEnd && !practice && questions.length > 1,
        given: (/** @type {CourseQuestion} */ { id }) => !gaps.has(id),
        marked: (/** @type {CourseQuestion} */ { question }) => record.marked?.includes(question) ?? false,
      };
    }

    /** Goes to a step. @param {number} place  beyond the last question: the overview */
    go(place) {
      const standing = this.standing();
      if (!standing) return;
      const { questions, practice } = standing;
      const to = Math.max(0, Math.min(place, practice ? questions.length - 1 : questions.length));
      if (this.practised) this.practised.place = to;
      else {
        this.record.place = questions[to]?.question ?? "";
        this.save(true);
      }
      this.refresh();
      this.conducted?.steps?.focus();
    }

    /** Marks the question that is shown for later, or takes the mark away. */
    mark() {
      const { questions = [], place = 0 } = this.standing() ?? {};
      const id = questions[place]?.question;
      const { marked = [] } = this.record;
      if (!id) return;
      this.record.marked = marked.includes(id) ? marked.filter((one) => one !== id) : [...marked, id];
      this.save(true);
      this.refresh();
    }

    /** Takes the reader to a question, wherever it is shown. @param {string} id  of its element @returns {boolean} whether it was hidden */
    goTo(id) {
      const place = this.standing()?.questions.findIndex((question) => question.id === id) ?? -1;
      if (place >= 0) this.go(place);
      return place >= 0;
    }

    /** @private Follows the address, where it names a question. @param {boolean} [first]  on coming to the page: who was on the way goes on there */
    follow(first = false) {
      const id = fragment();
      const question = this.attempt.asked.find((one) => one.id === id);
      if (!question || this.practised) return;
      if (this.attempt.phase === "done" && this.settings.atEnd) this.conducted?.answers?.lead(question);
      else if (!first || this.record.place === undefined) this.goTo(id);
    }
  };
}
