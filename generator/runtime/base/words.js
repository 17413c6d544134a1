/**
 * Every word that the runtime says to a learner: messages of the catalogue, in generator/locales. A bundle has a mark in the
 * place of each, and the build of a site puts there what the site’s language says: a text, or a function of what varies.
 * So nothing here is ever read as HTML, and no page carries words of another language.
 */

import { either, list } from "./language.js";

/** @param {boolean | null} passed  null: there is no pass mark */
const result = (passed) => (passed === null ? "none" : passed ? "passed" : "open");

const counts = message("quiz-counts", "which", "percent", "result");
const score = message("quiz-score", "score", "max", "percent", "result", "needed");
const between = message("rate-between");
const betweenMost = message("rate-between-most", "most", "least");
const unforeseen = message("question-unforeseen");
const unforeseenHint = message("question-unforeseen-hint");
const quizNotPassed = message("lesson-quiz-not-passed", "left");
const examNotPassed = message("lesson-exam-not-passed", "left");
const lessons = message("progress-lessons", "done", "of");
const exercises = message("progress-exercises", "done", "of");
const sum = message("progress-sum", "lessons", "exercises");
const sumQuizzes = message("progress-sum-quizzes", "lessons", "exercises", "passed", "quizzes");

export const words = {
  check: message("question-check"),
  checkAgain: message("question-check-again"),
  startAfresh: message("question-answer-again"),
  startedAfresh: message("question-emptied"),
  showAnswer: message("question-show-answer"),
  allFeedback: message("question-all-feedback"),

  chooseFirst: message("question-choose-first"),
  pickFirst: message("question-pick-first"),
  typeFirst: message("question-type-first"),
  fillFirst: message("question-fill-first"),
  typeNumber: message("question-type-number", "example"),
  sameAnswer: message("question-same-answer"),

  right: message("question-right"),
  partly: message("question-partly", "score", "max"),
  wrong: message("question-not-yet"),
  /** Where nobody has foreseen what was typed. @param {boolean} hint */
  unforeseen: (hint) => (hint ? unforeseenHint : unforeseen),
  wrongLast: message("question-wrong"),
  notAnswered: message("question-not-answered"),
  points: message("question-points", "score", "max"),
  triesLeft: message("question-tries-left", "left"),
  earlier: message("question-answered-earlier", "state"),
  changedSince: message("question-has-changed", "state"),
  corrected: message("question-was-corrected", "state"),

  open: { check: message("open-compare"), startAfresh: message("open-change"), allFeedback: message("open-model") },
  compare: message("open-kept"),
  compareAndTick: message("open-kept-tick"),
  revised: message("open-may-change"),

  rate: { check: message("rate-show"), startAfresh: message("question-answer-again"), allFeedback: message("rate-meanings") },
  rateAll: message("rate-all-first", "statement"),
  profile: message("rate-profile"),
  onAverage: message("rate-average", "label"),
  /** @param {string} [most] @param {string} [least] */
  between: (most, least) => (most ? betweenMost(most, least ?? "") : between),

  marks: {
    one: { right: message("mark-one-right"), wrong: message("mark-one-wrong"), missed: message("mark-one-missed") },
    many: { right: message("mark-many-right"), wrong: message("mark-many-wrong"), missed: message("mark-many-missed") },
    parts: { right: message("mark-part-right"), wrong: message("mark-part-wrong"), missed: message("mark-part-missed") },
    order: { right: message("mark-order-right"), wrong: message("mark-order-wrong"), missed: "" },
  },

  moveUp: message("order-up", "item"),
  moveDown: message("order-down", "item"),
  moved: message("order-moved", "item", "position", "of"),

  wrongAgain: message("quiz-wrong-again"),
  /** @param {boolean} last @param {number} percent @param {boolean | null} passed */
  counts: (last, percent, passed) => counts(last ? "last" : "best", percent, result(passed)),

  byObjective: message("quiz-by-goal"),
  scoreOf: message("quiz-goal-score", "score", "max"),
  moreOnThis: message("quiz-more-on-this", "lessons"),
  retryThese: message("quiz-retry"),
  retryAbout: message("quiz-retry-goal", "goal"),

  quizSoFar: message("quiz-so-far", "done", "of"),
  /** @param {number} earned @param {number} max @param {number} percent @param {boolean | null} passed @param {number} needed */
  quizScore: (earned, max, percent, passed, needed) => score(earned, max, percent, result(passed), needed),
  allAnswered: message("quiz-all-answered"),

  /** Questions, conversations and tests. */
  lessonSoFar: message("lesson-so-far", "done", "of"),
  lessonDone: message("lesson-done"),
  /** @param {boolean} exam @param {number} left  points; nought where that is not known */
  toPass: (exam, left) => (exam ? examNotPassed : quizNotPassed)(Math.max(0, left)),
  doneNotPassed: message("progress-done-not-passed"),
  notStarted: message("progress-not-started"),
  closed: message("progress-closed"),
  exercisesSoFar: exercises,
  lessonsSoFar: lessons,
  /** @param {number[]} read @param {number[]} done @param {number[]} passed  of each: done, of how many */
  sum: ([a = 0, b = 0], [c = 0, d = 0], [e = 0, f = 0]) => (f ? sumQuizzes(lessons(a, b), exercises(c, d), e, f) : sum(lessons(a, b), exercises(c, d))),
  done: message("progress-done"),
  allDone: message("onward-all-done"),
  startWith: message("onward-start", "title"),
  continueWith: message("onward-continue", "title"),

  close: message("notice-close"),
  searchGone: message("search-failed"),
  reload: message("search-reload"),
  notKnown: message("progress-not-known"),
  notices: {
    blocked: message("notice-blocked"),
    full: message("notice-full"),
    damaged: message("notice-damaged"),
    stuck: message("notice-stuck"),
    newer: message("notice-newer"),
  },
};

