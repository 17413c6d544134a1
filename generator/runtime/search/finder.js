/**
 * Finds pages for what was typed. It loads the pieces of the index that this takes, and keeps them; what they hold is
 * told in generator/site/search.py.
 */

import { nearest, parts, unpacked } from "./slips.js";
import { folded, terms, WORD } from "./terms.js";

/**
 * @typedef {{pages: number, language: string, starts: string[]}} About  the first piece of the index
 * @typedef {[url: string, title: string, module: string, about: string, sections: [id: string, heading: string, text: string][]]} Page
 * @typedef {{page: Page, section: number}} Hit  the section of a page that has most of what was typed
 * @typedef {{hits: Hit[], found: number, terms: Set<string>, missed: string[]}} Answer
 *   hits: the best of them; found: how many pages there are; terms: those that were found; missed: words of which
 *   there is no trace, and for which perhaps something near was taken
 * @typedef {{word: string, term: string, of: string}} Word
 *   as it was typed, in small letters; what it is in the index; what learners would call the word, if they missed it,
 *   '' where they have not typed it
 * @typedef {Map<number, Map<number, number>>} Weights  by page and section
 */

const CLOSE = 0.6; // what counts a word that begins with what was typed, at most
const SLIP = 0.8; // and one that is nearly it
const SHORT = 3; // letters of a word that is hardly the beginning of another: "no", "say"
const ENOUGH = 0.33; // of the best page's share of what was typed: who has less of it is not what was meant

/** Languages that put words together to one, and so many of those with a word are looked for. */
const JOINING = /^(da|de|et|fi|hu|is|nb|nl|nn|no|sv)\b/i;
const MANY = 8;

/** So many files of terms are looked through for words that begin with something. */
const FILES = 3;

/**
 * The pages that have a term, and how much their sections have of it.
 * @param {string} posting
 * @returns {{pages: number, weights: Weights}}
 */
export function weights(posting) {
  const [count = "0", ...parts] = posting.split(" ");
  let page = 0;
  /** @type {Weights} */
  const found = new Map();
  for (const part of parts) {
    const [step = "0", sections = ""] = part.split(".");
    page += parseInt(step, 36);
    const each = [...sections.matchAll(/([0-9a-z]+)([A-Z])/g)];
    found.set(page, new Map(each.map(([, number = "0", letter = "A"]) => [parseInt(number, 36), (letter.charCodeAt(0) - 64) ** 2])));
  }
  return { pages: Number(count), weights: found };
}

/** Of two weights of the same place the greater counts. @param {Weights} into @param {Weights} from @param {number} share */
function add(into, from, share) {
  for (const [page, sections] of from) {
    const of = into.get(page) ?? new Map();
    for (const [section, weight] of sections) of.set(section, Math.max(of.get(section) ?? 0, weight * share));
    into.set(page, of);
  }
}

/** What a word may go on from. @param {Set<string>} whole @param {boolean} open */
const begun = (whole, open) => [...whole].filter((start) => start.length >= (open ? 2 : 4) || /^[^\0-\u0dff]$/.test(start));

/** How much a word counts that begins with another one. @param {string} start @param {string} word */
const shared = (start, word) => (word.startsWith(start) ? CLOSE * (start.length / word.length) : 0);

/** What is looked for. @param {string[]} words  as they were typed @param {string} language @returns {Word[]} */
function asked(words, language) {
  /** @type {Map<string, Word>} */
  const found = new Map();
  for (const word of words) {
    const own = terms(word, language);
    // Scripts without spaces, and “l’eau”, give several terms of one word. A pair of letters is no word.
    if (own.length > 1) own.forEach((term) => found.set(term, { word: term, term, of: word.includes("'") ? term : word }));
    else found.set(word, { word, term: own[0] ?? word, of: word });
  }
  return [...found.values()];
}

export class Finder {
  /** @param {(name: string) => Promise<any>} load  gives a piece of the index, and may be asked again */
  constructor(load) {
    this.load = load;
  }

  /**
   * The terms that a word may stand for, each with how much it counts, and its pages.
   * @param {About} about
   * @param {Word} word
   * @param {boolean} open  whether it may go on
   * @returns {Promise<Map<string, {share: number, posting: string}>>}
   */
  async meant(about, { word, term }, open) {
    const beginnings = begun(new Set([term, word]), open);
    const end = (/** @type {string} */ start) => (beginnings.length ? `${start}\uffff` : start);
    /** @type {Map<string, {share: number, posting: string}>} */
    const found = new Map();
    for (const start of beginnings.length ? beginnings : [term]) {
      for (const name of this.files(about, start, end(start))) {
        for (const [other, posting] of Object.entries(/** @type {Record<string, string>} */ (await this.load(name)))) {
          const share = other === term ? 1 : beginnings.length ? shared(start, other) : 0;
          if (share > (found.get(other)?.share ?? 0)) found.set(other, { share, posting });
        }
      }
    }
    const itself = word.length <= SHORT ? found.get(term) : undefined;
    return itself?.share === 1 ? new Map([[term, itself]]) : found;
  }

