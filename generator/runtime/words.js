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
  pickFirst: "Pick something in the text first.",
  typeFirst: "Type your answer first.",
  fillFirst: "Fill in a gap first.",
  /** @param {string} example */
  typeNumber: (example) => `Type a number, for example ${example}.`,
  sameAnswer: "This is the same answer as before. Change it, then check again.",

  right: "Right.",
  /** @param {number} score @param {number} max */
  // Of a single point nobody wants to read a third.
  partly: (score, max) => (max === 1 ? "Partly right." : `Partly right: ${score} of ${ofPoints(max)}.`),
  wrong: "Not yet.",
  wrongLast: "Not right.",
  /** @param {number} score @param {number} max */
  points: (score, max) => `You have ${score} of ${ofPoints(max)}.`,
  /** @param {number} left */
  triesLeft: (left) => (left ? `${count(left, "try", "tries")} left.` : "No tries left."),
  states: { right: "right", partly: "partly right", wrong: "not right", done: "finished" },
  /** @param {string} state */
  earlier: (state) => `You answered an earlier version of this question: ${state}.`,

  open: { check: "Compare with a model answer", startAfresh: "Change my answer", allFeedback: "A model answer" },
  compare: "Your answer is kept. Compare it with the model answer below.",
  compareAndTick: "Your answer is kept. Compare it with the model answer below, and tick what yours does.",
  revised: "You can change your answer now.",

  rate: { check: "Show my profile", startAfresh: "Start afresh", allFeedback: "What answers may mean" },
  /** @param {string} open */
  rateAll: (open) => `Rate every statement first. This one is open: ‘${open}’`,
  profile: "Your profile. Nothing here is right or wrong.",
  /** @param {string} label */
  onAverage: (label) => `On average: ‘${label}’.`,
  between: "Neither low nor high.",

  marks: {
    one: { right: "your answer, right", wrong: "your answer, not right", missed: "the right answer" },
    many: { right: "your answer, right", wrong: "your answer, not right", missed: "right, not ticked" },
    parts: { right: "right", wrong: "not right", missed: "not answered" },
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
  allAnswered: "All answered.",
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

/** What the player of conversations says. A bundle of its own, so that pages without one do not carry it. */
export const talkWords = {
  start: "Start the conversation",
  /** @param {string} name */
  log: (name) => `Conversation with ${name}`,
  /** @param {string} name */
  mood: (name) => `How ${name} is now`,
  you: "You",
  ask: "What do you say?",
  to: "to",
  /** @param {string} name */
  thinks: (name) => `What ${name} thinks:`,

  /** @param {number} by */
  change: (by) => `${by > 0 ? "+" : "−"}${Math.abs(by)}`,
  /** @param {string} level */
  still: (level) => `still ${level}`,

  /** @param {string} name */
  wanted: (name) => `What ${name} wanted`,
  /** @param {string} name */
  hid: (name) => `What ${name} did not say`,
  lookBack: "Line by line",
  goBack: "Go back to this moment and try another line",
  /** @param {number} turn */
  turn: (turn) => `turn ${turn}`,
  compare: "Your way beside the best one",
  sameAsBest: "This was a best way: none is shorter, and none ends better.",
  yours: "You",
  best: "The best way",
  same: "as on the best way",
  /** @param {number} found @param {number} of */
  endings: (found, of) => `${found} of ${count(of, "ending", "endings")} found`,
  /** @param {number} left */
  undiscovered: (left) => `${left} more to find`,
  again: "Play again",
};
