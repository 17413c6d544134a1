/**
 * Whether a key belongs to an input method, which composes letters: Enter then takes what it offers, and arrows choose
 * there. Safari ends the composition before it tells of the key, and gives it the number of such keys alone.
 * @param {KeyboardEvent} event
 */
export const isComposing = (event) => event.isComposing || event.keyCode === 229;
