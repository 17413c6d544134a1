/**
 * A page shown in somebody else's, by its address with `?embed`: without what stands around the text, and with `#ID` the
 * question, quiz or conversation of that id alone. It tells the page around it how high it is.
 */

import { findAll } from "../base/dom.js";
import { fragment, leadsHere } from "../base/fragment.js";

/** What a lesson has around its text. */
const AROUND = ".course-header, .course-nav, .course-footer, .course-onward, .course-kicker a, [data-md-component=skip], [data-md-component=announce]";
const ALONE = "course-question, course-quiz, course-scenario";

/** As the policy allows, without an attribute `style`. @param {HTMLElement} element @param {Record<string, string>} rules */
function put(element, rules) {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, "important");
}

/** The element that is to stand alone; a question that only its quiz hands in, with the quiz. */
function alone() {
  const named = document.getElementById(fragment());
  const element = named?.closest(ALONE);
  return element?.closest('course-quiz[feedback="at-end"]') ?? element ?? null;
}

/** Hides all that stands beside an element, and beside what it stands in. @param {Element} element */
function isolate(element) {
  for (let inner = element; inner !== document.body && inner.parentElement; inner = inner.parentElement) {
    if (inner instanceof HTMLDetailsElement) inner.open = true;
    // The room that a page leaves above its text and below it.
    if (!inner.parentElement.closest(ALONE)) put(inner.parentElement, { "margin-block": "0", "padding-block": "0" });
    for (const other of inner.parentElement.children) {
      if (other instanceof HTMLElement && other !== inner) put(other, { display: "none" });
    }
  }
}

/** Tells the page around how high this one is. */
function tellHeight() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  window.parent.postMessage({ type: "course-height", height }, "*");
  // What learning platforms listen to (Canvas, Brightspace, Moodle with a plugin), as they want it.
  window.parent.postMessage(JSON.stringify({ subject: "lti.frameResize", height }), "*");
}

/** Makes a page ready to stand in another. */
function embed() {
  document.documentElement.classList.add("course-embedded");
  put(document.documentElement, { height: "auto" });
  put(document.body, { "min-height": "0" });
  for (const element of findAll(document, AROUND)) put(element, { display: "none" });
  const element = alone();
  if (element) isolate(element);
  // The page of the frame stays; keys that lead to the next page find no way, and links open beside.
  for (const link of findAll(document, "link[rel=prev], link[rel=next]")) link.remove();
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link && !leadsHere(link)) link.setAttribute("target", "_blank");
  }, true);
  document.documentElement.style.removeProperty("visibility");
  new ResizeObserver(tellHeight).observe(document.body);
  window.addEventListener("message", ({ data }) => data?.type === "course-measure" && tellHeight());
}

/** Does so where the address asks for it. */
export function settleFrame() {
  if (!new URLSearchParams(location.search).has("embed")) return;
  put(document.documentElement, { visibility: "hidden" }); // nothing of what goes is seen before
  document.addEventListener("DOMContentLoaded", embed);
}
