/**
 * The questions of a course that can be reviewed: where each stands, and its HTML, as its page has it. Both come as scripts
 * (generator/site/reviews.py), which work from a disk as well.
 */

import { own } from "../store/checks.js";
import { certaintyOf, readReview, reviewsIn, takeIn, versionOf } from "../store/reviews.js";

/**
 * @typedef {import("../types.js").Progress} Progress
 * @typedef {import("../types.js").Review} Review
 *
 * @typedef {object} Group  Questions of a page.
 * @property {string} title
 * @property {string} url  from the site's root
 * @property {string} script  that holds their HTML, from the site's root
 * @property {Record<string, number>} questions  their versions, by their ids
 * @property {string} [exam]  the id of the exam that they belong to
 * @property {Record<string, string>} [waits]  by their ids, the lessons without which nobody need know them
 *
 * @typedef {{id: string, version: number, group: Group}} Place
 *
 * @typedef {object} Item  A question that can be reviewed.
 * @property {Place} place
 * @property {Review} review
 * @property {boolean} changed  what was answered was another version of it
 */

/**
 * Runs a script of the site, and takes what it hands over.
 * @param {string} address
 * @param {string} name  of the list into which it puts that
 * @returns {Promise<any>} fails where it does not come
 */
export function handedOver(address, name) {
  return new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = address;
    const gone = () => {
      script.remove();
      fail(new Error(`${address} did not come`));
    };
    script.onload = () => {
      const value = /** @type {any} */ (window)[name]?.pop();
      if (value === undefined) return gone(); // a page that a host sends in its place
      script.remove();
      done(value);
    };
    script.onerror = gone;
    document.head.append(script);
  });
}

/** All places of an index, in the order of the course. @param {Group[]} groups @returns {Place[]} */
export const placesIn = (groups) =>
  groups.flatMap((group) => Object.entries(group.questions).map(([id, version]) => ({ id, version, group })));

/** @param {Progress} progress @param {Place} place */
function hidden({ quizzes, lessons }, { id, group }) {
  const exam = group.exam === undefined ? undefined : own(quizzes, group.exam);
  const waits = own(group.waits ?? {}, id);
  // While an exam is being taken, it is no time to look its questions up.
  return Boolean(exam?.started && !exam.handed) || (waits !== undefined && !own(lessons, waits));
}

/**
 * What can be reviewed, with what was answered since taken in.
 * @param {Progress} progress
 * @param {Place[]} places
 * @returns {Item[]}
 */
export function itemsOf(progress, places) {
  const reviews = reviewsIn(progress);
  return places.flatMap((place) => {
    const { id, version } = place;
    const review = takeIn(own(reviews, id), own(progress.questions, id), { version, certainty: certaintyOf(progress, id) });
    if (!review || hidden(progress, place)) return [];
    return [{ place, review, changed: versionOf(review) !== version }];
  });
}

/** A question that has changed is to be seen again at once. @param {Item} item @param {string} today */
export const isDue = ({ review, changed }, today) => changed || review.due <= today;

/**
 * Keeps what was taken in, where that is new.
 * @param {import("../store/store.js").Store} store
 * @param {Item[]} items
 */
export function keep(store, items) {
  const before = reviewsIn(store.read());
  const news = items.filter(({ place, review }) => JSON.stringify(readReview(own(before, place.id))) !== JSON.stringify(review));
  if (!news.length) return;
  store.change(
    (progress) => {
      progress.reviews = { ...reviewsIn(progress) };
      for (const { place, review } of news) progress.reviews[place.id] = review;
    },
    { quiet: true },
  );
}
