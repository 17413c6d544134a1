/**
 * What Material for MkDocs remembers in the browser, by functions that it has in the page and calls by these names. Ours
 * never throw where storage is blocked, as in a frame whose sandbox leaves the page no origin: Material's own took the
 * search and the palette with them.
 */

/** @typedef {Pick<Storage, "getItem" | "setItem">} Memory */

/**
 * The browser's storage; what stands in for it where that is blocked lasts as long as the page.
 * @param {() => Storage} storage  a function, because a blocked browser throws when one so much as asks for it
 * @returns {Memory}
 */
function memory(storage) {
  try {
    return storage();
  } catch {
    /** @type {Map<string, string>} */
    const items = new Map();
    return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
  }
}

/**
 * Gives the page Material's functions.
 * @param {Record<string, any>} page  the window
 * @param {URL} scope  where the site lies; sites of one host keep their things apart by it
 */
export function remember(page, scope) {
  const local = memory(() => page.localStorage);
  page.__md_scope = scope;
  page.__md_hash = (/** @type {string} */ text) => [...text].reduce((hash, sign) => (hash << 5) - hash + sign.charCodeAt(0), 0);
  page.__md_get = (/** @type {string} */ name, /** @type {Memory} */ storage = local, { pathname } = page.__md_scope) => {
    try {
      return JSON.parse(storage.getItem(`${pathname}.${name}`) ?? "null");
    } catch {
      return null;
    }
  };
  page.__md_set = (/** @type {string} */ name, /** @type {unknown} */ value, /** @type {Memory} */ storage = local, { pathname } = page.__md_scope) => {
    try {
      storage.setItem(`${pathname}.${name}`, JSON.stringify(value));
    } catch {
      // Full: the choice holds for this page.
    }
  };
}