  /** The files in which the terms from one to another stand. @param {About} about @param {string} from @param {string} to */
  files({ starts }, from, to) {
    const at = (/** @type {string} */ term) => Math.max(0, starts.filter((start) => start <= term).length - 1);
    const [first, last] = [at(from), at(to)];
    return starts.map((_, number) => `terms-${number}`).slice(first, Math.min(last, first + FILES - 1) + 1);
  }

  /**
   * The terms that a word is part of, where a language puts words together; or else that are nearly a word.
   * @param {About} about @param {Word} word @param {boolean} within
   */
  async nearly(about, { word, term }, within) {
    /** @type {Map<string, {share: number, posting: string}>} */
    const found = new Map();
    if (word.length < 4 || (within && !JOINING.test(about.language))) return found;
    const every = unpacked(await this.load("words"));
    for (const other of within ? every.filter((one) => one.includes(term)).slice(0, MANY) : nearest([word, term], every)) {
      const [name = ""] = this.files(about, other, other);
      const posting = (await this.load(name))[other];
      if (posting) found.set(other, { share: SLIP, posting });
    }
    return found;
  }

  /**
   * What a word is together with the one before or after it: “e-mail” is “email” elsewhere.
   * @param {About} about @param {string[]} words @param {Word} word
   */
  async joined(about, words, { word }) {
    const at = words.indexOf(word);
    for (const pair of at < 0 ? [] : [words.slice(Math.max(0, at - 1), at + 1), words.slice(at, at + 2)]) {
      const whole = pair.join("");
      const [term = whole] = terms(whole, about.language);
      const itself = (await this.meant(about, { word: whole, term, of: whole }, false)).get(term);
      if (itself) return new Map([[term, itself]]);
    }
    return new Map();
  }

  /** The words of which a word is put together, to look for each: “callback”, “Kundenbeschwerde”. @param {Word} word */
  async apart({ term, of }) {
    const found = of && term.length > 5 ? parts(term, unpacked(await this.load("words"))) : [];
    return found.map((part) => ({ word: part, term: part, of: "" }));
  }

  /**
   * @param {string} typed
   * @param {number} most  how many hits are wanted
   * @returns {Promise<Answer>}
   */
  async find(typed, most) {
    /** @type {About} */
    const about = await this.load("index");
    /** @type {string[]} */
    const words = folded(typed).match(WORD) ?? [];
    const every = asked(words, about.language);
    const open = /[\p{L}\p{N}\p{M}]$/u.test(typed) ? every[every.length - 1] : undefined;
    /** @type {Set<string>} */
    const known = new Set();
    /** Of what there is a trace. @type {Set<string>} */
    const met = new Set();
    const missed = [];
    /** @type {{rare: number, weights: Weights}[]} */
    const each = [];
    for (const word of every) {
      let meant = await this.meant(about, word, word === open);
      if (!meant.size) meant = await this.nearly(about, word, true);
      if (!meant.size) meant = await this.joined(about, words, word);
      if (meant.size) met.add(word.of);
      else {
        missed.push(word.of);
        meant = await this.nearly(about, word, false);
        if (!meant.size) every.push(...(await this.apart(word)));
      }
      /** @type {Weights} */
      const all = new Map();
      let pages = 0;
      for (const [term, { share, posting }] of meant) {
        const one = weights(posting);
        add(all, one.weights, share);
        known.add(term);
        if (share === 1) pages = one.pages;
      }
      each.push({ rare: Math.log(1 + about.pages / Math.max(1, pages || all.size)), weights: all });
    }
    const ranked = rank(each);
    const hits = await Promise.all(ranked.slice(0, most).map(async ({ page, section }) => ({ page: await this.load(`page-${page}`), section })));
    return { hits, found: ranked.length, terms: known, missed: [...new Set(missed)].filter((word) => !met.has(word)) };
  }
}

/**
 * The pages that have a word, the best first; of each the section that has most.
 * @param {{rare: number, weights: Weights}[]} words
 * @returns {{page: number, section: number, score: number}[]}
 */
export function rank(words) {
  /** @type {Map<number, {score: number, matched: number, sections: Map<number, number>}>} */
  const pages = new Map();
  const all = words.reduce((sum, { rare }) => sum + rare, 0);
  for (const { rare, weights: of } of words) {
    for (const [page, sections] of of) {
      const so = pages.get(page) ?? { score: 0, matched: 0, sections: new Map() };
      so.score += rare * Math.max(...sections.values());
      so.matched += rare;
      for (const [section, weight] of sections) so.sections.set(section, (so.sections.get(section) ?? 0) + rare * weight);
      pages.set(page, so);
    }
  }
  const most = Math.max(...[...pages.values()].map(({ matched }) => matched));
  return [...pages].filter(([, { matched }]) => matched >= ENOUGH * most).map(([page, { score, matched, sections }]) => ({
    page,
    section: [...sections].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best))[0],
    score: score * (matched / all), // a page without one of the words is less what was meant
  })).sort((a, b) => b.score - a.score || a.page - b.page);
}
