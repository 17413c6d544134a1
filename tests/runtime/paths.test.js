import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { FakeStorage, openPage, show } from "./page.js";

const { document, window, storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
const { merge } = await import("../../generator/runtime/store/merge.js");
const { noProgress, readProgress } = await import("../../generator/runtime/store/progress.js");
const { Store } = await import("../../generator/runtime/store/store.js");

const KEY = "course:test";
const AT = "2026-11-21T10:00:00.000Z";
const done = { response: ["b"], score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: AT };
const place = (lesson) => ({ lesson, url: `m/${lesson}.html`, title: lesson.toUpperCase() });
const keep = (over) => {
  storage.setItem(KEY, JSON.stringify({ version: 1, course: "test", questions: {}, lessons: {}, ...over }));
  window.dispatchEvent(new window.StorageEvent("storage", { key: KEY }));
};
const kept = () => storage.json(KEY);

/** As the templates write it: in each lesson a question of the lesson's name. */
const rows = (lessons, links) => `<ol class="course-lessons">${lessons.map((id) => `<li>
  <a href="m/${id}.html"${links ? ` data-lesson="${id}" data-url="m/${id}.html"` : ""}>${id.toUpperCase()}</a>
  <course-progress course="test" questions="${id}" lessons="${id}"><span class="course-progress-text"></span></course-progress></li>`).join("")}</ol>`;
const card = (id, list, inner = "") => `<div class="course-path" id="course-path-${id}">
  <label><input type="radio" name="course-path" value="${id}"> ${id}</label>
  <course-progress class="sum" course="test" list="${list}"><span class="course-progress-text"></span></course-progress>${inner}</div>`;
const home = `<div><course-continue course="test" root=""><a href="m/a.html">Start the course</a></course-continue>
  <course-paths course="test">${card("short", "course-path-short", rows(["b", "d"], true))}${card("all", "course-modules")}</course-paths>
  <div id="course-modules">${rows(["a", "b", "c", "d"])}</div></div>`;
/** The foot of a lesson that is on one path and extra to another. */
const foot = (lesson) => `<course-lesson lesson="${lesson}" course="test" questions="" url="m/${lesson}.html" title="${lesson.toUpperCase()}" root="../">
  <p class="course-lesson-state"></p><course-way course="test"><p data-path="">for all</p><p data-path="on" hidden>on it</p>
  <div data-path="off" data-extra hidden><course-continue course="test" root="../" lesson="${lesson}"><a href="z.html"><span>Back</span> <b>Z</b></a></course-continue></div>
  </course-way></course-lesson>`;
const radio = (value) => document.querySelector(`input[value="${value}"]`);
const choose = (value) => {
  radio(value).checked = true;
  radio(value).dispatchEvent(new window.Event("change", { bubbles: true }));
};
const sum = (id) => document.querySelector(`#course-path-${id} > .sum .course-progress-text`).textContent;
const onward = () => [document.querySelector("course-continue a").getAttribute("href"), document.querySelector("course-continue a").textContent];
const shown = () => [...document.querySelectorAll("[data-path]")].filter((way) => !way.hidden).map((way) => way.dataset.path);

beforeEach(() => storage.items.clear());

test("choice: without one, or with one that is not there any more, it is the path through everything", () => {
  for (const path of [undefined, "gone", "__proto__"]) {
    keep({ path });
    show(home);
    assert.deepEqual([radio("all").checked, radio("short").checked], [true, false]);
  }
});

test("choice: it is kept with the progress, and there again on the next page", () => {
  show(home);
  choose("short");
  assert.equal(kept().path, "short");
  show(home);
  assert.ok(radio("short").checked);
});

test("choice: nothing begun, so it starts with the first lesson of the path", () => {
  show(home);
  choose("short");
  assert.deepEqual(onward(), ["m/b.html", "Start: B"]);
});

test("choice: a place on the path stays; any other gives way to the first lesson that is not done", () => {
  keep({ last: place("d"), lessons: { d: { visited: AT } } });
  show(home);
  choose("short");
  assert.deepEqual(onward(), ["m/d.html", "Continue: D"]);
  keep({ last: place("c"), questions: { b: done }, lessons: { b: { visited: AT } } });
  choose("short");
  assert.deepEqual(onward(), ["m/d.html", "Start: D"]);
  choose("all");
  assert.deepEqual([kept().path, kept().last.lesson], ["all", "d"]);
});

test("choice: in another tab it changes here too", () => {
  show(home + foot("x"));
  keep({ path: "short" });
  assert.ok(radio("short").checked);
  keep({ path: "on" });
  assert.deepEqual(shown(), ["on"]);
});

test("progress: a path counts the lessons of its list, the path through everything those of all modules", () => {
  show(home);
  assert.deepEqual([sum("short"), sum("all")], ["Not started", "Not started"]);
  keep({ questions: { b: done, c: done } });
  assert.deepEqual([sum("short"), sum("all")], ["1 of 2 lessons", "2 of 4 lessons"]);
  keep({ questions: { b: done, c: done, d: done } });
  assert.deepEqual([sum("short"), sum("all")], ["Done", "3 of 4 lessons"]);
  keep({ lessons: { a: { visited: AT } } });
  assert.deepEqual([sum("short"), sum("all")], ["Not started", "0 of 4 lessons"]);
});

test("progress: of a module those lessons count that the path leads to", () => {
  const far = `<course-progress id="far" course="test" list="course-modules" path="short"><span class="course-progress-text"></span></course-progress>`;
  show(home.replace("<course-paths", `${far}<course-paths`));
  keep({ path: "short", questions: { a: done, b: done } });
  assert.equal(document.querySelector("#far .course-progress-text").textContent, "1 of 2 lessons");
});

test("choice: what was chosen stays where it is in the window, whatever comes above it", () => {
  show(home);
  let top = 100;
  const moved = [];
  radio("short").getBoundingClientRect = () => ({ top });
  window.scrollBy = ({ top: by }) => moved.push(by);
  const above = document.querySelector("course-continue");
  above.refresh = () => (top = 371);
  choose("short");
  assert.deepEqual(moved, [271]);
});

test("lesson: it shows what is meant for the path, and else what is meant for all", () => {
  for (const [path, way] of [[undefined, ""], ["on", "on"], ["off", "off"], ["gone", ""], ["constructor", ""]]) {
    keep({ path });
    show(foot("x"));
    assert.deepEqual(shown(), [way]);
  }
});

test("lesson: an extra one is visited, and the place on the path stays; the way back leads there", () => {
  keep({ path: "off", last: place("b") });
  show(foot("x"));
  assert.ok(kept().lessons.x);
  assert.equal(kept().last.lesson, "b");
  assert.deepEqual(onward(), ["../m/b.html", "Back B"]);
  keep({ path: "on", last: place("b") });
  show(foot("x"));
  assert.equal(kept().last.lesson, "x");
});

test("lesson: the way back from an extra one never leads to itself", () => {
  keep({ path: "off", last: place("x") });
  show(foot("x"));
  assert.deepEqual(onward(), ["z.html", "Back Z"]);
});

const read = (over) => readProgress(JSON.stringify({ version: 1, course: "test", ...over }), "test");

test("format: a path is a text; anything else is damaged, and what else is there is kept", () => {
  assert.equal(read({ path: "short" }).progress.path, "short");
  assert.equal(read({}).progress.path, undefined);
  for (const path of [5, {}, ["short"], "x".repeat(20000)]) {
    const { progress, condition } = read({ path, last: place("b") });
    assert.deepEqual([condition, progress.path, progress.last.lesson], ["damaged", undefined, "b"]);
  }
});

test("format: fields that a later edition adds survive reading, writing and merging", () => {
  const later = { plan: { days: 3 } };
  const { progress, condition } = read(later);
  assert.deepEqual([condition, JSON.parse(JSON.stringify(progress)).plan], ["good", later.plan]);
  assert.deepEqual({ ...merge(noProgress("test"), progress).plan }, later.plan);
  const odd = readProgress('{"version":1,"course":"test","__proto__":{"path":"short"}}', "test").progress;
  assert.equal(merge(noProgress("test"), odd).path, undefined);
  assert.equal({}.path, undefined);
});

test("merging: a path and the place on it come together; a path goes before none, and the later place before the earlier", () => {
  const side = (path, lesson, at) => ({ ...noProgress("test"), ...(path && { path }), last: { ...place(lesson), at } });
  const [early, late] = ["2026-11-21T10:00:00.000Z", "2026-11-21T11:00:00.000Z"];
  const both = (one, other) => {
    const merged = merge(one, other);
    assert.deepEqual(merge(other, one), merged);
    return [merged.path, merged.last.lesson];
  };
  assert.deepEqual(both(side("all", "c", late), side("short", "b", early)), ["all", "c"]);
  assert.deepEqual(both(side("all", "c", early), side("short", "b", late)), ["short", "b"]);
  assert.deepEqual(both(side("", "c", late), side("short", "b", early)), ["short", "b"]);
  assert.deepEqual(both(noProgress("test"), side("", "d", early)), [undefined, "d"]);
});

test("storage is full: the choice lasts until the page is left, over the one that is stored", () => {
  const own = new FakeStorage();
  const store = new Store("test", () => own, () => {});
  store.change((progress) => (progress.path = "all"));
  own.full = true;
  store.change((progress) => Object.assign(progress, { path: "short", last: place("b") }));
  assert.deepEqual([store.read().path, store.read().last.lesson], ["short", "b"]);
  assert.equal(own.json(KEY).path, "all");
});
