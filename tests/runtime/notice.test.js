import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { FakeStorage, openPage } from "./page.js";

const { document, window } = openPage();

let copies = 0;
/** A page that has just been loaded remembers nothing of itself. */
const freshPage = async () => {
  document.body.replaceChildren();
  copies += 1;
  return (await import(`../../generator/runtime/store/notice.js?${copies}`)).tellOnce;
};
const notices = () => document.querySelectorAll("body > .course-notice[role=status]");

beforeEach(() => {
  globalThis.sessionStorage = new FakeStorage();
  window.name = "";
});

test("a notice says what is the matter in words, at the end of the page, and can be closed", async () => {
  const tellOnce = await freshPage();
  tellOnce("full", "c");
  await wait(80);
  const [notice] = notices();
  assert.equal(notice, document.body.lastElementChild);
  assert.match(notice.textContent, /storage is full/);
  notice.querySelector("button").click();
  assert.equal(notices().length, 0);
});

test("closing gives the focus back to where the learner was", async () => {
  const tellOnce = await freshPage();
  const input = document.body.appendChild(document.createElement("input"));
  input.focus();
  tellOnce("full", "c");
  await wait(80);
  const close = notices()[0].querySelector("button");
  close.focus();
  close.click();
  assert.equal(document.activeElement, input);
});

test("the same trouble is told once in a tab, on this page and the next; another is told", async () => {
  let tellOnce = await freshPage();
  tellOnce("full", "c");
  tellOnce("full", "c");
  assert.equal(notices().length, 1);
  tellOnce = await freshPage();
  tellOnce("full", "c");
  assert.equal(notices().length, 0);
  tellOnce("damaged", "c");
  tellOnce("damaged", "other course");
  assert.equal(notices().length, 2);
});

test("where session storage is blocked, the tab's name remembers", async () => {
  globalThis.sessionStorage.blocked = true;
  (await freshPage())("blocked", "c");
  assert.equal(notices().length, 1);
  (await freshPage())("blocked", "c");
  assert.equal(notices().length, 0);
});

test("a tab's name that somebody else gave is left alone", async () => {
  globalThis.sessionStorage.blocked = true;
  window.name = "theirs";
  const tellOnce = await freshPage();
  tellOnce("blocked", "c");
  tellOnce("blocked", "c");
  assert.equal(window.name, "theirs");
  assert.equal(notices().length, 1);
});

test("that there is something newer is shown on every page, until it is closed", async () => {
  for (let page = 0; page < 2; page += 1) {
    const tellOnce = await freshPage();
    tellOnce("newer", "c");
    tellOnce("newer", "c");
    assert.equal(notices().length, 1);
    tellOnce("full", "c");
  }
  await wait(80);
  notices()[0].querySelector("button").click();
  (await freshPage())("newer", "c");
  assert.equal(notices().length, 0);
});
