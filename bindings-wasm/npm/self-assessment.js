// How a project or a programme looks at itself by a list, and what is different since last time.

import { textOf } from "./api.js";

/** The list is one of `samspill/lists`, one of your own, or the id of one that the programme holds. */
export const selfAssessmentWith = (ask) => (list, subject, options) => {
  const { answers, about, ...context } = options ?? {};
  const set = typeof list === "string" ? { id: list } : list;
  return ask(subject, { ...context, criteria: { set, answers, about } });
};

/** Each is an object or JSON text, as it was stored. What has changed is the same on every day. */
export const comparisonWith = (ask) => (before, after, options) =>
  ask(`{"before":${textOf(before)},"after":${textOf(after)}}`, { today: "2000-01-01", lang: options?.lang });
