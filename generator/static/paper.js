/* Made from generator/runtime by `make bundle`. Do not edit. */
"use strict";(()=>{for(let t of document.querySelectorAll("[data-print]"))t.removeAttribute("hidden"),t.addEventListener("click",()=>window.print());})();
