// The plan that the page begins with: one of the invented programme, and the programme's own calendar.

import dossier from "../ovre-eksempelby.json";

export const example = { plan: dossier.milestonePlans[0], programme: dossier.programme };
