/** A quiz for the tests: in HTML as the template renders it, and what a learner does with it. */

import { button, questionHtml, said, show, tick } from "./page.js";

/** Brings the bundles of a page with such a quiz. Call after opening the page. */
export async function loadQuizzes() {
  await import("../../generator/runtime/course.js");
  await customElements.whenDefined("course-who");
  await import("../../generator/runtime/assessment.js");
  await new Promise((done) => setTimeout(done)); // it takes up quizzes in a task of its own
}

export const IDS = ["one", "two", "three", "four"];
export const AT_END = 'feedback="at-end"';
export const EXAM = `${AT_END} exam`;
export const OBJECTIVES = [
  { id: "listen", text: "Let them finish", questions: ["one", "two"], lessons: [{ title: "Let it run", url: "let-it-run.html" }] },
  { id: "help", text: "Offer a way", questions: ["three", "four"], lessons: [] },
];

/** The data of a quiz that asks four questions each time. */
export const plan = (over = {}) => ({ questions: IDS, pools: [], objectives: OBJECTIVES, ...over });

/** The data of a quiz that draws. */
export const pool = (draw, questions) => plan({ questions: [], pools: [{ draw, questions }] });

/** Questions of one choice each, of which "b" is right. */
export const asked = (ids) => ids.map((id) => questionHtml({ id }));

export const html = (attributes, { data = plan(), questions = asked(IDS), id = "quiz" } = {}) => `
  <course-quiz id="${id}" course="test" ${attributes} ${attributes || data.pools.length ? "conducted" : ""}>
  <template><script type="application/json" class="course-quiz-data">${JSON.stringify(data)}</script></template>
  <h2 class="course-quiz-title" id="title">Quiz</h2>
  <ol class="course-questions">${questions.map((one) => `<li data-question="${/id="q-([^"]+)"/.exec(one)[1]}">${one}</li>`).join("")}</ol>
  <div class="course-quiz-result" role="status"></div>
  <div class="course-quiz-actions" hidden><button type="button" class="course-button course-button-quiet">Start the quiz afresh</button></div>
  </course-quiz>`;

export const question = (id) => document.getElementById(`q-${id}`);
export const quiz = () => document.querySelector("course-quiz");
export const result = () => said(document.body, ".course-quiz-result");
export const notes = () => said(document.body, ".course-report-notes");
export const report = () => said(document.body, ".course-report");
export const begin = () => quiz().querySelector(".course-start button").click();
export const handIn = () => quiz().querySelector(".course-hand-in button");
export const again = () => quiz().querySelector(".course-quiz-actions button:last-child");
export const shown = () => [...quiz().querySelectorAll(".course-questions > li:not([hidden]) course-question")].map(({ question }) => question);
export const sure = (id, level) => question(id).querySelector(`.course-certainty input[value="${level}"]`).click();
export const answerAll = (part, ids = shown()) => ids.forEach((id) => tick(question(id), part));
export const checkAll = (part, ids = shown()) => ids.forEach((id) => (tick(question(id), part), button(question(id)).click()));

/** Opens a page anew. */
export const reload = (page) => {
  document.body.replaceChildren();
  show(page);
};
