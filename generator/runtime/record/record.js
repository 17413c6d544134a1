/** `<course-record>`: what one has done, on a sheet of paper and in a file; or what is missing. */

import { el, find, findAll } from "../base/dom.js";
import { recordWords as words, resultsWords } from "../base/words.js";
import { percent, shareOf } from "../grading/quiz_outcome.js";
import { offerCopy } from "../page/copy.js";
import { download } from "../page/download.js";
import { LentView } from "../page/lent_view.js";
import { dayOf } from "../store/lent.js";
import { canonical, shortCode } from "./code.js";
import { learnerIn, nameOf, resultFile, signed } from "./result_file.js";
import { isBetter, sealedIn, sealedNow, sheetOf } from "./sealed.js";
import { standing } from "./standing.js";

/** So many tests fit on the sheet; those that must be passed come first. */
const MOST_TESTS = 8;

/** So many links are shown of what is missing; the rest is counted. */
const MOST_LINKS = 6;

/**
 * @typedef {import("./standing.js").Syllabus} Syllabus
 * @typedef {import("./standing.js").Standing} Standing
 */

export class CourseRecord extends LentView {
  constructor() {
    super();
    this.ready = false;
    /** Whether it is being kept as it is, of which the store tells us. */
    this.sealing = false;
    /** As typed; the store may not be able to keep it. @type {string | undefined} */
    this.typed = undefined;
    this.learner = { id: chance(), name: "" };
  }

  /** @override */
  connectedCallback() {
    this.prepare();
    super.connectedCallback();
  }

  /** @returns {Syllabus} */
  get syllabus() {
    const template = /** @type {HTMLTemplateElement | null} */ (find(this, "template.course-syllabus"));
    return JSON.parse(template?.content.textContent ?? "null");
  }

  /** @private */
  get field() {
    return /** @type {HTMLInputElement | null} */ (this.querySelector("input"));
  }

  /** @private */
  prepare() {
    if (this.ready) return;
    this.ready = true;
    for (const part of findAll(this, "[data-live]")) part.hidden = false;
    const { field } = this;
    if (field) field.value = learnerIn(this.store.read())?.name ?? "";
    field?.addEventListener("input", () => {
      this.typed = field.value;
      this.refresh();
    });
    field?.addEventListener("change", () => this.keep());
    find(this, '[data-do="save"]')?.addEventListener("click", () => this.save());
    find(this, '[data-do="print"]')?.addEventListener("click", () => {
      this.keep();
      window.print();
    });
  }

  /** @private The learner, as the file and the sheet name them. */
  who() {
    const kept = learnerIn(this.store.read());
    return { id: kept?.id ?? this.learner.id, name: nameOf(this.typed ?? kept?.name ?? "") };
  }

  /** @private Keeps the name with the progress, in this browser. */
  keep() {
    const learner = this.who();
    if (JSON.stringify(learner) === JSON.stringify(learnerIn(this.store.read()))) return;
    this.store.change((progress) => {
      progress.record = { ...progress.record, learner: { ...learner, at: new Date().toISOString() } };
    }, { quiet: true });
  }

  /** @override */
  refresh() {
    const { syllabus } = this;
    const { trouble } = this.store;
    const stands = standing(syllabus, this.store.read());
    const known = trouble !== "newer" && stands.dates !== null;
    if (known && stands.met && !sealedIn(this.store.read())) this.seal();
    const sealed = known ? sealedIn(this.store.read()) : null;
    this.setAttribute("state", sealed ? "met" : "open");
    const head = find(this, ".course-record-standing");
    head?.replaceChildren(...(known ? this.standing(stands, sealed) : [el("p", {}, trouble === "newer" ? words.newer : words.nothing)]));
    const sheet = find(this, ".course-record-sheet");
    const controls = find(this, ".course-record-controls");
    if (!sheet || !controls) return;
    sheet.hidden = !sealed;
    controls.hidden = !known;
    const print = find(this, '[data-do="print"]');
    if (print) print.hidden = !sealed;
    sheet.replaceChildren(...(sealed ? this.sheet(sealed.sheet, this.who().name, this.file().code) : []));
  }

  /** @private Keeps the record as it is now. */
  seal() {
    if (this.sealing) return;
    this.sealing = true;
    this.store.change((progress) => {
      const { syllabus } = this;
      const met = /** @type {any} */ (sealedNow(syllabus, progress, standing(syllabus, progress)));
      // Whose it is goes into its code.
      const learner = { ...this.who(), at: new Date().toISOString() };
      progress.record = { learner, ...progress.record, met };
    }, { quiet: true });
    this.sealing = false;
  }

  /** @private The result file: that of the record, once there is one. */
  file() {
    const sealed = sealedIn(this.store.read());
    return sealed ? signed(sealed.file, this.who()) : resultFile(this.syllabus, this.store.read(), this.who());
  }

