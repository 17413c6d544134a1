import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { button, hear, NUMBER, openPage, press, questionHtml, said, show, tick, type } from "./page.js";
import { again, answerAll, asked, AT_END, EXAM, handIn, html, IDS, loadQuizzes, notes, OBJECTIVES, plan, question, quiz, reload, report, result, shown, sure } from "./quiz_page.js";

const { document, storage } = openPage();
await loadQuizzes();

const wrong = () => [...quiz().querySelectorAll(".course-quiz-actions button")].find(({ textContent }) => textContent === "Try the wrong ones again");
const stored = (id = "quiz") => storage.json("course:test")?.quizzes[id];

beforeEach(() => storage.items.clear());

test("at the end: nothing is said of an answer, and no question has a button, until all are handed in", () => {
  show(html(`${AT_END} pass-mark="70"`));
  answerAll("b", ["one", "two", "three"]);
  tick(question("four"), "a");
  assert.equal(result(), "4 of 4 answered");
  assert.equal(quiz().querySelector("course-question[state], [data-mark], .course-result:not(:empty)"), null);
  assert.ok(IDS.every((id) => question(id).querySelector(".course-actions").hidden));
  handIn().click();
  assert.equal(result(), "You have 3 of 4 points, 75 %: passed.");
  assert.equal(document.activeElement, quiz().querySelector(".course-quiz-result"));
  assert.deepEqual(IDS.map((id) => question(id).state), ["right", "right", "right", "wrong"]);
  assert.match(said(question("four")), /^Not right\. .*The key/);
  assert.ok(quiz().hasAttribute("passed") && quiz().hasAttribute("done"));
  assert.ok(IDS.every((id) => question(id).finished && question(id).querySelector(".course-actions").hidden));
});

test("at the end: Enter in a field hands nothing in", () => {
  show(html(AT_END, { questions: [questionHtml({ id: "one", kind: "number", interaction: NUMBER })], data: plan({ questions: ["one"] }) }));
  type(question("one"), "40");
  question("one").querySelector("form").dispatchEvent(new window.Event("submit", { cancelable: true, bubbles: true }));
  assert.equal(question("one").state, null);
});

test("at the end: answers wait across a reload, and what was handed in stays so", () => {
  show(html(AT_END));
  answerAll("b", ["one", "three"]);
  reload(html(AT_END));
  assert.equal(result(), "2 of 4 answered");
  assert.ok(question("one").querySelector('input[value="b"]').checked);
  answerAll("b", ["two", "four"]);
  handIn().click();
  reload(html(AT_END));
  assert.equal(result(), "You have 4 of 4 points, 100 %.");
  assert.equal(quiz().querySelector(".course-hand-in").hidden, true);
});

test("at the end: gaps are named once, and can be left", () => {
  show(html(AT_END));
  answerAll("b", ["two"]);
  handIn().click();
  assert.equal(said(quiz(), ".course-hand-in-text"), "3 questions are not answered yet: 1 , 3 , 4 .");
  assert.deepEqual([...quiz().querySelectorAll(".course-hand-in-text a")].map((a) => a.getAttribute("href")), ["#q-one", "#q-three", "#q-four"]);
  assert.equal(handIn().textContent, "Hand in anyway");
  handIn().click();
  assert.equal(result(), "You have 1 of 4 points, 25 %.");
  assert.match(said(question("one")), /^Not answered\./);
  reload(html(AT_END));
  assert.match(said(question("one")), /^Not answered\./);
});

test("at the end: an answer after the question about gaps calls it off", () => {
  show(html(AT_END));
  handIn().click();
  tick(question("one"), "b");
  assert.equal(handIn().textContent, "Hand in");
  handIn().click();
  assert.equal(quiz().getAttribute("phase"), "open");
});

test("at the end: a number that nobody can read is a wrong answer once it is handed in", () => {
  show(html(AT_END, { questions: [questionHtml({ id: "one", kind: "number", interaction: NUMBER })], data: plan({ questions: ["one"] }) }));
  type(question("one"), "soon");
  handIn().click();
  assert.equal(question("one").state, "wrong");
  assert.equal(question("one").querySelector("input").value, "soon");
});

test("at the end: listeners hear of every answer once, with its score", () => {
  const heard = hear("course-answered");
  show(html(AT_END));
  answerAll("b", ["one"]);
  assert.deepEqual(heard, []);
  handIn().click();
  handIn().click();
  assert.deepEqual(heard.map(({ question, response, score }) => [question, response, score]), [["one", ["b"], 1], ["two", null, 0], ["three", null, 0], ["four", null, 0]]);
});

