/** The first script of a page: what Material remembers, and what is put into the page before it is painted. */

import assert from "node:assert/strict";
import test from "node:test";
import { openPage } from "./page.js";

const { window, document, storage } = openPage();
for (const name of ["MutationObserver", "location"]) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
const { remember } = await import("../../generator/runtime/early/memory.js");
const { settlePalette } = await import("../../generator/runtime/early/palette.js");
const { settle } = await import("../../generator/runtime/early/settle.js");

const ROOT = new URL("https://course.test/a/");
const CONFIG = '<script id="__config" type="application/json">{}</script>';
const SWITCHES = `<main></main><form class="course-palette">
  <input data-md-color-media="(prefers-color-scheme: light)" data-md-color-scheme="default" data-md-color-primary="teal" data-md-color-accent="red">
  <input data-md-color-media="(prefers-color-scheme: dark)" data-md-color-scheme="slate" data-md-color-primary="black" data-md-color-accent="red"></form>`;

/** A window of which a page may use only this. */
const page = (more = {}) => {
  const made = { localStorage: storage, sessionStorage, origin: "https://course.test", matchMedia: () => ({ matches: false }) };
  Object.defineProperties(made, Object.getOwnPropertyDescriptors(more));
  remember(made, ROOT);
  return made;
};

/** A page that is read: its body comes after the script in its head. */
async function read(made, body, begin = settle) {
  Object.defineProperty(document, "readyState", { value: "loading", configurable: true });
  document.body.innerHTML = "";
  begin(made, ROOT);
  document.body.innerHTML = body + CONFIG;
  await new Promise((done) => setTimeout(done));
  delete document.readyState;
  document.dispatchEvent(new window.Event("DOMContentLoaded"));
}

test("a page that is painted before its switches are read is dark where that was chosen", async () => {
  storage.setItem("/a/.__palette", JSON.stringify({ color: { media: "(prefers-color-scheme: dark)", scheme: "slate" } }));
  await read(page(), "<header></header>", (made) => {
    settlePalette(made);
    document.body.setAttribute("data-md-color-scheme", "default");
  });
  assert.equal(document.body.getAttribute("data-md-color-scheme"), "slate");
  storage.removeItem("/a/.__palette");
});

test("what is kept is kept where Material keeps it, and hashed as it hashes", () => {
  const { __md_get, __md_set, __md_hash } = page();
  __md_set("__palette", { index: 1 });
  assert.deepEqual(storage.json("/a/.__palette"), { index: 1 });
  assert.deepEqual(__md_get("__palette"), { index: 1 });
  __md_set("__outdated", true, sessionStorage, new URL("https://course.test/b/"));
  assert.equal(sessionStorage.json("/b/.__outdated"), true);
  assert.equal(__md_get("__nothing"), null);
  assert.equal(__md_hash("a text"), [..."a text"].reduce((h, c) => (h << 5) - h + c.charCodeAt(0), 0));
});

test("blocked storage never throws; a choice then holds for the page", () => {
  const blocked = { get localStorage() { throw new Error("SecurityError"); } };
  remember(blocked, ROOT);
  assert.equal(blocked.__md_get("__palette"), null);
  blocked.__md_set("__palette", { index: 1 });
  assert.deepEqual(blocked.__md_get("__palette"), { index: 1 });
  const { __md_get, __md_set } = page({ localStorage: { getItem: () => "{", setItem: () => { throw new Error("full"); } } });
  assert.equal(__md_get("__damaged"), null);
  __md_set("__palette", {});
});

/** A window of a system that wants one scheme or the other; `turn` is its evening. */
function system(scheme) {
  const queries = [];
  const matchMedia = (media) => {
    const query = { get matches() { return media === `(prefers-color-scheme: ${scheme})`; }, addEventListener: (_, hear) => queries.push(hear) };
    return query;
  };
  const turn = (to) => {
    scheme = to;
    queries.forEach((hear) => hear());
  };
  return { window: page({ matchMedia }), turn };
}
const shownScheme = () => document.body.dataset.mdColorScheme;
const readPalette = (made, switches = SWITCHES) => read(made, switches, settlePalette);

test("whoever never chose has the colours that the system wants, from day to night, and nothing is stored", async () => {
  storage.removeItem("/a/.__palette");
  const { window: made, turn } = system("dark");
  await readPalette(made);
  assert.equal(shownScheme(), "slate");
  assert.equal(document.querySelectorAll("input")[1].checked, true);
  turn("light");
  assert.equal(shownScheme(), "default");
  assert.equal(document.body.dataset.mdColorPrimary, "teal");
  assert.equal(storage.json("/a/.__palette"), null);
});

test("a choice is stored, holds against the system, and is there on the next page", async () => {
  const { window: made, turn } = system("dark");
  await readPalette(made);
  const light = document.querySelector("input");
  light.checked = true;
  light.dispatchEvent(new window.Event("change", { bubbles: true }));
  assert.equal(storage.json("/a/.__palette").color.scheme, "default");
  turn("dark");
  assert.equal(shownScheme(), "default");
  await readPalette(system("dark").window);
  assert.equal(shownScheme(), "default");
  storage.removeItem("/a/.__palette");
});

test("the choice to follow the system has the colours of what the system wants", async () => {
  storage.setItem("/a/.__palette", JSON.stringify({ color: { media: "(prefers-color-scheme)", scheme: null } }));
  const { window: made, turn } = system("dark");
  await readPalette(made, SWITCHES.replace("<input", '<input data-md-color-media="(prefers-color-scheme)"><input'));
  assert.equal(shownScheme(), "slate");
  turn("light");
  assert.equal(shownScheme(), "default");
  storage.removeItem("/a/.__palette");
});

test("a choice that is no longer offered is none", async () => {
  storage.setItem("/a/.__palette", JSON.stringify({ color: { media: "(prefers-color-scheme: sepia)", scheme: "sepia" } }));
  await readPalette(system("dark").window);
  assert.equal(shownScheme(), "slate");
  storage.removeItem("/a/.__palette");
});

test("a page that has a script says so as soon as its head is read", async () => {
  document.documentElement.className = "no-js";
  await readPalette(page());
  assert.equal(document.documentElement.className, "js");
});

test("the warning of an old version is seen from the start", async () => {
  const banner = '<div data-md-component="outdated" hidden></div>';
  await read(page(), banner);
  assert.equal(document.querySelector("[data-md-component=outdated]").hidden, true);
  sessionStorage.setItem("/a/.__outdated", "true");
  await read(page(), banner);
  assert.equal(document.querySelector("[data-md-component=outdated]").hidden, false);
  await read(page({ get sessionStorage() { throw new Error("SecurityError"); } }), banner);
});

test("consent is asked for once, kept, and never where nothing can be kept", async () => {
  const dialog = '<div data-md-component="consent" hidden><form name="consent"><input type="checkbox" name="analytics" checked><button>Accept</button></form></div>';
  const shown = async (made) => {
    await read(made, dialog);
    await new Promise((done) => setTimeout(done, 300));
    return !document.querySelector("[data-md-component=consent]").hidden;
  };
  assert.equal(await shown(page({ origin: "null" })), false);
  assert.equal(await shown(page()), true);
  const silent = console.error;
  console.error = () => {}; // jsdom cannot load a page anew, and says so
  document.forms.consent.dispatchEvent(new window.Event("submit", { cancelable: true }));
  console.error = silent;
  assert.deepEqual(storage.json("/a/.__consent"), { analytics: true });
  assert.equal(await shown(page()), false);
});
