/** What a `<course-question>` knows of itself, from its attributes and its form. */

import { kinds } from "./kinds.js";
import { findParts } from "./elements.js";
import { words } from "../base/words.js";

/** The base of the class that lives the life of a question. */
export class QuestionState extends HTMLElement {
  constructor() {
    super();
    /** @type {import("./elements.js").Parts | null} null until the question is in the page and whole */
    this.parts = null;
    /** @type {import("../types.js").Kind | undefined} */
    this.rules = undefined;
    /** Points of the last answer. */
    this.score = 0;
    /** Checks in all. */
    this.attempts = 0;
    /** Checks since the question was last started afresh. */
    this.tries = 0;
    /** Whether only the quiz starts it afresh, as each start of it counts there. */
    this.governed = false;
  }

  /** Finds the kind and the parts. Of an unknown kind, or with a part missing, there are none. */
  look() {
    this.rules = kinds.find((kind) => kind.name === this.getAttribute("kind"));
    this.parts = this.rules ? findParts(this) : null;
  }

  /** The question's id, as the course knows it. */
  get question() {
    return this.id.replace(/^q-/, "");
  }

  /** What there is to win. */
  get max() {
    const max = parseFloat(this.getAttribute("max") ?? "");
    return max >= 0 ? max : 1;
  }

  /** How often one may check. */
  get limit() {
    const limit = parseInt(this.getAttribute("attempts") ?? "", 10);
    return limit > 0 ? limit : Infinity;
  }

  /** "done" is what has no right answer: handed in, and perhaps changed since. */
  get state() {
    const done = this.finished || this.hasAttribute("stale") ? "done" : null;
    return /** @type {import("../types.js").State | null} */ (this.getAttribute("state") ?? done);
  }

  /** How this kind names what can be done. */
  get labels() {
    return this.rules?.labels ?? words;
  }

  get finished() {
    return this.hasAttribute("finished");
  }

  /** Whether the quiz around it takes its answer, so that it has no button of its own. */
  get held() {
    return this.hasAttribute("held");
  }

  /** What stands in the form; null: nothing. */
  get answer() {
    return this.parts && this.rules ? this.rules.read(this.parts.form) : null;
  }

  /** The parts and the kind, for those who show them. */
  get shown() {
    return this.parts && this.rules ? { parts: this.parts, rules: this.rules } : null;
  }
}