test("the report: each objective with its points; what is not full with lessons to read and a way to try just that", () => {
  show(html(AT_END));
  answerAll("b", ["one", "three", "four"]);
  handIn().click();
  handIn().click();
  assert.equal(report(), "How you did, goal by goal Let them finish 1 of 2 points More on this: Let it run · Try these again Offer a way 2 of 2 points");
  assert.equal(quiz().querySelector(".course-report a").getAttribute("href"), "let-it-run.html");
  quiz().querySelector(".course-link").click();
  assert.deepEqual(IDS.map((id) => question(id).state), ["right", null, "right", "right"]);
  assert.equal(document.activeElement.textContent, "Question 1 of 1");
  assert.equal(result(), "3 of 4 answered");
  answerAll("b", ["two"]);
  handIn().click();
  assert.equal(result(), "You have 4 of 4 points, 100 %.");
  assert.equal(stored().results.length, 2);
});

test("attempts: they are counted, the best counts, and when they are used up there is no other", () => {
  show(html(`${AT_END} attempts="2" pass-mark="70"`));
  answerAll("b");
  handIn().click();
  assert.match(notes(), /^1 attempt left\./);
  again().click();
  assert.equal(result(), "0 of 4 answered");
  answerAll("a");
  handIn().click();
  assert.equal(result(), "You have 0 of 4 points, 0 %.");
  assert.match(notes(), /^What counts is your best attempt: 100 %, passed\. You have used all your attempts\./);
  assert.ok(quiz().hasAttribute("passed"));
  assert.ok(again().hidden && wrong().hidden);
  assert.equal(quiz().querySelector(".course-report .course-link"), null);
});

test("the report: of many goals that are not reached the first five are read at once, and all are there", () => {
  const ids = [..."abcdefghi"].map((one) => `goal-${one}`);
  const objectives = ids.map((id) => ({ id, text: `Goal ${id}`, questions: [id], lessons: [] }));
  show(html(`${AT_END} pass-mark="70"`, { data: plan({ questions: ids, objectives }), questions: asked(ids) }));
  answerAll("b", ids.slice(0, 2));
  answerAll("a", ids.slice(2));
  handIn().click();
  const lists = [...quiz().querySelectorAll(".course-report ul.course-report-list")];
  assert.deepEqual(lists.map(({ children }) => children.length).sort(), [2, 7]);
  again().click();
  answerAll("a");
  handIn().click();
  const [first, rest] = [...quiz().querySelectorAll(".course-report ul.course-report-list")];
  assert.deepEqual([first.children.length, rest.children.length], [5, 4]);
  assert.equal(rest.closest("details").querySelector("summary").textContent, "4 more goals: not all right yet");
});

test("attempts: where the last counts, a worse one undoes a better", () => {
  show(html(`${AT_END} counts="last" pass-mark="70"`));
  answerAll("b");
  handIn().click();
  again().click();
  answerAll("a");
  handIn().click();
  assert.equal(quiz().hasAttribute("passed"), false);
});

test("attempts: at once too, a later attempt does not spoil the best one", () => {
  show(html('pass-mark="70"'));
  for (const id of IDS) (tick(question(id), "b"), press(question(id)));
  again().click();
  for (const id of IDS) (tick(question(id), "a"), press(question(id)));
  assert.match(notes(), /^What counts is your best attempt: 100 %, passed\./);
  assert.deepEqual(stored().results.map(({ score }) => score), [4, 0]);
});

test("pools: as many as are drawn, the same after a reload, unseen ones in the next attempt", () => {
  const pools = html(AT_END, { data: plan({ questions: [], pools: [{ draw: 2, questions: IDS }] }) });
  show(pools);
  const first = shown();
  assert.equal(first.length, 2);
  reload(pools);
  assert.deepEqual(shown(), first);
  answerAll("b");
  handIn().click();
  assert.equal(result(), "You have 2 of 2 points, 100 %.");
  again().click();
  assert.deepEqual([...first, ...shown()].sort(), [...IDS].sort());
  assert.equal(quiz().querySelector("course-question[state]"), null);
});

