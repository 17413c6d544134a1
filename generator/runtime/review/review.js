/** `<course-review>`: a few questions at a time, those first that are likeliest to be forgotten, each as in its lesson. */

import { el, find, moveFocus } from "../base/dom.js";
import { HERE, around } from "../base/language.js";
import { reviewWords as words } from "../base/words.js";
import { lentStore } from "../store/lent.js";
import { AGAIN, EASY, GOOD, HARD, localDay, reviewsIn, tidy } from "../store/reviews.js";
import { bars, comesBack, forecast, named } from "./days.js";
import { handedOver, isDue, itemsOf, keep, placesIn } from "./pool.js";
import { known, memoryOf } from "./schedule.js";

/**
 * @typedef {import("./pool.js").Item} Item
 * @typedef {import("./pool.js").Place} Place
 */

/** So many at a time: some minutes. */
const MOST = 10;

/** How sure one was of a right answer, as FSRS rates that. */
const SURE = [HARD, GOOD, EASY];

/** Attribute `state`: loading, empty, start, question, done. The attribute `due` says how many there are. */
export class CourseReview extends HTMLElement {
  constructor() {
    super();
    /** @type {Place[]} */
    this.places = [];
    /** What is to come in this sitting. @type {Item[]} */
    this.queue = [];
    /** How many were answered in it, and how many of them at once. */
    this.asked = this.right = this.of = 0;
    /** By the addresses of the scripts, what was in them. @type {Map<string, Promise<Record<string, string>>>} */
    this.scripts = new Map();
  }

  get store() {
    return lentStore(this.getAttribute("course") ?? "");
  }

  get today() {
    return localDay(new Date());
  }

  get root() {
    return new URL(this.getAttribute("root") || "./", location.href);
  }

  async connectedCallback() {
    if (this.hasAttribute("state")) return;
    this.setAttribute("state", "loading");
    try {
      this.places = placesIn(await handedOver(this.getAttribute("index") ?? "", "courseReview"));
    } catch {
      this.show("empty", el("p", {}, words.notLoaded));
      return;
    }
    this.overview();
    // Another tab, or a file that was loaded, may have brought something.
    this.store.listen(() => /^(start|empty)$/.test(this.getAttribute("state") ?? "") && this.overview());
  }

  /** @private @param {string} state @param {...Node} shown */
  show(state, ...shown) {
    this.setAttribute("state", state);
    this.replaceChildren(...shown);
  }

  /** All that can be reviewed, as the algorithm sees it today. */
  items() {
    const { today } = this;
    const items = itemsOf(this.store.read(), this.places).map((item) => {
      const due = memoryOf(item.review.log, today)?.due ?? today;
      return { ...item, review: { ...item.review, due } };
    });
    keep(this.store, items);
    return items;
  }

  /** @private How much there is to do, and when the rest comes. */
  overview() {
    const { today } = this;
    const items = this.items();
    const due = items.filter((item) => isDue(item, today));
    this.setAttribute("due", String(due.length));
    if (!items.length) {
      this.show("empty", el("p", {}, this.store.trouble === "newer" ? words.unread : words.noneYet));
      return;
    }
    const said = el("p", { class: "course-review-due" }, ...(due.length ? [words.dueToday(due.length, MOST)] : [this.noneDue(items)]));
    const start = due.length ? [action(words.begin, () => this.start())] : [];
    this.show("start", said, ...start, ...this.week(items));
  }

  /** @private @param {Item[]} items */
  noneDue(items) {
    const days = items.map(({ review }) => review.due).sort();
    const [day = ""] = days;
    return words.noneDue(days.filter((one) => one === day).length, named(day, this.today));
  }

  /** @private @param {Item[]} items */
  week(items) {
    const days = forecast(items.map((item) => (item.changed ? this.today : item.review.due)), this.today);
    return [el("h2", {}, words.week), bars(days, this.today)];
  }

  /** Begins a sitting. */
  start() {
    const { today } = this;
    const chance = (/** @type {Item} */ { review }) => known(/** @type {import("./schedule.js").Memory} */ (memoryOf(review.log, today)), today);
    const due = this.items().filter((item) => isDue(item, today));
    this.queue = due.map((item) => ({ item, known: chance(item) })).sort((a, b) => a.known - b.known).slice(0, MOST).map(({ item }) => item);
    this.asked = this.right = 0;
    this.of = this.queue.length;
    return this.next();
  }