const gain = message("exam-gain", "before", "now", "change", "by");
const sureRight = message("exam-sure-right", "level", "count", "right");
const surePercent = message("exam-sure-percent", "level", "count", "percent");
const sureMarks = message("exam-sure-marks", "marks", "most");
const practice = message("exam-practice", "n", "of");
const practiceOne = message("exam-practice-one");
const numbered = message("exam-number", "n", "state", "marked");
const secondsLeft = message("exam-seconds-left", "time");
const allRight = message("exam-goals-right", "count");
const moreRight = message("exam-more-goals-right", "count");

/** What quizzes say that are more than their questions in a row. */
export const quizWords = {
  howSure: message("exam-how-sure"),
  sureFirst: message("exam-sure-first"),
  certainty: [
    { name: message("exam-sure-1"), marks: message("exam-marks-1") },
    { name: message("exam-sure-2"), marks: message("exam-marks-2") },
    { name: message("exam-sure-3"), marks: message("exam-marks-3") },
  ],

  howMuchTime: message("exam-how-much-time"),
  notLoaded: message("exam-not-loaded"),
  begin: message("exam-begin"),
  minutes: message("exam-minutes", "minutes"),
  noLimit: message("exam-no-limit"),
  moreTime: message("exam-more-time", "minutes"),
  minutesLeft: message("exam-minutes-left", "minutes"),
  minutesLeftHeard: message("exam-minutes-left-heard", "minutes"),
  /** @param {number} n */
  secondsLeft: (n) => secondsLeft(`${Math.floor(n / 60)}:${String(n % 60).padStart(2, "0")}`),
  timeUp: message("exam-time-up"),
  timeMore: message("exam-time-more"),
  timeOff: message("exam-time-off"),

  handIn: message("exam-hand-in"),
  handInAnyway: message("exam-hand-in-anyway"),
  stillOpen: message("exam-still-open", "count", "questions"),
  quizAgain: message("exam-again"),
  attemptsLeft: message("exam-attempts-left", "left"),
  practising: message("exam-practising"),

  whatChanged: message("exam-what-changed"),
  /** @param {number} before @param {number} now per cent */
  gain: (before, now) => gain(before, now, now > before ? "up" : now < before ? "down" : "same", Math.abs(now - before)),

  howSureYouWere: message("exam-how-sure-you-were"),
  /** @param {number} marks @param {number} most */
  sureMarks: (marks, most) => sureMarks(String(Math.round(marks)).replace("-", "−"), most),
  sureKey: message("exam-sure-key"),
  /** @param {string} level @param {number} n @param {number} right */
  sureSoOften: (level, n, right) => (Number.isInteger(right) ? sureRight(level, n, right) : surePercent(level, n, Math.round((100 * right) / n))),
  /** @param {number} level @param {number} share @param {number[]} pays */
  calibrated: (level, share, pays) => {
    if (share < (pays[level] ?? 0) - 1e-9) return message("exam-too-sure");
    if (share > (pays[level + 1] ?? 1) + 1e-9) return message("exam-too-unsure");
    return message("exam-well-judged");
  },

  step: message("exam-step", "n", "of"),
  /** @param {number} n @param {number} of */
  practice: (n, of) => (of > 1 ? practice(n, of) : practiceOne),
  overview: message("exam-overview"),
  beforeHandIn: message("exam-before-hand-in"),
  lookOver: message("exam-look-over"),
  back: message("exam-back"),
  next: message("exam-next"),
  markLater: message("exam-mark-later"),
  /** @param {number} n @param {boolean} given @param {boolean} marked */
  number: (n, given, marked) => numbered(n, given ? "answered" : "open", marked ? "yes" : "no"),
  keys: { given: message("exam-key-answered"), open: message("exam-key-open"), marked: message("exam-key-marked") },
  markedOnes: message("exam-marked-ones", "questions"),

  backToResult: message("exam-back-to-result"),
  lookAtAnswers: message("exam-look-at-answers"),
  yourAnswers: message("exam-your-answers"),
  showAll: message("exam-show-all"),
  hideAll: message("exam-hide-all"),
  nextAnswer: message("exam-next-answer"),
  verdicts: {
    right: message("exam-verdict-right"),
    partly: message("exam-verdict-partly"),
    wrong: message("exam-verdict-wrong"),
    done: message("exam-verdict-done"),
    none: message("exam-verdict-none"),
  },
  /** @param {number} n @param {boolean} others  whether there are some that are not */
  allRight: (n, others) => (others ? moreRight : allRight)(n),
  moreOpen: message("exam-more-goals-open", "count"),
};

