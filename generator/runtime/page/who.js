/** `<course-who>`: the name of whoever learns here, where more than one do; one alone need not be told. */

import { find } from "../base/dom.js";
import { StoreView } from "./store_view.js";

/** Attribute `nameless`: what somebody is called who has typed no name. */
export class CourseWho extends StoreView {
  /** @override */
  refresh() {
    const { store } = this;
    this.hidden = !store.shared;
    const name = find(this, "bdi");
    if (name) name.textContent = store.read().record?.learner?.name || this.getAttribute("nameless");
  }
}