  /** @private What is met and what is missing. @param {Standing} stands @param {import("./sealed.js").Sealed | null} sealed */
  standing(stands, sealed) {
    const { criteria, met } = stands;
    const list = el("ul", { class: "course-record-criteria" }, ...criteria.map(({ what, done, of, met: reached, missing }) => {
      const line = el("p", {}, el("b", {}, words.criterion[what](done, of)), ...(reached ? [" ", words.met] : []));
      const links = missing.slice(0, MOST_LINKS).map(({ title, url }) => el("li", {}, el("a", { href: url }, title)));
      const rest = missing.length - links.length;
      const more = links.length ? [el("ul", {}, ...links, ...(rest > 0 ? [el("li", {}, words.andMore(rest))] : []))] : [];
      return el("li", { "data-met": String(reached) }, line, ...more);
    }));
    const verdict = (/** @type {string} */ text) => el("p", { class: "course-record-verdict" }, text);
    if (!sealed) return [verdict(met ? words.allMet : words.missing), list];
    if (!met) return [verdict(words.keptOf(dayOf(sealed.at))), el("p", {}, words.missingNow), list];
    if (!isBetter(sheetOf(this.syllabus, stands), sealed.sheet)) return [verdict(words.allMet), list];
    const renew = el("button", { type: "button", class: "course-button course-button-quiet" }, words.renew);
    renew.addEventListener("click", () => this.seal());
    return [verdict(words.allMet), list, el("p", { class: "course-record-since" }, words.since(dayOf(sealed.at)), " ", renew)];
  }

  /**
   * @private
   * @param {import("./sealed.js").Sheet} sheet
   * @param {string} name
   * @param {string} code
   */
  sheet({ title, version, criteria, path, hours, dates, byModule, rows, tests, talks }, name, code) {
    const [first = "", last = ""] = dates.map(dayOf);
    const fact = (/** @type {string} */ term, /** @type {string} */ text) => el("div", {}, el("dt", {}, term), el("dd", {}, text));
    const facts = el("dl", { class: "course-record-facts" },
      fact(words.dates, first === last ? first : words.fromTo(first, last)),
      fact(words.hours, words.ofHours(hours)),
      ...(path ? [fact(words.path, path)] : []),
      fact(words.version, version),
    );
    const whole = rows.reduce((all, { score, max }) => ({ score: all.score + score, max: all.max + max }), { score: 0, max: 0 });
    const [shown, rest] = [tests.slice(0, MOST_TESTS), tests.length - MOST_TESTS];
    const results = shown.map(({ text, score, max, at, passed }) =>
      el("li", {}, el("span", {}, text), " ", resultsWords.result(dayOf(at), score, max, percent(shareOf({ score, max })), passed).replace(/ (?=%)/g, "\u00a0")));
    const section = (/** @type {string} */ heading, /** @type {HTMLElement[]} */ items) =>
      items.length ? [el("h3", {}, heading), el("ul", { class: "course-record-talks" }, ...items)] : [];
    return [
      el("header", {}, el("p", { class: "course-record-kind" }, words.title), el("h2", {}, title)),
      el("p", { class: "course-record-name" }, name ? el("bdi", {}, name) : el("span", { class: "course-record-blank" }, words.noName)),
      el("p", { class: "course-record-claim" }, words.claim(criteria.map(({ what, done, of }) => words.criterion[what](done, of)))),
      facts,
      ...section(words.tests, rest > 0 ? [...results, el("li", {}, words.andMore(rest))] : results),
      ...(rows.length ? [el("h3", {}, byModule ? words.byModule : words.byGoal), scores([...rows, ...(rows.length > 1 ? [{ text: words.whole, ...whole }] : [])])] : []),
      ...section(words.practised, talks.map((one) => el("li", {}, el("span", {}, one.title), " ", words.talk(one)))),
      el("footer", {}, el("p", { class: "course-record-code" }, `${words.code} `, el("code", {}, shortCode(code))), el("p", {}, words.honest)),
    ];
  }

  /** @private */
  save() {
    this.keep();
    // As its code is taken of it, so that who checks many files need not write each down anew.
    const text = canonical(this.file());
    const name = `${this.syllabus.id}-results${slug(this.who().name)}.json`;
    download(name, text);
    const status = find(this, ".course-record-status");
    if (status) status.textContent = offerCopy(this, name, text) || words.saved(name);
  }
}

/** @param {{text: string, score: number, max: number, done?: number, of?: number}[]} goals  done, of: lessons, of a module */
function scores(goals) {
  return el("ul", { class: "course-record-scores" }, ...goals.map((one) => {
    const share = shareOf(one);
    const bar = el("span", { class: "course-record-bar", "aria-hidden": "true" });
    bar.style.setProperty("--course-share", String(share));
    const lessons = one.of ? [" ", el("small", {}, words.lessons(one.done ?? 0, one.of))] : [];
    return el("li", {}, el("span", { class: "course-record-goal" }, one.text, ...lessons), el("span", {}, words.score(one.score, one.max, percent(share))), bar);
  }));
}

/** A number that nobody else has, in sixteen hexadecimal digits. */
const chance = () => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** What a file's name can hold of a learner's name. @param {string} name */
function slug(name) {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  return plain && `-${plain}`;
}
