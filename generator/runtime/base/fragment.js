/** What an address names in its page, as ids are written: in any script. One that cannot be read is left as it is. */
export function fragment({ hash } = /** @type {{hash: string}} */ (window.location)) {
  const written = hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Whether a link leads into the page that is shown. One in an SVG, as in a diagram, has no address to tell it by. @param {Element | null} link */
export function leadsHere(link) {
  return link instanceof HTMLAnchorElement && link.href.split("#")[0] === location.href.split("#")[0];
}
