/**
 * Bundles the runtime into generator/static/. With --check it writes nothing and says whether what stands there is
 * what would be written: the bundles are committed, so that nobody needs Node to build a course.
 *
 * early.js      first on every page, in the course look: what must happen before anything is painted
 * embed.js      for pages of others that show a course in a frame
 * course.js     every page that has an element of ours; it asks for nothing but the elements
 * course.css    all pages, in the course look
 * elements.css  the same without the look: in its place, where a site keeps its own
 * scenario.*    besides, pages with a conversation
 * progress.*    besides, the page on which learners save and load their progress
 * answers.css   besides, pages with a question whose answer is more than options in a list or a word
 * recall.js     besides, pages with a question that shows again what was written in an earlier one
 * assessment.css  besides, pages with a quiz that is more than its questions in a row
 * search.*      when somebody opens the search
 * copy.*        besides, pages with code that is to be copied by a button
 */

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const BANNER = "/* Made from generator/runtime by `make bundle`. Do not edit. */";

/** @type {import("esbuild").BuildOptions} */
const shared = { bundle: true, minify: true, charset: "utf8", write: false, legalComments: "none", absWorkingDir: here(".") };

/** What there is to write. @returns {Promise<{path: string, text: string}[]>} */
async function bundle() {
  const script = (/** @type {string} */ path) =>
    build({ ...shared, entryPoints: [path], format: "iife", target: "es2020", banner: { js: BANNER } });
  const style = (/** @type {string} */ path) => build({ ...shared, entryPoints: [path], banner: { css: BANNER } });
  const made = {
    "early.js": script("early.js"),
    "search.js": script("search.js"),
    "search.css": style("css/search/index.css"),
    "copy.js": script("copy.js"),
    "copy.css": style("css/copy/index.css"),
    "embed.js": script("embed.js"),
    "course.js": script("course.js"),
    "course.css": style("css/course.css"),
    "elements.css": style("css/elements.css"),
    "scenario.js": script("scenario.js"),
    "scenario.css": style("css/scenario/index.css"),
    "progress.js": script("progress.js"),
    "progress.css": style("css/keeper/index.css"),
    "recall.js": script("recall.js"),
    "answers.css": style("css/answers/index.css"),
    "assessment.css": style("css/assessment/index.css"),
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
