/**
 * Answers that lie under ids of before, read under those of today: a course says which id was which (`formerly:`). Pure but
 * for `formerOn`, which reads that from the page. What is stored stays as it is until something is stored anew.
 */

import { own } from "./checks.js";
import { keepQuiz } from "./quiz_record.js";
import { keepScenario } from "./scenario_record.js";

/**
 * @typedef {import("../types.js").Progress} Progress
 * @typedef {Record<string, string>} Ids  id of before → id of today
 *
 * @typedef {object} Former  What was called otherwise before; a field is missing where nothing was.
 * @property {string[]} [course]  ids of the course
 * @property {Ids} [questions]  conversations too, as how they ended is kept among the questions
 * @property {Ids} [scenarios]
 * @property {Ids} [quizzes]
 * @property {Ids} [objectives]
 * @property {Ids} [paths]
 * @property {Record<string, {id: string, url: string, title: string}>} [lessons]
 */

/** The first visit stays. @param {any} later @param {any} [earlier] */
export function keepLesson(later, earlier) {
  const [at] = [later, earlier].map((entry) => entry?.first ?? entry?.visited).sort();
  const { first: _, ...visit } = later;
  return at === visit.visited ? visit : { ...visit, first: at };
}

/** How what is here and now goes with what is stored of it. @type {Record<string, (own: any, stored: any) => any>} */
export const KEEP = { scenarios: keepScenario, quizzes: keepQuiz, lessons: keepLesson };

/** When an entry was made, in ms. @param {any} entry */
export const when = (entry) => Date.parse(entry?.at ?? entry?.visited);

/**
 * Gives a table the ids of today. Where both ids have an entry, the later goes on.
 * @param {Record<string, any>} table  is changed
 * @param {Ids} [ids]
 * @param {(later: any, earlier: any) => any} [keep]
 */
function rename(table, ids = {}, keep = (later) => later) {
  for (const [old, id] of Object.entries(ids)) {
    const [entry, there] = [own(table, old), own(table, id)];
    if (entry === undefined) continue;
    delete table[old];
    const [later, earlier] = there === undefined || when(entry) > when(there) ? [entry, there] : [there, entry];
    table[id] = keep(later, earlier);
  }
}

/**
 * @param {Progress} progress  is changed
 * @param {Former} former
 */
export function carry(progress, former) {
  const { questions = {}, lessons = {}, scenarios, quizzes, objectives, paths = {} } = former;
  const named = Object.fromEntries(Object.entries(lessons).map(([old, { id }]) => [old, id]));
  rename(progress.questions, questions);
  rename(progress.drafts, questions);
  rename(progress.reviews ?? {}, questions);
  rename(progress.lessons, named, keepLesson);
  rename(progress.scenarios, scenarios, KEEP.scenarios);
  rename(progress.quizzes, quizzes, KEEP.quizzes);
  for (const quiz of Object.values(progress.quizzes)) {
    quiz.drawn = [...new Set(quiz.drawn.map((id) => own(questions, id) ?? id))];
    for (const table of [quiz.drafts, quiz.certainty, quiz.seen]) rename(table, questions);
    for (const result of quiz.results) rename(result.objectives, objectives);
  }
  const { last, path } = progress;
  const moved = last && own(lessons, last.lesson);
  if (moved) progress.last = { ...last, lesson: moved.id, url: moved.url, title: moved.title };
  if (path) progress.path = own(paths, path) ?? path;
}

/**
 * What a page says of the ids of a course.
 * @param {Document} page
 * @param {string} course
 * @returns {Former | null} null: nothing
 */
export function formerOn(page, course) {
  const templates = /** @type {NodeListOf<HTMLTemplateElement>} */ (page.querySelectorAll("template.course-former"));
  const template = [...templates].find(({ dataset }) => dataset.course === course);
  try {
    return JSON.parse(template?.content.textContent ?? "null");
  } catch {
    return null;
  }
}
