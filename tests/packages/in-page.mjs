// What the pages of the browser test share.

/** The vector files. */
export const files = async () => (await fetch("/vectors.json")).json();

/** What an entry asks about a goal without a deadline. */
export function questionIn(checkIdeaNote) {
  const { findings } = checkIdeaNote({ goals: [{}] }, { today: new Date(), lang: "nn" });
  return findings.find(({ rule }) => rule === "goal-without-deadline").question;
}
