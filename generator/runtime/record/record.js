/** `<course-record>`: what one has done, on a sheet of paper and in a file; or what is missing. */

import { el, find, findAll } from "../base/dom.js";
import { recordWords as words } from "../base/words.js";
import { percent, shareOf } from "../grading/quiz_outcome.js";
import { offerCopy } from "../page/copy.js";
import { download } from "../page/download.js";
import { LentView } from "../page/lent_view.js";
import { dayOf } from "../store/lent.js";
import { canonical, shortCode } from "./code.js";
import { learnerIn, nameOf, resultFile } from "./result_file.js";
import { standing } from "./standing.js";

/** So many goals fit on a sheet; where there are more, it says them module by module. */
const MOST_GOALS = 20;

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
    const progress = this.store.read();
    const { trouble } = this.store;
    const stands = standing(syllabus, progress);
    const name = this.who().name;
    const file = resultFile(syllabus, progress, this.who());
    this.setAttribute("state", stands.met ? "met" : "open");
    const known = trouble !== "newer" && stands.dates;
    const head = find(this, ".course-record-standing");
    head?.replaceChildren(...(known ? this.standing(stands) : [el("p", {}, trouble === "newer" ? words.newer : words.nothing)]));
    const sheet = find(this, ".course-record-sheet");
    const controls = find(this, ".course-record-controls");
    if (!sheet || !controls) return;
    sheet.hidden = !known || !stands.met;
    controls.hidden = !known;
    const print = find(this, '[data-do="print"]');
    if (print) print.hidden = !stands.met;
    sheet.replaceChildren(...(known && stands.met ? this.sheet(syllabus, stands, name, file.code) : []));
  }

  /** @private What is met and what is missing. @param {Standing} stands */
  standing({ criteria, met }) {
    const list = el("ul", { class: "course-record-criteria" }, ...criteria.map(({ what, done, of, met: reached, missing }) => {
      const line = el("p", {}, el("b", {}, words.criterion[what](done, of)), ...(reached ? [" ", words.met] : []));
      const links = missing.slice(0, MOST_LINKS).map(({ title, url }) => el("li", {}, el("a", { href: url }, title)));
      const rest = missing.length - links.length;
      const more = links.length ? [el("ul", {}, ...links, ...(rest > 0 ? [el("li", {}, words.andMore(rest))] : []))] : [];
      return el("li", { "data-met": String(reached) }, line, ...more);
    }));
    return [el("p", { class: "course-record-verdict" }, met ? words.allMet : words.missing), list];
  }

  /**
   * @private
   * @param {Syllabus} syllabus
   * @param {Standing} stands
   * @param {string} name
   * @param {string} code
   */
  sheet(syllabus, { criteria, path, hours, dates, objectives, modules, talks }, name, code) {
    const [first, last] = (dates ?? ["", ""]).map(dayOf);
    const fact = (/** @type {string} */ term, /** @type {string} */ text) => el("div", {}, el("dt", {}, term), el("dd", {}, text));
    const facts = el("dl", { class: "course-record-facts" },
      fact(words.dates, first === last ? `${first}` : words.fromTo(first ?? "", last ?? "")),
      fact(words.hours, words.ofHours(hours)),
      ...(path ? [fact(words.path, path.title)] : []),
      fact(words.version, [syllabus.version, syllabus.edition].filter(Boolean).join(" · ")),
    );
    const goals = objectives.length > MOST_GOALS ? modules : objectives;
    const whole = goals.reduce((all, { score, max }) => ({ score: all.score + score, max: all.max + max }), { score: 0, max: 0 });
    return [
      el("header", {}, el("p", { class: "course-record-kind" }, words.title), el("h2", {}, syllabus.title)),
      el("p", { class: "course-record-name" }, name ? el("bdi", {}, name) : el("span", { class: "course-record-blank" }, words.noName)),
      el("p", { class: "course-record-claim" }, words.claim(criteria.map(({ what, done, of }) => words.criterion[what](done, of)))),
      facts,
      ...(goals.length ? [el("h3", {}, goals === objectives ? words.byGoal : words.byModule), scores([...goals, ...(goals.length > 1 ? [{ text: words.whole, ...whole }] : [])])] : []),
      ...(talks.length ? [el("h3", {}, words.practised), el("ul", { class: "course-record-talks" }, ...talks.map((one) => el("li", {}, el("span", {}, one.title), " ", words.talk(one))))] : []),
      el("footer", {}, el("p", { class: "course-record-code" }, `${words.code} `, el("code", {}, shortCode(code))), el("p", {}, words.honest)),
    ];
  }

  /** @private */
  save() {
    this.keep();
    const { syllabus } = this;
    const learner = this.who();
    // As its code is taken of it, so that who checks many files need not write each down anew.
    const text = canonical(resultFile(syllabus, this.store.read(), learner));
    const name = `${syllabus.id}-results${slug(learner.name)}.json`;
    download(name, text);
    const status = find(this, ".course-record-status");
    if (status) status.textContent = offerCopy(this, name, text) || words.saved(name);
  }
}

/** @param {{text: string, score: number, max: number}[]} goals */
function scores(goals) {
  return el("ul", { class: "course-record-scores" }, ...goals.map((one) => {
    const share = shareOf(one);
    const bar = el("span", { class: "course-record-bar", "aria-hidden": "true" });
    bar.style.setProperty("--course-share", String(share));
    return el("li", {}, el("span", { class: "course-record-goal" }, one.text), el("span", {}, words.score(one.score, one.max, percent(share))), bar);
  }));
}

/** A number that nobody else has, in sixteen hexadecimal digits. */
const chance = () => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** What a file's name can hold of a learner's name. @param {string} name */
function slug(name) {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  return plain && `-${plain}`;
}
