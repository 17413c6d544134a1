/** `<course-progress>`: how far one is with some lessons and their questions. */

import { find, listed } from "../base/dom.js";
import { StoreView } from "./store_view.js";
import { words } from "../base/words.js";

/** Attribute `state`: fresh, started or done; style property `--course-share`: 0 to 1. */
export class CourseProgress extends StoreView {
  /** @override */
  refresh() {
    const questions = listed(this, "questions");
    const lessons = listed(this, "lessons");
    const visits = this.store.read().lessons;
    const visited = lessons.filter((id) => visits[id]).length;
    const answered = this.answered(questions);
    // Lessons without any question are done by having been read.
    const [done, of] = questions.length ? [answered, questions.length] : [visited, lessons.length];
    const state = of > 0 && done === of ? "done" : done || visited ? "started" : "fresh";
    const soFar = questions.length ? words.exercisesSoFar : words.lessonsSoFar;
    this.setAttribute("state", state);
    this.style.setProperty("--course-share", String(of ? done / of : 0));
    const text = find(this, ".course-progress-text");
    if (text) text.textContent = { fresh: words.notStarted, started: soFar(done, of), done: words.done }[state];
  }
}