const nothingFound = message("search-nothing-found", "typed");
const pagesFound = message("search-found", "pages");
const pagesWithout = message("search-found-without", "pages", "words");
const quoted = message("search-quoted", "word");

/** What the search says. A bundle of its own, which is loaded when somebody opens it. */
export const searchWords = {
  label: message("search-label"),
  field: message("search-field"),
  close: message("search-close"),
  nothingTyped: message("search-nothing-typed"),
  /** @param {number} pages @param {string} typed @param {string[]} missed  words that are nowhere */
  found: (pages, typed, missed) => {
    if (!pages) return nothingFound(typed);
    return missed.length ? pagesWithout(pages, either(missed.map(quoted))) : pagesFound(pages);
  },
  more: message("search-more"),
  failed: message("search-failed"),
  reload: message("search-reload"),
};

/** What buttons say that copy a piece of code. */
export const codeWords = { copy: message("code-copy"), copied: message("code-copied"), failed: message("code-press") };

/** What is said of saving where the page stands in a frame of another. */
export const copyWords = {
  noDownloads: message("frame-no-file", "name"),
  perhapsNoDownloads: message("frame-perhaps-no-file", "name"),
  copy: message("frame-copy"),
  copied: message("frame-copied"),
  selected: message("frame-selected"),
};

const moved = message("scenario-moved", "feeling", "by");
const movedStill = message("scenario-moved-still", "feeling", "by", "level");

/** @param {number} by */
const change = (by) => `${by > 0 ? "+" : "−"}${Math.abs(by)}`;

