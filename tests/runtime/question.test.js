import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { CHOICE, CHOICES, NUMBER, TEXT, button, hear, openPage, press, questionHtml, said, show, tick, type } from "./page.js";

const { document, storage } = openPage();
await import("../../generator/runtime/course.js");
await customElements.whenDefined("course-who");
const { openStore } = await import("../../generator/runtime/store/store.js");

const answers = hear("course-answer");
const answered = hear("course-answered");
const stored = () => storage.json("course:test")?.questions.one;
const make = (options) => show(questionHtml(options));

beforeEach(() => {
  openStore("test").erase();
  answers.length = answered.length = 0;
});

test("a fresh question shows its button and folds its answers away", () => {
  const question = make();
  assert.equal(question.querySelector(".course-actions").hidden, false);
  assert.equal(question.querySelector(".course-solution").hidden, true);
  assert.equal(question.hasAttribute("state"), false);
  assert.equal(button(question).textContent, "Check");
});

test("a question of an unknown kind, or without its data, stays as it was rendered", () => {
  for (const html of [questionHtml({ kind: "riddle" }), questionHtml().replace(/<script.*?<\/script>/s, ""), questionHtml().replace('{"shape"', "{")]) {
    const question = show(html);
    assert.equal(question.querySelector(".course-actions").hidden, true);
    assert.equal(question.querySelector(".course-solution").hidden, false);
  }
});

test("checking without an answer says what is missing, counts nothing and tells nobody", () => {
  const empty = { choice: CHOICE, choices: CHOICES, text: TEXT, number: NUMBER };
  for (const [kind, interaction] of Object.entries(empty)) {
    const question = make({ kind, interaction });
    press(question);
    assert.match(said(question), /^(Choose an answer first\.|Type your answer first\.|Type a number, for example 25\.)$/);
    assert.equal(question.hasAttribute("state"), false);
  }
  assert.deepEqual([answers, answered, stored()], [[], [], undefined]);
});

test("text that is no number is asked for again, without an attempt and without giving the answer away", () => {
  const question = make({ kind: "number", interaction: NUMBER });
  type(question, "quite long");
  press(question);
  assert.equal(said(question), "Type a number, for example 25.");
  assert.equal(answers.length, 0);
  const other = make({ kind: "number", interaction: { ...NUMBER, value: 7 } });
  press(other);
  assert.equal(said(other), "Type a number, for example 40.");
});

test("right: state, words, explanation, all the feedback, and the next thing to do", () => {
  const question = make({ remarks: { a: "No A.", b: "Yes B.", right: "Well done." } });
  tick(question, "b");
  press(question);
  assert.equal(question.getAttribute("state"), "right");
  assert.ok(question.hasAttribute("finished"));
  assert.equal(said(question), "Right. Yes B. Well done. The explanation.");
  assert.equal(said(question, ".course-solution > summary"), "All the feedback");
  assert.equal(question.querySelector(".course-solution").hidden, false);
  assert.equal(question.querySelector(".course-solution").open, false);
  assert.equal(button(question).textContent, "Answer again");
});

test("wrong: the remark on the choice, and neither key nor explanation while there are tries left", () => {
  const question = make({ remarks: { a: "No A.", b: "Yes B.", wrong: "Think again." } });
  tick(question, "a");
  press(question);
  assert.equal(question.getAttribute("state"), "wrong");
  assert.equal(said(question), "Not yet. No A. Think again.");
  assert.equal(said(question, ".course-solution > summary"), "Show the answer");
  assert.equal(button(question).textContent, "Check again");
  const marks = [...question.querySelectorAll(".course-option")].map((option) => option.dataset.mark);
  assert.deepEqual(marks, ["wrong", undefined, undefined], "what was missed is not given away");
  assert.equal(said(question, '[data-part="a"] .course-mark'), "your answer, not right");
});

test("a mark is words beside the option, and heard at its input", () => {
  const question = make();
  tick(question, "b");
  press(question);
  const mark = question.querySelector('[data-part="b"] .course-mark');
  assert.equal(mark.hidden, false);
  assert.equal(mark.textContent, "your answer, right");
  assert.equal(question.querySelector('input[value="b"]').getAttribute("aria-describedby"), mark.id);
});

