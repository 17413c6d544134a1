/**
 * Schedules from outside: reads a JSON array of logs, each of pairs of a day and a rating, and prints what is remembered of
 * each, so that another implementation of the same algorithm can be asked the same.
 */

import { readFileSync } from "node:fs";
import { known, memoryOf } from "../../generator/runtime/review/schedule.js";

const { logs, today } = JSON.parse(readFileSync(0, "utf8"));
const memories = logs.map((log) => memoryOf(log, today));
console.log(JSON.stringify(memories.map((memory) => memory && { ...memory, known: known(memory, today) })));
