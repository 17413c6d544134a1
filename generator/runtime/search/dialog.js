/** The search, as a learner sees it: a field, how many pages were found, and a list of links to them. */

import { isComposing } from "../base/composing.js";
import { el } from "../base/dom.js";
import { searchWords as words } from "../base/words.js";
import { Finder } from "./finder.js";
import { loader } from "./pieces.js";
import { excerpt, has, marked } from "./snippet.js";

const FIRST = 8; // pages that are shown before anybody asks for more
const PAUSE = 120; // milliseconds without a key, until the search begins

export class SearchDialog {
  /** @param {URL} root  of the site @param {URL} index  the folder of the index */
  constructor(root, index) {
    this.root = root;
    this.load = loader(index);
    this.finder = new Finder(this.load);
    this.field = el("input", { type: "search", dir: "auto", "aria-label": words.label, placeholder: words.field, autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "search" });
    this.said = el("p", { class: "course-search-said", role: "status" }, words.nothingTyped);
    this.list = el("ol", { class: "course-search-found course-list" });
    this.more = el("button", { type: "button", class: "course-button course-button-quiet", hidden: "" }, words.more);
    this.again = el("button", { type: "button", class: "course-button", hidden: "" }, words.reload);
    const close = el("button", { type: "button", class: "course-press course-tool" }, words.close);
    const head = el("div", { class: "course-search-head", role: "search" }, this.field, close);
    this.box = el("dialog", { class: "course-search-box", "aria-label": words.label }, head, el("div", { class: "course-search-body" }, this.said, this.again, this.list, this.more));
    close.addEventListener("click", () => this.box.close());
    this.more.addEventListener("click", () => void this.showMore());
    this.again.addEventListener("click", () => location.reload());
    this.field.addEventListener("input", () => this.soon());
    this.box.addEventListener("keydown", (event) => void this.press(event));
    this.box.addEventListener("click", ({ target }) => {
      // Beside the box is its backdrop; a link may lead to this very page.
      if (target === this.box || (target instanceof Element && target.closest("a"))) this.box.close();
    });
    document.body.append(this.box);
    this.waiting = 0;
    this.answered = Promise.resolve();
    this.round = 0;
    this.shown = FIRST;
  }

  open() {
    if (!this.box.open) this.box.showModal();
    this.field.focus();
    this.field.select();
  }

  soon() {
    window.clearTimeout(this.waiting);
    this.shown = FIRST;
    this.waiting = window.setTimeout(() => void this.ready(), PAUSE);
  }

  /**
   * Shows what is found of what is typed by now. Whoever presses a key before that means what will be shown.
   * @returns {Promise<boolean>} whether that is shown, and nobody has gone on meanwhile
   */
  async ready() {
    if (this.waiting) this.answered = this.search();
    const { answered } = this;
    await answered;
    return this.box.open && !this.waiting && answered === this.answered;
  }

  async showMore() {
    const from = this.shown;
    this.shown += FIRST;
    await (this.answered = this.search());
    this.links()[from]?.focus();
  }

  /** @returns {HTMLAnchorElement[]} */
  links() {
    return [...this.list.querySelectorAll("a")];
  }

  async search() {
    window.clearTimeout(this.waiting);
    this.waiting = 0;
    const typed = this.field.value.trim();
    const round = ++this.round;
    try {
      const answer = typed ? await this.finder.find(this.field.value, this.shown) : null;
      const about = await this.load("index");
      if (round !== this.round) return; // something else was typed meanwhile
      this.list.replaceChildren(...(answer?.hits ?? []).map((hit) => this.item(hit, answer?.terms ?? new Set(), about.language)));
      this.again.hidden = true;
      this.more.hidden = !answer || answer.found <= this.shown;
      this.said.textContent = answer ? words.found(answer.found, typed, answer.missed) : words.nothingTyped;
    } catch {
      if (round !== this.round) return;
      this.said.textContent = words.failed;
      this.again.hidden = false;
      this.more.hidden = true;
      this.list.replaceChildren(); // of what was typed before
    }
  }

  /** @param {import("./finder.js").Hit} hit @param {Set<string>} terms @param {string} language */
  item({ page: [url, title, module, about, sections], section }, terms, language) {
    const [id, heading, own] = sections[section] ?? ["", "", ""];
    // What a page says of itself, where that is how it was found.
    const text = section === 0 && !has(own, terms, language) && has(about, terms, language) ? about : own;
    const address = new URL(url, this.root);
    // From a disk, a folder is no page.
    if (address.protocol === "file:" && address.pathname.endsWith("/")) address.pathname += "index.html";
    address.hash = id;
    const link = el("a", { href: address.href, class: "course-search-hit" });
    if (module) link.append(el("span", { class: "course-kicker" }, module), " ");
    link.append(el("b", {}, ...marked(title, terms, language)));
    if (heading) link.append(" ", el("span", { class: "course-search-section" }, ...marked(heading, terms, language)));
    if (text) link.append(" ", el("span", { class: "course-search-text" }, ...marked(excerpt(text, terms, language), terms, language)));
    return el("li", {}, link);
  }

  /** Arrows lead through the list, Enter to the first of it. @param {KeyboardEvent} event */
  async press(event) {
    const enters = event.key === "Enter" && document.activeElement === this.field;
    if (isComposing(event) || !(enters || event.key === "ArrowDown" || event.key === "ArrowUp")) return;
    event.preventDefault();
    if (!(await this.ready())) return;
    const links = this.links();
    if (enters) return links[0]?.click();
    const at = links.findIndex((link) => link === document.activeElement);
    const to = event.key === "ArrowDown" ? at + 1 : at - 1;
    (links[Math.min(to, links.length - 1)] ?? this.field).focus();
  }
}