test("partly: points, and with several remarks each says what it is about", () => {
  const question = make({ kind: "choices", interaction: CHOICES, attributes: 'max="3"', remarks: { a: "A it is.", c: "Not C." } });
  for (const part of ["a", "b", "c"]) tick(question, part);
  press(question);
  assert.equal(question.getAttribute("state"), "partly");
  assert.equal(said(question), "Partly right: 1.5 of 3 points. Part a A it is. Part c Not C.");
});

test("points are told in words where a question has more or fewer than one", () => {
  const question = make({ attributes: 'max="2"' });
  tick(question, "a");
  press(question);
  assert.match(said(question), /^Not yet\. You have 0 of 2 points\./);
  tick(question, "b");
  press(question);
  assert.match(said(question), /^Right\. You have 2 of 2 points\./);
});

test("a remark is copied, without ids, and stays where it was", () => {
  const question = make({ remarks: { b: "Yes B." } });
  tick(question, "b");
  press(question);
  assert.equal(document.querySelectorAll("#r-one-b").length, 1);
  assert.equal(said(question, ".course-solution .course-remark-text"), "Yes B.");
});

test("the right text or number is right, a known mistake gets its remark", () => {
  let question = make({ kind: "text", interaction: TEXT, remarks: { m1: "Nobody ever calmed down for that." } });
  type(question, "Calm down!");
  press(question);
  assert.equal(said(question), "Not yet. Nobody ever calmed down for that.");
  type(question, "  sorry. ");
  press(question);
  assert.equal(question.getAttribute("state"), "right");
  assert.equal(answered[1].response, "  sorry. ", "the response is what was typed");
  question = make({ kind: "number", interaction: NUMBER });
  type(question, "42 min");
  press(question);
  assert.equal(question.getAttribute("state"), "right");
});

test("the events say what happened, before grading without a score and after with one", () => {
  const question = make({ kind: "choices", interaction: CHOICES, attributes: 'max="3"' });
  tick(question, "a");
  press(question);
  const detail = { question: "one", kind: "choices", response: ["a"], max: 3, attempt: 1 };
  assert.deepEqual(answers, [{ ...detail, score: null }]);
  assert.deepEqual(answered, [{ ...detail, score: 1.5 }]);
});

test("a listener can cancel an answer, and then nothing happens", () => {
  const cancel = (event) => event.preventDefault();
  document.addEventListener("course-answer", cancel);
  const question = make();
  tick(question, "b");
  press(question);
  document.removeEventListener("course-answer", cancel);
  assert.deepEqual([answered, stored(), said(question)], [[], undefined, ""]);
  assert.equal(question.hasAttribute("state"), false);
  assert.equal(button(question).textContent, "Check");
  press(question);
  assert.equal(answered[0].attempt, 1);
});

test("changing a checked answer takes back what was said of it, but not what is kept", () => {
  const question = make();
  tick(question, "a");
  press(question);
  tick(question, "c");
  assert.ok(question.hasAttribute("stale"));
  assert.equal(question.getAttribute("state"), "wrong");
  assert.equal(said(question), "");
  assert.equal(question.querySelector("[data-mark], .course-mark:not([hidden])"), null);
  assert.equal(question.querySelector("input[aria-describedby]"), null);
  assert.equal(button(question).textContent, "Check again");
  assert.equal(stored().state, "wrong");
  press(question);
  assert.equal(question.hasAttribute("stale"), false);
  assert.equal(answered[1].attempt, 2);
});

test("checking an unchanged answer again costs no try", () => {
  const question = make({ attributes: 'attempts="2"', remarks: { a: "No A." } });
  tick(question, "a");
  press(question);
  press(question);
  press(question);
  assert.equal(said(question), "This is the same answer as before. Change it, then check again. Not yet. 1 try left. No A.");
  assert.equal(answered.length, 1);
  assert.equal(question.hasAttribute("finished"), false);
});

test("limited attempts: what is left is counted down, and at the end come key and explanation", () => {
  const question = make({ attributes: 'attempts="2"' });
  tick(question, "a");
  press(question);
  assert.equal(said(question), "Not yet. 1 try left.");
  tick(question, "c");
  press(question);
  assert.equal(said(question), "Not right. No tries left. The key. The explanation.");
  assert.ok(question.hasAttribute("finished"));
  assert.equal(said(question, '[data-part="b"] .course-mark'), "the right answer");
  assert.equal(button(question).textContent, "Answer again");
});

