// The reply to those who propose an idea: a draft, which the one who sends it makes their own.

import { element } from "./element.js";
import { by } from "./state.js";
import { grow } from "./widgets.js";

/** Shows a draft, or what somebody has made of an earlier one. */
export function showReply({ markdown, gaps }, { reply }, { words }) {
  const text = by("reply-text");
  const wanted = reply ?? markdown;
  if (text.value !== wanted) text.value = wanted;
  showChanged(reply !== undefined);
  const told = gaps.length > 0 && [element("p", { class: "label" }, words.gaps), element("ul", {}, gaps.map((gap) => element("li", {}, gap.text)))];
  by("gaps").replaceChildren(...(told || []));
}

/** Shows whether the reply is somebody's own, which no new draft writes over. */
export function showChanged(isChanged) {
  const text = by("reply-text");
  grow(text);
  by("reply-paper").textContent = text.value;
  by("redraft").hidden = !isChanged;
}

/** Puts a text where it can be pasted from. */
export async function copy(control) {
  try {
    await navigator.clipboard.writeText(control.value);
  } catch {
    // Some browsers allow only the older way, for a page that was opened as a file.
    control.select();
    document.execCommand("copy");
  }
}
