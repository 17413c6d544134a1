/** What merging promises, on progress made by chance; and what it decides, in examples. */

import assert from "node:assert/strict";
import test from "node:test";
import { merge as mergeAt } from "../../generator/runtime/store/merge.js";
import { noProgress, readProgress } from "../../generator/runtime/store/progress.js";
import { chance } from "./random.js";

const AT = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-21T11:00:00.000Z";
const FUTURE = "2999-01-01T00:00:00.000Z";
const NOW = Date.parse("2026-11-28T12:00:00.000Z");
const merge = (one, other) => mergeAt(one, other, NOW);
const plain = (value) => JSON.parse(JSON.stringify(value));
const copy = (progress) => readProgress(JSON.stringify(progress), "c").progress;
/** Order in tables is nobody's business. */
const sorted = (value) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
    : Array.isArray(value) ? value.map(sorted) : value;
const inOrder = (value) => JSON.parse(JSON.stringify(value), (_, inner) => (Array.isArray(inner) ? inner.map((one) => JSON.stringify(sorted(one))).sort() : inner));
const same = (one, other, message) => assert.equal(JSON.stringify(sorted(one)), JSON.stringify(sorted(other)), message);

const record = (over = {}) => ({ response: ["a"], score: 1, max: 1, state: "right", attempts: 2, tries: 2, at: AT, ...over });
const empty = (over = {}) => record({ response: null, score: 0, state: null, tries: 0, ...over });
const attempt = (over = {}) => ({ path: ["a", "b"], ending: "end", score: 50, at: AT, ...over });
const talk = (over = {}) => ({ path: ["a"], endings: ["end"], attempts: [attempt()], at: AT, ...over });
const result = (over = {}) => ({ seed: 1, score: 1, max: 2, at: AT, objectives: {}, ...over });
const quiz = (over = {}) => ({
  seed: 1, started: AT, handed: null, ends: null, drawn: ["a", "b"], drafts: { a: ["x"] }, certainty: { a: 2 }, seen: { a: 1 },
  results: [result()], at: AT, ...over,
});
const having = (over) => readProgress(JSON.stringify({ version: 1, course: "c", ...over }), "c").progress;

const { below, next, pick, some } = chance(77);
const IDS = ["one", "two", "__proto__", "constructor"];
const when = () => pick([AT, LATER, "2026-11-22T00:00:00.000Z", "2001-01-01T00:00:00.000Z", FUTURE, "2031-05-05T00:00:00.000Z"]);
const tableOf = (make) => `{${some(IDS).map((id) => `${JSON.stringify(id)}:${JSON.stringify(make())}`).join()}}`;
const unknown = () => (next() < 0.3 ? { later: pick([1, "x", { deep: below(3) }]) } : {});
const anyEarlier = () => (next() < 0.4 ? { earlier: [record({ at: when() })] } : {});
const anyVersion = () => (next() < 0.4 ? { version: 2 + below(2), ...anyEarlier() } : {});
/** An answer and those to earlier versions of the question, each by itself. */
const answersIn = ({ earlier = [], ...head }) => [head, ...earlier];
const anyRecord = () => pick([record, empty])({ ...anyVersion(), at: when(), attempts: below(3), tries: below(3), ...(next() < 0.4 && { response: pick(["b", { a: "1" }]) }), ...unknown() });
const anyTalk = () => talk({ path: pick([null, [], ["a"], ["b", "c"]]), endings: [...new Set(some(["end", "other", "third"]))], attempts: some([attempt(), attempt({ at: when(), path: ["q"], ending: "other" }), attempt({ path: ["z"], ...unknown() })]), at: when(), ...unknown() });
const anyQuiz = () => quiz({ seed: below(3), handed: pick([null, AT]), drafts: pick([{}, { a: "x" }, { b: ["y"] }]), seen: { a: below(4), [pick(IDS.slice(0, 2))]: 1 }, results: [0, 1, 2].filter(() => next() < 0.5).map((seed) => result({ seed, score: below(3), at: when() })), at: when(), ...unknown() });
const anyDraft = () => ({ response: pick(["x", ["a"], { a: "1" }]), attempts: below(2), at: when() });

