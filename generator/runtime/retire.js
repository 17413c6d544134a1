/** In the place of the service worker, where a course is no longer kept offline: takes away itself and all that was kept. */

import { Versions } from "./offline/versions.js";

const worker = /** @type {any} */ (self);
const versions = new Versions(new URL(worker.registration.scope), "", { caches, fetch, now: Date.now });

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(versions.clear().then(() => worker.registration.unregister())));
