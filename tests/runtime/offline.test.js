/** What the worker keeps, and when it is content: caches and a host that can be told to fail. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";
import { addressOf, fileAt, partOf } from "../../generator/runtime/offline/files.js";
import { LIST, Versions } from "../../generator/runtime/offline/versions.js";

const SCOPE = new URL("https://course.test/a/");
const hash = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** A host with these files, and the version that they are. */
function hostOf(texts, later = {}) {
  const hashes = (some) => Object.fromEntries(Object.entries(some).map(([path, text]) => [path, hash(text)]));
  const list = JSON.stringify({ files: hashes(texts), later: hashes(later) });
  const files = new Map(Object.entries({ ...texts, ...later, [LIST]: list }).map(([path, text]) => [addressOf(path, SCOPE), text]));
  return { files, version: hash(list), asked: [] };
}

/** A browser's caches; `room` is how many entries there is room for. */
class FakeCaches {
  constructor() {
    this.all = new Map();
    this.room = Infinity;
  }
  async keys() {
    return [...this.all.keys()];
  }
  async has(name) {
    return this.all.has(name);
  }
  async delete(name) {
    return this.all.delete(name);
  }
  async open(name) {
    if (!this.all.has(name)) this.all.set(name, new Map());
    const entries = this.all.get(name);
    return {
      match: async (address) => entries.get(address)?.clone(),
      put: async (address, response) => {
        const taken = [...this.all.values()].reduce((sum, one) => sum + one.size, 0);
        if (taken >= this.room) throw Object.assign(new Error("no room"), { name: "QuotaExceededError" });
        entries.set(address, response);
      },
    };
  }
}

function browserOf(host, caches = new FakeCaches()) {
  const browser = { caches, time: 1000, now: () => browser.time, host };
  browser.fetch = async (address, { cache }) => {
    browser.host.asked.push([address.slice(SCOPE.href.length), cache]);
    const text = browser.stale?.[cache]?.[address.slice(SCOPE.href.length)] ?? browser.host.files.get(address);
    return text === undefined ? new Response("gone", { status: 404 }) : new Response(text, { headers: { Vary: "*", "Content-Type": "text/html" } });
  };
  return browser;
}

const versionsOf = (browser) => new Versions(SCOPE, browser.host.version, browser);
const textOf = async (versions, path) => (await versions.kept(path))?.text();
const ONE = { "index.html": "one", "a b/ü.html": "two", "assets/x.js": "three" };

test("an address stands for a file under each of the names that hosts give it", () => {
  const files = { "index.html": "", "progress.html": "", "a b/index.html": "", "a b/ü.html": "" };
  const at = (path) => fileAt(new URL(path, SCOPE), SCOPE, files);
  assert.deepEqual(at(""), { path: "index.html" });
  assert.deepEqual(at("progress?x=1#y"), { path: "progress.html" });
  assert.deepEqual(at("a%20b/"), { path: "a b/index.html" });
  assert.deepEqual(at("a%20b"), { path: "a b/index.html", slash: true });
  assert.deepEqual(at("a%20b/%C3%BC.html"), { path: "a b/ü.html" });
  for (const path of ["gone.html", "gone/", "%E0%A4%A", "constructor", "../b/index.html", "https://other.test/a/index.html"]) assert.equal(at(path), null, path);
});

test("a player gets the part of a file that it asks for", async () => {
  const whole = () => new Response("0123456789", { headers: { "Content-Type": "audio/mpeg" } });
  for (const [range, text, told] of [["bytes=2-4", "234", "bytes 2-4/10"], ["bytes=7-", "789", "bytes 7-9/10"], ["bytes=-3", "789", "bytes 7-9/10"], ["bytes=8-99", "89", "bytes 8-9/10"]]) {
    const part = await partOf(whole(), range);
    assert.deepEqual([part.status, await part.text(), part.headers.get("Content-Range")], [206, text, told]);
    assert.equal(part.headers.get("Content-Type"), "audio/mpeg");
  }
  assert.equal((await partOf(whole(), "bytes=10-")).status, 416);
  for (const range of [null, "bytes=-", "lines=1-2"]) assert.equal((await partOf(whole(), range)).status, 200);
});

test("a version is kept whole, and what did not change is not fetched again", async () => {
  const browser = browserOf(hostOf(ONE));
  const old = versionsOf(browser);
  await old.fill();
  assert.equal(await textOf(old, "a b/ü.html"), "two");
  assert.equal((await old.kept("index.html")).headers.get("Vary"), null);
  browser.host = hostOf({ ...ONE, "index.html": "new" });
  const next = versionsOf(browser);
  await next.fill();
  assert.deepEqual(browser.host.asked.map(([path]) => path), [LIST, "index.html"]);
  assert.equal(await textOf(next, "index.html"), "new");
  assert.equal(await textOf(next, "assets/x.js"), "three");
  assert.equal(await textOf(old, "index.html"), "one");
});

test("where the browser holds an older file of that name, the host is asked", async () => {
  const browser = browserOf(hostOf(ONE));
  browser.stale = { default: { "index.html": "older" } };
  await versionsOf(browser).fill();
  assert.deepEqual(browser.host.asked.filter(([path]) => path === "index.html").map(([, cache]) => cache), ["default", "reload"]);
  assert.equal(await textOf(versionsOf(browser), "index.html"), "one");
});

