/** What an address names in its page, as ids are written: in any script. One that cannot be read is left as it is. */
export function fragment({ hash } = /** @type {{hash: string}} */ (window.location)) {
  const written = hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
