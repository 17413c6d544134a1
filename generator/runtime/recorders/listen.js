/** Listening to the elements of one name, which is what all recorders do. */

/** Whether it is kept what happens to an element. A review shows questions anew, and keeps itself how that went. @param {Element} element */
const isKept = (element) => !element.closest("course-review");

/**
 * Listens while events go down, so that things are kept before anybody else hears of them. To the whole page, as a
 * theme may swap what is in it.
 * @template {HTMLElement} T
 * @param {Document} page
 * @param {string} name  of the elements
 * @param {Record<string, (element: T, detail: any) => void>} acts  by the type of the event
 * @param {(element: T) => void} restore  when a file was loaded, or everything erased
 */
export function listenTo(page, name, acts, restore) {
  for (const [type, act] of Object.entries(acts)) {
    page.addEventListener(
      type,
      (event) => {
        const { target } = event;
        if (target instanceof HTMLElement && target.localName === name && isKept(target)) act(/** @type {T} */ (target), /** @type {CustomEvent} */ (event).detail);
      },
      true,
    );
  }
  page.addEventListener(
    "course-replaced",
    ({ target }) => {
      const course = target instanceof HTMLElement ? courseOf(target) : null;
      for (const element of upgraded(page, name)) if (courseOf(element) === course) restore(/** @type {T} */ (element));
    },
    true,
  );
}

/**
 * Looks again when another tab has written, and when the browser shows a page as it was left. A page that is being left
 * looks no more: what it found damaged, nobody would be told.
 * @param {Document} page
 * @param {() => void} look
 */
export function whenShownAgain(page, look) {
  for (const type of ["storage", "pageshow", "visibilitychange"]) {
    window.addEventListener(type, () => (type === "storage" || !page.hidden) && look());
  }
}

/**
 * The elements of a name that have come to life.
 * @param {Document} page
 * @param {string} name
 */
export const upgraded = (page, name) => [...page.querySelectorAll(name)].filter((element) => "restore" in element && isKept(element));

/** The id of the course that an element belongs to. @param {Element} element */
export const courseOf = (element) => element.getAttribute("course") ?? "";