/** What the player of conversations says. A bundle of its own, so that pages without one do not carry it. */
export const scenarioWords = {
  start: message("scenario-start"),
  log: message("scenario-log", "name"),
  mood: message("scenario-mood", "name"),
  you: message("scenario-you"),
  ask: message("scenario-ask"),
  to: message("scenario-to"),
  thinks: message("scenario-thinks", "name"),
  label: message("label-of", "label"),

  /** @param {string} feeling @param {number} by */
  moved: (feeling, by) => moved(feeling, change(by)),
  /** @param {string} feeling @param {number} by @param {string} level */
  movedStill: (feeling, by, level) => movedStill(feeling, change(by), level),

  wanted: message("scenario-wanted", "name"),
  hid: message("scenario-hid", "name"),
  lookBack: message("scenario-look-back"),
  goBack: message("scenario-go-back"),
  goBackTurn: message("scenario-go-back-turn", "turn"),
  compare: message("scenario-compare"),
  sameAsBest: message("scenario-same-as-best"),
  yours: message("scenario-yours"),
  best: message("scenario-best"),
  same: message("scenario-same"),
  endings: message("scenario-endings", "found", "of"),
  undiscovered: message("scenario-undiscovered", "left"),
  again: message("scenario-again"),
};

const attempt = message("results-quiz", "day", "score", "max", "percent", "result");

/** What is said of results, on the same page. */
export const resultsWords = {
  /** @param {string} day @param {number} earned @param {number} max @param {number} percent @param {boolean | null} passed */
  result: (day, earned, max, percent, passed) => attempt(day, earned, max, percent, result(passed)),
  others: message("results-others", "count"),
  endings: message("results-endings", "found", "of", "day"),
  points: message("results-goal", "score", "max", "percent"),
  read: message("results-goal-read", "score", "max", "percent", "lesson"),
  found: message("results-endings-found", "found", "day"),
  lastHere: message("results-last-here", "day"),
  label: message("label-of", "label"),
  /** Its place in the lesson. */
  exercise: message("results-exercise", "n"),
  /** Its place in a test. */
  question: message("results-question", "n"),
};

const readLessons = message("record-lessons", "how", "done", "of");
const passedQuizzes = message("record-quizzes", "how", "done", "of");
const playedThrough = message("record-conversations", "how", "done", "of");
const ofHours = message("record-hours", "done", "of");
const lengthMinutes = message("record-minutes", "minutes");
const lengthHours = message("record-about-hours", "hours");
const talk = message("record-talk", "plays", "found", "of", "best");
const moduleLessons = message("record-module-lessons", "how", "done", "of");
const claim = message("record-claim", "criteria");

/** More than are asked for may be done; of one thing nobody says "all". @param {number} done @param {number} of */
const how = (done, of) => (done > of ? "more" : done < of || of < 2 ? "some" : "all");

/** @param {number} number */
const oneDecimal = (number) => Math.round(number * 10) / 10;

/** What a record says of its learner. A bundle of its own, as one page has it. */
export const recordWords = {
  title: message("record-title"),
  nothing: message("record-nothing"),
  newer: message("record-newer"),
  allMet: message("record-all-met"),
  missing: message("record-missing"),
  keptOf: message("record-kept-of", "day"),
  missingNow: message("record-missing-now"),
  since: message("record-since", "day"),
  renew: message("record-renew"),
  met: message("record-met"),
  criterion: {
    /** @param {number} done @param {number} of */
    read: (done, of) => readLessons(how(done, of), done, of),
    /** @param {number} done @param {number} of */
    passed: (done, of) => passedQuizzes(how(done, of), done, of),
    /** @param {number} done @param {number} of */
    conversations: (done, of) => playedThrough(how(done, of), done, of),
    /** @param {number} done @param {number} of */
    hours: (done, of) => ofHours(oneDecimal(done), of),
  },
  andMore: message("record-and-more", "count"),
  noName: message("record-no-name"),
  /** @param {string[]} parts */
  claim: (parts) => claim(list(parts)),
  dates: message("record-when"),
  fromTo: message("record-from-to", "first", "last"),
  hours: message("record-length"),
  /** @param {number} hours */
  ofHours: (hours) => (hours < 1 ? lengthMinutes(Math.round(hours * 60)) : lengthHours(oneDecimal(hours))),
  path: message("record-path"),
  version: message("record-version"),
  tests: message("record-tests"),
  byGoal: message("record-by-goal"),
  byModule: message("record-by-module"),
  /** @param {number} done @param {number} of */
  lessons: (done, of) => moduleLessons(how(done, of), done, of),
  whole: message("record-whole"),
  score: message("record-score", "score", "max", "percent"),
  practised: message("record-practised"),
  /** @param {{found: number, of: number, plays: number, best: number}} played */
  talk: ({ found, of, plays, best }) => talk(plays, found, of, Math.round(best)),
  code: message("record-code"),
  honest: message("record-honest"),
  saved: message("record-saved", "name"),
};

