/** Days in words, and how much comes back on each. */

import { el } from "../base/dom.js";
import { writtenDay } from "../base/language.js";
import { reviewWords as words } from "../base/words.js";
import { addDays, daysBetween } from "../store/reviews.js";

const WEEK = 7;

/**
 * @param {string} day
 * @param {Intl.DateTimeFormatOptions} options
 */
const written = (day, options) => writtenDay(new Date(`${day}T00:00:00Z`), { ...options, timeZone: "UTC" });

/** A day as one says it: today, tomorrow, Thursday; later ones with their date. @param {string} day @param {string} today */
export function named(day, today) {
  const ahead = daysBetween(today, day);
  if (ahead < 2) return ahead ? words.tomorrow : words.today;
  return written(day, ahead < WEEK ? { weekday: "long" } : { weekday: "long", day: "numeric", month: "long" });
}

/** When a question comes back. @param {string} day @param {string} today */
export function comesBack(day, today) {
  const ahead = daysBetween(today, day);
  return words.comesBack(ahead < 1 ? "today" : ahead < 2 ? "tomorrow" : "day", named(day, today));
}

/**
 * How much is due on each of the next days; what is overdue, today.
 * @param {readonly string[]} due  days
 * @param {string} today
 * @returns {[day: string, n: number][]}
 */
export function forecast(due, today) {
  return Array.from({ length: WEEK }, (_, ahead) => {
    const day = addDays(today, ahead);
    return [day, due.filter((one) => (ahead ? one === day : one <= day)).length];
  });
}

/** @param {[day: string, n: number][]} days @param {string} today */
export function bars(days, today) {
  const most = Math.max(1, ...days.map(([, n]) => n));
  const rows = days.map(([day, n]) => {
    const bar = el("span", { class: "course-review-bar", "aria-hidden": "true" });
    bar.style.setProperty("--course-share", String(n / most));
    return el("li", {}, el("span", {}, named(day, today)), " ", bar, " ", n ? el("b", {}, String(n)) : el("span", {}, words.none));
  });
  return el("ol", { class: "course-review-week course-list", "aria-label": words.week }, ...rows);
}
