/**
 * Every word that the runtime says to a learner, in one place, so that a course can be translated.
 * Functions take what varies; nothing here is ever read as HTML.
 */

/** @param {number} n @param {string} one @param {string} many */
const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;

/** @param {number} max */
const ofPoints = (max) => count(max, "point", "points");

export const words = {
  check: "Check",
  checkAgain: "Check again",
  startAfresh: "Start afresh",
  startedAfresh: "The question is empty again.",
  showAnswer: "Show the answer",
  allFeedback: "All the feedback",

  chooseFirst: "Choose an answer first.",
  typeFirst: "Type your answer first.",
  /** @param {string} example */
  typeNumber: (example) => `Type a number, for example ${example}.`,
  sameAnswer: "This is the same answer as before. Change it, then check again.",

  right: "Right.",
  /** @param {number} score @param {number} max */
  partly: (score, max) => `Partly right: ${score} of ${ofPoints(max)}.`,
  wrong: "Not yet.",
  wrongLast: "Not right.",
  /** @param {number} score @param {number} max */
  points: (score, max) => `You have ${score} of ${ofPoints(max)}.`,
  /** @param {number} left */
  triesLeft: (left) => (left ? `${count(left, "try", "tries")} left.` : "No tries left."),
  states: { right: "right", partly: "partly right", wrong: "not right" },
  /** @param {string} state */
  earlier: (state) => `You answered an earlier version of this question: ${state}.`,

  marks: {
    one: { right: "your answer, right", wrong: "your answer, not right", missed: "the right answer" },
    many: { right: "your answer, right", wrong: "your answer, not right", missed: "right, not ticked" },
    order: { right: "in order", wrong: "out of order", missed: "" },
  },

  /** @param {string} item */
  moveUp: (item) => `Move up: ${item}`,
  /** @param {string} item */
  moveDown: (item) => `Move down: ${item}`,
  /** @param {string} item @param {number} position @param {number} of */
  moved: (item, position, of) => `‘${item}’ moved to position ${position} of ${of}`,

  /** @param {number} done @param {number} of */
  quizSoFar: (done, of) => `${done} of ${of} answered`,
  /** @param {number} score @param {number} max @param {number} percent */
  quizScore: (score, max, percent) => `You have ${score} of ${ofPoints(max)}, ${percent} %`,
  passed: "passed",
  /** @param {number} mark */
  notPassed: (mark) => `not yet passed: ${mark} % needed`,

  /** @param {number} done @param {number} of */
  lessonSoFar: (done, of) => `${done} of ${count(of, "question", "questions")} answered`,
  lessonDone: "Lesson done",
  notStarted: "Not started",
  /** @param {number} done @param {number} of */
  questionsSoFar: (done, of) => `${done} of ${count(of, "question", "questions")}`,
  /** @param {number} done @param {number} of */
  lessonsSoFar: (done, of) => `${done} of ${count(of, "lesson", "lessons")}`,
  done: "Done",
  /** @param {string} title */
  continueWith: (title) => `Continue: ${title}`,

  saved: "Your progress is in the file that was just downloaded. Keep it somewhere safe.",
  /** @param {number} n */
  loaded: (n) =>
    n ? `${count(n, "answer", "answers")} loaded from the file.` : "The file holds nothing newer than what is here.",
  loadedInPart: "Parts of the file could not be read and were left out.",
  notAProgressFile: "This is not a progress file, so nothing was changed.",
  otherCourse: "This file belongs to another course, so nothing was changed.",
  newerFile: "This file was made by a newer version of the course, so nothing was changed.",
  reallyErase: "Really erase",
  confirmErase: "This erases all your answers in this browser. Press the button once more to do it.",
  erased: "Your progress in this browser is erased.",

  close: "Close",
  notices: {
    blocked: "Your browser does not let this course store anything. Your answers last only until you leave this page.",
    full: "Your browser’s storage is full. What you answer now lasts only until you leave this page.",
    damaged: "Some of your stored progress could not be read. All that could be read is kept.",
    newer:
      "Your progress was stored by a newer version of this course and is left as it is. " +
      "What you answer here lasts only until you leave this page.",
  },
};
