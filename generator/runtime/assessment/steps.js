/** One question at a time: where one is, back and on, what is marked for later, and an overview to jump from. Decides nothing. */

import { el } from "../base/dom.js";
import { HERE, around } from "../base/language.js";
import { quizWords as words } from "../base/words.js";
import { links } from "./hand_in.js";

/**
 * @typedef {import("../question/question.js").CourseQuestion} CourseQuestion
 *
 * @typedef {object} Standing  How a quiz stands that is taken in steps.
 * @property {CourseQuestion[]} questions
 * @property {number} place  which of them is shown; as many as there are: the overview
 * @property {(question: CourseQuestion) => boolean} given  whether it has its answer
 * @property {(question: CourseQuestion) => boolean} marked
 * @property {boolean} handedIn  whether the overview is what stands before handing in
 * @property {boolean} practice  questions of a test that is over
 * @property {boolean} leaves  whether there is a result to go back to
 *
 * @typedef {object} Walk
 * @property {(place: number) => void} go
 * @property {() => void} mark  marks the question that is shown, or takes the mark away
 * @property {() => void} leave  goes back to the result
 */

/** @param {string} text @param {string} look  classes @param {() => void} act */
function button(text, look, act) {
  const made = el("button", { type: "button", class: look }, text);
  made.addEventListener("click", act);
  return made;
}

const QUIET = "course-button course-button-quiet";

export class Steps {
  /**
   * @param {HTMLElement} list  of the questions
   * @param {"h2" | "h3"} heading
   * @param {Walk} walk
   */
  constructor(list, heading, walk) {
    this.list = list;
    this.walk = walk;
    this.place = 0;
    this.title = el(heading, { class: "course-step-title", tabindex: "-1" });
    this.mark = button(words.markLater, "course-link course-step-mark", walk.mark);
    this.note = el("p", { class: "course-step-note" }, words.practising);
    this.leave = button(words.backToResult, "course-link", walk.leave);
    this.head = el("div", { class: "course-step-head", hidden: "" }, this.title, this.mark, this.leave, this.note);
    this.back = button(words.back, QUIET, () => walk.go(this.place - 1));
    this.all = button(words.overview, "course-link", () => walk.go(Infinity));
    this.next = button(words.next, "course-button", () => walk.go(this.place + 1));
    this.foot = el("div", { class: "course-step-foot", hidden: "" }, this.back, this.all, this.next);
    this.numbers = el("ol", { class: "course-step-numbers course-list" });
    this.later = el("p", { class: "course-step-later" });
    this.overview = el("div", { class: "course-step-overview", hidden: "" }, this.numbers, key(), this.later);
    list.before(this.head);
    list.after(this.overview, this.foot);
  }

  /** Whether the overview is shown. */
  get atOverview() {
    return !this.overview.hidden;
  }

  /** Shows a step; null: all questions stand below each other. @param {Standing | null} standing */
  show(standing) {
    this.list.toggleAttribute("data-steps", standing !== null);
    for (const part of [this.head, this.foot]) part.hidden = standing === null;
    this.overview.hidden = true;
    if (!standing) return;
    const { questions, marked, practice, leaves, handedIn } = standing;
    this.place = standing.place;
    const here = questions[this.place];
    for (const item of this.list.children) item.toggleAttribute("data-here", here !== undefined && item.contains(here));
    const said = practice ? words.practice : words.step;
    this.title.textContent = here ? said(this.place + 1, questions.length) : handedIn ? words.beforeHandIn : words.overview;
    this.mark.hidden = !here || practice || questions.length < 2;
    this.mark.setAttribute("aria-pressed", String(here !== undefined && marked(here)));
    this.leave.hidden = !leaves;
    this.note.hidden = !practice;
    this.showFoot(standing, here);
    this.overview.hidden = here !== undefined;
    if (!here) this.showOverview(standing);
  }

  /** @private @param {Standing} standing @param {CourseQuestion | undefined} here */
  showFoot({ questions, practice, handedIn }, here) {
    const last = this.place === questions.length - 1;
    this.back.hidden = this.place === 0;
    this.all.hidden = !here || practice || questions.length < 2 || (last && handedIn);
    this.next.hidden = !here || (last && !handedIn);
    this.next.textContent = last ? words.lookOver : words.next;
    this.foot.hidden = [this.back, this.all, this.next].every(({ hidden }) => hidden);
  }

  /** @private @param {Standing} standing */
  showOverview({ questions, given, marked }) {
    const items = questions.map((question, at) => {
      const made = button(String(at + 1), "course-step-number", () => this.walk.go(at));
      made.setAttribute("aria-label", words.number(at + 1, given(question), marked(question)));
      made.toggleAttribute("data-given", given(question));
      made.toggleAttribute("data-marked", marked(question));
      return el("li", {}, made);
    });
    this.numbers.replaceChildren(...items);
    const later = questions.flatMap((question, at) => (marked(question) ? [{ id: question.id, number: at + 1 }] : []));
    this.later.hidden = !later.length;
    this.later.replaceChildren(...around(words.markedOnes(HERE), links(later)));
  }

  /** Takes the reader to the head of what is shown. */
  focus() {
    this.title.focus({ preventScroll: true });
    this.head.scrollIntoView?.({ block: "start" });
  }
}

/** What the signs at the numbers mean. */
function key() {
  const { given, open, marked } = words.keys;
  const sign = (/** @type {string} */ attribute, /** @type {string} */ text) =>
    el("span", {}, el("span", { class: "course-step-sign", "aria-hidden": "true", [attribute]: "" }), ` ${text}`);
  return el("p", { class: "course-step-key" }, sign("data-given", given), sign("data-open", open), sign("data-marked", marked));
}
