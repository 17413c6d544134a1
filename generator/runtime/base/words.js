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
  startAfresh: "Answer again",
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
  /** Where nobody has foreseen what was typed. @param {boolean} hint */
  unforeseen: (hint) => `We didn’t foresee this one, so we can’t say what it lacks.${hint ? " The hint may help." : ""}`,
  wrongLast: "Not right.",
  notAnswered: "Not answered.",
  /** @param {number} score @param {number} max */
  points: (score, max) => `You have ${nice(score)} of ${ofPoints(max)}.`,
  /** @param {number} left */
  triesLeft: (left) => (left ? `${count(left, "try", "tries")} left.` : "No tries left."),
  states: { right: "right", partly: "partly right", wrong: "not right", done: "finished" },
  /** @param {string} state */
  earlier: (state) => `You answered an earlier version of this question: ${state}.`,
  /** @param {string} state */
  changedSince: (state) => `This question has changed since you answered it. Your answer then was ${state}.`,
  /** @param {string} state */
  corrected: (state) => `This question has been corrected since you answered it. Then your answer counted as ${state}.`,

  open: { check: "Compare with a model answer", startAfresh: "Change my answer", allFeedback: "A model answer" },
  compare: "Your answer is kept. Compare it with the model answer below.",
  compareAndTick: "Your answer is kept. Compare it with the model answer below, and tick what yours does.",
  revised: "You can change your answer now.",

  rate: { check: "Show my profile", startAfresh: "Answer again", allFeedback: "What answers may mean" },
  /** @param {string} open */
  rateAll: (open) => `Rate every statement first. This one is open: ‘${open}’`,
  profile: "Your profile. Nothing here is right or wrong.",
  /** @param {string} label */
  onAverage: (label) => `On average: ‘${label}’.`,
  /** @param {string} [most] @param {string} [least] */
  between: (most, least) => `In between${most ? `: most for ‘${most}’, least for ‘${least}’` : "."}`,

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

  wrongAgain: "Try the wrong ones again",
  /** @param {boolean} last @param {number} percent @param {boolean | null} passed */
  counts: (last, percent, passed) =>
    `What counts is your ${last ? "last" : "best"} attempt: ${percent} %${passed === null ? "" : passed ? ", passed" : ", not yet passed"}.`,

  byObjective: "How you did, goal by goal",
  /** @param {number} score @param {number} max */
  scoreOf: (score, max) => `${score} of ${ofPoints(max)}`,
  moreOnThis: "More on this:",
  retryThese: "Try these again",
  /** @param {string} objective */
  retryAbout: (objective) => `Try these again: ${objective}`,

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
  /** @param {boolean} exam @param {number} left  points; nought where that is not known */
  toPass: (exam, left) => `${exam ? "Exam" : "Quiz"} not passed yet${left > 0 ? `: ${ofPoints(left)} to go` : ""}`,
  doneNotPassed: "Done, not passed yet",
  notStarted: "Not started",
  closed: "Not open yet",
  /** @param {number} done @param {number} of */
  exercisesSoFar: (done, of) => `${done} of ${count(of, "exercise", "exercises")}`,
  /** @param {number} done @param {number} of */
  lessonsSoFar: (done, of) => `${done} of ${count(of, "lesson", "lessons")}`,
  /** @param {number[]} lessons @param {number[]} exercises @param {number[]} passed  of each: done, of how many */
  sum: ([a = 0, b = 0], [c = 0, d = 0], [e, f]) =>
    `${a} of ${count(b, "lesson", "lessons")}, ${c} of ${count(d, "exercise", "exercises")}${f ? `, ${e} of ${count(f, "quiz", "quizzes")} passed` : ""}`,
  done: "Done",
  allDone: "All is done: see how you did",
  /** @param {string} title */
  startWith: (title) => `Start: ${title}`,
  /** @param {string} title */
  continueWith: (title) => `Continue: ${title}`,

  close: "Close",
  notKnown: "Not known here",
  notices: {
    blocked: "Your browser does not let this course store anything. Your answers last only until you leave this page.",
    full: "Your browser’s storage is full. What you answer now lasts only until you leave this page.",
    damaged: "Some of your stored progress could not be read. All that could be read is kept.",
    stuck:
      "Some of your stored progress could not be read, and there is no room for a copy of it. It is left as it is. " +
      "What you answer now lasts only until you leave this page.",
    newer:
      "Your progress was stored by a newer version of this course and is left as it is. " +
      "What you answer here lasts only until you leave this page. Load the page again to get the newer version.",
  },
};

