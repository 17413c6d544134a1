import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { openPage } from "./page.js";

const { document, window } = openPage();
globals("location", "requestAnimationFrame", "MutationObserver");
const { fill } = await import("../../generator/runtime/page/menu.js");
const { beingRead } = await import("../../generator/runtime/page/contents.js");
const { CourseGate } = await import("../../generator/runtime/page/gate.js");
const { settleHome } = await import("../../generator/runtime/early/returning.js");
customElements.define("course-gate", CourseGate);

function globals(...names) {
  for (const name of names) Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
}

const MODULES = [
  ["One", "one/index.html", [["a", "A", "one/a.html", "q1 q2", ""]]],
  ["Two", "two/index.html", [["b", "B", "two/b.html", "q3", "exam:70"], ["c", "C", "two/c.html", "", ""]]],
  ["Three & <b>more</b>", "", [["d", "D", "three/d.html", "q4", ""]]],
];
/** As the template writes it, in a page of the second module. */
const nav = (links = true) => `<nav class="course-nav" data-root="../" data-course="test"><ol class="course-nav-modules">
  ${links ? `<li><a href="../one/index.html"><span class="course-nav-number">1</span> One</a></li>` : ""}
  <li data-number="2"><details open><summary>Two</summary><a id="here" href="b.html" aria-current="page">B</a></details></li>
  ${links ? `<li><a href="../three/d.html"><span class="course-nav-number">3</span> Three</a></li>` : ""}</ol></nav>`;
const menu = () => document.querySelector(".course-nav");
const titles = () => [...document.querySelectorAll(".course-nav summary")].map((one) => one.textContent.trim());
async function unfold(at) {
  const details = document.querySelectorAll("details")[at];
  details.open = true;
  details.dispatchEvent(new window.Event("toggle"));
  return details;
}

beforeEach(() => {
  document.body.innerHTML = nav();
});

test("menu: each module becomes a fold in its place, and the one that one is in stays as it was", () => {
  const own = document.querySelector("[data-number]");
  fill(menu(), MODULES);
  assert.deepEqual(titles(), ["1 One", "Two", "3 Three & <b>more</b>"]);
  assert.equal(document.querySelectorAll(".course-nav-modules > li")[1], own);
  assert.equal(document.querySelectorAll("details[open]").length, 1);
});

test("menu: it is filled once, however often it is opened", () => {
  fill(menu(), MODULES);
  fill(menu(), MODULES);
  assert.equal(titles().length, 3);
});

test("menu: in a course too long for links the other modules come before and after one's own", () => {
  document.body.innerHTML = nav(false);
  fill(menu(), MODULES);
  assert.deepEqual(titles(), ["1 One", "Two", "3 Three & <b>more</b>"]);
});

test("menu: a fold has its lessons, from the page's own place, with what tells how far one is", async () => {
  fill(menu(), MODULES);
  const details = await unfold(0);
  const links = [...details.querySelectorAll("a")].map((one) => [one.textContent, one.getAttribute("href")]);
  assert.deepEqual(links, [["About this module", "../one/index.html"], ["A", "../one/a.html"]]);
  const row = details.querySelector("ol course-progress");
  assert.deepEqual(["course", "lessons", "questions"].map((name) => row.getAttribute(name)), ["test", "a", "q1 q2"]);
  await unfold(0);
  assert.equal(details.querySelectorAll("ol").length, 1);
});

test("menu: the focus stays where it was, on the link that became a fold, and on a lesson", () => {
  document.querySelector("a[href='../three/d.html']").focus();
  fill(menu(), MODULES);
  assert.match(document.activeElement.textContent, /Three/);
  document.body.innerHTML = nav();
  document.querySelector("#here").focus();
  fill(menu(), MODULES);
  assert.equal(document.activeElement.id, "here");
});

test("contents: what is being read is the last heading that has come up, at any place of the page", () => {
  const page = { height: 800, atEnd: false, asked: -1 };
  assert.equal(beingRead([300, 900, 1500], page), -1);
  assert.equal(beingRead([100, 900, 1500], page), 0);
  assert.equal(beingRead([-900, -10, 700], page), 1);
});

test("contents: at the end of a page it is the last, but the one that was asked for where that is seen", () => {
  const tops = [-900, 300, 600];
  assert.equal(beingRead(tops, { height: 800, atEnd: true, asked: -1 }), 2);
  assert.equal(beingRead(tops, { height: 800, atEnd: true, asked: 1 }), 1);
  assert.equal(beingRead(tops, { height: 800, atEnd: true, asked: 0 }), 2, "what was asked for is far above");
});

test("gate: it opens when all of it is done, closes again when that is erased, and the visit counts from then on", async () => {
  let visits = 0;
  document.body.innerHTML = `<course-gate><course-progress state="done"></course-progress><course-progress></course-progress></course-gate><course-lesson></course-lesson>`;
  const [gate, lesson] = [document.querySelector("course-gate"), document.querySelector("course-lesson")];
  lesson.visit = () => (visits += 1);
  const rest = document.querySelectorAll("course-progress")[1];
  const state = async (text) => {
    rest.setAttribute("state", text);
    await new Promise((done) => setTimeout(done));
    return [gate.hasAttribute("open"), visits];
  };
  assert.equal(gate.hasAttribute("open"), false);
  assert.deepEqual(await state("failed"), [false, 0], "a quiz that is not passed");
  assert.deepEqual(await state("done"), [true, 1]);
  assert.deepEqual(await state("fresh"), [false, 1]);
});

test("home: whoever has been in a lesson is known before the page is painted, under an id of before, too", () => {
  const known = (items, courses = "now before") => {
    document.documentElement.className = "";
    const getItem = (key) => items?.[key] ?? null;
    const page = items ? { localStorage: { getItem } } : { get localStorage() { throw new Error("blocked"); } };
    settleHome(page, courses);
    return document.documentElement.classList.contains("course-returning");
  };
  const begun = JSON.stringify({ last: { lesson: "a" } });
  assert.equal(known({ "course:now": begun }), true);
  assert.equal(known({ "course:before": begun }), true);
  assert.equal(known({ "course:other": begun }), false);
  for (const text of ["{}", "null", "damaged", "[1"]) assert.equal(known({ "course:now": text }), false, text);
  assert.equal(known(null), false);
});