const DAYS = ["2026-11-20", "2026-11-21", "2026-11-24"];
const anyReview = () => pick([{ log: DAYS.filter(() => next() < 0.6).concat("2026-11-25").map((day) => [day, 1 + below(4)]), due: pick(DAYS), at: when(), ...(next() < 0.4 && { version: 2 }), ...unknown() }, { log: "broken", at: when() }, below(3)]);

/** Progress as a browser may hold it. */
function anyProgress() {
  const last = next() < 0.6 ? `,"last":${JSON.stringify({ lesson: pick(IDS), url: "l.html", title: "L", ...(next() < 0.7 && { at: when() }) })}` : "";
  const path = next() < 0.4 ? `,"path":"${pick(["short", "all"])}"` : "";
  const tables = Object.entries({ questions: anyRecord, scenarios: anyTalk, quizzes: anyQuiz, drafts: anyDraft, lessons: () => ({ visited: when(), ...unknown() }), reviews: anyReview, cards: () => ({ due: below(9), at: when() }) });
  const text = `{"version":1,"course":"c",${tables.map(([name, make]) => `"${name}":${tableOf(make)}`).join()},"theme":${below(3)}${path}${last}}`;
  const { progress, condition } = readProgress(text, "c");
  assert.equal(condition, "good", text);
  return progress;
}

const often = (law, times = 500) => {
  for (let i = 0; i < times; i += 1) law(anyProgress(), anyProgress(), anyProgress());
};

test("law: which side is the first makes no difference", () => often((a, b) => same(merge(a, b), merge(b, a))));

test("law: in which order three are merged makes no difference", () => often((a, b, c) => same(merge(merge(a, b), c), merge(a, merge(b, c)))));

test("law: merging once more what is in there already changes nothing", () => {
  often((a, b) => {
    const both = merge(a, b);
    same(merge(both, b), both);
    same(merge(a, both), both);
    same(merge(both, both), both);
  });
});

test("law: merged with nothing it is what it is merged with itself, which is all that there is", () => {
  often((a) => {
    same(merge(a, noProgress("c")), merge(a, a));
    same(inOrder(merge(a, a)), inOrder(copy(a)));
  });
});

test("law: neither side is changed", () => {
  often((a, b) => {
    const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
    merge(a, b);
    assert.deepEqual([JSON.stringify(a), JSON.stringify(b)], [one, other]);
  }, 300);
});

test("law: what was merged is read back whole", () => {
  often((a, b) => {
    const { progress, condition } = readProgress(JSON.stringify(merge(a, b)), "c");
    assert.equal(condition, "good");
    same(progress, merge(a, b));
  }, 300);
});

test("law: no answer is lost, no result, no ending, no attempt, no visit, no draft of a question", () => {
  often((a, b) => {
    const both = merge(a, b);
    for (const side of [a, b]) {
      for (const [id, entry] of Object.entries(side.questions)) {
        for (const { response, version = 1 } of answersIn(entry)) {
          const kept = answersIn(both.questions[id]).find((one) => (one.version ?? 1) === version);
          if (response !== null) assert.notEqual(kept.response, null);
        }
      }
      for (const name of ["questions", "lessons", "scenarios", "quizzes", "drafts", "cards"]) {
        for (const id of Object.keys(side[name])) assert.ok(both[name][id], `${name}: ${id}`);
      }
      for (const [id, { endings, attempts }] of Object.entries(side.scenarios)) {
        for (const ending of endings) assert.ok(both.scenarios[id].endings.includes(ending));
        for (const one of attempts) assert.ok(both.scenarios[id].attempts.some(({ at, path }) => at === one.at && String(path) === String(one.path)));
      }
      for (const [id, { results }] of Object.entries(side.quizzes)) {
        for (const { seed, score } of results) assert.ok(both.quizzes[id].results.some((one) => one.seed === seed && one.score >= score));
      }
    }
  });
});

test("law: every answer is one that somebody gave, whole", () => {
  often((a, b) => {
    for (const [id, entry] of Object.entries(merge(a, b).questions)) {
      const given = [a, b].filter((side) => Object.hasOwn(side.questions, id)).flatMap((side) => answersIn(side.questions[id]));
      for (const one of answersIn(entry)) assert.ok(given.some((other) => JSON.stringify(other) === JSON.stringify(one)));
    }
  });
});

