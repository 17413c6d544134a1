/** A lesson's small beginning of notes: a button at each heading. What shows and keeps notes is loaded by use (notes.js). */

import { el, find, findAll } from "./base/dom.js";
import { jotWords as words } from "./base/words.js";
import { wordsOf } from "./notes/heading.js";
import { lentStore } from "./store/lent.js";

const script = /** @type {HTMLScriptElement} */ (document.currentScript);
const { course = "", lesson = "", notes: address = "", style = "", page = "", refers = "" } = script.dataset;
let loaded = false;
/** @type {import("./notes/margin.js").Recalled[]} */
let recalled = [];

/** Links in the text to what somebody has noted in another lesson. @param {HTMLElement} text @param {(id: string) => unknown} noted */
function recalls(text, noted) {
  const words_ = refers.split(" ");
  const lessons = new Map(words_.flatMap((way, at) => (at % 2 || !way ? [] : [[new URL(way, location.href).href, words_[at + 1] ?? ""]])));
  return /** @type {HTMLAnchorElement[]} */ (findAll(text, "a[href]")).flatMap((link) => {
    const [address = "", place = ""] = link.href.split("#");
    const lesson = lessons.get(address);
    return lesson && noted(lesson) ? [{ link, lesson, place: decodeURIComponent(place) }] : [];
  });
}

/** @param {HTMLElement} [heading]  where a note is wanted */
function call(heading) {
  const tell = () => document.dispatchEvent(new CustomEvent("course-jot", { detail: { course, lesson, page, heading, recalled } }));
  if (loaded) {
    if (heading) tell();
    return;
  }
  loaded = true;
  const link = el("link", { rel: "stylesheet", href: style });
  const code = el("script", { src: address });
  code.onload = tell;
  // Where it does not come, the next press asks again.
  code.onerror = () => {
    loaded = false;
    code.remove();
  };
  document.head.append(link, code);
}

void customElements.whenDefined("course-lesson").then(() => setTimeout(begin));

function begin() {
  for (const heading of findAll(document, "#course-text :is(h2, h3)[id]")) {
    if (heading.closest(".course-embed, .course-opening, course-lesson, .admonition, details")) continue;
    const button = el("button", { type: "button", class: "course-jot", "aria-label": words.jot(wordsOf(heading)) });
    button.addEventListener("click", () => call(heading));
    heading.append(button);
  }
  const store = lentStore(course);
  const notes = Object.values(store.read().notes ?? {});
  const today = (/** @type {string} */ id) => store.former?.lessons?.[id]?.id ?? id;
  const noted = (/** @type {string} */ id) => notes.some((note) => note && !note.gone && today(note.lesson) === id);
  const text = find(document, "#course-text");
  recalled = text && refers ? recalls(text, noted) : [];
  if (noted(lesson) || recalled.length) call();
  const look = () => {
    const { anchorNode, isCollapsed } = document.getSelection() ?? {};
    if (!isCollapsed && anchorNode?.parentElement?.closest("#course-text")) call();
  };
  document.addEventListener("selectionchange", look);
  setTimeout(look); // somebody may have been quicker than this script; to ask lays out the page, which is work of its own
}