/** What quizzes say that are more than their questions in a row. */
export const quizWords = {
  howSure: "How sure are you?",
  sureFirst: "Say first how sure you are.",
  certainty: [
    { name: "Not very", marks: "right 1, wrong 0" },
    { name: "Fairly", marks: "right 2, wrong −2" },
    { name: "Very", marks: "right 3, wrong −6" },
  ],

  howMuchTime: "How much time would you like?",
  notLoaded: "The questions could not be loaded. Is there still a connection?",
  begin: "Begin",
  /** @param {number} n */
  minutes: (n) => count(n, "minute", "minutes"),
  noLimit: "No limit",
  /** @param {number} n */
  moreTime: (n) => `${count(n, "more minute", "more minutes")}`,
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
  /** @param {number} n */
  open: (n) => (n ? `${count(n, "question is", "questions are")} not answered yet.` : "All questions are answered."),
  quizAgain: "Take it again",
  /** @param {number} left */
  attemptsLeft: (left) => (left ? `${count(left, "attempt", "attempts")} left.` : "You have used all your attempts."),
  practising: "This is practice. The result of your test stays as it is.",

  whatChanged: "What has changed",
  /** @param {number} before @param {number} now per cent */
  gain: (before, now) =>
    `Before ${before} %, now ${now} %: ${now > before ? `up by ${now - before}` : now < before ? `down by ${before - now}` : "as before"}`,

  howSureYouWere: "How sure you were",
  /** @param {number} marks @param {number} most */
  sureMarks: (marks, most) => `${String(Math.round(marks)).replace("-", "−")} of ${most} certainty marks.`,
  sureKey: "On each line, the coloured stretch is where that answer pays best, and the mark is where you were.",
  /** @param {number} n @param {number} right */
  sureSoOften: (n, right) => (n ? `${count(n, "answer", "answers")}, ${Number.isInteger(right) ? right : `${Math.round((100 * right) / n)} %`} right` : "no answers"),
  /** @param {number} level @param {number} share @param {number[]} pays */
  calibrated: (level, share, pays) => {
    if (share < (pays[level] ?? 0) - 1e-9) return "You were surer than you were right.";
    if (share > (pays[level + 1] ?? 1) + 1e-9) return "You could have been surer.";
    return "That fits.";
  },

  /** @param {number} n @param {number} of */
  step: (n, of) => `Question ${n} of ${of}`,
  /** @param {number} n @param {number} of */
  practice: (n, of) => (of > 1 ? `Practice: ${n} of ${of}` : "Practice"),
  overview: "All questions",
  beforeHandIn: "Before you hand in",
  lookOver: "Look it over",
  back: "Back",
  next: "Next",
  markLater: "Mark for later",
  /** @param {number} n @param {boolean} given @param {boolean} marked */
  number: (n, given, marked) => `Question ${n}: ${given ? "answered" : "not answered"}${marked ? ", marked for later" : ""}`,
  keys: { given: "answered", open: "not answered", marked: "marked for later" },
  markedOnes: "Marked for later:",

  backToResult: "Back to the result",
  lookAtAnswers: "Look at your answers",
  yourAnswers: "Your answers",
  showAll: "Show all",
  hideAll: "Hide all",
  nextAnswer: "Next answer",
  verdicts: { right: "Right", partly: "Partly right", wrong: "Not right", done: "Finished", none: "Not answered" },
  /** @param {number} n @param {boolean} others  whether there are some that are not */
  allRight: (n, others) => `${n}${others ? " more" : ""} ${n === 1 ? "goal" : "goals"}: all right`,
};

