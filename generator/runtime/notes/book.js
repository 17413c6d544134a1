/** A learner's notes as values: read from anything at all, sorted, changed. Pure. */

import { isDate, isObject, isText, own } from "../store/checks.js";

/**
 * @typedef {import("../types.js").Note} Note
 * @typedef {import("../types.js").Progress} Progress
 * @typedef {{exact: string, prefix: string, suffix: string}} Quote
 * @typedef {[id: string, note: Note]} Entry
 */

/** @param {unknown} raw @returns {raw is Quote} */
const isQuote = (raw) => isObject(raw) && [raw.exact, raw.prefix, raw.suffix].every(isText) && raw.exact !== "";

/**
 * @param {unknown} raw
 * @returns {Note | null} null: cannot be used
 */
export function readNote(raw) {
  if (!isObject(raw)) return null;
  const { lesson, place, heading, text, quote, made, at } = raw;
  if (![lesson, place, heading].every(isText) || typeof text !== "string" || !isDate(made) || !isDate(at)) return null;
  return quote === undefined || isQuote(quote) ? /** @type {any} */ (raw) : null;
}

/** @param {Progress} progress */
const tableIn = ({ notes }) => (isObject(notes) ? notes : {});

/**
 * All that are not taken away, the oldest first.
 * @param {import("../store/store.js").Store} store
 * @param {string} [lesson]  those of one lesson
 * @returns {Entry[]}
 */
export function notesIn(store, lesson) {
  const entries = Object.entries(tableIn(store.read())).flatMap(([id, raw]) => {
    const note = readNote(raw);
    if (!note || note.gone) return [];
    const today = own(store.former?.lessons ?? {}, note.lesson)?.id ?? note.lesson;
    return lesson === undefined || today === lesson ? [/** @type {Entry} */ ([id, { ...note, lesson: today }])] : [];
  });
  return entries.sort(([, one], [, other]) => Date.parse(one.made) - Date.parse(other.made));
}

/** @param {Progress} progress  is changed @param {string} id @param {Note} note */
export function put(progress, id, note) {
  progress.notes = { ...tableIn(progress), [id]: note };
}

/** What is left of a note that was taken away, so that another device hears of it. @param {Note} note @param {string} at @returns {Note} */
export const takenAway = (note, at) => {
  const { quote: _quote, ...rest } = note;
  return { ...rest, text: "", gone: true, at };
};

/** The language of the page, as it stands there. */
const here = () => document.documentElement.lang;

/** Whether a note was made on a page in another language: its passage, and the words of its heading, stand there. @param {Note} note */
export const isForeign = ({ lang }) => isText(lang) && lang !== "" && lang !== here();

/** Attributes for words in the language of a note. @param {{lang?: unknown}} of @returns {{lang?: string}} */
export const spoken = ({ lang }) => (isText(lang) && lang !== "" ? { lang } : {});

/** A new note on this page. @returns {{lang?: string}} */
export const inLanguage = () => spoken({ lang: here() });

/** A name for a new note, which no other device gives. */
export const newId = () => `n${Date.now().toString(36)}${Math.floor(Math.random() * 36 ** 6).toString(36)}`;