test("a finished question cannot be changed, yet nothing in it is disabled", () => {
  // Ticks, as jsdom does not put cancelled radio buttons back; a browser does.
  const question = make({ kind: "choices", interaction: CHOICES });
  tick(question, "a");
  tick(question, "b");
  press(question);
  tick(question, "a");
  tick(question, "c");
  assert.deepEqual([...question.querySelectorAll("input:checked")].map((input) => input.value), ["a", "b"]);
  assert.equal(question.hasAttribute("stale"), false);
  assert.equal(question.querySelectorAll('input[aria-disabled="true"]').length, 4);
  assert.equal(question.querySelector(":disabled"), null);
  const text = make({ kind: "text", interaction: TEXT, id: "two" });
  type(text, "sorry");
  press(text);
  assert.equal(text.querySelector("input").readOnly, true);
});

test("start afresh empties the question and counts tries from the beginning, attempts on", () => {
  const question = make({ attributes: 'attempts="1"' });
  tick(question, "a");
  press(question);
  press(question);
  for (const name of ["state", "finished", "stale"]) assert.equal(question.hasAttribute(name), false, name);
  assert.equal(question.querySelector("input:checked, [data-mark], [aria-disabled]"), null);
  assert.equal(said(question), "");
  assert.equal(question.querySelector(".course-solution").hidden, true);
  assert.equal(button(question).textContent, "Check");
  const { state, response, attempts, tries } = stored();
  assert.deepEqual({ state, response, attempts, tries }, { state: null, response: null, attempts: 1, tries: 0 });
  tick(question, "b");
  press(question);
  assert.equal(answered[1].attempt, 2);
  assert.equal(question.getAttribute("state"), "right");
});

test("the focus stays on the button through all of a question's life", () => {
  const question = make({ attributes: 'attempts="2"' });
  const one = button(question);
  one.focus();
  for (const part of [null, "a", "a", "c", null, "b"]) {
    if (part) tick(question, part);
    one.focus();
    press(question);
    assert.equal(document.activeElement, one);
    assert.equal(one.isConnected && !one.disabled && !one.hidden, true);
  }
});

test("a double click is one press, so that Check does not also press Answer again", () => {
  const question = make();
  tick(question, "b");
  for (const detail of [1, 2, 3]) {
    button(question).dispatchEvent(new document.defaultView.MouseEvent("click", { detail, bubbles: true, cancelable: true }));
  }
  assert.equal(question.getAttribute("state"), "right");
});

test("Enter held down, or pressed in a finished field, does nothing", () => {
  const question = make({ kind: "text", interaction: TEXT });
  const enter = (target, repeat) => {
    const event = new document.defaultView.KeyboardEvent("keydown", { key: "Enter", repeat, bubbles: true, cancelable: true });
    return target.dispatchEvent(event);
  };
  const input = question.querySelector("input");
  assert.equal(enter(input, false), true);
  assert.equal(enter(button(question), true), false);
  type(question, "sorry");
  press(question);
  assert.equal(enter(input, false), false);
  assert.equal(enter(button(question), false), true);
});

test("an answer is kept and put back, without events and without being read out", () => {
  const html = questionHtml({ remarks: { b: "Yes B." } });
  const first = show(html);
  tick(first, "b");
  press(first);
  answers.length = answered.length = 0;
  const question = show(html);
  assert.notEqual(question, first);
  assert.equal(question.querySelector('input[value="b"]').checked, true);
  assert.equal(question.getAttribute("state"), "right");
  assert.ok(question.hasAttribute("finished"));
  assert.equal(said(question), "Right. Yes B. The explanation.");
  assert.equal(question.querySelector(".course-result").getAttribute("aria-live"), "off");
  assert.deepEqual([answers, answered], [[], []]);
});

test("what is put back is read out again once the learner answers", async () => {
  show(questionHtml());
  tick(document.body.firstElementChild, "a");
  press(document.body.firstElementChild);
  const question = show(questionHtml());
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.equal(question.querySelector(".course-result").hasAttribute("aria-live"), false);
});

test("tries used before a reload stay used, tries before starting afresh do not count", () => {
  const html = questionHtml({ attributes: 'attempts="2"' });
  let question = show(html);
  tick(question, "a");
  press(question);
  question = show(html);
  assert.equal(said(question), "Not yet. 1 try left.");
  tick(question, "c");
  press(question);
  question = show(html);
  assert.ok(question.hasAttribute("finished"));
  press(question);
  question = show(html);
  assert.equal(question.hasAttribute("state"), false);
  tick(question, "a");
  press(question);
  assert.equal(said(question), "Not yet. 1 try left.");
  assert.equal(answered.at(-1).attempt, 3);
});

