// A page for whole programmes: every case, in the browser. It has both builds, side by side.

import * as ideaNotes from "samspill";
import * as programme from "samspill/programme";

import { files, questionIn } from "./in-page.mjs";
import { runVectors } from "./vectors.mjs";

globalThis.run = async () => {
  await Promise.all([ideaNotes.init(), programme.init()]);
  const { answers, faults, text } = runVectors(programme.call, await files());
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const [question, same] = [programme, ideaNotes].map(({ checkIdeaNote }) => questionIn(checkIdeaNote));
  if (same !== question) faults.push(`the small build asks: ${same}`);
  return { count: answers.length, faults, hash, question };
};
