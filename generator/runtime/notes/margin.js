/** The notes of a lesson, beside what they are about; passages that are marked; and the way to make both. */

import { announce } from "../base/announce.js";
import { el, find, findAll } from "../base/dom.js";
import { notesWords as words } from "../base/words.js";
import { lentStore } from "../store/lent.js";
import { inLanguage, isForeign, newId, notesIn, put, spoken, takenAway } from "./book.js";
import { wordsOf } from "./heading.js";
import { isText, mark, quoteOf, unmark } from "./quote.js";

/**
 * @typedef {import("../types.js").Note} Note
 * @typedef {import("./book.js").Entry} Entry
 * @typedef {{link: HTMLElement, lesson: string, place: string}} Recalled  a link to another lesson; place: the id of a heading, or ""
 * @typedef {{course: string, lesson: string, page: string, recalled?: Recalled[]}} Place  page: the way to the page of all notes
 */

/** How long a hand rests before what it has typed is kept, in ms. */
const REST = 400;

export class Margin {
  /** @param {HTMLElement} article @param {Place} place */
  constructor(article, { course, lesson, page, recalled = [] }) {
    this.article = article;
    this.recalled = recalled;
    this.store = lentStore(course);
    this.lesson = lesson;
    this.page = page;
    /** The notes that are open. @type {Set<string>} */
    this.open = new Set();
    this.bar = action(words.highlight, () => this.highlight());
    this.bar.classList.add("course-highlight");
    this.bar.hidden = true;
    document.body.append(this.bar);
    document.addEventListener("selectionchange", () => this.offer());
    document.addEventListener("scroll", () => this.bar.hidden || this.offer(), { passive: true });
    article.addEventListener("click", ({ target }) => {
      const marked = target instanceof Element ? target.closest("mark[data-note]") : null;
      if (marked instanceof HTMLElement && !document.getSelection()?.toString()) this.toggle(marked.dataset.note ?? "");
    });
    document.addEventListener("course-replaced", () => this.show());
    window.addEventListener("storage", () => this.show());
  }

  get notes() {
    return notesIn(this.store, this.lesson);
  }

  /** Shows all notes of the lesson. */
  show() {
    if (this.article.contains(document.activeElement) && document.activeElement?.closest(".course-jotting")) return; // somebody writes
    for (const old of findAll(this.article, ".course-jotting, .course-jotted, .course-recalled")) old.remove();
    for (const old of findAll(this.article, "mark[data-note]")) unmark(old);
    for (const entry of this.notes) this.place(entry);
    const told = new Set();
    for (const one of this.recalled) this.recall(one, told);
  }

  /** @private What was noted where a link leads, folded behind what the link stands in; once for each note. @param {Recalled} recalled @param {Set<string>} told */
  recall({ link, lesson, place }, told) {
    const notes = notesIn(this.store, lesson).filter(([id, note]) => !told.has(id) && (!place || note.place === place) && (note.text || note.quote));
    for (const [id, { heading, text, quote, lang }] of notes.reverse()) {
      told.add(id);
      const said = [...(quote ? [el("blockquote", spoken({ lang }), quote.exact)] : []), ...(text ? [el("p", spoken({ lang }), text)] : [])];
      const fold = el("details", { class: "course-plain course-recalled" }, el("summary", {}, words.onHeading(heading || link.textContent || "")), ...said);
      const block = this.blockOf(link);
      if (block.matches("li, dd")) block.append(fold);
      else this.behind(block).after(fold);
    }
  }

  /** @private @param {Entry} entry */
  place([id, note]) {
    const foreign = isForeign(note);
    if (note.quote && !foreign) {
      const marks = mark(this.article, note.quote, () => el("mark", { class: "course-highlighted", "data-note": id }));
      const last = marks[marks.length - 1];
      if (last) {
        const opener = el("button", { type: "button", class: "course-jot course-jotted", "aria-label": words.openMark(note.quote.exact), "aria-expanded": String(this.open.has(id)) });
        opener.addEventListener("click", () => this.toggle(id));
        this.homeOf(last).append(opener);
      }
      if (!last || this.open.has(id) || note.text) this.box(id, note, last ? this.blockOf(last) : null, !last);
      return;
    }
    const heading = note.place ? document.getElementById(note.place) : null;
    // Headings may have other names in another language, and then nothing is gone. A passage without a word waits there.
    if (!foreign || note.text) this.box(id, note, heading && this.article.contains(heading) ? heading : null, !heading && !foreign);
  }

  /** @private Where its pen stands: at the end of what it is in, as it would break a sentence. @param {Element} element @returns {Element} */
  homeOf(element) {
    const block = element.closest("p, li, dd, dt, td, th, blockquote, pre, figcaption, h2, h3, h4, h5, h6");
    const inner = block?.querySelector("ul, ol, dl, table, p");
    return block && !inner ? block : (element.parentElement ?? element);
  }

  /** @private The part of the lesson behind which a note finds room. @param {Element} element @returns {Element} */
  blockOf(element) {
    const block = element.closest("p, li, dd, dt, td, th, blockquote, pre, figcaption, h2, h3, h4, h5, h6") ?? element;
    return block.closest("table") ?? block;
  }

