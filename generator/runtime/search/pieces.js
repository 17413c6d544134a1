/** The pieces of the index, loaded as scripts, which works from a disk as well: each hands over one value by its name. */

/** @type {Map<string, Promise<any>>} */
const asked = new Map();
/** @type {Map<string, any>} */
const values = new Map();

/** @type {Record<string, any>} */ (window).courseSearch = { push: (/** @type {[string, any]} */ [name, value]) => values.set(name, value) };

/**
 * @param {URL} folder  of the index
 * @returns {(name: string) => Promise<any>} loads a piece once; one that did not come is asked for again
 */
export const loader = (folder) => (name) => {
  const known = asked.get(name) ?? new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = new URL(`${name}.js`, folder).href;
    script.onerror = () => (script.remove(), asked.delete(name), fail(new Error(`${name} is not there`)));
    // A page that a host sends in its place hands nothing over.
    script.onload = () => (values.has(name) ? (script.remove(), done(values.get(name))) : script.onerror?.("error"));
    document.head.append(script);
  });
  asked.set(name, known);
  return known;
};
