/*
 * A missing page is shown at the address that was asked for. This script lies in a folder of the site, so it knows
 * the site's root. The page asks for it in several folders; the first that answers is the nearest, and counts.
 */
(function () {
  if (document.querySelector("base")) return;
  var base = document.createElement("base");
  base.href = new URL("..", document.currentScript.src).href;
  document.head.append(base);
  var dark = matchMedia("(prefers-color-scheme: dark)");
  var follow = function () {
    document.documentElement.setAttribute("data-md-color-scheme", dark.matches ? "slate" : "default");
  };
  dark.addEventListener("change", follow);
  follow();
})();