const remind = message("keeper-remind", "answers");
const remindSince = message("keeper-remind-since", "answers", "day");
const tooLarge = message("keeper-too-large", "megabytes");
const noRoom = message("keeper-no-room", "answers");
const openCopy = message("keeper-open-copy");
const openCopyOf = message("keeper-open-copy-of", "which");
const saveCopy = message("keeper-save-copy");
const saveCopyOf = message("keeper-save-copy-of", "which");
const preview = message("keeper-preview", "changes");
const previewNewest = message("keeper-preview-newest", "changes", "day");
const loaded = message("keeper-loaded", "changes");
const addsAnswers = message("keeper-adds-answers", "tense", "n");
const laterAnswers = message("keeper-later-answers", "tense", "n");
const addsDrafts = message("keeper-adds-drafts", "tense", "n");
const changesDrafts = message("keeper-changes-drafts", "tense", "n");
const dropsDrafts = message("keeper-drops-drafts", "tense", "n");
const marksLessons = message("keeper-marks-lessons", "tense", "n");
const addsResults = message("keeper-adds-results", "tense", "n");
const changesResults = message("keeper-changes-results", "tense", "n");
const addsNotes = message("keeper-adds-notes", "tense", "n");
const changesNotes = message("keeper-changes-notes", "tense", "n");
const dropsNotes = message("keeper-drops-notes", "tense", "n");
const addsReviews = message("keeper-adds-reviews", "tense", "n");
const putsOnPath = message("keeper-puts-on-path", "tense");

/** What the page says on which progress is saved and loaded. A bundle of its own, as other pages say nothing of it. */
export const keeperWords = {
  saved: message("keeper-saved", "name", "answers"),
  savedWhole: message("keeper-saved-whole", "name"),
  /** @param {number} n @param {string | null} day */
  remind: (n, day) => (day ? remindSince(n, day) : remind(n)),
  keepHere: message("keeper-keep-here"),
  keptHere: message("keeper-kept-here"),
  notKept: message("keeper-not-kept"),
  nothing: message("keeper-nothing"),

  trouble: { blocked: message("keeper-blocked"), newer: message("keeper-newer"), stuck: message("keeper-stuck"), full: message("keeper-full"), damaged: "" },
  copies: message("keeper-copies", "copies"),
  /** @param {number} which  nought where there is one only */
  openCopy: (which) => (which ? openCopyOf(which) : openCopy),
  /** @param {number} which */
  saveCopy: (which) => (which ? saveCopyOf(which) : saveCopy),

  unchanged: message("keeper-unchanged"),
  unreadable: message("keeper-unreadable"),
  empty: message("keeper-empty"),
  /** @param {number} bytes */
  tooLarge: (bytes) => tooLarge(Math.round(bytes / 1024 / 1024)),
  brokenOff: message("keeper-broken-off"),
  notProgress: message("keeper-not-progress"),
  otherCourse: message("keeper-other-course", "course"),
  newerFile: message("keeper-newer-file"),
  nothingNew: message("keeper-nothing-new"),
  inPart: message("keeper-in-part"),
  /** @param {import("../store/changes.js").Changes} changes */
  noRoom: ({ answers: { added, changed } }) => noRoom(added + changed),

  /**
   * What a load would do, or has done.
   * @param {import("../store/changes.js").Changes} changes
   * @param {boolean} [done]
   * @returns {string[]}
   */
  would: ({ answers, drafts, results, lessons: { added: opened }, notes, reviews, path }, done = false) => {
    /** @type {[typeof addsAnswers, number][]} */
    const all = [
      [addsAnswers, answers.added],
      [laterAnswers, answers.changed],
      [addsDrafts, drafts.added],
      [changesDrafts, drafts.changed],
      [dropsDrafts, drafts.dropped],
      [addsResults, results.added],
      [changesResults, results.changed],
      [marksLessons, opened],
      [addsNotes, notes.added],
      [changesNotes, notes.changed],
      [dropsNotes, notes.dropped],
      [addsReviews, reviews.added + reviews.changed],
    ];
    const tense = done ? "done" : "would";
    return [...all.filter(([, n]) => n).map(([say, n]) => say(tense, n)), ...(path ? [putsOnPath(tense)] : [])];
  },
  /** @param {string[]} parts @param {string | null} date */
  preview: (parts, date) => (date ? previewNewest(list(parts), date) : preview(list(parts))),
  load: message("keeper-load"),
  leave: message("keeper-leave"),
  left: message("keeper-left"),
  /** @param {string[]} parts */
  loaded: (parts) => loaded(list(parts)),
  undo: message("keeper-undo"),
  undone: message("keeper-undone"),

  reallyErase: message("keeper-really-erase"),
  confirmErase: message("keeper-confirm-erase"),
  confirmEraseCopies: message("keeper-confirm-erase-copies"),
  erased: message("keeper-erased"),
};

