/** Stored progress and loaded files, in bulk: a JSON list of texts a line, what is wrong with each in return. */

import { createInterface } from "node:readline";
import { merge } from "../../generator/runtime/store/merge.js";
import { noProgress, readProgress } from "../../generator/runtime/store/progress.js";

const COURSE = "c";

/** Everything that was answered, whatever it is called. */
const size = (progress) => ["questions", "lessons", "scenarios", "quizzes"].map((name) => Object.keys(progress[name] ?? {}).length).join();

/** What must be true of any text at all; a sentence where it is not. */
function wrong(text) {
  const { progress, condition } = readProgress(text, COURSE);
  const written = JSON.stringify(progress);
  if (condition !== "good" && condition !== "damaged") return "";
  const again = readProgress(written, COURSE);
  if (again.condition !== "good") return "what was read and written is damaged";
  if (JSON.stringify(again.progress) !== written) return "what was read and written reads otherwise";
  const whole = merge(noProgress(COURSE), again.progress);
  if (size(whole) !== size(progress)) return "an answer was lost when it was merged into nothing";
  const twice = merge(whole, readProgress(written, COURSE).progress);
  if (size(twice) !== size(progress)) return "merged twice, it is another";
  if (({}).polluted !== undefined || Object.prototype.questions !== undefined) return "the prototype of all objects was changed";
  return "";
}

for await (const line of createInterface({ input: process.stdin })) {
  const found = JSON.parse(line).map((text) => {
    const started = performance.now();
    let told = "";
    try {
      told = wrong(text);
    } catch (error) {
      told = `${error}`.slice(0, 200);
    }
    return [told, performance.now() - started];
  });
  console.log(JSON.stringify(found));
}
