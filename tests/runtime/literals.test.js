/** Nothing that a learner would read stands in the sources: every word is a message of the catalogue. */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";
import tokens from "js-tokens";

const generator = fileURLToPath(new URL("../../generator/", import.meta.url));
const listed = (folder) => readdirSync(generator + folder, { recursive: true }).filter((name) => name.endsWith(".js")).map((name) => `${folder}/${name}`);

/** What nobody but an author sees, in a preview. */
const OF_AUTHORS = ["runtime/preview.js"];

/**
 * What looks like words and is none. Each pattern with what it is: a text is one of these as a whole.
 * @type {[what: RegExp, why: string][]}
 */
const NO_WORDS = [
  [/^(\W|\d|\\n|\\u[0-9a-f]{4})*$/iu, "signs, digits, space between elements"],
  [/^[a-z$_-][\w$-]*:?$/, "one word in small letters: a name of an element, a class, an attribute, a key"],
  [/^(A|Arrow\w+|Content-\w+|DOMContentLoaded|Enter|Escape|GET|NFK?[CD]|QuotaExceededError|Range|Set-Cookie|SHA-256|Tab|UTC|Vary|lti\.frameResize)$/, "names that browsers give"],
  [/^(\.\.?\/\S*|\S+\.(js|css|json|html|png|webmanifest)|[a-z]+\/[a-z]*|https:\S+)$/, "a path, a type of a file"],
  [/^[^A-Z]*[.#:[(]["'\w§(-][^A-Z]*$|^[\w§[\]="'* >,-]*>[\w§[\]="'*. >,-]*$/, "a selector, or an address in what is stored"],
  [/^ ?(course|md)-[\w§ -]*$/, "classes"],
  [/^([a-z][\w-]*, )+[a-z][\w-]*$|^(label|h2) a$/, "elements, for a selector"],
  [/^[^\s]*§[^\s]*$/, "something that is put together without a space: a key, a name of a file, digits"],
  [/^ ?§( §)*:? ?$/, "messages, each whole, with a space between them; or a name and its number"],
  [/^bytes (\*|§-§)\/§$|^Partial Content$/, "an answer to a request for a part of a file"],
  [/^(\\u00df|ß)ss /, "the table of letters that are alike"],
  [/\{ mask-image/, "styles"],
];

/** What an error says that is caught, and tells those who look into a browser's console. */
const ERRORS = /new Error\($/;

/** The texts of a source: strings, and templates with a sign in the places of what is put in. */
function* texts(source) {
  let [at, line] = [0, 1];
  for (const [token] of source.matchAll(tokens.default)) {
    const text = /^["']/.test(token) ? token.slice(1, -1) : /^`/.test(token) ? filled(token.slice(1, -1)) : null;
    // What stands in the places of a template may have texts of its own.
    if (text !== null) yield { text, line, before: source.slice(Math.max(0, at - 40), at) };
    if (token.startsWith("`")) for (const [, inner] of token.matchAll(/\$\{((?:[^{}`]|\{[^{}]*\})*)\}/g)) for (const one of texts(inner)) yield { ...one, line: line + one.line - 1 };
    at += token.length;
    line += token.split("\n").length - 1;
  }
}

/** @param {string} template */
const filled = (template) => template.replace(/\$\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, "§");

const isWords = ({ text, before }) => !ERRORS.test(before) && !NO_WORDS.some(([what]) => what.test(text));

for (const file of [...listed("runtime"), ...listed("kinds")].filter((name) => !OF_AUTHORS.includes(name))) {
  test(`${file} says nothing of its own`, () => {
    const found = [...texts(readFileSync(generator + file, "utf8"))].filter(isWords);
    assert.deepEqual(found.map(({ text, line }) => `${line}: ${text}`), []);
  });
}

test("a word between the signs of a text is found, and so is one in a template", () => {
  const found = [...texts('el("p", {}, "Press here"); say(`${n} questions`); const a = "Done."; b(`${c ? "To read again" : ""}`);')].filter(isWords);
  assert.deepEqual(found.map(({ text }) => text), ["Press here", "§ questions", "Done.", "To read again"]);
});
