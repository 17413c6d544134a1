/** What becomes of an attempt at a quiz when other things happen: another tab, another device, another edition. */

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { NUMBER, openPage, press, questionHtml, said, show, tick, type } from "./page.js";
import { again, answerAll, asked, AT_END, begin, checkAll, EXAM, handIn, html, IDS, loadQuizzes, plan, pool, question, quiz, reload, result, shown, sure } from "./quiz_page.js";

const { document, storage } = openPage();
await loadQuizzes();

const KEY = "course:test";
const stored = (id = "quiz") => storage.json(KEY)?.quizzes[id];

/** What another tab does: it works on the same storage, and this one hears of it. */
const elsewhere = (act) => {
  const here = [...document.body.childNodes];
  document.body.replaceChildren();
  act();
  document.body.replaceChildren();
  // Pieces of a page that are put back do not read the store by themselves.
  document.body.append(...here);
};
const tell = () => window.dispatchEvent(new window.StorageEvent("storage", { key: KEY }));

/** Whether anything is told of an answer. */
const told = () => quiz().querySelector("course-question[state], [data-mark], .course-result:not(:empty)") !== null;

beforeEach(() => storage.items.clear());

test("two tabs: what is answered in one stands in the other", () => {
  const page = html(AT_END);
  show(page);
  elsewhere(() => {
    show(page);
    answerAll("b", ["one", "two"]);
  });
  tell();
  assert.ok(question("one").querySelector('input[value="b"]').checked);
  answerAll("b", ["three"]);
  assert.deepEqual(Object.keys(stored().drafts), ["one", "two", "three"]);
});

test("two tabs: what is handed in in one is handed in in the other, and its clock stops", (t) => {
  t.mock.timers.enable({ apis: ["Date", "setInterval"], now: Date.parse("2026-11-22T10:00:00Z") });
  const page = html(`${EXAM} time-limit="20"`);
  show(page);
  begin();
  elsewhere(() => {
    show(page);
    answerAll("b");
    t.mock.timers.tick(1000);
    handIn().click();
  });
  tell();
  assert.equal(result(), "You have 4 of 4 points, 100 %.");
  t.mock.timers.tick(30 * 60000);
  assert.deepEqual(stored().results.map(({ score }) => score), [4]);
  document.body.replaceChildren();
});

test("two tabs: a limit that is switched off in one is off in the other", (t) => {
  t.mock.timers.enable({ apis: ["Date", "setInterval"], now: Date.parse("2026-11-22T10:00:00Z") });
  const page = html(`${EXAM} time-limit="20"`);
  show(page);
  begin();
  t.mock.timers.tick(1000);
  const progress = storage.json(KEY);
  Object.assign(progress.quizzes.quiz, { ends: null, at: new Date().toISOString() });
  storage.setItem(KEY, JSON.stringify(progress));
  tell();
  t.mock.timers.tick(30 * 60000);
  assert.equal(quiz().getAttribute("phase"), "open");
  document.body.replaceChildren();
});

test("a page that the browser shows again as it was left follows what was done meanwhile", () => {
  const page = html(AT_END);
  show(page);
  answerAll("a", ["one"]);
  elsewhere(() => {
    show(page);
    answerAll("b");
    handIn().click();
  });
  window.dispatchEvent(new window.Event("pageshow"));
  assert.equal(result(), "You have 4 of 4 points, 100 %.");
  assert.deepEqual(IDS.map((id) => question(id).state), ["right", "right", "right", "right"]);
});

test("two tabs: what is typed here and not checked stays, as long as that question is untouched there", () => {
  const page = html("certainty", { questions: [questionHtml({ id: "one", kind: "number", interaction: NUMBER, attributes: 'attempts="1"' }), ...asked(["two"])], data: plan({ questions: ["one", "two"] }) });
  show(page);
  type(question("one"), "40");
  elsewhere(() => {
    show(page);
    tick(question("two"), "b");
    sure("two", 2);
    press(question("two"));
  });
  tell();
  assert.equal(question("two").state, "right");
  assert.equal(question("one").querySelector("input[name=answer]").value, "40");
});