const record = (over) => ({ response: ["b"], score: 1, max: 1, state: "right", attempts: 1, tries: 1, at: "2026-11-21T10:00:00.000Z", ...over });
const keep = (over) => storage.setItem("course:test", JSON.stringify({ version: 1, course: "test", questions: { one: record(over) }, lessons: {} }));

test("a response to an earlier version of the question keeps its score and leaves the form free", () => {
  for (const response of [["gone"], ["b", "gone"], ["a", "b"], [], "b", null]) {
    keep({ response });
    const question = make();
    assert.equal(said(question), "You answered an earlier version of this question: right.");
    assert.equal(question.getAttribute("state"), "right");
    assert.equal(question.score, 1);
    assert.equal(question.querySelector("input:checked, [aria-disabled], [data-mark]"), null);
    assert.equal(button(question).textContent, "Check");
    tick(question, "a");
    press(question);
    assert.equal(question.getAttribute("state"), "wrong");
  }
});

test("attempts are counted over all tabs", () => {
  const question = make();
  keep({ attempts: 3 });
  tick(question, "b");
  press(question);
  assert.equal(stored().attempts, 4);
});

test("a stored text is put back as text, whatever it looks like", () => {
  keep({ response: "<img src=x onerror=alert(1)>", state: "wrong", score: 0 });
  const question = make({ kind: "text", interaction: TEXT });
  assert.equal(question.querySelector("input").value, "<img src=x onerror=alert(1)>");
  assert.equal(question.querySelector("img"), null);
});

test("with storage blocked a question works all the same", () => {
  storage.blocked = true;
  const question = make();
  tick(question, "b");
  press(question);
  storage.blocked = false;
  assert.equal(question.getAttribute("state"), "right");
});

test("moving a question about in the page neither empties it nor enhances it twice", () => {
  const question = make();
  tick(question, "a");
  press(question);
  document.body.append(document.createElement("p"), question);
  assert.equal(question.getAttribute("state"), "wrong");
  tick(question, "b");
  press(question);
  assert.equal(answered.length, 2);
  assert.equal(question.getAttribute("state"), "right", "one press is heard once");
});

test("points: however small and odd they are, a right answer has all of them and none has more", () => {
  for (const max of [0.335, 0.333, 0.001, 3]) {
    const question = show(questionHtml({ attributes: `max="${max}"` }));
    tick(question, "b");
    press(question);
    assert.equal(question.score, max);
    assert.equal(storage.json("course:test").questions.one.score, max);
    storage.items.clear();
  }
});

test("a picture in an option chooses it, even where a plugin has put a link around it", () => {
  const linked = (id) => `<li class="course-option" data-part="${id}"><label><input type="radio" name="answer" value="${id}">
    <span class="course-option-text"><a class="glightbox" href="${id}.png"><img src="${id}.png" alt="${id}"></a></span></label></li>`;
  const question = show(questionHtml({ answer: `<ul class="course-options">${["a", "b", "c"].map(linked).join("")}</ul>` }));
  question.querySelector("img[alt=b]").click();
  assert.ok(question.querySelector("input[value=b]").checked);
  assert.equal(question.querySelector(".course-answer a"), null);
});

test("a link with words in an option stays a link", () => {
  const option = '<li class="course-option" data-part="a"><label><input type="radio" name="answer" value="a"><a href="x.html">What is it? <img src="x.png" alt=""></a></label></li>';
  assert.ok(show(questionHtml({ answer: `<ul class="course-options">${option}</ul>` })).querySelector(".course-answer a"));
});

test("an answer that was typed and nobody foresaw is told so, with the hint where there is one; a foreseen one is not", () => {
  const hint = '<details class="course-hint"><summary>Hint</summary>Think.</details><div class="course-actions"';
  for (const [html, more] of [[questionHtml({ kind: "text", interaction: TEXT }), ""], [questionHtml({ kind: "text", interaction: TEXT }).replace('<div class="course-actions"', hint), " The hint may help."]]) {
    const question = show(html);
    type(question, "something else");
    press(question);
    assert.equal(said(question), `Not yet. We didn’t foresee this one, so we can’t say what it lacks.${more}`);
    question.afresh();
  }
});
