/** `<course-notes>`: everything a learner has written in a course, on one page: to search, to print, to go back to. */

import { el, find, findAll } from "../base/dom.js";
import { notesWords as words, scenarioWords } from "../base/words.js";
import { LentView } from "../page/lent_view.js";
import { lineSaid, play } from "../scenario/play.js";
import { own } from "../store/checks.js";
import { dayOf } from "../store/lent.js";
import { notesIn, spoken } from "./book.js";

/** Fills the places of its lessons and conversations, which it finds inside. Attribute `empty`: there is nothing yet. */
export class CourseNotes extends LentView {
  /** @override */
  connectedCallback() {
    const field = find(this, "input[type=search]");
    field?.addEventListener("input", () => this.search(/** @type {HTMLInputElement} */ (field).value));
    find(this, "button[data-do=print]")?.addEventListener("click", () => window.print());
    super.connectedCallback();
  }

  /** @override */
  refresh() {
    const known = new Set();
    for (const section of findAll(this, "section[data-lesson]")) {
      const { lesson = "" } = section.dataset;
      known.add(lesson);
      const link = section.querySelector("h2 a")?.getAttribute("href") ?? "";
      const notes = notesIn(this.store, lesson).filter(([, { text, quote }]) => text || quote).map(([, note]) => this.note(note, link));
      this.fill(section, [...notes, ...this.answers(section, link), ...this.talks(section, link)]);
    }
    // Those of a lesson that is gone are not.
    const rest = notesIn(this.store).filter(([, { lesson, text, quote }]) => !known.has(lesson) && (text || quote));
    const others = find(this, "section[data-others]");
    if (others) this.fill(others, rest.map(([, note]) => this.note(note, null)));
    const empty = !this.querySelector("section:not([hidden])");
    this.toggleAttribute("empty", empty);
    for (const tool of findAll(this, ".course-notes-tools")) tool.hidden = empty;
    for (const none of findAll(this, ".course-notes-none")) none.hidden = !empty;
  }

  /** @private @param {HTMLElement} section @param {HTMLElement[]} items */
  fill(section, items) {
    section.hidden = !items.length;
    find(section, ".course-notes-list")?.replaceChildren(...items);
  }

  /** @private @param {import("../types.js").Note} note @param {string | null} link  to its lesson */
  note({ text, quote, place, heading, at, lang }, link) {
    const said = spoken({ lang });
    const where = el("bdi", heading ? said : {}, heading || words.theLesson);
    const to = link === null ? el("span", {}, where) : el("a", { href: place ? `${link}#${place}` : link }, where);
    const words_ = [...(quote ? [el("blockquote", { dir: "auto", ...said }, quote.exact)] : []), ...(text ? [el("p", { class: "course-notes-text", dir: "auto", ...said }, text)] : [])];
    return el("li", {}, el("p", { class: "course-notes-where" }, to, " ", el("span", {}, dayOf(at))), ...words_);
  }

  /** @private What was written in answers. @param {HTMLElement} section @param {string} link */
  answers(section, link) {
    const { questions } = this.store.read();
    return findAll(section, "[data-open]").flatMap(({ dataset, textContent }) => {
      const { open = "" } = dataset;
      const record = own(questions, open);
      const answer = record?.state && record.response && typeof record.response === "object" ? own(record.response, "answer") : null;
      if (typeof answer !== "string" || !answer) return [];
      const where = el("p", { class: "course-notes-where" }, el("a", { href: `${link}#q-${open}` }, words.answer), " ", el("span", {}, dayOf(record.at)));
      const asked = el("p", { class: "course-notes-asked" }, textContent?.trim() ?? "");
      return [el("li", {}, where, asked, el("p", { class: "course-notes-text", dir: "auto", ...spoken(record) }, answer))];
    });
  }

  /** @private What was said in conversations that came to an end. @param {HTMLElement} section @param {string} link */
  talks(section, link) {
    const { scenarios } = this.store.read();
    return findAll(section, "[data-scenario]").flatMap((talk) => {
      const { scenario = "" } = talk.dataset;
      const said = (/** @type {string} */ id) => talk.querySelector(`[data-choice="${CSS.escape(id)}"]`)?.textContent?.trim() ?? "";
      const ended = (/** @type {string} */ id) => talk.querySelector(`[data-ending="${CSS.escape(id)}"]`)?.textContent ?? "";
      const attempts = own(scenarios, scenario)?.attempts ?? [];
      return [...attempts].reverse().map((/** @type {import("../types.js").Attempt} */ { path, ending, at }) => {
        const where = el("p", { class: "course-notes-where" }, el("a", { href: `${link}#${scenario}` }, talk.dataset.title ?? ""), " ", el("span", {}, dayOf(at)));
        const own = path.map(said);
        const lines = own.filter(Boolean).length;
        const folded = el("details", { class: "course-plain" }, el("summary", {}, words.said(lines)), dialogue(talk, path, own));
        return el("li", {}, where, el("p", {}, ended(ending)), ...(lines ? [folded] : []));
      });
    });
  }

  /** @private @param {string} typed */
  search(typed) {
    const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const section of findAll(this, "section")) {
      for (const item of findAll(section, ".course-notes-list > li")) {
        const text = `${section.querySelector("h2")?.textContent} ${item.textContent}`.toLowerCase();
        item.hidden = !wanted.every((word) => text.includes(word));
        found += Number(!item.hidden);
      }
      section.hidden = !section.querySelector(".course-notes-list > li:not([hidden])");
    }
    const said = find(this, ".course-notes-said");
    if (said) said.textContent = wanted.length ? words.found(found) : "";
  }
}

/**
 * A conversation as one reads it: the customer and the learner in turn. Where it was rewritten since, the customer's lines
 * end where the way does that was taken.
 * @param {HTMLElement} talk
 * @param {string[]} path
 * @param {string[]} own  what was said, by the learner
 */
function dialogue(talk, path, own) {
  /** @type {import("../scenario/play.js").Scenario | null} */
  const scenario = JSON.parse(/** @type {HTMLTemplateElement | null} */ (talk.querySelector("template.course-talk"))?.content.textContent ?? "null");
  const states = scenario ? play(scenario, path) : [];
  const line = (/** @type {string} */ who, /** @type {string | undefined} */ text, /** @type {string} */ name) =>
    (text ? [el("dt", { class: name }, who), el("dd", { class: name }, text)] : []);
  const heard = (/** @type {number} */ at) => {
    const state = states[at];
    const lines = state ? findAll(talk, `[data-scene="${CSS.escape(state.scene)}"]`) : [];
    return line(talk.dataset.name ?? "", state && scenario ? lines[lineSaid(scenario, state)]?.textContent?.trim() : "", "course-notes-other");
  };
  const turns = own.flatMap((said, at) => [...heard(at), ...line(scenarioWords.yours, said, "course-notes-own")]);
  return el("dl", { class: "course-notes-talk" }, ...turns, ...heard(own.length));
}
