/** What a page does to be there without a network: it lets the worker work, and offers what is newer. */

import { el, find, findAll } from "../base/dom.js";
import { offlineWords } from "../base/words.js";

const LOCAL = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Whether a page is one to be kept. Not from a disk, not in somebody else's frame, and not on the machine of an author,
 * where one course after the other is tried at the same address.
 * @param {{protocol: string, hostname: string}} place
 * @param {boolean} framed
 */
export function isKept({ protocol, hostname }, framed) {
  return /^https?:$/.test(protocol) && !LOCAL.includes(hostname) && !framed;
}

/** Whether somebody is in the middle of a quiz or a conversation. @param {ParentNode} page */
export function isBusy(page) {
  if (find(page, "course-scenario[scene]:not([outcome])")) return true;
  const begun = "course-question[state], :checked, .course-clock:not([hidden])";
  return findAll(page, "course-quiz[phase=open]:not([done])").some((quiz) => {
    const typed = [...quiz.querySelectorAll("textarea, input:not([type=radio], [type=checkbox])")];
    return find(quiz, begun) || typed.some((field) => /** @type {HTMLInputElement} */ (field).value);
  });
}

/** Lets browsers know of the app. From a disk they would only complain of what the page names. @param {URL} root */
export function nameApp(root) {
  const icon = new URL("assets/icons/touch.png", root).href;
  document.head.append(el("link", { rel: "manifest", href: new URL("course.webmanifest", root).href }), el("link", { rel: "apple-touch-icon", href: icon }));
}

/**
 * Says that there is a newer version. It is taken when a button says so, and never while somebody is busy.
 * @param {() => void} take
 */
function offer(take) {
  if (find(document, ".course-notice[data-update]")) return;
  const notice = el("div", { class: "course-notice", role: "status", "data-update": "", hidden: "" });
  const yes = el("button", { type: "button", class: "course-button" }, offlineWords.load);
  const no = el("button", { type: "button", class: "course-button course-button-quiet" }, offlineWords.later);
  yes.addEventListener("click", take);
  document.body.append(notice);
  const show = () => {
    const busy = isBusy(document);
    if (!busy && !notice.childElementCount) notice.append(el("p", {}, offlineWords.newer), yes, " ", no);
    notice.hidden = busy;
  };
  const watching = new MutationObserver(show);
  watching.observe(document.body, { subtree: true, attributeFilter: ["scene", "outcome", "phase", "done", "state"] });
  document.addEventListener("input", show);
  no.addEventListener("click", () => {
    watching.disconnect();
    document.removeEventListener("input", show);
    notice.remove();
  });
  setTimeout(show, 50); // a live region speaks of what changes in it
}

/** @param {URL} root  of the site @param {ServiceWorkerContainer} workers */
export async function keepOffline(root, workers) {
  const registration = await workers.register(new URL("course-worker.js", root).href);
  let taken = false;
  workers.addEventListener("controllerchange", () => taken && location.reload());
  const tell = () => {
    const { waiting, active } = registration;
    if (!waiting || !active) return;
    offer(() => {
      taken = true;
      waiting.postMessage("take");
    });
  };
  const follow = () => registration.installing?.addEventListener("statechange", tell);
  registration.addEventListener("updatefound", follow);
  follow();
  tell();
  // Players ask for parts, and for more than anybody watches: of what was watched the worker fetches the whole.
  document.addEventListener("ended", ({ target }) => registration.active?.postMessage({ keep: /** @type {HTMLMediaElement} */ (target).currentSrc }), true);
}

/**
 * Asks the browser to keep what it stores, once there is something worth keeping. Firefox would ask the learner: there
 * only the page of progress does (page/keeper.js).
 * @param {StorageManager | undefined} storage
 */
export function askToKeep(storage) {
  if (!storage?.persist || CSS.supports("-moz-appearance", "none")) return;
  const ask = async () => (await storage.persisted()) || (await storage.persist());
  document.addEventListener("course-answered", () => void ask().catch(() => false), { once: true });
}
