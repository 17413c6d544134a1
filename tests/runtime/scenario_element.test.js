import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { beforeEach } from "node:test";
import { hear, openPage, show } from "./page.js";

const { document, storage, window } = openPage();
const html = readFileSync(new URL("../golden/html/scenario.html", import.meta.url), "utf8");
const KEY = "course:the-starter";
const ID = "wrong-parcel";
const [ASK, REFUND, LOOK_UP, RING] = ["What did you order", "We can refund", "I will look it up", "Friday. Let me ring"];

let scrolled = 0;
window.scrollBy = () => (scrolled += 1);
window.requestAnimationFrame = (then) => then();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
await import("../../generator/runtime/scenario.js");
await customElements.whenDefined("course-scenario");
await customElements.whenDefined("course-scenario");
const { openStore } = await import("../../generator/runtime/store/store.js");

const asked = hear("course-answer");
const answered = hear("course-answered");

const all = (root, selector) => [...root.querySelectorAll(selector)];
const text = (node) => node.textContent.replace(/\s+/g, " ").trim();
const make = () => show(html).querySelector("course-scenario");
const press = (element, words) => all(element, "button").find((button) => text(button).startsWith(words)).click();
const choices = (element) => all(element, ".course-choice").map(text);
const log = (element) => all(element, ".course-log > *").map(text);
const mood = (element) => all(element, ".course-meters li").map(text);
const stored = () => storage.json(KEY)?.scenarios[ID];
const say = (element, ...lines) => lines.forEach((line) => press(element, line));
const start = () => {
  const element = make();
  press(element, "Start");
  return element;
};

beforeEach(() => {
  openStore("the-starter").erase();
  asked.length = answered.length = scrolled = 0;
});

test("before the start: the briefing, one button, and the passages out of sight", () => {
  const element = make();
  assert.deepEqual(all(element, "button:not([hidden])").map(text), ["Start the conversation"]);
  assert.ok(element.querySelector(".course-scenes").hidden && element.querySelector(".course-gauges").hidden);
  assert.equal(element.hasAttribute("scene"), false);
  assert.equal(element.querySelector(".course-log").getAttribute("role"), "log");
});

test("without its data it stays a set of linked passages", () => {
  for (const broken of [html.replace('{"start"', "{"), html.replace(/<script.*?<\/script>/s, ""), html.replace('class="course-start"', "")]) {
    const element = show(broken).querySelector("course-scenario");
    assert.equal(element.querySelector(".course-scenes").hidden, false);
    assert.equal(all(element, "button").length, 0);
  }
});

test("start: the customer speaks, the mood is said, the sentences are buttons, the focus is on them", () => {
  const element = start();
  assert.equal(element.getAttribute("scene"), "opening");
  assert.deepEqual(log(element), ["Mr Ode: This is not what I ordered."]);
  assert.deepEqual(mood(element), ["Anger: cross", "Trust: none"]);
  assert.equal(choices(element).length, 2);
  const group = element.querySelector(".course-choices");
  assert.equal(document.activeElement, group);
  assert.equal(group.getAttribute("aria-label"), "What do you say?");
  assert.ok(element.querySelector(".course-start").hidden);
  assert.equal(scrolled, 1);
});

test("a line: one's own words, what changed in words, the answer, in this order", () => {
  const element = start();
  say(element, ASK);
  assert.deepEqual(log(element).slice(1), ["You: What did you order?", "Trust: none →to some", "Mr Ode: The blue one, for Friday."]);
  assert.deepEqual(mood(element), ["Anger: cross", "Trust: some"]);
  assert.equal(element.getAttribute("scene"), "he-tells");
  assert.equal(document.activeElement, element.querySelector(".course-choices"));
  assert.ok(choices(element)[0].startsWith(LOOK_UP));
});

test("the customer answers by mood", () => {
  const element = start();
  say(element, REFUND);
  assert.equal(log(element).at(-1), "Mr Ode: A refund? I need a kettle!");
});

test("every line and the end are told, with the learner's words and the points", () => {
  const element = start();
  say(element, ASK, RING);
  const line = { kind: "scenario", max: 0, attempt: 1 };
  assert.deepEqual(answered, [
    { ...line, question: `${ID}/opening`, response: "What did you order?", score: 0 },
    { ...line, question: `${ID}/he-tells`, response: "Friday. Let me ring the store now.", score: 0 },
    { ...line, question: ID, response: "solved", score: 1, max: 1 },
  ]);
  assert.deepEqual(asked, answered.map((detail) => ({ ...detail, score: null })));
});

