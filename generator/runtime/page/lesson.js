/** `<course-lesson>`: the foot of a lesson; remembers the visit and says how far one is. */

import { el, find, findAll, listed } from "../base/dom.js";
import { CourseQuiz } from "../quiz/quiz.js";
import { StoreView } from "./store_view.js";
import { words } from "../base/words.js";

/** Attribute `done`: all questions are answered, or there are none. `failed`: that is so, but a quiz is not passed yet. */
export class CourseLesson extends StoreView {
  /** @override */
  connectedCallback() {
    this.visit();
    super.connectedCallback();
  }

  /** Remembers that the learner was here, for "Continue". */
  visit() {
    if (document.querySelector("course-gate:not([open])")) return; // what is closed is not read
    const [lesson = "", url = "", title = ""] = ["lesson", "url", "title"].map((name) => this.getAttribute(name) ?? "");
    this.store.change(
      (progress) => {
        const at = new Date().toISOString();
        const old = progress.lessons[lesson];
        progress.lessons[lesson] = { ...(old && { first: old.visited }), ...old, visited: at };
        // "Continue" leads along the path, and not to what is extra.
        if (!findAll(this, "[data-extra]").some((way) => way.dataset.path === progress.path)) progress.last = { lesson, url, title, at };
      },
      { quiet: true },
    );
  }

  /** @override */
  refresh() {
    const questions = listed(this, "questions");
    const answered = this.answered(questions).length;
    const done = answered === questions.length;
    const [failed] = done ? this.notPassed(this) : [];
    this.toggleAttribute("done", done);
    this.toggleAttribute("failed", failed !== undefined);
    const text = find(this, ".course-lesson-state");
    const said = failed === undefined ? (done ? words.lessonDone : words.lessonSoFar(answered, questions.length)) : toPass(failed);
    text?.replaceChildren(said);
  }
}

/**
 * A link to what is between the learner and the mark: the first question that is not right; or, where a quiz is handed in
 * as a whole, the quiz, as there it can be taken again.
 * @param {string} id  of a quiz
 */
function toPass(id) {
  const quiz = document.getElementById(id);
  const exam = quiz?.hasAttribute("exam") ?? false;
  if (!(quiz instanceof CourseQuiz) || quiz.settings.atEnd) return el("a", { href: `#${id}` }, words.toPass(exam, 0));
  const points = quiz.attempt.answers.reduce((sum, { score, max }) => sum + (max * (quiz.settings.mark ?? 0)) / 100 - score, 0);
  return el("a", { href: `#${quiz.attempt.notRight()[0]?.id ?? id}` }, words.toPass(exam, Math.ceil(points - 1e-9)));
}
