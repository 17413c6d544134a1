/**
 * The versions of a site that a browser keeps, each whole or not at all. A version is a cache named by the site's place and
 * by its list of files; the list is the last thing that comes into it, so a cache that has one is whole.
 */

import { addressOf } from "./files.js";

/** @typedef {import("./files.js").Files} Files */

/**
 * files: what is kept. later: what is too large to be fetched unasked, and is kept once it was.
 * @typedef {{files: Files, later: Files}} List
 */

/** The list, among the files of a site. */
export const LIST = "course-files.json";
const AT_ONCE = 4;
/** Milliseconds until a version that could not be fetched is tried again, four times as long with each time. */
const PAUSE = 600_000;
const LONGEST = 86_400_000;

const hex = (/** @type {ArrayBuffer} */ bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** @param {ArrayBuffer} bytes @param {string} expected  the beginning of their hash */
async function matches(bytes, expected) {
  return hex(await crypto.subtle.digest("SHA-256", bytes)).startsWith(expected);
}

/**
 * A response that can be kept and given to any request for it. One that was redirected is refused to whoever opens a page,
 * and `Vary` would hide it from others.
 * @param {Response} response @param {ArrayBuffer} bytes
 */
function lasting(response, bytes) {
  const headers = new Headers(response.headers);
  for (const name of ["Content-Encoding", "Content-Length", "Vary", "Set-Cookie"]) headers.delete(name);
  headers.set("Content-Length", String(bytes.byteLength));
  return new Response(bytes, { headers });
}

export class Versions {
  /**
   * @param {URL} scope  the site's root
   * @param {string} version  the hash of the list
   * @param {{caches: CacheStorage, fetch: typeof fetch, now: () => number}} browser
   */
  constructor(scope, version, browser) {
    this.scope = scope;
    this.version = version;
    this.browser = browser;
    // No path has this sign in it: the caches of a course below this one begin otherwise.
    this.prefix = `course|${scope.pathname}|`;
    this.name = this.prefix + version;
    this.troubles = `course-trouble|${scope.pathname}`;
  }

  /** The caches of this site, whole or not, in the order in which they were made. */
  async names() {
    return (await this.browser.caches.keys()).filter((name) => name.startsWith(this.prefix));
  }

  /** @param {string} name @returns {Promise<List | null>} */
  async list(name) {
    const cache = await this.browser.caches.open(name);
    const kept = await cache.match(addressOf(LIST, this.scope));
    return kept ? await kept.json() : null;
  }

  /** Fetches this version; what another one has already is taken from there. Throws where a file does not come as listed. */
  async fill() {
    await this.mayTry();
    try {
      await this.fillNow();
      await this.browser.caches.delete(this.troubles);
    } catch (error) {
      const full = /** @type {Error} */ (error).name === "QuotaExceededError";
      // What is there goes on; what came of the new one stays for the next time, unless there is no room.
      if (full) await this.browser.caches.delete(this.name);
      await this.note().catch(() => undefined);
      throw error;
    }
  }

  /** @private */
  async fillNow() {
    /** @type {[string, Files][]} */
    const others = [];
    for (const name of await this.names()) {
      if (name === this.name) continue;
      const list = await this.list(name);
      if (list) others.push([name, { ...list.files, ...list.later }]);
      else await this.browser.caches.delete(name); // of a version that never became whole
    }
    const cache = await this.browser.caches.open(this.name);
    const told = await this.fetched(LIST, this.version);
    const bytes = await told.clone().arrayBuffer();
    /** @type {List} */
    const list = JSON.parse(new TextDecoder().decode(bytes));
    const rest = Object.entries(list.files);
    const work = async () => {
      for (let next = rest.shift(); next; next = rest.shift()) await this.bring(cache, others, ...next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work)).catch((error) => {
      rest.length = 0; // the others need not go on
      throw error;
    });
    await cache.put(addressOf(LIST, this.scope), told);
    // A film is there twice until the version before is forgotten. Where there is no room for that, it is fetched again.
    for (const [path, hash] of Object.entries(list.later)) await this.has(cache, others, path, hash).catch(() => false);
  }

  /** @private @param {Cache} cache @param {[string, Files][]} others @param {string} path @param {string} hash */
  async bring(cache, others, path, hash) {
    if (await this.has(cache, others, path, hash)) return;
    await cache.put(addressOf(path, this.scope), await this.fetched(path, hash));
  }

  /**
   * Whether a file is in a cache, or was in another one and is now.
   * @private @param {Cache} cache @param {[string, Files][]} others @param {string} path @param {string} hash
   */
  async has(cache, others, path, hash) {
    const address = addressOf(path, this.scope);
    if (await cache.match(address)) return true;
    for (const [name, files] of others) {
      const same = files[path] === hash && (await (await this.browser.caches.open(name)).match(address));
      if (same) {
        await cache.put(address, same);
        return true;
      }
    }
    return false;
  }

  /**
   * A file as the list has it. The browser may hold an older one of its name: then the host is asked.
   * @private @param {string} path @param {string} hash
   */
  async fetched(path, hash) {
    for (const cache of /** @type {RequestCache[]} */ (path === LIST ? ["no-store"] : ["default", "reload"])) {
      const response = await this.browser.fetch(addressOf(path, this.scope), { cache });
      const bytes = await response.arrayBuffer();
      if (response.ok && (await matches(bytes, hash))) return lasting(response, bytes);
    }
    throw new Error(`${path} is not what the list says`);
  }

  /** Keeps a file that was fetched because somebody asked for it. @param {string} path @param {string} hash @param {Response} response */
  async keep(path, hash, response) {
    const bytes = await response.arrayBuffer();
    if (!(await matches(bytes, hash))) return;
    await (await this.browser.caches.open(this.name)).put(addressOf(path, this.scope), lasting(response, bytes));
  }

  /**
   * What is kept of a file: of this version, else of another, for a page that was loaded from that.
   * @param {string} path @param {boolean} [own]  this version has it, whether or not it is kept
   */
  async kept(path, own) {
    const address = addressOf(path, this.scope);
    for (const name of [this.name, ...(own ? [] : await this.names()).reverse()]) {
      const found = await (await this.browser.caches.open(name)).match(address);
      if (found) return found;
    }
    return undefined;
  }

  /** Forgets versions but this one and the one before: open pages of that may still ask for something. */
  async tidy() {
    const others = (await this.names()).filter((name) => name !== this.name);
    for (const name of others.slice(0, -1)) await this.browser.caches.delete(name);
  }

  /** Forgets everything. */
  async clear() {
    for (const name of [...(await this.names()), this.troubles]) await this.browser.caches.delete(name);
  }

  /** @private @returns {Promise<{version: string, at: number, times: number} | null>} */
  async trouble() {
    if (!(await this.browser.caches.has(this.troubles))) return null;
    const noted = await (await this.browser.caches.open(this.troubles)).match(this.scope.href);
    return noted ? await noted.json() : null;
  }

  /** Throws while it is too early to try this version again: each page that is opened would fetch all of it. @private */
  async mayTry() {
    const last = await this.trouble();
    if (last?.version !== this.version) return;
    const pause = Math.min(LONGEST, PAUSE * 4 ** (last.times - 1));
    if (this.browser.now() < last.at + pause) throw new Error("this version could not be fetched a while ago");
  }

  /** @private */
  async note() {
    const last = await this.trouble();
    const times = last?.version === this.version ? last.times + 1 : 1;
    const note = { version: this.version, at: this.browser.now(), times };
    await (await this.browser.caches.open(this.troubles)).put(this.scope.href, new Response(JSON.stringify(note)));
  }
}
