/**
 * What was handed in, to be looked back at: each question folded to a line, with how it went; opened, one steps from each
 * to the next. On paper all are open.
 */

import { el, find } from "../base/dom.js";
import { quizWords as words } from "../base/words.js";

/** @typedef {import("../question/question.js").CourseQuestion} CourseQuestion */

export class Answers {
  /**
   * @param {HTMLElement} list  of the questions
   * @param {"h2" | "h3"} heading
   * @param {() => void} back  goes to the result
   */
  constructor(list, heading, back) {
    this.list = list;
    this.back = back;
    /** @type {Row[]} */
    this.rows = [];
    this.all = el("button", { type: "button", class: "course-link" }, words.showAll);
    this.all.addEventListener("click", () => {
      const open = !this.open;
      for (const row of this.rows) row.toggle(open);
      this.label();
    });
    this.head = el("div", { class: "course-answers-head", hidden: "" }, el(heading, {}, words.yourAnswers), this.all);
    list.before(this.head);
  }

  /** Whether all are open. @private */
  get open() {
    return this.rows.every(({ open }) => open);
  }

  /** Says what the button for all of them does. */
  label() {
    this.all.textContent = this.open ? words.hideAll : words.showAll;
  }

  /** Folds these, and lets the others be. @param {CourseQuestion[]} questions */
  show(questions) {
    const before = new Map(this.rows.map((row) => [row.question, row]));
    this.rows = questions.map((question) => before.get(question) ?? new Row(question, this));
    for (const [question, row] of before) if (!questions.includes(question)) row.remove();
    for (const row of this.rows) row.label(row !== this.rows[this.rows.length - 1]);
    this.head.hidden = !questions.length;
    this.label();
  }

  /** Opens one, and takes the reader there. @param {CourseQuestion} [question]  the first, if none is named */
  lead(question) {
    const row = question ? this.rows.find((one) => one.question === question) : this.rows[0];
    if (!row) return false;
    row.toggle(true);
    this.label();
    row.head.focus({ preventScroll: true });
    row.head.scrollIntoView?.({ block: "start" });
    return true;
  }

  /** From one to the next: this one is folded again. @param {Row} row */
  step(row) {
    row.toggle(false);
    this.lead(this.rows[this.rows.indexOf(row) + 1]?.question);
  }
}

class Row {
  /** @param {CourseQuestion} question @param {Answers} answers */
  constructor(question, answers) {
    this.question = question;
    this.item = question.closest(".course-questions > li") ?? question;
    this.text = el("span", { class: "course-fold-text" }, find(question, ".course-prompt")?.textContent?.trim() ?? "");
    this.verdict = el("span", { class: "course-fold-state" });
    this.head = el("button", { type: "button", class: "course-fold", "aria-controls": question.id }, this.text, " ", this.verdict);
    this.head.addEventListener("click", () => {
      this.toggle(!this.open);
      answers.label();
    });
    this.next = el("button", { type: "button", class: "course-button course-button-quiet" }, words.nextAnswer);
    this.next.addEventListener("click", () => answers.step(this));
    const back = el("button", { type: "button", class: "course-link" }, words.backToResult);
    back.addEventListener("click", answers.back);
    this.foot = el("div", { class: "course-fold-foot" }, this.next, back);
    this.item.prepend(this.head);
    this.item.append(this.foot);
    this.toggle(!question.state); // what waits for the rest of its answer is not hidden away
  }

  get open() {
    return !this.item.hasAttribute("data-folded");
  }

  /** @param {boolean} open */
  toggle(open) {
    this.item.toggleAttribute("data-folded", !open);
    this.head.setAttribute("aria-expanded", String(open));
  }

  /** Says how it went. @param {boolean} goesOn  whether another one follows */
  label(goesOn) {
    const { state, answer } = this.question;
    const how = !state || (state === "wrong" && answer === null) ? "none" : state;
    this.verdict.textContent = words.verdicts[how];
    this.verdict.dataset.state = how;
    this.next.hidden = !goesOn;
  }

  remove() {
    this.head.remove();
    this.foot.remove();
    this.item.removeAttribute("data-folded");
  }
}
