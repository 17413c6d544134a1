/* Made from generator/runtime by `make bundle`. Do not edit. */
"use strict";(()=>{document.addEventListener("click",({target:n})=>{let e=n instanceof Element?n.closest("a[hreflang][data-same]"):null;e instanceof HTMLAnchorElement&&(e.hash=location.hash)});})();