/** What the search says. A bundle of its own, which is loaded when somebody opens it. */
export const searchWords = {
  label: "Search the course",
  field: "What are you looking for?",
  close: "Close",
  nothingTyped: "Type a word or two. The text of all lessons is searched, and none of the questions.",
  /** @param {number} pages @param {string} typed @param {string[]} missed  words that are nowhere */
  found: (pages, typed, missed) => {
    if (!pages) return `Nothing was found for “${typed}”. Try another word, or fewer.`;
    const none = missed.length ? `No page has ${missed.map((word) => `“${word}”`).join(" or ")}. With what is nearest: ` : "";
    return `${none}${count(pages, "page", "pages")}`;
  },
  more: "Show more",
  failed: "The search could not be loaded. Is there still a connection?",
};

/** What buttons say that copy a piece of code. */
export const codeWords = { copy: "Copy", copied: "Copied", failed: "Press Ctrl+C" };

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

/** An amount of bytes, as people say it. @param {number} bytes */
const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** @param {number} n */
const answers = (n) => count(n, "answer", "answers");

/** @param {string[]} parts */
const list = (parts) => (parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`);

/** What is said of results, on the same page. */
export const resultsWords = {
  /** @param {string} day @param {number} score @param {number} max @param {number} percent @param {boolean | null} passed */
  result: (day, score, max, percent, passed) =>
    `${day}: ${nice(score)} of ${ofPoints(max)}, ${percent} %${passed === null ? "" : passed ? ", passed" : ", not passed yet"}`,
  /** @param {number} n */
  others: (n) => count(n, "other attempt", "other attempts"),
  /** @param {number} found @param {number} of @param {string} day */
  endings: (found, of, day) => `${found} of ${count(of, "ending", "endings")} found, last played on ${day}`,
  /** @param {number} score @param {number} max @param {number} percent */
  points: (score, max, percent) => `${nice(score)} of ${ofPoints(nice(max))}, ${percent} %.`,
  read: "To read again:",
  /** @param {number} found @param {string} day */
  found: (found, day) => `${count(found, "ending", "endings")} found, last played on ${day}`,
  /** @param {string} day */
  lastHere: (day) => `You were here last on ${day}.`,
  /** @param {number} n  its place in the lesson */
  exercise: (n) => `exercise ${n}`,
  /** @param {number} n  its place in a test */
  question: (n) => `question ${n}`,
};

/** What a record says of its learner. A bundle of its own, as one page has it. */
export const recordWords = {
  title: "Record of learning",
  nothing: "Nothing is done here yet. Your record fills as you go through the lessons.",
  newer: "What is stored here comes from a newer version of this course. Load the page again to get it.",
  allMet: "You have done all that this course asks for.",
  missing: "Something is still missing for the record:",
  /** @param {string} day */
  keptOf: (day) => `Your record of ${day} stays as it is.`,
  missingNow: "For a new one, something is still missing:",
  /** @param {string} day */
  since: (day) => `You have done better since ${day}. The record below is of that day.`,
  renew: "Make a new one",
  met: " ✓",
  notYet: "",
  criterion: {
    /** @param {number} done @param {number} of */
    read: (done, of) => `${share(done, of, "lesson", "lessons")} done`,
    /** @param {number} done @param {number} of */
    passed: (done, of) => `${share(done, of, "quiz", "quizzes")} passed`,
    /** @param {number} done @param {number} of */
    conversations: (done, of) => `${share(done, of, "conversation", "conversations")} played to an end`,
    /** @param {number} done @param {number} of */
    hours: (done, of) => `${oneDecimal(done)} of ${count(of, "hour", "hours")} of lessons`,
  },
  /** @param {number} n */
  andMore: (n) => `and ${n} more`,
  noName: "No name yet: type it above",
  /** @param {string[]} parts */
  claim: (parts) => `has done what this course asks for: ${list(parts)}.`,
  dates: "When",
  /** @param {string} first @param {string} last */
  fromTo: (first, last) => `${first} to ${last}`,
  hours: "Length of these lessons",
  /** @param {number} hours */
  ofHours: (hours) => (hours < 1 ? count(Math.round(hours * 60), "minute", "minutes") : `about ${count(oneDecimal(hours), "hour", "hours")}, as the course counts`),
  path: "Path",
  version: "Version of the course",
  tests: "Tests",
  byGoal: "Goal by goal",
  byModule: "Module by module",
  /** @param {number} done @param {number} of */
  lessons: (done, of) => share(done, of, "lesson", "lessons"),
  whole: "Together",
  /** @param {number} score @param {number} max @param {number} percent */
  score: (score, max, percent) => `${nice(score)} of ${ofPoints(nice(max))}, ${percent}\u00a0%`,
  practised: "Practised in conversation",
  /** @param {{found: number, of: number, plays: number, best: number}} talk */
  talk: ({ found, of, plays, best }) => `${["", "played once", "played twice"][plays] ?? `played ${plays} times`}, ${found} of ${count(of, "ending", "endings")} found, best ${Math.round(best)}\u00a0%`,
  code: "Code",
  honest:
    "This record was made in the learner’s own browser. The code shows whether it and the result file belong together and were " +
    "changed afterwards. Neither can prove who sat at the screen, or that the code was not worked out anew.",
  /** @param {string} name */
  saved: (name) => `Your browser is saving ${name}. Find it among your downloads, and hand it in as you were told.`,
};

/** "3 of 7 lessons"; more than are asked for may be done. @param {number} done @param {number} of @param {string} one @param {string} many */
const share = (done, of, one, many) => (done > of ? count(done, one, many) : done < of || of < 2 ? `${done} of ${count(of, one, many)}` : `all ${count(of, one, many)}`);

/** @param {number} number */
const oneDecimal = (number) => Math.round(number * 10) / 10;

/** What the page says on which progress is saved and loaded. A bundle of its own, as other pages say nothing of it. */
/**
 * What a load would do to notes and to what comes back, or has done.
 * @param {import("../store/changes.js").Difference} notes
 * @param {number} reviewed  questions
 * @param {boolean} done
 */
const written = ({ added, changed, dropped }, reviewed, done) => [
  added && `${done ? "added" : "adds"} ${count(added, "note", "notes")}`,
  changed && `${done ? "changed" : "changes"} ${count(changed, "note", "notes")}`,
  dropped && `${done ? "took" : "takes"} away ${count(dropped, "note", "notes")} that you removed there`,
  reviewed && `${done ? "added" : "adds"} what you reviewed of ${count(reviewed, "question", "questions")}`,
];

export const keeperWords = {
  /** @param {string} name @param {number} n */
  saved: (name, n) => `Your browser is saving a file with ${answers(n)}, ${name}. Find it among your downloads, and keep it somewhere safe.`,
  /** @param {string} name */
  savedWhole: (name) => `Your browser is saving ${name}, with all that is stored, just as it is. Find it among your downloads, and keep it somewhere safe.`,
  /** @param {number} n @param {string | null} day */
  remind: (n, day) => (day ? `You last saved your progress on ${day}. ${answers(n)} since then ${n === 1 ? "is" : "are"} in no file.` : `${answers(n)} ${n === 1 ? "is" : "are"} in no file yet.`),
  keepHere: "Ask this browser to keep it",
  keptHere: "This browser now keeps what is stored here until you clear it.",
  notKept: "This browser makes no promise. Save your progress to a file now and then.",
  nothing: "Nothing is stored here yet, so there is nothing to save.",

  trouble: {
    blocked:
      "Your browser does not let this course store anything: answers last only until you leave their page. " +
      "Here there is nothing to save, and nothing can be loaded. Allow storage for this site in the browser’s settings.",
    newer:
      "What is stored here comes from a newer version of this course. This page cannot show it, and changes nothing of it. " +
      "You can save it to a file, whole. Load the page again to get the newer version.",
    stuck:
      "Some of what is stored here could not be read, and there is no room for a copy of it, so it is left as it is. " +
      "Save it to a file. When that is in a safe place, erase your progress and load the file: what can be read of it comes back.",
    full: "Your browser’s storage is full.",
    damaged: "",
  },
  /** @param {number} n */
  copies: (n) =>
    n === 1
      ? "Some of your progress could not be read once. A copy of what was stored then is kept in this browser."
      : `Some of your progress could not be read, ${n} times. A copy of what was stored then is kept in this browser each time.`,
  /** @param {number} which  nought where there is one only */
  openCopy: (which) => `See what can be read of ${which ? `copy ${which}` : "it"}`,
  /** @param {number} which */
  saveCopy: (which) => (which ? `Save copy ${which}` : "Save the damaged copy"),
  erasesCopies: "The damaged copies are erased too.",

  unchanged: "Nothing was changed.",
  unreadable: "The file could not be read. Choose it once more.",
  empty: "This file is empty.",
  /** @param {number} bytes */
  tooLarge: (bytes) => `This file is too large to be progress: it has ${megabytes(bytes)}.`,
  brokenOff: "This file is damaged: it breaks off, or was changed, and cannot be read. If you have another copy of it, choose that.",
  notProgress: "This is not a progress file. Choose one that was saved here; its name ends in -progress.json.",
  /** @param {string} course */
  otherCourse: (course) => `This file belongs to another course, ‘${course}’.`,
  newerFile: "This file was made by a newer version of this course. Load this page again to get that version, and then the file.",
  nothingNew: "The file holds nothing that is not here already.",
  inPart: "Parts of the file cannot be read and are left out.",
  /** @param {import("../store/changes.js").Changes} changes */
  noRoom: ({ answers: { added, changed } }) =>
    `There is no room for this file: your browser’s storage is full. None of its ${answers(added + changed)} was stored.`,

  /**
   * What a load would do, or has done.
   * @param {import("../store/changes.js").Changes} changes
   * @param {boolean} [done]
   * @returns {string[]}
   */
  would: ({ answers: { added, changed }, drafts, results, lessons, notes, reviews, path }, done = false) => {
    const [adds, changes, puts, takes, marks, have] = done
      ? ["added", "changed", "put", "took", "marked", "had"]
      : ["adds", "changes", "puts", "takes", "marks", "have"];
    return [
      added && `${adds} ${answers(added)}`,
      changed && `${puts} ${changed === 1 ? "a later answer" : `${changed} later answers`} in the place of ${changed === 1 ? "one" : "those"} you ${have} here`,
      drafts.added && `${adds} ${answers(drafts.added)} not handed in yet`,
      drafts.changed && `${changes} ${answers(drafts.changed)} not handed in yet`,
      drafts.dropped && `${takes} away ${answers(drafts.dropped)} not handed in yet, as another attempt at the same quiz goes on`,
      results.added && `${adds} ${count(results.added, "result of a quiz", "results of quizzes")}`,
      results.changed && `${changes} ${count(results.changed, "result of a quiz", "results of quizzes")}`,
      lessons.added && `${marks} ${count(lessons.added, "more lesson", "more lessons")} as opened`,
      ...written(notes, reviews.added + reviews.changed, done),
      path && `${puts} you on the path that you chose there`,
    ].filter((part) => typeof part === "string");
  },
  /** @param {string[]} parts @param {string | null} date */
  preview: (parts, date) => `This file ${list(parts)}.${date ? ` Its newest answer is from ${date}.` : ""}`,
  load: "Load it",
  leave: "Leave it",
  left: "The file was not loaded. Nothing was changed.",
  /** @param {string[]} parts */
  loaded: (parts) => `Loaded. The file ${list(parts)}. You can take that back until you leave this page.`,
  undo: "Take it back",
  undone: "Taken back: your progress is as it was, with what you have answered since.",

  reallyErase: "Really erase",
  confirmErase: "This erases all your answers in this browser. Press the button once more to do it.",
  erased: "Your progress in this browser is erased.",
};

/** Where several learners share a browser. */
export const learnersWords = {
  nameless: "somebody without a name",
  /** @param {string} name */
  goOn: (name) => `Go on as ${name}`,
  /** @param {string} name */
  takeAway: (name) => `Take ${name} away`,
  /** @param {string} name */
  really: (name) => `Really take ${name} away`,
  /** @param {string} name @param {string} file */
  saved: (name, file) => `Your browser is saving what ${name} has done, in ${file}. Press the button once more to take it out of this browser.`,
  /** @param {string} name */
  gone: (name) => `What ${name} has done is only in the file now.`,
  nameFirst: "Type the name first.",
  noRoom: "There is no room here for another learner: your browser’s storage is full. Nothing was changed.",
};

/** @param {number} n */
const questions = (n) => count(n, "question", "questions");

/** On pages that only lead to the review. */
export const dueWords = {
  /** @param {number} n */
  due: (n) => `Review ${questions(n)}`,
};

export const reviewWords = {
  /** @param {number} n */
  dueToday: (n) => `${n === 1 ? "One question is" : `${n} questions are`} due today.`,
  /** @param {number} most */
  afew: (most) => `You get ${most} at a time, those first that you are likeliest to have forgotten.`,
  begin: "Start",
  noneYet: "Nothing to review yet. What you answer in lessons comes back here: what went wrong the day after, the rest later.",
  noneDue: "Nothing is due today.",
  /** @param {string} day @param {number} n */
  nextOn: (day, n) => `${day}: ${questions(n)}.`,
  unread: "Your progress cannot be read here, so there is nothing to review.",
  notLoaded: "The questions did not come. Load the page again.",
  /** @param {number} at @param {number} of */
  place: (at, of) => `${at} of ${of}`,
  from: "From the lesson",
  changed: "This question has changed since you answered it.",
  howSure: "How sure were you?",
  sure: ["I guessed", "Fairly sure", "Very sure"],
  /** @param {string} day */
  comesBack: (day) => `It comes back ${day}.`,
  next: "Next question",
  finish: "Finish",
  skip: "Leave it for today",
  /** @param {number} right @param {number} of */
  done: (right, of) => (of ? `Done. You knew ${right} of ${of}.` : "Done."),
  /** @param {number} n */
  more: (n) => `Go on with ${n} more`,
  week: "The next seven days",
  today: "Today",
  tomorrow: "Tomorrow",
  /** @param {number} n */
  onDay: (n) => (n ? String(n) : "none"),
};

/** In lessons in which nobody has written anything. */
export const jotWords = {
  /** @param {string} heading */
  jot: (heading) => `Write a note: ${heading}`,
};

export const notesWords = {
  highlight: "Highlight",
  marked: "The passage is marked. You can write a note on it.",
  /** @param {string} passage */
  openMark: (passage) => `Your highlight: ${passage.length > 60 ? `${passage.slice(0, 57)} …` : passage}`,
  /** @param {string} heading */
  onHeading: (heading) => `Your note on “${heading}”`,
  onPassage: "Your note on the passage",
  lost: "What this note was about has changed.",
  remove: "Remove the note",
  removeMark: "Remove the highlight",
  removed: "Removed.",
  all: "All my notes",
  theLesson: "The lesson",
  answer: "Your answer",
  /** @param {number} n */
  said: (n) => `What you said, in ${count(n, "line", "lines")}`,
  /** @param {number} n */
  found: (n) => (n ? `${count(n, "note", "notes")} found.` : "Nothing found."),
};

/** What is said of a course that is kept without a network. */
export const offlineWords = {
  newer: "There is a new version of this course. What you have answered stays.",
  load: "Load it",
  later: "Later",
};

/** What the first page says to those who come back. */
export const homeWords = {
  /** @param {number} minutes @param {boolean} begun */
  minutesLeft: (minutes, begun) => `About ${count(minutes, "minute", "minutes")}${begun ? " left in this lesson" : ""}`,
};
