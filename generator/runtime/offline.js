/** On every page of a course that can be taken along: the course as an app, which works without a network. */

import { askToKeep, isKept, keepOffline, nameApp } from "./offline/page.js";

const script = /** @type {HTMLScriptElement} */ (document.currentScript);
const root = new URL("..", script.src); // it lies in a folder of the site

if (isKept(location, window.parent !== window)) {
  nameApp(root);
  askToKeep(navigator.storage);
  // After all that the page itself needs, and not where somebody pays for each byte.
  const { saveData } = /** @type {any} */ (navigator).connection ?? {};
  const begin = () => void keepOffline(root, navigator.serviceWorker).catch(() => undefined); // without it, all is as before
  if (navigator.serviceWorker && !saveData) {
    if (document.readyState === "complete") begin();
    else window.addEventListener("load", begin);
  }
}
