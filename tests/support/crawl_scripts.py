"""What a crawl runs in a page: a witness of what is met there, and answers to questions."""

from __future__ import annotations

# Keeps what comes into a page. What an author wrote in a language of its own, and code, is skipped.
HEAR = """(() => {
    const heard = window.heard = new Set();
    const names = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext",
        "title", "alt", "placeholder", "label"];
    const skipped = "script, style, template, code, pre, math, annotation";
    const foreign = (one) => one.closest(skipped)
        || one.closest("[lang]")?.lang !== one.ownerDocument.documentElement.lang;
    const text = (node) => {
        const said = node.parentElement?.matches("noscript")
            ? node.data.replace(/<[^>]*>/g, " ") : node.data;
        if (/\\p{L}/u.test(said) && node.parentElement && !foreign(node.parentElement))
            heard.add(said.replace(/\\s+/g, " ").trim());
    };
    const element = (one) => {
        if (foreign(one)) return;
        for (const name of names) if (one.getAttribute(name)) heard.add(one.getAttribute(name));
        if (one.matches("input[type=submit], input[type=button], input[type=reset]"))
            heard.add(one.value);
        if (one.matches("meta[name=description], meta[property], meta[name^='twitter:']"))
            if (!/url|type|card|image/.test(one.getAttribute("property") ?? one.name))
                heard.add(one.content);
    };
    const all = (node) => {
        if (node.nodeType === 3) return text(node);
        if (node.nodeType !== 1 && node.nodeType !== 9) return;
        if (node.nodeType === 1) element(node);
        const walk = document.createTreeWalker(node, 5);
        while (walk.nextNode())
            (walk.currentNode.nodeType === 3 ? text : element)(walk.currentNode);
    };
    new MutationObserver((changes) => {
        for (const {type, target, addedNodes} of changes)
            if (type === "childList") addedNodes.forEach(all);
            else if (type === "attributes") element(target);
            else text(target);
    }).observe(document, {subtree: true, childList: true, characterData: true,
        attributes: true, attributeFilter: names});
    window.hearAll = () => (all(document), [...heard]);
    window.hearIn = all;
    window.hearPage = (html) => {
        const page = new DOMParser().parseFromString(html, "text/html");
        heard.clear();
        all(page);
        return [...heard, page.title, page.documentElement.lang];
    };
    window.print = () => {};
    const bad = ({shape, parts, correct, sources, targets, blanks}, typed) => ({
        choice: () => [parts.find((one) => !correct.includes(one))],
        "fill-in": () => typed,
        numeric: () => "987",
        sequencing: () => [...correct].reverse(),
        matching: () => Object.fromEntries(sources.map((one) =>
            [one, [targets.find((target) => !correct[one]?.includes(target))]])),
        cloze: () => Object.fromEntries(blanks.map((one) =>
            [one.id, one.options.find((text) => !one.accept.includes(text)) ?? typed])),
    }[shape]?.() ?? null);
    const good = ({shape, correct, accept, value, blanks, statements, checklist}, typed) => ({
        "fill-in": () => accept[0],
        numeric: () => String(value),
        cloze: () => Object.fromEntries(blanks.map((one) => [one.id, one.accept[0]])),
        likert: () => Object.fromEntries(statements.map((one, at) => [one, String(1 + at % 2)])),
        "long-fill-in": () => ({answer: typed, ticked: checklist.slice(0, 1)}),
    }[shape] ?? (() => correct))();
    const half = (good, bad, shape) => {
        if (shape === "choice") return good.slice(0, 1);
        if (shape === "sequencing") return [good[0], ...good.slice(1).reverse()];
        if (typeof good === "string") return bad;
        const [first] = Object.keys(good);
        return {...bad, [first]: good[first]};
    };
    window.answers = {
        data: (one) => JSON.parse(one.querySelector("template").content.textContent),
        of: (data, typed) => {
            const [right, wrong] = [good(data, typed), bad(data, typed)];
            return {good: right, bad: wrong, half: wrong && half(right, wrong, data.shape)};
        },
    };
})()"""
# Answers every question in every way: not at all, wrongly, partly, till no try is left, rightly.
ANSWER = """typed => {
    const failed = [];
    for (const one of document.querySelectorAll("course-question:not(course-quiz *)")) {
        const data = answers.data(one);
        const {good, bad, half} = answers.of(data, typed);
        const check = (response) => {
            if (response !== undefined) {
                one.loaded.kind.write(one.loaded.elements.form, response);
                one.changed();
            }
            one.check();
            hearIn(one);
        };
        check();
        if (data.shape === "likert") check({[data.statements[0]]: "1"});
        for (const folded of one.querySelectorAll("details")) folded.open = true;
        if (bad) {
            one.setAttribute("attempts", "3");
            for (const response of [bad, half, bad]) {
                check(response);
                check();
            }
            if (!one.finished) one.handIn(null);
            hearIn(one);
            one.afresh();
            one.handIn(null);
            hearIn(one);
            one.afresh();
            one.setAttribute("attempts", "9");
        }
        check(good);
        check();
        if (!["right", "done"].includes(one.state)) failed.push(`${one.id} ${one.state}`);
        if (data.shape === "long-fill-in") {
            one.revise();
            check();
        }
    }
    return failed;
}"""
# Gives the questions of a quiz an answer, right or wrong.
FILL = """([typed, well]) => {
    for (const one of document.querySelectorAll("course-quiz course-question")) {
        const {good, bad} = answers.of(answers.data(one), typed);
        one.draft(well ? good : bad);
        one.changed();
        [...one.querySelectorAll(".course-certainty input")].at(well ? -1 : 0)?.click();
        if (!one.held) one.check();
        hearIn(one);
    }
}"""
# In a sitting of the review: the first question is left out, the others are answered.
SIT = """([first, typed]) => {
    const one = document.querySelector("course-review course-question");
    if (first) one.handIn(null);
    else {
        one.draft(answers.of(answers.data(one), typed).good);
        one.check();
        document.querySelector(".course-review-after button").click();
    }
}"""
SELECT = """() => {
    const walk = document.createTreeWalker(document.querySelector("#course-text > p"), 4);
    while (walk.nextNode().length < 8);
    getSelection().setBaseAndExtent(walk.currentNode, 0, walk.currentNode, 8);
}"""
PRESS = "one => one.click()"
