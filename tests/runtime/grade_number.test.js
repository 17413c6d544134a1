import assert from "node:assert/strict";
import test from "node:test";
import { grade } from "../../generator/runtime/grading/grade.js";
import { readNumber } from "../../generator/runtime/grading/grade_number.js";
import { chance } from "./random.js";

/** @type {[string, string, number[]][]} typed, unit, readings */
const READ = [
  ["40", "", [40]],
  [" 40 ", "", [40]],
  ["40.", "", [40]],
  ["1.5", "", [1.5]],
  ["1,5", "", [1.5]],
  [".5", "", [0.5]],
  [",5", "", [0.5]],
  ["0.500", "", [0.5]],
  ["0,500", "", [0.5]],
  ["007", "", [7]],
  ["1 500", "", [1500]],
  ["1\u00a0500", "", [1500]],
  ["1\u202f500,25", "", [1500.25]],
  ["1'500.5", "", [1500.5]],
  ["1’500", "", [1500]],
  ["1,500.5", "", [1500.5]],
  ["1.500,5", "", [1500.5]],
  ["1,500,000", "", [1500000]],
  ["1.500.000", "", [1500000]],
  ["1,500", "", [1500, 1.5]],
  ["1.500", "", [1.5, 1500]],
  ["12,5000", "", [12.5]],
  ["−3", "", [-3]],
  ["–3", "", [-3]],
  ["- 3", "", [-3]],
  ["+3", "", [3]],
  ["４０", "", [40]],
  ["40 minutes", "minutes", [40]],
  ["40minutes", "minutes", [40]],
  ["40 MINUTES.", "minutes", [40]],
  ["40 minute", "minutes", [40]],
  ["40 min", "minutes", [40]],
  ["40 mins.", "minutes", [40]],
  ["40 %", "per cent", [40]],
  ["40 percent", "%", [40]],
  ["£40", "", [40]],
  ["40 €", "", [40]],
  ["-£3", "£", [-3]],
  ["£-3", "£", [-3]],
  ["EUR 40", "EUR", [40]],
  ["5 m", "m", [5]],
  // digits and signs of other scripts and keyboards
  ["٤٠", "", [40]],
  ["۴۰", "", [40]],
  ["४०", "", [40]],
  ["１２．５", "", [12.5]],
  ["١٬٢٣٤٫٥", "", [1234.5]],
  ["١٢٣٤٫٥٦", "", [1234.56]],
  ["5.333\u202c", "", [5.333, 5333]],
  ["\ufeff\u200e-5\u200b", "", [-5]],
  ["1ʼ234", "", [1234]],
  ["1＇234", "", [1234]],
  ["12,34,567", "", [1234567]],
  ["1,50,000.5", "", [150000.5]],
  ["1\u2009234", "", [1234]],
  ["40。", "", [40]],
  ["＋40", "", [40]],
  // what the keys of comma, point and dash give while kana are typed
  ["12。5", "", [12.5]],
  ["１、５００、０００", "", [1500000]],
  ["ー18", "", [-18]],
  ["－１８", "", [-18]],
  ["40　分", "分", [40]],
  ["４０分。", "分", [40]],
  ["￥500", "", [500]],
  ["500 円", "円", [500]],
  // each language's own form
  ["1.234,5", "", [1234.5]],
  ["1\u00a0234,5", "", [1234.5]],
  ["1\u2019234.5", "", [1234.5]],
  ["1'234,5", "", [1234.5]],
  ["١٬٢٣٤٬٥٦٧٫٨", "", [1234567.8]],
  ["١٢،٥", "", [12.5]],
  ["\u061c-١٢٫٥", "", [-12.5]],
  ["۱۲٫۵ درصد", "درصد", [12.5]],
  // units with digits in them, however they are typed
  ["12 m²", "m²", [12]],
  ["12 m2", "m²", [12]],
  ["12m^2", "m²", [12]],
  ["12 m 2", "m²", [12]],
  ["12 m²", "m2", [12]],
  ["1,234.5 m²", "m²", [1234.5]],
  ["9.81 m/s²", "m/s²", [9.81]],
  ["9,81 m/s^2", "m/s²", [9.81]],
  ["3 CO2", "CO₂", [3]],
  ["5 μm", "µm", [5]],
  ["5 Ω", "Ω", [5]],
  ["20 ºC", "°C", [20]],
  ["20 ˚C", "°C", [20]],
  ["20 ℃", "°C", [20]],
  ["٥٠٪", "%", [50]],
  ["50 ％", "%", [50]],
  ["€ 12", "", [12]],
  ["12 €", "€", [12]],
  ["12 kgs", "kg", [12]],
  ["5 kWh", "kWh", [5]],
  ["5 KWH", "kWh", [5]],
  ["5 MW", "MW", [5]],
  ["40 MIN", "minutes", [40]],
  ["5 m²·kg·s⁻²", "m²·kg·s-2", [5]],
  ["3 s⁻¹", "s^-1", [3]],
  // no number, or not a number of this
  ["", "", []],
  ["forty", "", []],
  ["½", "", []],
  ["2½", "", []],
  ["40 hours", "minutes", []],
  ["40 m", "minutes", []],
  ["40 minutes", "", []],
  ["about 40", "", []],
  ["10-15", "", []],
  ["3 or 4", "", []],
  ["1 5", "", []],
  ["1,50,00.5", "", []],
  ["½ m²", "m²", []],
  ["12 m3", "m²", []],
  ["12 m", "m²", []],
  ["5 mm", "m", []],
  ["5 MW", "mW", []],
  ["5 MHz", "mHz", []],
  ["5 m", "ms", []],
  ["m²", "m²", []],
  ["1/2", "", []],
  ["1.2.3", "", []],
  ["--3", "", []],
  ["-£-3", "", []],
  ["1e3", "", []],
  ["Infinity", "", []],
  ["9".repeat(400), "", []],
];

