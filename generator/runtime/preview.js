/**
 * The switch of an author's preview: see the course as somebody else. The author's own progress is put aside under a
 * key of its own and never written over; it comes back with the last button.
 */

const OWN = "course-preview-own:";

const box = /** @type {HTMLElement | null} */ (document.querySelector(".preview-learners"));
const made = /** @type {HTMLTemplateElement | null} */ (document.querySelector(".preview-progress"));

/** Show the course as `learner` sees it. @param {string} course @param {string} learner @param {Record<string, object>} learners */
export function become(course, learner, learners, storage = localStorage) {
  const key = `course:${course}`;
  const aside = `${OWN}${course}`;
  if (learner === "own") {
    const own = storage.getItem(aside);
    if (own === null) return;
    if (own) storage.setItem(key, own);
    else storage.removeItem(key);
    storage.removeItem(aside);
    return;
  }
  if (storage.getItem(aside) === null) storage.setItem(aside, storage.getItem(key) ?? "");
  const progress = learners[learner] ?? {};
  if (Object.keys(progress).length) storage.setItem(key, JSON.stringify(progress));
  else storage.removeItem(key);
}

if (box && made) {
  const course = box.dataset.course ?? "";
  const learners = JSON.parse(made.content.textContent ?? "{}");
  const status = /** @type {HTMLElement} */ (box.querySelector("[role=status]"));
  const show = (/** @type {string} */ now) => {
    for (const button of box.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.dataset.learner === now));
    }
  };
  const kept = sessionStorage.getItem(`${OWN}${course}`);
  show(localStorage.getItem(`${OWN}${course}`) === null ? "own" : (kept ?? ""));
  for (const button of box.querySelectorAll("button")) {
    button.addEventListener("click", () => {
      const learner = button.dataset.learner ?? "own";
      become(course, learner, learners);
      sessionStorage.setItem(`${OWN}${course}`, learner);
      show(learner);
      status.textContent =
        learner === "own" ? "Your own progress is back." : "Now open any page of the course. Yours is put aside.";
    });
  }
  box.hidden = false;
}