test("of two answers to a question the later stays", () => {
  for (const [ours, theirs, stays] of [[AT, LATER, LATER], [LATER, AT, LATER], [AT, AT, AT]]) {
    const merged = merge(having({ questions: { one: record({ at: ours }) } }), having({ questions: { one: record({ at: theirs }) } }));
    assert.equal(merged.questions.one.at, stays);
  }
});

test("empty answers that claim the year 2999 take nothing away", () => {
  const ids = Array.from({ length: 67 }, (_, i) => `q${i}`);
  const ours = having({ questions: Object.fromEntries(ids.map((id) => [id, record()])) });
  const theirs = having({ questions: Object.fromEntries(ids.map((id) => [id, empty({ at: FUTURE })])) });
  same(merge(ours, theirs), ours);
});

test("an answer goes before none, even a later one", () => {
  const merged = merge(having({ questions: { one: record() } }), having({ questions: { one: empty({ at: LATER }) } }));
  assert.equal(merged.questions.one.state, "right");
});

test("times in the future do not win; a device that is a little ahead is believed", () => {
  const wrong = (at) => having({ questions: { one: record({ at, state: "wrong", score: 0 }) } });
  const ours = having({ questions: { one: record() } });
  assert.equal(merge(ours, wrong(FUTURE)).questions.one.state, "right");
  assert.equal(merge(ours, wrong(new Date(NOW + 36e5).toISOString())).questions.one.state, "wrong");
});

test("where our own clock is behind, all times lie in the future, and the later one still stays", () => {
  const [one, other] = [having({ questions: { one: record() } }), having({ questions: { one: record({ at: LATER, score: 0, state: "wrong" }) } })];
  assert.equal(mergeAt(one, other, Date.parse("2001-01-01")).questions.one.state, "wrong");
  assert.equal(mergeAt(other, one, Date.parse("2001-01-01")).questions.one.state, "wrong");
});

test("conversations: the later goes on; endings and attempts of both stay, each once", () => {
  const one = having({ scenarios: { s: talk({ path: ["x"], endings: ["end", "other"], attempts: [attempt(), attempt({ at: LATER, ending: "other" })], at: LATER }) } });
  const two = having({ scenarios: { s: talk({ endings: ["third"], attempts: [attempt({ at: "2026-11-20T10:00:00.000Z", ending: "third" }), attempt()] }) } });
  const { s } = merge(one, two).scenarios;
  assert.deepEqual([s.path, s.at], [["x"], LATER]);
  assert.deepEqual(s.endings, ["end", "other", "third"]);
  assert.deepEqual(s.attempts.map(({ ending }) => ending), ["third", "end", "other"]);
});

test("quizzes: the later attempt goes on; results of both stay, and of one attempt the better", () => {
  const ours = having({ quizzes: { q: quiz({ results: [result(), result({ seed: 2, score: 0 })] }) } });
  const theirs = having({ quizzes: { q: quiz({ seed: 9, drawn: ["c"], at: LATER, seen: { a: 3, c: 1 }, results: [result({ score: 2 }), result({ seed: 3 })] }) } });
  const { q } = merge(ours, theirs).quizzes;
  assert.deepEqual([q.seed, q.drawn, plain(q.seen)], [9, ["c"], { a: 3, c: 1 }]);
  assert.deepEqual(q.results.map(({ seed, score }) => [seed, score]).sort(), [[1, 2], [2, 0], [3, 1]]);
});

test("quizzes: an attempt in which something is answered goes before a later one in which nothing is", () => {
  const begun = having({ quizzes: { q: quiz({ seed: 9, drafts: {}, at: LATER }) } });
  assert.deepEqual(plain(merge(begun, having({ quizzes: { q: quiz() } })).quizzes.q.drafts), { a: ["x"] });
});

test("quizzes: of more than a hundred results the first and the newest are kept", () => {
  const results = Array.from({ length: 110 }, (_, seed) => result({ seed, at: new Date(Date.parse(AT) + seed).toISOString() }));
  const halves = [results.slice(0, 60), results.slice(60)].map((half) => having({ quizzes: { q: quiz({ results: half }) } }));
  assert.deepEqual(merge(...halves).quizzes.q.results.map(({ seed }) => seed), [0, ...results.slice(11).map(({ seed }) => seed)]);
});