test("shuffling: other orders for other attempts, the same after a reload, and never another score", () => {
  const options = questionHtml({ id: "one" }).replace('<ul class="course-options">', '<ul class="course-options" data-shuffle>').replace('data-part="c"', 'data-part="c" data-fixed');
  const page = html(`${AT_END} shuffle="questions options"`, { questions: [options, ...IDS.slice(1).map((id) => questionHtml({ id }))] });
  const look = () => [...shown(), ...[...question("one").querySelectorAll("[data-part]")].map((one) => one.dataset.part)].join();
  const seen = new Set();
  show(page);
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const order = look();
    assert.match(order, /c$/);
    reload(page);
    assert.equal(look(), order);
    seen.add(order);
    answerAll("b");
    handIn().click();
    assert.equal(result(), "You have 4 of 4 points, 100 %.");
    again().click();
  }
  assert.ok(seen.size > 2);
});

test("certainty: at once, it has to be said first; then the answer is final", () => {
  const one = IDS.map((id) => questionHtml({ id, attributes: 'attempts="1"' }));
  show(html("certainty", { questions: one }));
  tick(question("one"), "b");
  press(question("one"));
  assert.equal(question("one").state, null);
  assert.equal(said(question("one")), "Say first how sure you are.");
  sure("one", 3);
  press(question("one"));
  assert.equal(question("one").state, "right");
  assert.equal(question("one").querySelector(".course-actions").hidden, true);
  reload(html("certainty", { questions: one }));
  assert.ok(question("one").querySelector('.course-certainty input[value="3"]').checked);
  for (const [id, part, level] of [["two", "a", 3], ["three", "a", 1], ["four", "b", 2]]) {
    tick(question(id), part);
    sure(id, level);
    press(question(id));
  }
  assert.match(report(), /How sure you were −1 of 12 certainty marks\./);
  assert.match(report(), /Not very: 1 answer, 0 right Fairly: 1 answer, 1 right Very: 2 answers, 1 right/);
});

test("certainty: at the end, an answer without it is named as open", () => {
  show(html(`${AT_END} certainty`));
  answerAll("b");
  for (const id of ["one", "two", "three"]) sure(id, 3);
  handIn().click();
  assert.match(said(quiz(), ".course-hand-in-text"), /^1 question is not answered yet: 4/);
  handIn().click();
  assert.match(report(), /10 of 12 certainty marks/);
  assert.match(report(), /Very: 3 answers, 3 right/);
});

test("an exam: waits for its button, shows nothing before, and goes on after a reload", () => {
  show(html(EXAM));
  assert.equal(quiz().querySelector(".course-questions").hidden, true);
  assert.equal(quiz().getAttribute("phase"), "start");
  quiz().querySelector(".course-start button").click();
  assert.equal(quiz().querySelector(".course-questions").hidden, false);
  assert.equal(document.activeElement, question("one"));
  assert.equal(quiz().querySelector(".course-clock").hidden, true);
  answerAll("b", ["one"]);
  reload(html(EXAM));
  assert.equal(quiz().getAttribute("phase"), "open");
  assert.equal(result(), "1 of 4 answered");
});

test("an exam: what is tried again afterwards is practice, and changes no result", () => {
  show(html(EXAM));
  quiz().querySelector(".course-start button").click();
  answerAll("b", ["one"]);
  handIn().click();
  handIn().click();
  const { results } = stored();
  assert.equal(wrong().hidden, true);
  quiz().querySelector(".course-link").click();
  assert.equal(said(quiz(), ".course-step-head").replace("Mark for later ", ""), "Practice Back to the result This is practice. The result of your test stays as it is.");
  assert.equal(question("two").state, null);
  tick(question("two"), "b");
  press(question("two"));
  assert.equal(question("two").state, "right");
  assert.ok(quiz().querySelector(".course-quiz-result").hidden);
  [...quiz().querySelectorAll(".course-step-head button")].pop().click();
  assert.equal(document.activeElement, quiz().querySelector(".course-quiz-result"));
  assert.equal(result(), "You have 1 of 4 points, 25 %.");
  assert.deepEqual(stored().results, results);
  reload(html(EXAM));
  assert.equal(result(), "You have 1 of 4 points, 25 %.");
  again().click();
  assert.equal(quiz().getAttribute("phase"), "start");
});

