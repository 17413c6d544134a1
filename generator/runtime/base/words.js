/**
 * Every word that the runtime says to a learner, in one place, so that a course can be translated.
 * Functions take what varies; nothing here is ever read as HTML.
 */

/** @param {number} n @param {string} one @param {string} many */
const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;

/** No more than two places behind the point. @param {number} points */
const nice = (points) => Math.round(points * 100) / 100;

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
  partly: (score, max) => (max === 1 ? "Partly right." : `Partly right: ${nice(score)} of ${ofPoints(max)}.`),
  wrong: "Not yet.",
  wrongLast: "Not right.",
  notAnswered: "Not answered.",
  /** @param {number} score @param {number} max */
  points: (score, max) => `You have ${nice(score)} of ${ofPoints(max)}.`,
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

  howSure: "How sure are you?",
  sureFirst: "Say first how sure you are.",
  certainty: [
    { name: "Not very", marks: "right 1, wrong 0" },
    { name: "Fairly", marks: "right 2, wrong −2" },
    { name: "Very", marks: "right 3, wrong −6" },
  ],

  howMuchTime: "How much time would you like?",
  begin: "Begin",
  /** @param {number} n */
  minutes: (n) => count(n, "minute", "minutes"),
  noLimit: "No limit",
  /** @param {number} n */
  moreTime: (n) => `+ ${count(n, "minute", "minutes")}`,
  /** @param {number} n */
  minutesLeft: (n) => `${count(n, "minute", "minutes")} left`,
  /** @param {number} n */
  secondsLeft: (n) => `${Math.floor(n / 60)}:${String(n % 60).padStart(2, "0")} left`,
  timeUp: "Time is up. What you had answered has been handed in.",
  timeMore: "You have more time now.",
  timeOff: "The time limit is switched off.",

  handIn: "Hand in",
  handInAnyway: "Hand in anyway",
  /** @param {number} n */
  stillOpen: (n) => `${count(n, "question is", "questions are")} not answered yet:`,
  wrongAgain: "Try the wrong ones again",
  quizAgain: "Take it again",
  /** @param {number} left */
  attemptsLeft: (left) => (left ? `${count(left, "attempt", "attempts")} left.` : "You have used all your attempts."),
  /** @param {boolean} last @param {number} percent @param {boolean | null} passed */
  counts: (last, percent, passed) =>
    `What counts is your ${last ? "last" : "best"} attempt: ${percent} %${passed === null ? "" : passed ? ", passed" : ", not yet passed"}.`,
  practising: "This is practice. The result of your test stays as it is.",

  byObjective: "What you can do",
  whatChanged: "What has changed",
  /** @param {number} score @param {number} max */
  scoreOf: (score, max) => `${score} of ${ofPoints(max)}`,
  /** @param {number} before @param {number} now per cent */
  gain: (before, now) =>
    `Before ${before} %, now ${now} %: ${now > before ? `up by ${now - before}` : now < before ? `down by ${before - now}` : "as before"}`,
  readAgain: "Read again:",
  retryThese: "Try these again",
  /** @param {string} objective */
  retryAbout: (objective) => `Try these again: ${objective}`,
  howSureYouWere: "How sure you were",
  /** @param {number} marks @param {number} most */
  sureMarks: (marks, most) => `${String(marks).replace("-", "−")} of ${most} certainty marks.`,
  sureKey: "On each line, the coloured stretch is where that answer pays best, and the mark is where you were.",
  /** @param {number} n @param {number} right */
  sureSoOften: (n, right) => (n ? `${count(n, "answer", "answers")}, ${right} right` : "no answers"),
  /** @param {number} level @param {number} share @param {number[]} pays */
  calibrated: (level, share, pays) => {
    if (share < (pays[level] ?? 0) - 1e-9) return "You were surer than you were right.";
    if (share > (pays[level + 1] ?? 1) + 1e-9) return "You could have been surer.";
    return "That fits.";
  },

  /** @param {number} done @param {number} of */
  quizSoFar: (done, of) => `${done} of ${of} answered`,
  /** @param {number} score @param {number} max @param {number} percent */
  quizScore: (score, max, percent) => `You have ${score} of ${ofPoints(max)}, ${percent} %`,
  allAnswered: "All answered.",
  passed: "passed",
  /** @param {number} mark */
  notPassed: (mark) => `not yet passed: ${mark} % needed`,

  /** Questions, conversations and tests. @param {number} done @param {number} of */
  lessonSoFar: (done, of) => `${done} of ${count(of, "exercise", "exercises")} done`,
  lessonDone: "Lesson done",
  notStarted: "Not started",
  /** @param {number} done @param {number} of */
  exercisesSoFar: (done, of) => `${done} of ${count(of, "exercise", "exercises")}`,
  /** @param {number} done @param {number} of */
  lessonsSoFar: (done, of) => `${done} of ${count(of, "lesson", "lessons")}`,
  done: "Done",
  /** @param {string} title */
  startWith: (title) => `Start: ${title}`,
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

/** What the first script says. */
export const earlyWords = {
  noSearch: "No search in this frame",
};

/** What is said of saving where the page stands in a frame of another. */
export const copyWords = {
  noDownloads: "The page around this one allows no downloads, so there is no file.",
  perhapsNoDownloads: "Your browser is saving a file. If none arrives, the page around this one allows no downloads.",
  /** @param {string} name */
  copyInstead: (name) => ` Copy the text below into a file of your own and name it ${name}. It can be loaded like any that was saved here.`,
  copy: "Copy the text",
  copied: "Copied",
  selected: "Selected: copy it with Ctrl+C or ⌘C",
};

/** What the player of conversations says. A bundle of its own, so that pages without one do not carry it. */
export const scenarioWords = {
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