  /** @private @param {string} id @param {Note} note @param {Element | null} behind @param {boolean} lost  what it was about is gone */
  box(id, note, behind, lost) {
    const label = note.quote ? words.onPassage : words.onHeading(note.heading);
    const field = el("textarea", { rows: "3", dir: "auto", ...spoken(note) });
    field.value = note.text;
    let timer = 0;
    const keep = () => {
      window.clearTimeout(timer);
      const [, now] = this.notes.find(([one]) => one === id) ?? [];
      if (now && now.text !== field.value) this.save(id, { ...now, text: field.value });
    };
    field.addEventListener("input", () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, REST);
    });
    field.addEventListener("blur", keep);
    window.addEventListener("pagehide", keep);
    const passage = note.quote && (lost || isForeign(note)) ? [el("q", { dir: "auto", ...spoken(note) }, note.quote.exact)] : [];
    const about = lost ? [el("p", {}, words.lost, " ", ...passage)] : passage.length ? [el("p", {}, ...passage)] : [];
    const remove = action(note.quote ? words.removeMark : words.remove, () => this.remove(id), true);
    const all = el("a", { href: this.page, class: "course-press" }, words.all);
    const box = el("div", { class: "course-jotting", role: "group", "aria-label": label, "data-note": id }, ...about, el("label", {}, el("span", {}, label), field), el("p", {}, remove, " ", all));
    if (behind?.matches("li, dd, td, th")) behind.append(box);
    else if (behind) this.behind(behind).after(box);
    else (find(this.article, "course-lesson") ?? this.article).before(box);
  }

  /** @private Behind the notes that stand there already. @param {Element} element */
  behind(element) {
    let last = element;
    while (last.nextElementSibling?.matches(".course-jotting")) last = last.nextElementSibling;
    return last;
  }

  /** @private @param {string} id @param {Note} note */
  save(id, note) {
    this.store.change((progress) => put(progress, id, { ...note, at: new Date().toISOString() }));
  }

  /** @private Lets go of the note in which somebody has written until now; so it is kept, and all can be shown anew. */
  leave() {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.closest(".course-jotting")) activeElement.blur();
  }

  /** A new note at a heading, or the one that is there. @param {HTMLElement} heading */
  jot(heading) {
    this.leave();
    const there = this.notes.find(([, note]) => !note.quote && note.place === heading.id);
    const id = there?.[0] ?? this.add({ place: heading.id, heading: wordsOf(heading) });
    this.show();
    this.focus(id);
  }

  /** @private @param {Partial<Note>} given @returns {string} its id */
  add(given) {
    const id = newId();
    const made = new Date().toISOString();
    this.save(id, { lesson: this.lesson, place: "", heading: "", text: "", made, at: made, ...inLanguage(), ...given });
    return id;
  }

  /** @private @param {string} id */
  focus(id) {
    find(this.article, `.course-jotting[data-note="${id}"] textarea`)?.focus();
  }

  /** @private @param {string} id */
  toggle(id) {
    this.leave();
    const shown = find(this.article, `.course-jotting[data-note="${id}"]`);
    if (shown && this.open.delete(id)) shown.remove();
    else this.open.add(id);
    if (!shown) this.show();
    this.focus(id);
  }

  /** @private @param {string} id */
  remove(id) {
    const [, note] = this.notes.find(([one]) => one === id) ?? [];
    const box = find(this.article, `.course-jotting[data-note="${id}"]`);
    const back = /** @type {HTMLElement | null} */ (box?.previousElementSibling?.querySelector("button") ?? find(this.article, "h2 .course-jot"));
    if (note) this.store.change((progress) => put(progress, id, takenAway(note, new Date().toISOString())));
    box?.remove();
    this.open.delete(id);
    this.show();
    announce(words.removed);
    back?.focus();
  }

  /** Offers to mark what is selected, above it. */
  offer() {
    const range = this.selected();
    this.bar.hidden = !range;
    if (!range) return;
    const { bottom, left, width } = range.getBoundingClientRect();
    const middle = Math.min(Math.max(left + width / 2, 70), window.innerWidth - 70);
    // Below, as phones put their own menu above.
    this.bar.style.setProperty("top", `${Math.max(8, Math.min(bottom + 12, window.innerHeight - 56))}px`);
    this.bar.style.setProperty("left", `${middle}px`);
  }

  /** @private What is selected of the lesson's text. */
  selected() {
    const selection = document.getSelection();
    if (!selection?.rangeCount || selection.isCollapsed || selection.toString().trim().length < 2) return null;
    const range = selection.getRangeAt(0);
    const inside = this.article.contains(range.commonAncestorContainer) && isText(range.startContainer);
    return inside ? range : null;
  }

  /** @private */
  highlight() {
    const range = this.selected();
    const quote = range && quoteOf(this.article, range);
    if (!range || !quote) return;
    this.leave();
    const before = findAll(this.article, "h2[id], h3[id]").filter((one) => one.compareDocumentPosition(range.startContainer) & 4);
    const heading = before[before.length - 1];
    const id = this.add({ quote, place: heading?.id ?? "", heading: heading ? wordsOf(heading) : "" });
    document.getSelection()?.removeAllRanges();
    this.open.add(id);
    this.show();
    announce(words.marked);
    this.focus(id);
  }
}

/**
 * @param {string} label
 * @param {() => void} act
 * @param {boolean} [quiet]
 */
function action(label, act, quiet = false) {
  const button = el("button", { type: "button", class: `course-button${quiet ? " course-button-quiet" : ""}` }, label);
  // The selection would be gone before the click.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", act);
  return button;
}