test("an exam: time can be extended and switched off, survives a reload, and hands in what is there", (t) => {
  t.mock.timers.enable({ apis: ["Date", "setInterval"], now: Date.parse("2026-11-22T10:00:00Z") });
  const clock = () => said(quiz(), ".course-clock-text");
  const page = html(`${EXAM} time-limit="20"`);
  show(page);
  assert.deepEqual([...quiz().querySelectorAll(".course-start label")].map((label) => label.textContent.trim()), ["20 minutes", "30 minutes", "40 minutes", "No limit"]);
  quiz().querySelector(".course-start button").click();
  assert.equal(clock(), "20 min left");
  answerAll("b", ["one", "two"]);
  t.mock.timers.tick(5 * 60000);
  assert.equal(clock(), "15 min left");
  quiz().querySelector(".course-clock button").click();
  assert.equal(clock(), "20 min left");
  reload(page);
  assert.equal(clock(), "20 min left");
  t.mock.timers.tick(18.5 * 60000);
  assert.equal(clock(), "1:30 left");
  t.mock.timers.tick(90000);
  assert.equal(result(), "You have 2 of 4 points, 50 %.");
  assert.match(notes(), /^Time is up\. What you had answered has been handed in\./);
  again().click();
  quiz().querySelector(".course-start button").click();
  quiz().querySelector(".course-clock button:last-child").click();
  assert.equal(quiz().querySelector(".course-clock").hidden, true);
  t.mock.timers.tick(600 * 60000);
  assert.equal(quiz().getAttribute("phase"), "open");
  document.body.replaceChildren();
});

test("an exam: time that ran out while the page was closed hands in on the way back", (t) => {
  t.mock.timers.enable({ apis: ["Date", "setInterval"], now: Date.parse("2026-11-22T10:00:00Z") });
  const page = html(`${EXAM} time-limit="20"`);
  show(page);
  quiz().querySelector(".course-start button").click();
  answerAll("b", ["one"]);
  document.body.replaceChildren();
  t.mock.timers.tick(25 * 60000);
  show(page);
  assert.equal(result(), "You have 1 of 4 points, 25 %.");
  document.body.replaceChildren();
});

test("pre-test and post-test: the gain of each objective that both asked about, from the first result", () => {
  const before = html(AT_END, { id: "before", questions: [questionHtml({ id: "pre" }), questionHtml({ id: "pro" })], data: plan({ questions: ["pre", "pro"], objectives: [{ ...OBJECTIVES[0], questions: ["pre"] }, { ...OBJECTIVES[1], questions: ["pro"] }] }) });
  show(before);
  tick(question("pre"), "b");
  tick(question("pro"), "a");
  handIn().click();
  again().click();
  answerAll("b");
  handIn().click();
  const page = html(`${AT_END} pretest="before"`);
  reload(page);
  answerAll("b", ["one", "three", "four"]);
  handIn().click();
  handIn().click();
  assert.match(report(), /^What has changed Let them finish Before 100 %, now 50 %: down by 50 percentage points More on this: .* Offer a way Before 0 %, now 100 %: up by 100 percentage points$/);
});

test("progress: a quiz that is handed in counts once it has a result", () => {
  const progress = '<course-progress course="test" lessons="l" questions="quiz:quiz other"><span class="course-progress-text"></span></course-progress>';
  show(html(AT_END) + progress);
  assert.equal(said(document.body, ".course-progress-text"), "Not started");
  answerAll("b");
  handIn().click();
  assert.equal(said(document.body, ".course-progress-text"), "1 of 2 exercises");
  again().click();
  assert.equal(said(document.body, ".course-progress-text"), "1 of 2 exercises");
});

test("damaged data and damaged records leave a quiz that asks what the page holds", () => {
  storage.setItem("course:test", JSON.stringify({ version: 1, course: "test", questions: {}, lessons: {}, quizzes: { quiz: { seed: "x" } } }));
  show(html(AT_END).replace(/\{"questions".*?<\/script>/, "{ not json </script>"));
  assert.deepEqual(shown(), IDS);
  answerAll("b");
  handIn().click();
  assert.equal(result(), "You have 4 of 4 points, 100 %.");
});

test("everything erased: the quiz begins again", () => {
  show(html(EXAM) + '<div id="keeper" course="test"></div>');
  quiz().querySelector(".course-start button").click();
  storage.items.clear();
  document.getElementById("keeper").dispatchEvent(new window.CustomEvent("course-replaced", { bubbles: true }));
  assert.equal(quiz().getAttribute("phase"), "start");
});

test("a plain quiz keeps nothing before it has a result", () => {
  show(html(""));
  assert.equal(stored(), undefined);
  tick(question("one"), "b");
  press(question("one"));
  assert.equal(stored(), undefined);
  assert.equal(button(question("one")).textContent, "Answer again");
});