test("who listens can object to a line, and to the end", () => {
  const element = start();
  const object = (event) => event.detail.question === ID && event.preventDefault();
  document.addEventListener("course-answer", object);
  say(element, ASK, RING);
  document.removeEventListener("course-answer", object);
  assert.equal(element.getAttribute("scene"), "he-tells");
  assert.equal(answered.length, 1);
  assert.deepEqual(stored().attempts, []);
  say(element, RING);
  assert.equal(element.getAttribute("scene"), "solved");
});

test("the second half of a double click says nothing", () => {
  const element = start();
  const button = element.querySelector(".course-choice");
  button.dispatchEvent(new window.MouseEvent("click", { bubbles: true, detail: 2 }));
  assert.equal(answered.length, 0);
});

test("the end: how and why, line by line, beside the best way, and what is left to find", () => {
  const element = start();
  say(element, REFUND, LOOK_UP);
  assert.deepEqual([element.getAttribute("scene"), element.getAttribute("outcome")], ["refused", "bad"]);
  const title = element.querySelector(".course-debrief .course-ending-title");
  assert.equal(document.activeElement, title);
  assert.equal(text(title), "A bad ending He leaves");
  assert.equal(text(element.querySelector(".course-debrief .course-why")), "He was left alone with it.");
  assert.match(text(element.querySelector(".course-unsaid")), /What Mr Ode wanted ?The blue kettle before Friday\./);
  const moments = all(element, ".course-moment").map(text);
  assert.equal(moments.length, 2);
  assert.match(moments[0], /This is not what I ordered\..*You: We can refund.*Anger \+1, still cross.*An offer that he did not ask for\..*Go back to this moment and try another line/);
  assert.equal(element.querySelector(".course-back-to").getAttribute("aria-label"), "Go back to this moment and try another line, turn 1");
  assert.match(moments[1], /A refund\? I need a kettle!.*You leave him standing\./);
  const compare = element.querySelector(".course-compare");
  assert.equal(compare.open, false);
  assert.match(text(compare), /You.*We can refund.*He leaves.*The best way.*What did you order\?.*The blue one by Friday/);
  assert.match(text(element.querySelector(".course-debrief")), /1 of 3 endings found/);
  assert.deepEqual(all(element, ".course-endings li").map(text), ["A bad ending He leaves", "2 more to find"]);
  assert.equal(element.querySelector(".course-choices").hidden, true);
  assert.deepEqual(log(element), ["You: I will look it up."], "the rest is in the look back");
});

test("techniques are told with links to their lessons", () => {
  const element = start();
  say(element, ASK, RING);
  const used = element.querySelector(".course-transcript .course-used");
  assert.match(text(used), /^Puts to use: Ask, then offer\./);
  assert.equal(used.querySelector("a").getAttribute("href"), "../first-module/asking.html");
  assert.equal(element.querySelector(".course-compare").open, true);
  assert.match(text(element.querySelector(".course-compare")), /none is shorter.*as on the best way/);
});

test("ids stay unique: what is copied leaves them behind", () => {
  start();
  say(document, ASK, RING);
  const ids = all(document, "[id]").map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});

test("going back: what was said before stands there, unspoken, and the customer's line has the focus", () => {
  const element = start();
  say(element, ASK, LOOK_UP);
  const [, second] = all(element, ".course-back-to");
  second.click();
  assert.equal(element.getAttribute("scene"), "he-tells");
  assert.equal(element.hasAttribute("outcome"), false);
  assert.equal(text(document.activeElement), "Mr Ode: The blue one, for Friday.");
  assert.equal(element.querySelector(".course-log").getAttribute("aria-live"), "off");
  assert.equal(element.querySelector(".course-debrief").childElementCount, 0);
  assert.deepEqual(mood(element), ["Anger: cross", "Trust: some"]);
  say(element, RING);
  assert.equal(answered.at(-1).attempt, 2);
  assert.match(text(element.querySelector(".course-debrief")), /2 of 3 endings found/);
});

test("going back to the first moment, and playing again, begin anew", () => {
  for (const words of ["Go back", "Play again"]) {
    const element = start();
    say(element, ASK, LOOK_UP, words);
    assert.deepEqual(log(element), ["Mr Ode: This is not what I ordered."]);
    assert.equal(document.activeElement, element.querySelector(".course-choices"));
    assert.deepEqual(stored().path, []);
  }
});

