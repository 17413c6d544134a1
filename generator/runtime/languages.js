/** The way to another language leads to the question or the heading that one is at. Without this it leads to the page. */

document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest("a[hreflang][data-same]") : null;
  if (link instanceof HTMLAnchorElement) link.hash = location.hash;
});
