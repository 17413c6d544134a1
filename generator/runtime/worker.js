/**
 * The service worker of a course: after one visit all of it is there without a network. Its first line, which the build
 * writes (generator/site/offline.py), says which version of the site it is for.
 *
 * It answers from its own version, whole, so that pages, scripts and the search fit each other; what is not in the list
 * of files goes to the host, as if nobody were here. A newer version waits until no page is open, or until it is asked for.
 */

import { addressOf, fileAt, partOf } from "./offline/files.js";
import { Versions } from "./offline/versions.js";

const worker = /** @type {any} */ (self);
const scope = new URL(worker.registration.scope);
const versions = new Versions(scope, worker.courseVersion, { caches, fetch: (...given) => fetch(...given), now: Date.now });
/** @type {Promise<import("./offline/versions.js").List | null> | undefined} */
let list;

/** The list of this version, read once. */
async function ownList() {
  list ??= versions.list(versions.name).catch(() => null);
  return (await list) ?? { files: {}, later: {} };
}

/** @param {any} event of a request */
async function answer(event) {
  /** @type {Request} */
  const request = event.request;
  const { files, later } = await ownList();
  const at = fileAt(new URL(request.url), scope, { ...later, ...files });
  const opened = request.mode === "navigate";
  if (at?.slash && opened) return Response.redirect(addressOf(at.path, scope).slice(0, -"index.html".length));
  // A page that is gone is gone; what a page of the version before asks for is there.
  const hash = at && later[at.path];
  const found = await kept(at?.path ?? (opened ? "" : decoded(request.url)), Boolean(hash));
  if (found) return partOf(found, request.headers.get("Range"));
  try {
    const response = await fetch(request);
    const all = response.status === 200 && !request.headers.has("Range");
    if (hash && all) event.waitUntil(versions.keep(at.path, hash, response.clone()).catch(() => undefined));
    return response;
  } catch (error) {
    return missing(opened, error);
  }
}

/** Keeps a film that somebody has seen to its end. @param {URL} url */
async function keepLater(url) {
  const { later } = await ownList();
  const at = fileAt(url, scope, later);
  const hash = at && later[at.path];
  if (hash && !(await versions.kept(at.path, true))) await versions.keep(at.path, hash, await fetch(url.href));
}

/** What is shown where there is neither a file nor a host. @param {boolean} opened  as a page @param {unknown} error */
async function missing(opened, error) {
  const page = await kept(opened ? "404.html" : "");
  if (!page) throw error;
  return new Response(page.body, { status: 404, headers: page.headers });
}

/** A file that is kept, as far as the browser lets us look. @param {string} path @param {boolean} [own] */
const kept = async (path, own) => (path ? versions.kept(path, own).catch(() => undefined) : undefined);

/** The path of an address that this version does not have. @param {string} url */
function decoded(url) {
  try {
    return decodeURIComponent(new URL(url).pathname.slice(scope.pathname.length));
  } catch {
    return "";
  }
}

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(versions.fill()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(versions.tidy().then(() => worker.clients.claim())));
worker.addEventListener("message", (/** @type {any} */ event) => {
  if (event.data === "take") worker.skipWaiting();
  if (event.data.keep) event.waitUntil(keepLater(new URL(event.data.keep)).catch(() => undefined));
});
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(scope.href)) event.respondWith(answer(event));
});
