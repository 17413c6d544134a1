/** How the customer is: each meter with its title, the word for its level, and a quiet bar. */

import { el } from "../base/dom.js";
import { scenarioWords } from "../base/words.js";
import { level } from "./play.js";

/**
 * @typedef {import("./play.js").Scenario} Scenario
 * @typedef {import("./play.js").Moment} Moment
 */

/** A list that follows the conversation. It announces nothing: a change of mood is a turn in the log. */
export class Meters {
  /** @param {import("./passages.js").Passages} passages @param {Scenario} scenario */
  constructor(passages, scenario) {
    this.passages = passages;
    this.scenario = scenario;
    this.element = el("ul", { class: "course-meters", "aria-label": scenarioWords.mood(passages.name) });
    this.element.hidden = true;
  }

  /** @param {Moment} state */
  show({ meters }) {
    const items = Object.entries(this.scenario.meters).map(([id, meter]) => {
      const value = meters[id] ?? meter.start;
      const word = this.passages.level(id, level(meter, value));
      const bar = el("span", { class: "course-meter-bar", "aria-hidden": "true" });
      bar.style.setProperty("--course-share", String((value - meter.from) / (meter.to - meter.from || 1)));
      return el("li", { "data-good": meter.good }, el("span", {}, `${scenarioWords.label(this.passages.meter(id))} `), el("b", {}, word), bar);
    });
    this.element.replaceChildren(...items);
    this.element.hidden = false;
  }
}
