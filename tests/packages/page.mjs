// The page that the browser test opens: every vector, in the browser.

import { call, checkIdeaNote, init } from "samspill";

import { runVectors } from "./vectors.mjs";

const json = async (path) => (await fetch(path)).json();

globalThis.run = async () => {
  await init();
  const { answers, count, faults } = runVectors(call, await json("/rules.json"), await json("/calls.json"));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(answers)));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const message = checkIdeaNote({ goals: [{}] }, { today: new Date(), lang: "nn" }).findings.find(
    ({ rule }) => rule === "goal-without-deadline",
  ).question;
  return { count, faults, hash, message };
};
