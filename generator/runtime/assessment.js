/** The script of pages with a quiz that is more than its questions in a row; the rest of the runtime is in another, on every page. */

import { conductedQuiz } from "./assessment/conducted.js";

// Whichever of the two scripts comes first.
void customElements.whenDefined("course-quiz").then(() => setTimeout(conduct));

function conduct() {
  const CourseQuiz = /** @type {typeof import("./quiz/quiz.js").CourseQuiz} */ (customElements.get("course-quiz"));
  const { prototype } = conductedQuiz(CourseQuiz);
  CourseQuiz.conductWith((quiz) => Object.setPrototypeOf(quiz, prototype));
}
