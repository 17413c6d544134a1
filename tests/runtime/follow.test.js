import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { openPage, press, questionHtml, show, tick } from "./page.js";

const { document, window, storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
const { insideCourse } = await import("../../generator/runtime/page/continue.js");

const lesson = (attributes = 'questions="one two"') => `<course-lesson lesson="l" course="test" ${attributes}
  url="m/l.html" title="Let it run" root="../"><p class="course-lesson-state"></p></course-lesson>`;
const progress = (attributes) => `<course-progress course="test" ${attributes}>
  <span class="course-progress-text"></span><span class="course-progress-bar" aria-hidden="true"></span></course-progress>`;
const first = `<course-continue course="test" root="../"><a class="course-button" href="m/first.html">Start the course</a></course-continue>`;
const text = (selector) => document.querySelector(selector).textContent;
const keep = (over) => {
  const record = { response: ["b"], score: 1, max: 1, state: "right", attempts: 1, at: "2026-11-21T10:00:00.000Z" };
  const all = { version: 1, course: "test", questions: { one: record }, lessons: {}, ...over };
  storage.setItem("course:test", JSON.stringify(all));
};

beforeEach(() => storage.items.clear());

test("lesson: a visit is remembered, with where to go on", () => {
  show(lesson());
  const { lessons, last } = storage.json("course:test");
  assert.ok(Date.parse(lessons.l.visited));
  assert.deepEqual(last, { lesson: "l", url: "m/l.html", title: "Let it run", at: lessons.l.visited });
});

test("lesson: says how many questions are answered, follows answers, and is done with the last", () => {
  const box = show(`<div>${lesson()}${questionHtml({ id: "one" })}${questionHtml({ id: "two" })}</div>`);
  assert.equal(text(".course-lesson-state"), "0 of 2 exercises done");
  for (const [id, state] of [["one", "1 of 2 exercises done"], ["two", "Lesson done"]]) {
    const question = document.getElementById(`q-${id}`);
    tick(question, "a");
    press(question);
    assert.equal(text(".course-lesson-state"), state);
  }
  assert.ok(box.firstElementChild.hasAttribute("done"));
});

test("lesson: without questions it is done by being read", () => {
  assert.ok(show(lesson('questions=""')).hasAttribute("done"));
  assert.equal(text(".course-lesson-state"), "Lesson done");
});

test("progress: fresh, started, done, with words and a share", () => {
  const html = progress('questions="one two" lessons="l m"');
  const element = show(html);
  const look = () => [element.getAttribute("state"), text(".course-progress-text"), element.style.getPropertyValue("--course-share")];
  const changed = () => window.dispatchEvent(new window.StorageEvent("storage", { key: "course:test" }));
  assert.deepEqual(look(), ["fresh", "Not started", "0"]);
  keep({ questions: {}, lessons: { l: { visited: "2026-11-21T10:00:00.000Z" } } });
  changed();
  assert.deepEqual(look(), ["started", "0 of 2 exercises", "0"]);
  keep({});
  changed();
  assert.deepEqual(look(), ["started", "1 of 2 exercises", "0.5"]);
  const record = storage.json("course:test").questions.one;
  keep({ questions: { one: record, two: record } });
  changed();
  assert.deepEqual(look(), ["done", "Done", "1"]);
});

test("progress: a question that was started afresh is not answered", () => {
  keep({});
  const all = storage.json("course:test");
  keep({ questions: { one: { ...all.questions.one, state: null, response: null, score: 0 } } });
  show(progress('questions="one" lessons="l"'));
  assert.equal(text(".course-progress-text"), "Not started");
});

test("progress: lessons without questions are done by being read", () => {
  keep({ questions: {}, lessons: { l: { visited: "2026-11-21T10:00:00.000Z" } } });
  show(progress('questions="" lessons="l m"'));
  assert.equal(text(".course-progress-text"), "1 of 2 lessons");
  show(progress('questions="" lessons="l"'));
  assert.equal(text(".course-progress-text"), "Done");
});

test("progress: ids such as constructor are not answered by nature", () => {
  show(progress('questions="constructor __proto__" lessons="toString"'));
  assert.equal(text(".course-progress-text"), "Not started");
});

test("progress: an element that left the page listens no more", () => {
  const element = show(progress('questions="one" lessons=""'));
  element.remove();
  keep({});
  window.dispatchEvent(new window.StorageEvent("storage", { key: "course:test" }));
  assert.equal(element.getAttribute("state"), "fresh");
  document.body.append(element);
  assert.equal(element.getAttribute("state"), "done");
});

test("continue: leads to the last lesson, from wherever it stands, and back to the first when all is erased", () => {
  const link = show(first).querySelector("a");
  assert.equal(link.getAttribute("href"), "m/first.html");
  keep({ last: { lesson: "l", url: "m/l.html", title: "<b>Let it run</b>" } });
  window.dispatchEvent(new window.StorageEvent("storage", { key: "course:test" }));
  assert.equal(link.getAttribute("href"), "../m/l.html");
  assert.equal(link.textContent, "Continue: <b>Let it run</b>");
  assert.equal(link.children.length, 0);
  storage.items.clear();
  window.dispatchEvent(new window.StorageEvent("storage", { key: "course:test" }));
  assert.equal(link.getAttribute("href"), "m/first.html");
  assert.equal(link.textContent, "Start the course");
});

test("continue: an address that leaves the course is not followed", () => {
  keep({ last: { lesson: "l", url: "javascript:alert(1)", title: "Boo" } });
  assert.equal(show(first).querySelector("a").getAttribute("href"), "m/first.html");
});

const INSIDE = ["m/l.html", "l.html", "m/l.html#q-one", "m/l.html?x=a:b", "ü/straße.html", "m/a%20b.html", "./l.html", "m/../l.html"];
const OUTSIDE = [
  "", "/", "/l.html", "//evil.test/", "\\\\evil.test", "/\\evil.test", "\\/evil.test",
  "http://evil.test/", "HTTPS:evil.test", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "\njavascript:alert(1)",
  " javascript:alert(1)", "\u0001javascript:alert(1)", "data:text/html,x", "vbscript:x", "blob:x", "file:///etc/passwd", "C:/x", "mailto:a@b",
  "\t//evil.test", " //evil.test", "../l.html", "m/../../l.html", "%2e%2e/l.html", ".%2E/x", "..\\l.html", "..", "https:l.html",
  null, undefined, 5, {}, ["m/l.html"],
];

for (const url of INSIDE) test(`continue: ${JSON.stringify(url)} stays inside the course`, () => assert.equal(insideCourse(url), url));
for (const url of OUTSIDE) test(`continue: ${JSON.stringify(url)} is refused`, () => assert.equal(insideCourse(url), null));
