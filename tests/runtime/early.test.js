/** The first script of a page: what Material remembers, and what is put into the page before it is painted. */

import assert from "node:assert/strict";
import test from "node:test";
import { openPage } from "./page.js";

const { window, document, storage } = openPage();
for (const name of ["MutationObserver", "location"]) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
const { remember } = await import("../../generator/runtime/early/memory.js");
const { settle } = await import("../../generator/runtime/early/settle.js");

const ROOT = new URL("https://course.test/a/");
const CONFIG = '<script id="__config" type="application/json">{}</script>';
const SWITCHES = `<form data-md-component="palette">
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
async function read(made, body) {
  settle(made, ROOT);
  document.body.innerHTML = "";
  document.body.innerHTML = body + CONFIG;
  await new Promise((done) => setTimeout(done));
}

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

test("a palette that follows the system is what the system wants, once the switches are there", async () => {
  storage.setItem("/a/.__palette", JSON.stringify({ color: { media: "(prefers-color-scheme)", scheme: "default" } }));
  await read(page(), "<main></main>");
  assert.equal(document.body.hasAttribute("data-md-color-scheme"), false);
  await read(page(), SWITCHES);
  assert.equal(document.body.dataset.mdColorScheme, "slate");
  assert.equal(document.body.dataset.mdColorMedia, "(prefers-color-scheme: dark)");
  storage.removeItem("/a/.__palette");
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