test("what breaks off goes on where it was, but not before a while has passed", async () => {
  const browser = browserOf(hostOf(ONE));
  const [gone] = [...browser.host.files].splice(2, 1);
  browser.host.files.delete(gone[0]);
  await assert.rejects(versionsOf(browser).fill(), /not what the list says/);
  assert.equal(await versionsOf(browser).list(versionsOf(browser).name), null);
  // What was on its way with it still comes.
  while (browser.caches.all.get(versionsOf(browser).name).size < 2) await new Promise(setImmediate);
  browser.host.files.set(...gone);
  browser.host.asked.length = 0;
  await assert.rejects(versionsOf(browser).fill(), /a while ago/);
  assert.deepEqual(browser.host.asked, []);
  browser.time += 600_000;
  await versionsOf(browser).fill();
  assert.deepEqual(browser.host.asked.map(([path]) => path), [LIST, "assets/x.js"]);
});

test("each failure of a version is followed by a longer pause, and another version waits for none", async () => {
  const browser = browserOf(hostOf(ONE));
  browser.host.files.clear();
  for (const minutes of [10, 40, 160, 640, 1440, 1440]) {
    await assert.rejects(versionsOf(browser).fill(), /not what/);
    browser.time += minutes * 60_000 - 1;
    await assert.rejects(versionsOf(browser).fill(), /a while ago/);
    browser.time += 1;
  }
  browser.host = hostOf({ "index.html": "mended" });
  await versionsOf(browser).fill();
  assert.equal(await textOf(versionsOf(browser), "index.html"), "mended");
});

test("where there is no room, the old version stays, and nothing of the new one", async () => {
  const browser = browserOf(hostOf(ONE));
  const old = versionsOf(browser);
  await old.fill();
  browser.host = hostOf({ ...ONE, "index.html": "new", "more.html": "more" });
  browser.caches.room = 6;
  await assert.rejects(versionsOf(browser).fill(), /no room/);
  assert.deepEqual(await old.names(), [old.name]);
  assert.equal(await textOf(old, "index.html"), "one");
});

test("what never became whole goes, and of those before only one stays, for pages that are open", async () => {
  const browser = browserOf(hostOf(ONE));
  const versions = [];
  for (const text of ["first", "second", "third"]) {
    browser.host = hostOf({ "index.html": text, [`${text}.js`]: text });
    versions.push(versionsOf(browser));
    if (text === "third") await (await browser.caches.open(`${versions[0].prefix}half`)).put("x", new Response(""));
    await versions.at(-1).fill();
  }
  await versions[2].tidy();
  assert.deepEqual(await versions[2].names(), [versions[1].name, versions[2].name]);
  assert.equal(await textOf(versions[2], "second.js"), "second");
  assert.equal(await textOf(versions[2], "first.js"), undefined);
});

test("a course above another one never touches its caches", async () => {
  const browser = browserOf(hostOf(ONE));
  await versionsOf(browser).fill();
  const above = new Versions(new URL("https://course.test/"), "v", browser);
  assert.deepEqual(await above.names(), []);
  await above.clear();
  assert.equal(await textOf(versionsOf(browser), "index.html"), "one");
});

test("a large file is kept once it was asked for, and only as it is listed", async () => {
  const browser = browserOf(hostOf(ONE, { "film.mp4": "long" }));
  const versions = versionsOf(browser);
  await versions.fill();
  assert.equal(await versions.kept("film.mp4"), undefined);
  await versions.keep("film.mp4", hash("long"), new Response("cut"));
  assert.equal(await versions.kept("film.mp4"), undefined);
  await versions.keep("film.mp4", hash("long"), new Response("long"));
  assert.equal(await textOf(versions, "film.mp4"), "long");
});

test("a film comes along into the next version where it is the same, and no older one is taken for it", async () => {
  const browser = browserOf(hostOf(ONE, { "same.mp4": "same", "film.mp4": "old" }));
  const old = versionsOf(browser);
  await old.fill();
  await old.keep("same.mp4", hash("same"), new Response("same"));
  await old.keep("film.mp4", hash("old"), new Response("old"));
  browser.host = hostOf({ ...ONE, "index.html": "new" }, { "same.mp4": "same", "film.mp4": "another" });
  const next = versionsOf(browser);
  await next.fill();
  assert.equal(await (await next.kept("same.mp4", true)).text(), "same");
  assert.equal(await next.kept("film.mp4", true), undefined);
});

test("where there is no room for a film twice, the next version is whole without it", async () => {
  const browser = browserOf(hostOf({ "index.html": "one" }, { "film.mp4": "long" }));
  const old = versionsOf(browser);
  await old.fill();
  await old.keep("film.mp4", hash("long"), new Response("long"));
  browser.host = hostOf({ "index.html": "new" }, { "film.mp4": "long" });
  browser.caches.room = 5;
  const next = versionsOf(browser);
  await next.fill();
  assert.ok(await next.list(next.name));
  assert.equal(await next.kept("film.mp4", true), undefined);
});
