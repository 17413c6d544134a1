// What only a preview has: the page follows its author's changes, keeps its place and what stands in
// its forms, and tells what is wrong with the course over it. A classic script, in pages of any theme.
(() => {
  const script = document.currentScript;
  const epoch = Number(script?.dataset.epoch ?? 0);
  // A page may have others in frames, which are loaded again as well and share what is stored.
  const PLACE = `course-preview-place:${location.pathname}${location.search}`;
  const DISMISSED = "course-preview-dismissed";
  const fields = "input:not([type=hidden]):not([type=file]):not([type=password]), textarea, select";

  const forms = () => [...document.querySelectorAll(fields)];

  /** What an element is called, so that another page can have it elsewhere. */
  const name = (field) =>
    [field.closest("[id]")?.id, field.tagName, field.name, field.type === "radio" || field.type === "checkbox" ? field.value : ""].join("|");

  function keep() {
    const values = {};
    for (const field of forms()) {
      const of = values[name(field)] ?? [];
      values[name(field)] = [...of, "checked" in field && /^(radio|checkbox)$/.test(field.type) ? field.checked : field.value];
    }
    const open = [...document.querySelectorAll("details")].map((one) => one.open);
    const at = document.activeElement;
    const number = forms().indexOf(at);
    const focus = number < 0 ? null : { number, named: name(at), from: at.selectionStart, to: at.selectionEnd };
    sessionStorage.setItem(PLACE, JSON.stringify({ x: scrollX, y: scrollY, values, open, focus }));
  }

  function restore() {
    const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
    sessionStorage.removeItem(PLACE);
    if (!kept) return;
    for (const field of forms()) {
      const value = kept.values[name(field)]?.shift();
      const ticked = /^(radio|checkbox)$/.test(field.type);
      if (value === undefined || (ticked ? field.checked : field.value) === value) continue;
      if (ticked) field.checked = value;
      else field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
    const details = [...document.querySelectorAll("details")];
    if (details.length === kept.open.length) details.forEach((one, n) => (one.open = kept.open[n]));
    const field = kept.focus && forms()[kept.focus.number];
    if (field && name(field) === kept.focus.named) {
      field.focus({ preventScroll: true });
      if (typeof kept.focus.from === "number") field.setSelectionRange(kept.focus.from, kept.focus.to);
    }
    scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
  }

  const STYLE = `
    :host { position: fixed; z-index: 2147483647; inset: auto 1rem 1rem auto; font: 15px/1.45 system-ui, sans-serif; max-width: min(34rem, calc(100vw - 2rem)); color-scheme: light dark; }
    ul { display: grid; gap: .5rem; margin: 0; padding: 0; list-style: none; max-height: min(60vh, 24rem); overflow: auto; }
    li { position: relative; padding: .7rem 2.9rem .7rem .9rem; border-radius: .5rem; border: 1px solid; border-left-width: .35rem; background: Canvas; color: CanvasText; overflow-wrap: anywhere; box-shadow: 0 2px 10px rgb(0 0 0 / 25%); white-space: pre-line; }
    .error { border-color: light-dark(#b3261e, #f2b8b5); } .warning { border-color: light-dark(#8a5a00, #f0c066); } .note { border-color: light-dark(#3d5a80, #a9c7e8); }
    code { display: block; font: 13px/1.4 ui-monospace, monospace; } .hint { display: block; opacity: .85; }
    button { position: absolute; top: .35rem; right: .35rem; width: 2rem; height: 2rem; border: 0; border-radius: .3rem; background: none; color: inherit; font: inherit; font-size: 1.2rem; line-height: 1; cursor: pointer; }
    button:hover { background: color-mix(in srgb, currentColor 12%, transparent); } button:focus-visible { outline: 2px solid; }
    @media print { :host { display: none } }`;

  const dismissed = () => JSON.parse(sessionStorage.getItem(DISMISSED) ?? "[]");
  const said = (problem) => [problem.path, problem.line, problem.message].join("|");
  let host;

  /** What is wrong, over the page: errors and warnings; of notes `course check` tells. */
  function show(problems) {
    host?.remove();
    // What was mended and comes back is told again.
    const still = new Set(problems.map(said));
    sessionStorage.setItem(DISMISSED, JSON.stringify(dismissed().filter((one) => still.has(one))));
    const told = problems.filter((one) => one.severity !== "note" && !dismissed().includes(said(one)));
    if (!told.length) return;
    host = document.createElement("course-preview");
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    const list = document.createElement("ul");
    list.setAttribute("role", "status");
    for (const problem of told.slice(0, 20)) list.append(item(problem, list));
    if (told.length > 20) {
      const more = document.createElement("li");
      more.textContent = `And ${told.length - 20} more: say “course check”.`;
      list.append(more);
    }
    root.append(list);
    document.body.append(host);
  }

  function item(problem, list) {
    const li = document.createElement("li");
    li.className = problem.severity;
    if (problem.path) {
      const place = document.createElement("code");
      place.textContent = `${problem.path}:${problem.line}`;
      li.append(place);
    }
    li.append(problem.message);
    if (problem.hint) {
      const hint = document.createElement("span");
      hint.className = "hint";
      hint.textContent = problem.hint;
      li.append(hint);
    }
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "×";
    button.setAttribute("aria-label", `Dismiss: ${problem.message}`);
    button.addEventListener("click", () => {
      sessionStorage.setItem(DISMISSED, JSON.stringify([...dismissed(), said(problem)].slice(-200)));
      li.remove();
      if (!list.children.length) host.remove();
    });
    li.append(button);
    return li;
  }

  let judged = 0;
  let asked;
  async function follow() {
    asked?.abort();
    const mine = (asked = new AbortController());
    while (!mine.signal.aborted) {
      try {
        const answer = await fetch(new URL(`news/${epoch}/${judged}`, script.src), { signal: mine.signal });
        const news = await answer.json();
        if (news.epoch !== epoch) {
          keep();
          location.reload();
          return;
        }
        if (news.judged !== judged) show(news.problems);
        judged = news.judged;
      } catch {
        if (!mine.signal.aborted) await new Promise((done) => setTimeout(done, 1000));
      }
    }
  }

  addEventListener("load", () => {
    restore();
    if (document.visibilityState === "visible") void follow();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void follow();
    else asked?.abort();
  });
  addEventListener("pagehide", () => asked?.abort());
})();
