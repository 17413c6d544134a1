/** Hearing what the elements of one name say: what the recorders of quizzes and of conversations share. */

/**
 * Listens while events go down, so that things are kept before anybody else hears of them.
 * @template {HTMLElement} T
 * @param {Document} page
 * @param {string} name  of the elements
 * @param {Record<string, (element: T, detail: any) => void>} acts  by the type of the event
 * @param {(element: T) => void} restore  when a file was loaded, or everything erased
 */
export function hearElements(page, name, acts, restore) {
  for (const [type, act] of Object.entries(acts)) {
    page.addEventListener(
      type,
      (event) => {
        const { target } = event;
        if (target instanceof HTMLElement && target.localName === name) act(/** @type {T} */ (target), /** @type {CustomEvent} */ (event).detail);
      },
      true,
    );
  }
  page.addEventListener(
    "course-replaced",
    ({ target }) => {
      const course = target instanceof HTMLElement ? target.getAttribute("course") : null;
      for (const element of alive(page, name)) if (element.getAttribute("course") === course) restore(/** @type {T} */ (element));
    },
    true,
  );
}

/**
 * The elements of a name that have come to life.
 * @param {Document} page
 * @param {string} name
 */
export const alive = (page, name) => [...page.querySelectorAll(name)].filter((element) => "restore" in element);
