/**
 * The first page says to those who come back what is next, and to others what the course is. Which of the two is known
 * before anything is painted.
 */

/** @param {string} text  what is stored @returns {boolean} whether somebody has been in a lesson */
function hasBegun(text) {
  try {
    return Boolean(JSON.parse(text).last);
  } catch {
    return false;
  }
}

/** @param {Record<string, any>} page  the window @param {string} courses  the id of the course, and those of before */
export function settleHome(page, courses) {
  let stored;
  try {
    stored = courses.split(" ").map((id) => page.localStorage.getItem(`course:${id}`)).find(Boolean);
  } catch {
    // Blocked: nobody comes back.
  }
  if (!stored || !hasBegun(stored)) return;
  document.documentElement.classList.add("course-returning");
  // What is said to others is folded as soon as it is there.
  const observer = new MutationObserver(() => {
    const about = document.getElementById("course-about");
    about?.removeAttribute("open");
    if (about || document.readyState !== "loading") observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
