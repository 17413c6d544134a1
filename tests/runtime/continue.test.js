import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { openPage, show } from "./page.js";

const { document, window, storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");

const AT = "2026-11-21T10:00:00.000Z";
const KEY = "course:test";
const done = { response: ["b"], score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: AT };
const place = (lesson) => ({ lesson, url: `m/${lesson}.html`, title: lesson.toUpperCase() });
const quiz = (score) => ({ seed: 1, started: AT, handed: AT, ends: null, drawn: [], results: [{ seed: 1, score, max: 4, at: AT, objectives: {} }], at: AT });
const keep = ({ answered = [], ...over }) => {
  const questions = Object.fromEntries(answered.map((id) => [id, done]));
  storage.setItem(KEY, JSON.stringify({ version: 1, course: "test", questions, lessons: {}, ...over }));
  window.dispatchEvent(new window.StorageEvent("storage", { key: KEY }));
};

/** Lessons with two questions each; the third ends in a test, the fourth has nothing to do. */
const EXERCISES = { a: ["a-1", "a-2"], b: ["b-1", "b-2"], c: ["c-1", "quiz:c"], d: [] };
const rows = (ids) => `<ol class="course-lessons">${ids.map((id) => `<li><a href="m/${id}.html">${id.toUpperCase()}</a>
  <course-progress course="test" questions="${EXERCISES[id].join(" ")}" lessons="${id}" ${id === "c" ? 'passes="c:70"' : ""}></course-progress></li>`).join("")}</ol>`;
const home = (paths = "") => `<div><course-continue course="test" root="" progress="progress.html"><a href="m/a.html">Start the course</a></course-continue>
  ${paths}<div>${rows(["a", "b", "c", "d"])}</div></div>`;
const next = () => {
  const link = document.querySelector("course-continue a");
  return [link.getAttribute("href"), link.textContent];
};

beforeEach(() => storage.items.clear());

test("continue: an opened lesson goes on at its top until something is answered, then at the first open exercise", () => {
  show(home());
  keep({ last: place("a"), lessons: { a: { visited: AT } } });
  assert.deepEqual(next(), ["m/a.html", "Continue: A"]);
  keep({ last: place("a"), answered: ["a-1"] });
  assert.deepEqual(next(), ["m/a.html#q-a-2", "Continue: A"]);
  keep({ last: place("c"), answered: ["c-1"] });
  assert.deepEqual(next(), ["m/c.html#c", "Continue: C"]);
});

test("continue: after a lesson that is done it is the next that is not, and after the last one the first that was left out", () => {
  show(home());
  keep({ last: place("a"), answered: ["a-1", "a-2", "b-1", "b-2"] });
  assert.deepEqual(next(), ["m/c.html", "Continue: C"]);
  keep({ last: place("d"), lessons: { d: { visited: AT } }, answered: ["b-1", "b-2"] });
  assert.deepEqual(next(), ["m/a.html", "Continue: A"]);
});

test("continue: a quiz that is not passed comes before the next lesson", () => {
  show(home());
  keep({ last: place("c"), answered: ["c-1"], quizzes: { c: quiz(1) } });
  assert.deepEqual(next(), ["m/c.html#c", "Continue: C"]);
  keep({ last: place("c"), answered: ["c-1"], quizzes: { c: quiz(3) } });
  assert.deepEqual(next(), ["m/d.html", "Continue: D"]);
});

test("continue: when all is done it says so, and leads to the progress page", () => {
  show(home());
  keep({ last: place("b"), answered: ["a-1", "a-2", "b-1", "b-2", "c-1"], quizzes: { c: quiz(4) }, lessons: { d: { visited: AT } } });
  assert.deepEqual(next(), ["progress.html", "All is done: see how you did"]);
  storage.items.clear();
  window.dispatchEvent(new window.StorageEvent("storage", { key: KEY }));
  assert.deepEqual(next(), ["m/a.html", "Start the course"]);
});

test("continue: on a path it is the next lesson of the path, and one that is not there any more is none", () => {
  show(home(`<div class="course-path" id="course-path-short">${rows(["d", "b"])}</div>`));
  keep({ path: "short", last: place("d"), lessons: { d: { visited: AT } } });
  assert.deepEqual(next(), ["m/b.html", "Continue: B"]);
  keep({ path: "gone", last: place("d"), lessons: { d: { visited: AT } } });
  assert.deepEqual(next(), ["m/a.html", "Continue: A"]);
});

test("continue: a last lesson that the course has no more leads to the first that is not done", () => {
  show(home());
  keep({ last: { ...place("x"), url: "javascript:alert(1)" }, answered: ["a-1", "a-2"] });
  assert.deepEqual(next(), ["m/b.html", "Continue: B"]);
});

const end = `<div><div id="course-end"><course-progress class="sum" course="test" list="course-end" sum><span class="course-progress-text"></span></course-progress>
  ${rows(["a", "b", "c", "d"])}</div><course-continue course="test" list="course-end"><a href="../progress.html"><span>Now</span> <b>See how you did</b></a></course-continue></div>`;
const sum = () => document.querySelector(".sum").getAttribute("state") + ": " + document.querySelector(".sum .course-progress-text").textContent;

test("end: it counts lessons, exercises and what is passed, and leads to what is left", () => {
  show(end);
  keep({ last: place("d"), answered: ["a-1", "a-2", "b-1", "c-1"], quizzes: { c: quiz(1) }, lessons: { d: { visited: AT } } });
  assert.equal(sum(), "started: 2 of 4 lessons, 5 of 6 exercises, 0 of 1 quiz passed");
  assert.deepEqual(next(), ["m/b.html#q-b-2", "Now B"]);
});

test("end: when all is done it leads to how one did", () => {
  show(end);
  keep({ last: place("d"), answered: ["a-1", "a-2", "b-1", "b-2", "c-1"], quizzes: { c: quiz(4) }, lessons: { d: { visited: AT } } });
  assert.equal(sum(), "done: 4 of 4 lessons, 6 of 6 exercises, 1 of 1 quiz passed");
  assert.deepEqual(next(), ["../progress.html", "Now See how you did"]);
});

test("continue: at the end of the course the lesson that one is in is never what comes next", () => {
  const end = `<course-lesson lesson="d" course="test" questions="" url="m/d.html" title="D"><p class="course-lesson-state"></p>
    <div id="end">${rows(["a", "b", "c", "d"])}</div>
    <course-continue course="test" list="end"><a href="progress.html"><span>What comes now</span> <b>See how you did</b></a></course-continue></course-lesson>`;
  const onward = () => document.querySelector("course-continue a").getAttribute("href");
  EXERCISES.d = ["d-1"];
  show(end);
  keep({ last: place("d"), answered: ["a-1", "a-2", "b-1"] });
  assert.equal(onward(), "m/b.html#q-b-2");
  keep({ last: place("d"), answered: ["a-1", "a-2", "b-1", "b-2", "c-1"], quizzes: { c: quiz(4) } });
  assert.equal(onward(), "progress.html");
  EXERCISES.d = [];
});

test("continue: what is closed is passed over, as long as something else is open; and marked where it is listed", () => {
  const element = show(home());
  const [, b] = element.querySelectorAll(".course-lessons course-progress");
  b.setAttribute("after", "c-1");
  b.setAttribute("after-passes", "c:70");
  b.setAttribute("after-lessons", "d");
  const all = { last: place("a"), answered: ["a-1", "a-2"] };
  keep(all);
  assert.deepEqual(next(), ["m/c.html", "Continue: C"]);
  assert.ok(b.hasAttribute("closed"));
  for (const part of [{ quizzes: { c: quiz(4) } }, { lessons: { d: { visited: AT } } }, { answered: [...all.answered, "c-1"], quizzes: { c: quiz(1) }, lessons: { d: { visited: AT } } }]) {
    keep({ ...all, ...part });
    assert.ok(b.hasAttribute("closed"), JSON.stringify(part));
  }
  keep({ ...all, answered: [...all.answered, "c-1"], quizzes: { c: quiz(4) }, lessons: { d: { visited: AT } } });
  assert.deepEqual(next(), ["m/b.html", "Continue: B"]);
  assert.ok(!b.hasAttribute("closed"));
});

test("continue: where it leads through a list of its own, it says whether that is begun and whether all of it is done", () => {
  const module_ = `<div><section id="module"><course-continue course="test" list="module"><a href="m/b.html">Start the first lesson</a></course-continue>${rows(["b", "c"])}</section>${rows(["a"])}</div>`;
  const way = () => document.querySelector("course-continue").hasAttribute("done");
  show(module_);
  assert.deepEqual(next(), ["m/b.html", "Start the first lesson"]);
  keep({ last: place("a"), answered: ["a-1"] });
  assert.deepEqual([...next(), way()], ["m/b.html", "Start: B", false]);
  keep({ last: place("b"), answered: ["b-1", "b-2"] });
  assert.deepEqual([...next(), way()], ["m/c.html", "Continue: C", false]);
  keep({ last: place("b"), answered: ["b-1", "b-2", "c-1"], quizzes: { c: quiz(4) } });
  assert.equal(way(), true);
});
