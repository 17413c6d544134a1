/** What a value from storage must be to be used. */

/** More than any id, address or title needs; a file from elsewhere may hold anything. */
const LONGEST = 10000;

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {unknown} value @returns {value is string} */
export const isText = (value) => typeof value === "string" && value.length <= LONGEST;

/** What somebody typed, or pasted, may be as long as it likes. @param {unknown} value @returns {value is string | string[]} */
const isAnswer = (value) => typeof value === "string" || (Array.isArray(value) && value.every(isText));

/** A text, some texts, or a table of these. @param {unknown} value @returns {value is import("../types.js").Response} */
export const isResponse = (value) => isAnswer(value) || (isObject(value) && isTable(Object.values(value)));

/** @param {unknown[]} entries */
const isTable = (entries) => entries.length > 0 && entries.every(isAnswer);

/** @param {unknown} value @returns {value is string} */
export const isDate = (value) => isText(value) && !Number.isNaN(Date.parse(value));

/** @param {unknown} value @returns {value is number} */
export const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

/** @param {unknown} value @returns {value is number} */
export const isPoints = (value) => Number.isFinite(value) && Number(value) >= 0;

/** A field of an object; undefined where it has none of its own. @param {any} object @param {string} name */
export const own = (object, name) => (Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined);