test("a reload goes on where one was: quietly, and without events", () => {
  say(start(), ASK);
  answered.length = 0;
  const element = make();
  assert.equal(element.getAttribute("scene"), "he-tells");
  assert.equal(log(element).length, 4);
  assert.equal(element.querySelector(".course-log").getAttribute("aria-live"), "off");
  assert.equal(document.activeElement, document.body);
  assert.equal(answered.length, 0);
  say(element, RING);
  const again = make();
  assert.equal(again.getAttribute("outcome"), "good");
  assert.deepEqual(log(again), ["You: Friday. Let me ring the store now."]);
  assert.equal(all(again, ".course-moment").length, 2);
  assert.equal(stored().attempts.length, 1);
});

test("what was stored and no longer fits is played as far as it does", () => {
  const record = { path: ["gone", "p508dcaed"], endings: ["solved", "gone"], attempts: [], at: "2026-11-21T10:00:00.000Z" };
  storage.setItem(KEY, JSON.stringify({ version: 1, course: "the-starter", questions: {}, lessons: {}, scenarios: { [ID]: record } }));
  const element = make();
  assert.equal(element.getAttribute("scene"), "opening");
  say(element, ASK, RING);
  assert.match(text(element.querySelector(".course-debrief")), /1 of 3 endings found/);
});

test("the store keeps the way, the endings and the attempts, and the end as a question", () => {
  const element = start();
  assert.deepEqual(stored().path, []);
  say(element, ASK, RING);
  const { path, endings, attempts } = stored();
  assert.equal(path.length, 2);
  assert.deepEqual(endings, ["solved"]);
  assert.deepEqual(attempts.map(({ at, ...attempt }) => attempt), [{ path, ending: "solved", score: 100 }]);
  const { at, ...question } = storage.json(KEY).questions[ID];
  assert.deepEqual(question, { response: "solved", score: 1, max: 1, state: "right", attempts: 1, tries: 1 });
  assert.deepEqual(Object.keys(storage.json(KEY).questions), [ID], "a line is no question");
});

test("a record from the future does not hold up a conversation", () => {
  const record = { path: [], endings: ["refused"], attempts: [], at: "2100-01-01T00:00:00.000Z" };
  openStore("the-starter").change(({ scenarios }) => (scenarios[ID] = record));
  say(make(), ASK);
  assert.equal(stored().path.length, 1);
  assert.deepEqual(stored().endings, ["refused"]);
});

test("who looks for worse endings keeps the points of the best", () => {
  const element = start();
  say(element, REFUND, LOOK_UP);
  assert.equal(storage.json(KEY).questions[ID].state, "wrong");
  say(element, "Play again", ASK, RING, "Play again", REFUND, LOOK_UP);
  const { score, state, response, attempts } = storage.json(KEY).questions[ID];
  assert.deepEqual([score, state, response, attempts], [1, "right", "solved", 3]);
  assert.equal(stored().attempts.length, 3);
  assert.deepEqual(stored().endings, ["refused", "solved"]);
});

test("a conversation counts for its lesson's progress once it has come to an end", () => {
  const lesson = `<course-lesson lesson="l" course="the-starter" questions="${ID}" url="l.html" title="L" root="">
    <p class="course-lesson-state"></p></course-lesson>`;
  const box = show(`<div>${html}${lesson}</div>`);
  const state = () => box.querySelector(".course-lesson-state").textContent;
  press(box, "Start");
  say(box, ASK);
  assert.notEqual(state(), "Lesson done");
  say(box, RING);
  assert.equal(state(), "Lesson done");
});

test("everything erased, or a file loaded: the page follows", () => {
  const element = start();
  say(element, ASK);
  const replaced = () => {
    const keeper = document.createElement("course-keeper");
    keeper.setAttribute("course", "the-starter");
    document.body.append(keeper);
    keeper.dispatchEvent(new window.CustomEvent("course-replaced", { bubbles: true }));
    keeper.remove();
  };
  openStore("the-starter").erase();
  replaced();
  assert.equal(element.hasAttribute("scene"), false);
  assert.equal(element.querySelector(".course-start").hidden, false);
  assert.deepEqual(log(element), []);
  const path = ["p887895af"];
  openStore("the-starter").change(({ scenarios }) => {
    scenarios[ID] = { path, endings: [], attempts: [], at: "2026-11-21T10:00:00.000Z" };
  });
  replaced();
  assert.equal(element.getAttribute("scene"), "he-tells");
});
