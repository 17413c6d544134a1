/**
 * Bundles the runtime into generator/static/. With --check it writes nothing and says whether what stands there is
 * what would be written: the bundles are committed, so that nobody needs Node to build a course.
 *
 * early.js      first on every page, in the course look: what must happen before anything is painted
 * settle.js     besides, where a site uses what only Material's script does and remembers
 * embed.js      for pages of others that show a course in a frame
 * course.js     every page that has an element of ours; it asks for nothing but the elements
 * course.css    all pages, in the course look
 * elements.css  the same without the look: in its place, where a site keeps its own
 * scenario.*    besides, pages with a conversation
 * progress.*    besides, the page on which learners save and load their progress
 * assessment.*  besides, pages with a quiz that is more than its questions in a row
 * answers.css   besides, pages with a question whose answer is more than options in a list or a word
 * recall.js     besides, pages with a question that shows again what was written in an earlier one
 * record.*      besides, the page with a learner's record
 * grading.js    in no page: grading alone, for `course verify`
 * review.*      besides, the page on which questions come back; with the algorithm that says when
 * due.js        besides, pages that say how many are due
 * jot.*         besides, lessons in which one can write notes
 * notes.*       when somebody does, or has done so; and on the page of all notes
 * search.*      when somebody opens the search
 * copy.*        besides, pages with code that is to be copied by a button
 * tabs.css      besides, pages with content tabs
 * math.css      besides, pages with a formula
 * preview.*     the pages of an author’s preview, which no built site has
 * offline.js    last on every page, in the course look: the course as an app
 * worker.js     the service worker; the build writes it to the site's root, with the version before it
 * paper.*       the page on which a course is printed
 * book.css      in a book that is made of a course
 * retire.js     in its place, where a course is no longer kept offline
 * menu.css      besides, every page in the course look; menu.js when somebody opens the menu
 * contents.js   besides, pages of modules
 * languages.*   besides, pages of a course in several languages
 * gate.*        besides, lessons that come after others
 * home.*        besides, the first page in the course look
 */

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const BANNER = "/* Made from generator/runtime by `make bundle`. Do not edit. */";

/** What is not ours in a bundle keeps its licence. @param {string} name  of a package */
async function licensed(name) {
  const folder = `../../node_modules/${name}`;
  const { version } = JSON.parse(await readFile(here(`${folder}/package.json`), "utf8"));
  return `${BANNER}\n/*! ${name} ${version} is in it.\n${(await readFile(here(`${folder}/LICENSE`), "utf8")).trim()}\n*/`;
}

/**
 * A message is a mark in a bundle, in the place of which the build of a site puts what its language says. It has no effects,
 * so that what a bundle never says is left out of it.
 * @type {import("esbuild").BuildOptions}
 */
const messages = { pure: ["message"] };

/** @type {import("esbuild").BuildOptions} */
const shared = { ...messages, bundle: true, minify: true, charset: "utf8", write: false, legalComments: "none", absWorkingDir: here(".") };

/** What there is to write. @returns {Promise<{path: string, text: string}[]>} */
async function bundle() {
  const script = (/** @type {string} */ path, banner = BANNER) =>
    build({ ...shared, entryPoints: [path], format: "iife", target: "es2020", banner: { js: banner } });
  const style = (/** @type {string} */ path) => build({ ...shared, entryPoints: [path], banner: { css: BANNER } });
  const made = {
    "early.js": script("early.js"),
    "settle.js": script("settle.js"),
    "search.js": script("search.js"),
    "search.css": style("css/search/index.css"),
    "copy.js": script("copy.js"),
    "copy.css": style("css/copy/index.css"),
    "tabs.css": style("css/tabs/index.css"),
    "menu.js": script("menu.js"),
    "languages.js": script("languages.js"),
    "languages.css": style("css/languages/index.css"),
    "menu.css": style("css/menu/index.css"),
    "contents.js": script("contents.js"),
    "gate.js": script("gate.js"),
    "gate.css": style("css/gate/index.css"),
    "home.js": script("home.js"),
    "home.css": style("css/home/index.css"),
    "embed.js": script("embed.js"),
    "course.js": script("course.js"),
    "course.css": style("css/course.css"),
    "elements.css": style("css/elements.css"),
    "scenario.js": script("scenario.js"),
    "scenario.css": style("css/scenario/index.css"),
    "progress.js": script("progress.js"),
    "progress.css": style("css/keeper/index.css"),
    "recall.js": script("recall.js"),
    "assessment.js": script("assessment.js"),
    "answers.css": style("css/answers/index.css"),
    "record.js": script("record.js"),
    "record.css": style("css/record/index.css"),
    "grading.js": script("grading.js"),
    "review.js": script("review.js", await licensed("ts-fsrs")),
    "review.css": style("css/review/index.css"),
    "due.js": script("due.js"),
    "jot.js": script("jot.js"),
    "jot.css": style("css/notes/jot.css"),
    "notes.js": script("notes.js"),
    "notes.css": style("css/notes/index.css"),
    "assessment.css": style("css/assessment/index.css"),
    "preview.js": script("preview.js"),
    "preview.css": style("css/preview/index.css"),
    "math.css": style("css/math/index.css"),
    "paper.js": script("paper.js"),
    "paper.css": style("css/paper/page.css"),
    "book.css": style("css/paper/book.css"),
    "offline.js": script("offline.js"),
    "worker.js": script("worker.js"),
    "retire.js": script("retire.js"),
  };
  const texts = (await Promise.all(Object.values(made))).map(({ outputFiles }) => outputFiles[0].text);
  return Object.keys(made).map((name, at) => ({ path: here(`../static/${name}`), text: texts[at] ?? "" }));
}

const files = await bundle();
if (process.argv.includes("--check")) {
  for (const { path, text } of files) {
    if ((await readFile(path, "utf8").catch(() => "")) === text) continue;
    console.error(`${path} is stale: run \`make bundle\` and commit what it writes.`);
    process.exitCode = 1;
  }
} else {
  await mkdir(here("../static"), { recursive: true });
  for (const { path, text } of files) {
    await writeFile(path, text);
    console.log(`${path}: ${text.length} characters, ${gzipSync(text).length} bytes gzip`);
  }
}
