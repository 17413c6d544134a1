/** What an address names in its page, as ids are written: in any script. One that cannot be read is left as it is. */
export function fragment() {
  const written = window.location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