test("edited: a question that is added to a quiz handed in before is asked the next time; the result stays", () => {
  show(html(AT_END));
  answerAll("b");
  handIn().click();
  reload(html(AT_END, { questions: asked([...IDS, "five"]), data: plan({ questions: [...IDS, "five"] }) }));
  assert.equal(result(), "You have 4 of 4 points, 100 %.");
  assert.deepEqual(shown(), IDS);
  again().click();
  assert.deepEqual(shown(), [...IDS, "five"]);
});

test("edited: a question that is taken out of a pool leaves the result of what is left, and draws no other", () => {
  show(html(AT_END, { data: pool(2, IDS) }));
  const [gone, stays] = shown();
  answerAll("b");
  handIn().click();
  const left = IDS.filter((id) => id !== gone);
  reload(html(AT_END, { questions: asked(left), data: pool(2, left) }));
  assert.deepEqual(shown(), [stays]);
  assert.match(result(), /100 %/);
});

test("edited: a quiz that was done at once and is now handed in is done", () => {
  show(html(""));
  checkAll("b");
  for (const now of [AT_END, EXAM]) {
    reload(html(now));
    assert.equal(quiz().getAttribute("phase"), "done");
    assert.equal(result(), "You have 4 of 4 points, 100 %.");
  }
});

test("edited: a quiz that becomes an exam shows no answer of before once it is begun", () => {
  show(html(""));
  checkAll("b", ["one"]);
  reload(html(EXAM));
  begin();
  assert.ok(!told());
  assert.equal(result(), "0 of 4 answered");
});

test("merged: the exam under way is that of the later device, with none of the other's answers shown", (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: Date.parse("2026-11-22T10:00:00Z") });
  const page = html(EXAM);
  show(page + '<div id="keeper" course="test"></div>');
  begin();
  answerAll("a");
  handIn().click();
  const progress = storage.json(KEY);
  t.mock.timers.tick(60000);
  const at = new Date().toISOString();
  progress.quizzes.quiz = { ...progress.quizzes.quiz, seed: 5, started: at, handed: null, drafts: { one: ["b"] }, at };
  storage.setItem(KEY, JSON.stringify(progress));
  reload(page);
  assert.ok(!told());
  assert.equal(result(), "1 of 4 answered");
  assert.ok(question("one").querySelector('input[value="b"]').checked);
});

test("edited: a plain quiz that now draws, and has all that it draws answered, has a result", () => {
  show(html(""));
  checkAll("b", IDS.slice(0, 3));
  reload(html("", { questions: asked(IDS.slice(0, 3)), data: pool(2, IDS.slice(0, 3)) }));
  assert.equal(quiz().getAttribute("phase"), "done");
  assert.equal(stored().results.length, 1);
});

test("edited: answers that wait to be handed in wait for their buttons, where feedback now comes at once", () => {
  show(html(AT_END));
  answerAll("b", ["one"]);
  reload(html(""));
  assert.ok(question("one").querySelector('input[value="b"]').checked);
});

test("edited: what was handed in without an answer is a question without an answer, where feedback now comes at once", () => {
  show(html(AT_END));
  handIn().click();
  handIn().click();
  reload(html(""));
  assert.doesNotMatch(said(question("one")), /earlier version/);
  assert.equal(question("one").state, null);
});

test("a question called constructor is a question", () => {
  const page = html(AT_END, { questions: asked(["constructor"]), data: pool(1, ["constructor"]) });
  show(page);
  reload(page);
  assert.equal(result(), "0 of 1 answered");
  answerAll("b");
  reload(page);
  assert.equal(result(), "1 of 1 answered");
  again().click();
  assert.equal(result(), "0 of 1 answered");
});
