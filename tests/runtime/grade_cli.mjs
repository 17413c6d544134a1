/**
 * Grades from outside: reads a JSON array of {interaction, response} from standard input and prints the array of
 * verdicts, so that the examples of each kind can be tested in Python against the grading that learners get.
 */

import { readFileSync } from "node:fs";
import { grade } from "../../generator/runtime/grading/grade.js";

const cases = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(cases.map(({ interaction, response }) => grade(interaction, response))));
