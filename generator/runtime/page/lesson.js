/** `<course-lesson>`: the foot of a lesson; remembers the visit and says how far one is. */

import { find, findAll, listed } from "../base/dom.js";
import { StoreView } from "./store_view.js";
import { words } from "../base/words.js";

/** Attribute `done`: all questions are answered, or there are none. */
export class CourseLesson extends StoreView {
  /** @override */
  connectedCallback() {
    this.visit();
    super.connectedCallback();
  }

  /** Remembers that the learner was here, for "Continue". */
  visit() {
    const [lesson = "", url = "", title = ""] = ["lesson", "url", "title"].map((name) => this.getAttribute(name) ?? "");
    this.store.change(
      (progress) => {
        const at = new Date().toISOString();
        progress.lessons[lesson] = { ...progress.lessons[lesson], visited: at };
        // "Continue" leads along the path, and not to what is extra.
        if (!findAll(this, "[data-extra]").some((way) => way.dataset.path === progress.path)) progress.last = { lesson, url, title, at };
      },
      { quiet: true },
    );
  }

  /** @override */
  refresh() {
    const questions = listed(this, "questions");
    const answered = this.answered(questions);
    const done = answered === questions.length;
    this.toggleAttribute("done", done);
    const text = find(this, ".course-lesson-state");
    if (text) text.textContent = done ? words.lessonDone : words.lessonSoFar(answered, questions.length);
  }
}
