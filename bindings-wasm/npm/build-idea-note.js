// The small build: idea notes alone.

import { Handle, __wbg_reset_state, call, initSync } from "./wasm/idea-note/samspill.js";

export const build = {
  glue: { Handle, __wbg_reset_state, call, initSync },
  // Bundlers look for exactly this expression; it is worked out only when `init` needs it.
  wasm: () => new URL("./wasm/idea-note/samspill_bg.wasm", import.meta.url),
  // What each operation calls its result.
  operations: { checkIdeaNote: "report" },
};
