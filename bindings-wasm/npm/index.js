// The entry for browsers and bundlers.

import { initWith } from "./api.js";

export { MisuseError, call, catalogue, checkIdeaNote, ideaNoteSchema, open, version } from "./api.js";

export const init = initWith((url) => fetch(url));