  /** The next question, or the end. @returns {Promise<void>} */
  async next() {
    const item = this.queue.shift();
    if (!item) {
      this.end();
      return;
    }
    const question = await this.questionOf(item.place).catch(() => null);
    if (!question) {
      await this.next(); // a list of before may name what is no longer there
      return;
    }
    const { group, id } = item.place;
    const where = el("p", { class: "course-review-place", tabindex: "-1" }, el("b", {}, words.place(this.of - this.queue.length, this.of)));
    const anchor = group.exam ?? `q-${id}`;
    const link = el("a", { href: new URL(`${group.url}#${anchor}`, this.root).href }, group.title);
    where.append(" ", el("span", {}, ...around(words.from(HERE), [link])));
    const after = el("div", { class: "course-review-after" }, action(words.skip, () => this.next(), true));
    const changed = item.changed ? [el("p", { class: "course-review-changed" }, words.changed)] : [];
    this.show("question", where, ...changed, question, after);
    question.addEventListener("course-answered", () => this.answered(item, question, after), { once: true });
    moveFocus(where);
  }

  /** @private The first answer counts; after it one may try on. @param {Item} item @param {Element} question @param {HTMLElement} after */
  answered(item, question, after) {
    const right = question.getAttribute("state") === "right";
    this.asked += 1;
    this.right += Number(right);
    const back = el("p", { class: "course-review-back", role: "status" });
    const rate = (/** @type {number} */ rating) => {
      back.textContent = comesBack(this.rate(item, rating), this.today);
    };
    rate(right ? GOOD : AGAIN);
    const onward = action(this.queue.length ? words.next : words.finish, () => this.next());
    after.replaceChildren(...(right ? [sureness(rate)] : []), back, onward);
  }

  /**
   * Keeps how well a question was known today.
   * @param {Item} item
   * @param {number} rating
   * @returns {string} the day on which it comes back
   */
  rate({ place, review, changed }, rating) {
    const { today } = this;
    const { version: _before, ...kept } = review;
    const log = tidy([...(changed ? [] : review.log), [today, rating]]);
    const due = memoryOf(log, today)?.due ?? today;
    const { id, version } = place;
    this.store.change((progress) => {
      const { attempts: checks = 0, at: taken = "" } = progress.questions[id] ?? {};
      const of = version > 1 ? { version } : {};
      progress.reviews = { ...reviewsIn(progress), [id]: { ...kept, checks, taken, log, due, at: new Date().toISOString(), ...of } };
    });
    return due;
  }

  /** @private */
  end() {
    const items = this.items();
    const left = items.filter((item) => isDue(item, this.today)).length;
    const said = el("p", { class: "course-review-due" }, words.done(this.right, this.asked));
    const more = left ? [action(words.more(Math.min(left, MOST)), () => this.start())] : [el("p", {}, this.noneDue(items))];
    this.setAttribute("due", String(left));
    this.show("done", said, ...more, ...this.week(items));
    moveFocus(said);
  }

  /** @private A question as its lesson has it, empty. @param {Place} place */
  async questionOf({ id, group }) {
    const script = new URL(group.script, this.root).href;
    const come = this.scripts.get(script) ?? handedOver(script, "courseQuestions");
    this.scripts.set(script, come);
    const html = (await come)[id];
    if (html === undefined) return null;
    // Our own site's text, as it stands in the page of the lesson; its links start there.
    const parsed = new DOMParser().parseFromString(html, "text/html");
    const question = find(parsed, "course-question");
    const page = new URL(group.url, this.root);
    for (const name of ["src", "href"]) {
      for (const one of question?.querySelectorAll(`[${name}]`) ?? []) {
        const written = one.getAttribute(name) ?? "";
        if (!written.startsWith("#")) one.setAttribute(name, new URL(written, page).href);
      }
    }
    return question;
  }
}

/**
 * @param {string} label
 * @param {() => unknown} act
 * @param {boolean} [quiet]
 */
function action(label, act, quiet = false) {
  const button = el("button", { type: "button", class: `course-button${quiet ? " course-button-quiet" : ""}` }, label);
  // The second half of a double click does not press what has come to stand there.
  button.addEventListener("click", ({ detail }) => detail > 1 || void act());
  return button;
}

/** Three levels to choose from; who says nothing was fairly sure. @param {(rating: number) => void} rate */
function sureness(rate) {
  const levels = words.sure.map((name, at) => {
    const input = el("input", { type: "radio", name: "course-review-sure", value: String(SURE[at]) });
    input.checked = SURE[at] === GOOD;
    input.addEventListener("change", () => rate(SURE[at] ?? GOOD));
    return el("label", {}, input, " ", el("span", {}, name));
  });
  return el("fieldset", { class: "course-review-sure" }, el("legend", {}, words.howSure), ...levels);
}
