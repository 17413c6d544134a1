/** A learner's record: what completes a course, and the file that says so. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";
import { openPage, show } from "./page.js";

const { document, storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
await import("../../generator/runtime/record.js");
await customElements.whenDefined("course-record");
await customElements.whenDefined("course-record");
const { standing } = await import("../../generator/runtime/record/standing.js");
const { learnerIn, nameOf, resultFile } = await import("../../generator/runtime/record/result_file.js");
const { canonical, codeOf, shortCode } = await import("../../generator/runtime/record/code.js");
const { sha256 } = await import("../../generator/runtime/record/sha256.js");
const { readProgress } = await import("../../generator/runtime/store/progress.js");

const NOW = Date.parse("2026-11-28T12:00:00Z");
const AT = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-22T10:00:00.000Z";
const syllabus = {
  id: "test", title: "A test", version: "", edition: "0123456789ab",
  lessons: [
    { id: "a", title: "A", url: "a.html", module: "m", minutes: 30, exercises: ["one", "quiz:z"], quizzes: ["z"], conversations: [] },
    { id: "b", title: "B", url: "b.html", module: "m", minutes: 60, exercises: ["two@2", "talk"], quizzes: [], conversations: ["talk"] },
    { id: "c", title: "C", url: "c.html", module: "n", minutes: 10, exercises: [], quizzes: [], conversations: [] },
  ],
  quizzes: [{ id: "z", title: "Z", url: "a.html#z", mark: 70, last: false, whole: true }, { id: "y", title: "Y", url: "y.html", mark: null, last: false, whole: true }],
  conversations: [{ id: "talk", title: "Talk", url: "b.html#talk", endings: 4 }],
  modules: [{ id: "m", title: "M" }, { id: "n", title: "N" }],
  objectives: [{ id: "o", text: "Do it.", questions: ["one", "two"] }, { id: "p", text: "Not met.", questions: ["three"] }],
  paths: [{ id: "short", title: "Short", lessons: ["c"] }],
  versions: { two: 2 },
  completion: { read: 100, passed: "all", conversations: "all", hours: null },
};
const answer = (over) => ({ response: ["b"], score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: AT, ...over });
const stored = {
  version: 1,
  course: "test",
  questions: { one: answer(), two: answer({ version: 2, score: 0.5, state: "partly", at: LATER }), talk: answer({ score: 4, max: 10 }) },
  lessons: { a: { visited: AT }, c: { visited: AT } },
  scenarios: { talk: { path: ["x"], endings: ["e"], attempts: [{ path: ["x"], ending: "e", score: 40, at: AT }], at: AT } },
  quizzes: { z: { seed: 1, started: AT, handed: LATER, ends: null, drawn: ["one"], drafts: {}, certainty: {}, seen: {}, results: [{ seed: 1, score: 3, max: 4, at: LATER, objectives: {} }], at: AT } },
};
const progress = (over = {}) => readProgress(JSON.stringify({ ...stored, ...over }), "test").progress;
const stands = (over, completion = {}) => standing({ ...syllabus, completion: { ...syllabus.completion, ...completion } }, progress(over), NOW);
const missing = ({ criteria }) => criteria.filter(({ met }) => !met).map(({ what, missing: links }) => [what, ...links.map(({ title }) => title)]);

test("the course is completed by what its author asks for, and each thing that is missing is named", () => {
  assert.equal(stands().met, true);
  assert.deepEqual(stands().criteria.map(({ what, done, of }) => [what, done, of]), [["read", 3, 3], ["passed", 1, 1], ["conversations", 1, 1]]);
  assert.deepEqual(missing(stands({ quizzes: {}, scenarios: {} })), [["read", "A"], ["passed", "Z"], ["conversations", "Talk"]]);
  assert.deepEqual(missing(stands({ questions: { one: answer(), two: answer() } })), [["read", "B"]], "an answer to an earlier version is none to this one");
});

test("per cent of lessons, quizzes by their ids, and hours are asked for where they are given", () => {
  const half = { questions: {} };
  assert.equal(stands(half, { read: 30, passed: [], conversations: [] }).met, true);
  assert.deepEqual(missing(stands(half, { read: 34, passed: [], conversations: [] })), [["read", "A", "B"]], "a third is less than 34 per cent");
  assert.deepEqual(missing(stands(half, { read: 0, hours: 0.2 })), [["hours", "A", "B"]]);
  assert.deepEqual(stands({}, { read: 0, passed: [], conversations: [] }).criteria, []);
});

test("on a path, what is asked for is that of the path, and what is named is asked of everybody", () => {
  const path = { path: "short", quizzes: {}, scenarios: {}, questions: {} };
  assert.equal(stands(path).met, true);
  assert.equal(stands(path).path.title, "Short");
  assert.deepEqual(missing(stands(path, { passed: ["z"] })), [["passed", "Z"]]);
  assert.equal(stands({ ...path, path: "gone" }).path, null, "a path that is no longer there is none");
});

test("days that a wrong clock has written are left out", () => {
  assert.deepEqual(stands().dates, [AT, LATER]);
  const odd = { one: answer({ at: "1970-01-01T00:00:01Z" }), two: answer({ at: "2099-01-01T00:00:00Z", version: 2 }) };
  assert.deepEqual(stands({ questions: odd }).dates, [AT, LATER]);
  assert.equal(standing(syllabus, readProgress(null, "test").progress, NOW).dates, null);
});

test("points count goal by goal, of answers to the questions as they stand", () => {
  assert.deepEqual(stands().objectives, [{ id: "o", text: "Do it.", score: 1.5, max: 2 }]);
  assert.deepEqual(stands({ questions: { one: answer(), two: answer() } }).objectives[0].max, 1);
  assert.deepEqual(stands().talks, [{ id: "talk", title: "Talk", found: 1, of: 4, plays: 1, best: 40 }]);
});

test("a module has the points of what stands in its lessons, and a test those of the attempt that counts", () => {
  const other = answer({ score: 0, state: "wrong" }); // its goal is that of another module
  assert.deepEqual(stands({ questions: { ...stored.questions, exam: other } }).modules, [{ id: "m", text: "M", score: 1.5, max: 2, done: 2, of: 2 }]);
  const results = [{ seed: 1, score: 3, max: 4, at: LATER, objectives: {} }, { seed: 2, score: 1, max: 4, at: LATER, objectives: {} }];
  const tests = stands({ quizzes: { z: { ...stored.quizzes.z, results }, y: { ...stored.quizzes.z, results: results.slice(1) } } }).tests;
  assert.deepEqual(tests.map(({ id, score, passed, at }) => [id, score, passed, at]), [["z", 3, true, LATER], ["y", 1, null, LATER]]);
});

test("to open a lesson again, or to begin a conversation again, changes neither the days nor the file", () => {
  const again = "2026-11-27T10:00:00.000Z";
  const opened = { ...stored.lessons, a: { visited: again, first: AT } };
  const begun = { talk: { ...stored.scenarios.talk, path: ["x", "y"], at: again } };
  const who = { id: "0".repeat(16), name: "" };
  assert.deepEqual(stands({ lessons: opened, scenarios: begun }).dates, [AT, LATER]);
  assert.equal(resultFile(syllabus, progress({ lessons: opened, scenarios: begun }), who, NOW).code, resultFile(syllabus, progress(), who, NOW).code);
});

test("a file says nothing that a learner wrote freely, and nothing of a conversation as an answer", () => {
  const own = answer({ response: { answer: "My own words", ticked: [] }, score: 0, max: 0, state: "done" });
  const file = resultFile(syllabus, progress({ questions: { ...stored.questions, own } }), { id: "0".repeat(16), name: "" }, NOW);
  assert.equal(file.questions.own.response, null);
  assert.equal(file.questions.own.state, "done");
  assert.doesNotMatch(JSON.stringify(file), /My own words/);
  assert.deepEqual(Object.keys(file.questions), ["one", "two", "own"]);
  assert.deepEqual(file.quizzes.z.last, { seed: 1, started: AT, handed: LATER, drawn: ["one"] });
});

test("the code is the same for the same contents, and another for any other", () => {
  const file = resultFile(syllabus, progress(), { id: "0".repeat(16), name: "Sam" }, NOW);
  const { code, ...rest } = file;
  assert.equal(code, createHash("sha256").update(canonical(rest)).digest("hex"));
  assert.equal(codeOf(JSON.parse(JSON.stringify(rest))), code);
  assert.notEqual(codeOf({ ...rest, hours: rest.hours + 1 }), code);
  assert.match(shortCode(code), /^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);
  assert.equal(canonical({ b: [1, "é\u0007"], a: { d: null, c: 1e21 } }), '{"a":{"c":1e+21,"d":null},"b":[1,"é\\u0007"]}');
});

test("SHA-256 is that of the standard, at every length of a block", () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 5000]) {
    const text = "aé😀".repeat(length).slice(0, length);
    assert.equal(sha256(text), createHash("sha256").update(text).digest("hex"), `${length}`);
  }
});

test("a name is printed as typed, without signs that would turn or hide what stands around it", () => {
  assert.equal(nameOf("  Ada\n Lovelace\t"), "Ada Lovelace");
  assert.equal(nameOf("\u202eecalevoL\u2066"), "ecalevoL");
  assert.equal(nameOf("عبد الله"), "عبد الله");
  assert.equal([...nameOf("😀".repeat(300))].length, 200);
  assert.equal(nameOf(undefined), "");
  assert.equal(learnerIn(progress({ record: { learner: { id: "<b>", name: "x", at: AT } } })), null);
});

const page = `<course-record course="test"><template class="course-syllabus"><script type="application/json">${JSON.stringify(syllabus)}</script></template>
  <div class="course-record-standing" data-live hidden></div><div class="course-record-controls" hidden><input type="text">
  <div class="course-keeper-controls"><button data-do="print">Print</button><button data-do="save">Save</button><p class="course-record-status"></p></div></div>
  <article class="course-record-sheet" hidden></article></course-record>`;
const keep = (over) => storage.setItem("course:test", JSON.stringify({ ...stored, ...over }));

test("the page shows the sheet when all is met, and before that what is missing, and the name stays in the browser", () => {
  storage.items.clear();
  show(page);
  assert.match(document.querySelector(".course-record-standing").textContent, /Nothing is done here yet/);
  assert.ok(document.querySelector(".course-record-controls").hidden);
  keep({ quizzes: {} });
  show(page);
  assert.ok(document.querySelector(".course-record-sheet").hidden);
  assert.deepEqual([...document.querySelectorAll(".course-record-standing a")].map((link) => link.getAttribute("href")), ["a.html", "a.html#z"]);
  keep();
  const record = show(page);
  const field = record.querySelector("input");
  field.value = "Zoë <b>";
  field.dispatchEvent(new window.Event("input"));
  field.dispatchEvent(new window.Event("change"));
  assert.equal(record.querySelector(".course-record-name").textContent, "Zoë <b>");
  const { learner } = storage.json("course:test").record;
  assert.equal(learner.name, "Zoë <b>");
  const code = record.querySelector("code").textContent;
  assert.equal(show(page).querySelector("code").textContent, code, "the same learner has the same code");
});

const status = (record, selector) => record.querySelector(selector)?.textContent ?? "";
const codeIn = (record) => status(record, ".course-record-code code");

test("what was met stays as it was: later tries and visits print the same sheet, with the code of the same file", () => {
  storage.items.clear();
  keep();
  const code = codeIn(show(page));
  const { met } = storage.json("course:test").record;
  assert.equal(met.sheet.tests[0].text, "Z");
  const { record } = storage.json("course:test");
  keep({ record, lessons: { a: { visited: LATER } }, questions: { ...stored.questions, one: answer({ score: 0, state: "wrong", at: LATER }) } });
  const worse = show(page);
  assert.equal(codeIn(worse), code);
  assert.match(status(worse, ".course-record-sheet"), /Z 22 November 2026: 3 of 4 points, 75\s%, passed/);
  assert.equal(worse.querySelector(".course-record-since"), null, "what is not better is not offered");
  keep({ record, questions: {}, quizzes: {} });
  const gone = show(page);
  assert.equal(codeIn(gone), code);
  assert.match(status(gone, ".course-record-standing"), /stays as it is.*missing/);
});

test("what counts better is offered for a new record, and taken only when it is wanted", () => {
  storage.items.clear();
  keep();
  const code = codeIn(show(page));
  keep({ record: storage.json("course:test").record, questions: { ...stored.questions, two: answer({ version: 2, at: LATER }) } });
  const better = show(page);
  assert.equal(codeIn(better), code);
  better.querySelector(".course-record-since button").click();
  assert.notEqual(codeIn(better), code);
  assert.equal(better.querySelector(".course-record-since"), null);
});

test("a record that somebody has damaged is made anew, and one that cannot be stored is shown all the same", () => {
  storage.items.clear();
  for (const met of [1, { at: "x" }, { at: AT, file: { format: "course-results" }, sheet: { title: 1 } }, { at: AT, file: {}, sheet: null }]) {
    keep({ record: { met } });
    assert.match(codeIn(show(page)), /^[0-9A-F-]{19}$/);
  }
});
