// The reply to those who propose an idea: a draft, which the one who sends it makes their own.

import { button, element } from "./element.js";
import { by } from "./state.js";
import { grow } from "./widgets.js";

/** A reply as the library drafts it, in plain text as for an e-mail; each of its lines in Markdown; and
 * what is left to fill in. */
export function replyIn({ markdown, title, sections, gaps }) {
  const text = [[title], ...sections.map(blocksOf)].flat().join("\n\n");
  const inMarkdown = markdown.trimEnd().split("\n");
  const lines = new Map(text.split("\n").map((line, place) => [line, inMarkdown[place]]));
  return { text, lines, gaps: gaps.map((gap) => gap.text) };
}

function blocksOf({ heading, paragraphs, items, numbered }) {
  const list = items.map((item, place) => `${numbered ? `${place + 1}.` : "-"} ${item}`).join("\n");
  return [heading, ...paragraphs, list].filter((block) => block !== "");
}

/** A reply as Markdown. What somebody has written themselves stands as they wrote it. */
export const asMarkdown = ({ text, lines }) => `${text.trimEnd().split("\n").map((line) => lines.get(line) ?? line).join("\n")}\n`;

/** Shows a reply: a draft, or what somebody has made of one, which no new draft writes over. */
export function showReply({ text, gaps }, { isChanged }) {
  const control = by("reply-text");
  if (control.value !== text) control.value = text;
  grow(control);
  by("reply-paper").textContent = text;
  by("redraft").hidden = !isChanged;
  const left = gaps.filter((gap) => text.includes(gap));
  by("gaps").hidden = left.length === 0;
  by("gap-list").replaceChildren(...left.map((gap) => element("li", {}, button("fillIn", named(gap), { "data-gap": gap, class: "quiet" }))));
}

/** What is to be filled in, without the brackets that it stands in. */
const named = (gap) => gap.replaceAll(/^\[|\]$/g, "").replace(/^./, (letter) => letter.toUpperCase());

/** Goes to a place that is to be filled in, so that what is written comes in its stead. */
export function goToGap(gap) {
  const control = by("reply-text");
  const start = control.value.indexOf(gap);
  control.focus();
  control.setSelectionRange(start, start + gap.length);
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
