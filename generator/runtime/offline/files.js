/** Which file of a site an address stands for, and parts of files: what the worker asks of itself, without a browser. */

/** By path from the site's root, the beginning of a file's SHA-256. @typedef {Record<string, string>} Files */

/**
 * The file that is served at an address. Hosts give a page several: with and without its ending, and a folder's own.
 * @param {URL} url
 * @param {URL} scope  the site's root
 * @param {Files} files
 * @returns {{path: string, slash?: boolean} | null} slash: the folder's address lacks the slash that its links count on
 */
export function fileAt(url, scope, files) {
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return null;
  let path;
  try {
    path = decodeURIComponent(url.pathname.slice(scope.pathname.length));
  } catch {
    return null; // no address of ours
  }
  const has = (/** @type {string} */ name) => Object.prototype.hasOwnProperty.call(files, name);
  if (path === "" || path.endsWith("/")) return has(`${path}index.html`) ? { path: `${path}index.html` } : null;
  if (has(path)) return { path };
  if (has(`${path}.html`)) return { path: `${path}.html` };
  return has(`${path}/index.html`) ? { path: `${path}/index.html`, slash: true } : null;
}

/** The address of a file. @param {string} path @param {URL} scope */
export const addressOf = (path, scope) => new URL(path.split("/").map(encodeURIComponent).join("/"), scope).href;

/**
 * The part of a file that a request asks for: players of sound and film ask for parts, and Safari's for nothing else.
 * @param {Response} whole
 * @param {string | null} range  the header
 */
export async function partOf(whole, range) {
  const asked = range && /^bytes=(\d*)-(\d*)$/.exec(range);
  if (!asked || !(asked[1] || asked[2])) return whole;
  const all = await whole.arrayBuffer();
  const [from, to] = asked[1]
    ? [Number(asked[1]), asked[2] ? Math.min(Number(asked[2]), all.byteLength - 1) : all.byteLength - 1]
    : [Math.max(0, all.byteLength - Number(asked[2])), all.byteLength - 1];
  const headers = new Headers(whole.headers);
  if (from > to) {
    headers.set("Content-Range", `bytes */${all.byteLength}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set("Content-Range", `bytes ${from}-${to}/${all.byteLength}`);
  headers.set("Content-Length", String(to - from + 1));
  return new Response(all.slice(from, to + 1), { status: 206, statusText: "Partial Content", headers });
}