/** Where several learners share a browser. */
export const learnersWords = {
  nameless: message("learners-nameless"),
  goOn: message("learners-go-on", "name"),
  takeAway: message("learners-take-away", "name"),
  really: message("learners-really", "name"),
  saved: message("learners-saved", "name", "file"),
  gone: message("learners-gone", "name"),
  nameFirst: message("learners-name-first"),
  noRoom: message("learners-no-room"),
};

/** On pages that only lead to the review. */
export const dueWords = { due: message("review-due", "n") };

const dueToday = message("review-due-today", "n");
const dueTodayMany = message("review-due-today-many", "n", "most");
const doneReview = message("review-done");
const doneRight = message("review-done-right", "right", "of");

export const reviewWords = {
  /** @param {number} n @param {number} most  that one gets at a time */
  dueToday: (n, most) => (n > most ? dueTodayMany(n, most) : dueToday(n)),
  begin: message("review-start"),
  noneYet: message("review-none-yet"),
  noneDue: message("review-none-due", "n", "day"),
  unread: message("review-unread"),
  notLoaded: message("review-not-loaded"),
  place: message("review-place", "at", "of"),
  from: message("review-from", "lesson"),
  changed: message("review-changed"),
  howSure: message("review-how-sure"),
  sure: [message("review-sure-1"), message("review-sure-2"), message("review-sure-3")],
  comesBack: message("review-comes-back", "when", "day"),
  next: message("review-next"),
  finish: message("review-finish"),
  skip: message("review-skip"),
  /** @param {number} right @param {number} of */
  done: (right, of) => (of ? doneRight(right, of) : doneReview),
  more: message("review-more", "n"),
  week: message("review-week"),
  today: message("review-today"),
  tomorrow: message("review-tomorrow"),
  none: message("review-day-none"),
};

/** In lessons in which nobody has written anything. */
export const jotWords = { jot: message("notes-write", "heading") };

const openMark = message("notes-open-mark", "passage");

export const notesWords = {
  highlight: message("notes-highlight"),
  marked: message("notes-marked"),
  /** @param {string} passage */
  openMark: (passage) => openMark(passage.length > 60 ? `${passage.slice(0, 57)} …` : passage),
  onHeading: message("notes-on-heading", "heading"),
  onPassage: message("notes-on-passage"),
  lost: message("notes-lost"),
  remove: message("notes-remove"),
  removeMark: message("notes-remove-mark"),
  removed: message("notes-removed"),
  all: message("notes-all"),
  theLesson: message("notes-the-lesson"),
  answer: message("notes-answer"),
  said: message("notes-said", "lines"),
  found: message("notes-found", "found"),
};

/** What is said of a course that is kept without a network. */
export const offlineWords = { newer: message("offline-newer"), load: message("offline-load"), later: message("offline-later") };

/** What the menu says that the templates do not. */
export const menuWords = { about: message("menu-about-module") };

const minutes = message("home-minutes", "minutes");
const minutesLeft = message("home-minutes-left", "minutes");

/** What the first page says to those who come back. */
export const homeWords = {
  /** @param {number} n @param {boolean} begun */
  minutesLeft: (n, begun) => (begun ? minutesLeft : minutes)(n),
};