for (const [typed, unit, readings] of READ) {
  const what = typed.length > 30 ? `${typed.length} digits` : JSON.stringify(typed);
  test(`number: ${what}${unit && ` in ${unit}`} reads as ${readings.join(" or ") || "nothing"}`, () => {
    assert.deepEqual(readNumber(typed, unit), readings);
  });
}

const question = { shape: "numeric", value: 40, tolerance: 5, unit: "minutes", mistakes: [{ id: "m1", value: 400, tolerance: 0 }] };

test("number: the tolerance counts on both sides, its ends included", () => {
  for (const good of ["35", "40", "45", "44,9"]) assert.equal(grade(question, good).state, "right", good);
  for (const bad of ["34", "46", "-40", "34.99"]) assert.equal(grade(question, bad).state, "wrong", bad);
});

test("number: without tolerance the value itself, though computers cannot write 0.3", () => {
  const exact = { shape: "numeric", value: 0.1 + 0.2 };
  assert.equal(grade(exact, "0.3").state, "right");
  assert.equal(grade(exact, "0.3001").state, "wrong");
});

test("number: an ambiguous comma is right if one of its meanings is", () => {
  assert.equal(grade({ shape: "numeric", value: 1500 }, "1,500").state, "right");
  assert.equal(grade({ shape: "numeric", value: 1.5 }, "1,500").state, "right");
  assert.equal(grade({ shape: "numeric", value: 15 }, "1,500").state, "wrong");
});

test("number: a known mistake is remarked on", () => {
  assert.deepEqual(grade(question, "400").feedback, ["m1"]);
  assert.deepEqual(grade(question, "401").feedback, []);
  assert.deepEqual(grade(question, "40").feedback, []);
});

test("number: what is no number is unreadable, what is one is not", () => {
  assert.equal(grade(question, "soon").unreadable, true);
  assert.equal(grade(question, "soon").state, "wrong");
  assert.equal(grade(question, "39").unreadable, undefined);
});

test("number: any number is read back from the form of every language, in the digits of every script", () => {
  const random = chance(7);
  const names = "af am ar ar-EG ar-MA be bg bn bs ca cs cy da de de-AT de-CH el en en-IN en-ZA es es-MX et eu fa fi fil fr fr-CA fr-CH ga gl gu he hi hr hu hy id is it it-CH ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl pa pl ps pt pt-PT ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zh-TW zu";
  const locales = names.split(" ");
  const digits = ["latn", "arab", "arabext", "beng", "deva", "fullwide", "gujr", "khmr", "laoo", "mymr", "taml", "thai"];
  for (let i = 0; i < 6000; i += 1) {
    const value = Math.round((random.next() - 0.5) * 10 ** random.below(10)) / 10 ** random.below(3);
    const locale = random.pick(locales);
    const own = random.pick([{}, { numberingSystem: random.pick(digits) }]);
    const typed = value.toLocaleString(locale, { maximumFractionDigits: 2, ...own });
    assert.ok(readNumber(typed).some((reading) => Math.abs(reading - value) < 1e-6), `${typed} for ${value} in ${locale}`);
  }
});

test("number: reading takes no time however odd the text", () => {
  const started = performance.now();
  for (const text of ["1 ".repeat(50), "1.".repeat(49) + "x1", " ".repeat(99) + "x", "-".repeat(100)]) readNumber(text, "minutes");
  assert.ok(performance.now() - started < 200);
});
