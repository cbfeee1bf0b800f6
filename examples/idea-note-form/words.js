// What the form itself says, in three languages. The questions, and what the parts of a note are
// called, are the library's own and stand in its labels; severities stand in its catalogue.

import { ASSESSMENT_WORDS } from "./assessment-words.js";

const several = (count, one, many) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

const TABLE = {
  // The page
  stays: {
    nb: "Det dere skriver her, forlater ikke maskinen. Skjemaet sender ingenting.",
    nn: "Det de skriv her, blir verande på maskina. Skjemaet sender ingenting.",
    en: "What you write here stays on this machine. The form sends nothing.",
  },
  language: { nb: "Språk", nn: "Språk", en: "Language" },
  title: { nb: "Idé-notat", nn: "Idénotat", en: "Idea note" },
  lead: {
    nb: "Har dere en idé? Her kan dere fortelle om den. Skriv det dere vet. En halvferdig skisse er nok til å begynne med.",
    nn: "Har de ein idé? Her kan de fortelje om han. Skriv det de veit. Ei halvferdig skisse er nok til å byrje med.",
    en: "Do you have an idea? Tell us about it here. Write what you know. A half-finished sketch is enough to begin with.",
  },
  cannotStart: {
    nb: "Skjemaet kom ikke i gang. Last siden på nytt, eller prøv en nyere nettleser.",
    nn: "Skjemaet kom ikkje i gang. Last sida på nytt, eller prøv ein nyare nettlesar.",
    en: "The form could not start. Load the page again, or try a newer browser.",
  },

  // Files
  filesTitle: { nb: "Har dere en fil fra før?", nn: "Har de ei fil frå før?", en: "Do you already have a file?" },
  filesHelp: {
    nb: "Dere kan åpne et notat dere har lagret, og skrive videre. Har dere fått en fil fra programmet, kan dere velge den. Da ser dere hovedmålene og spørsmålene til programmet.",
    nn: "De kan opne eit notat de har lagra, og skrive vidare. Har de fått ei fil frå programmet, kan de velje ho. Då ser de hovudmåla og spørsmåla til programmet.",
    en: "You can open a note you have saved, and go on writing. If the programme has given you a file, choose it. You will then see the main goals and the questions of the programme.",
  },
  openNote: { nb: "Åpne et notat", nn: "Opne eit notat", en: "Open a note" },
  chooseProgramme: { nb: "Velg en programfil", nn: "Vel ei programfil", en: "Choose a programme file" },
  removeProgramme: { nb: "Ta bort programmet", nn: "Ta bort programmet", en: "Remove the programme" },
  programmeChosen: {
    nb: (name) => `Notatet skrives til «${name}».`,
    nn: (name) => `Notatet blir skrive til «${name}».`,
    en: (name) => `The note is written to “${name}”.`,
  },
  unnamedProgramme: { nb: "programmet", nn: "programmet", en: "the programme" },
  noteOpened: {
    nb: (file) => `Notatet i «${file}» er åpnet.`,
    nn: (file) => `Notatet i «${file}» er opna.`,
    en: (file) => `The note in “${file}” is open.`,
  },
  unreadable: {
    nb: (file) => `Vi klarte ikke å lese fila «${file}».`,
    nn: (file) => `Vi klarte ikkje å lese fila «${file}».`,
    en: (file) => `We could not read the file “${file}”.`,
  },
  noNote: {
    nb: (file) => `Vi fant ikke noe idé-notat i fila «${file}».`,
    nn: (file) => `Vi fann ikkje noko idénotat i fila «${file}».`,
    en: (file) => `We found no idea note in the file “${file}”.`,
  },
  isProgramme: {
    nb: "Fila ser ut til å være et program. Da velger dere den som programfil.",
    nn: "Fila ser ut til å vere eit program. Då vel de ho som programfil.",
    en: "The file seems to be a programme. If so, choose it as a programme file.",
  },
  noProgramme: {
    nb: (file) => `Vi fant ikke noe program i fila «${file}».`,
    nn: (file) => `Vi fann ikkje noko program i fila «${file}».`,
    en: (file) => `We found no programme in the file “${file}”.`,
  },
  programmePart: {
    nb: (file) => `Vi tar med det vi kan lese av programmet i «${file}». Vis gjerne resten til den som laget fila:`,
    nn: (file) => `Vi tek med det vi kan lese av programmet i «${file}». Vis gjerne resten til den som laga fila:`,
    en: (file) => `We take in what we can read of the programme in “${file}”. Please show the rest to whoever made the file:`,
  },
  programmeFault: {
    nb: (file) => `Vi kan ikke bruke programmet i «${file}». Vis gjerne dette til den som laget fila:`,
    nn: (file) => `Vi kan ikkje bruke programmet i «${file}». Vis gjerne dette til den som laga fila:`,
    en: (file) => `We cannot use the programme in “${file}”. Please show this to whoever made the file:`,
  },
  nothingLost: {
    nb: "Det dere har skrevet, står her fortsatt.",
    nn: "Det de har skrive, står her framleis.",
    en: "What you have written is still here.",
  },
  close: { nb: "Lukk", nn: "Lukk", en: "Close" },

  // Answers
  notChosen: { nb: "Ikke valgt", nn: "Ikkje vald", en: "Not chosen" },
  yes: { nb: "Ja", nn: "Ja", en: "Yes" },
  notYet: { nb: "Nei, ikke ennå", nn: "Nei, ikkje enno", en: "No, not yet" },
  unknown: { nb: "Vet ikke", nn: "Veit ikkje", en: "Do not know" },
  dateHelp: {
    nb: "For eksempel 31.12.2027, 2027-12 eller 2027.",
    nn: "Til dømes 31.12.2027, 2027-12 eller 2027.",
    en: "For example 2027-12-31, 2027-12 or 2027.",
  },
  cannotShow: {
    nb: "Her står det noe som skjemaet ikke kan vise slik det er:",
    nn: "Her står det noko som skjemaet ikkje kan vise slik det er:",
    en: "Something stands here that the form cannot show as it is:",
  },
  writeAnew: { nb: "Ta det bort og skriv på nytt", nn: "Ta det bort og skriv på nytt", en: "Remove it and write anew" },
  rows: {
    nb: { expectedBenefits: "Gevinst", goals: "Mål", affected: "Gruppe", mainGoals: "Bidrag", other: "Nummer" },
    nn: { expectedBenefits: "Gevinst", goals: "Mål", affected: "Gruppe", mainGoals: "Bidrag", other: "Nummer" },
    en: { expectedBenefits: "Benefit", goals: "Goal", affected: "Group", mainGoals: "Contribution", other: "Number" },
  },
  addRow: {
    nb: { expectedBenefits: "Legg til en gevinst", goals: "Legg til et mål", affected: "Legg til noen som berøres", mainGoals: "Legg til et hovedmål", other: "Legg til én til" },
    nn: { expectedBenefits: "Legg til ein gevinst", goals: "Legg til eit mål", affected: "Legg til nokon som blir påverka", mainGoals: "Legg til eit hovudmål", other: "Legg til éin til" },
    en: { expectedBenefits: "Add a benefit", goals: "Add a goal", affected: "Add somebody affected", mainGoals: "Add a main goal", other: "Add another" },
  },
  removeRow: { nb: "Ta bort", nn: "Ta bort", en: "Remove" },
  rowRemoved: {
    nb: (row) => `${row} er tatt bort.`,
    nn: (row) => `${row} er teke bort.`,
    en: (row) => `${row} is removed.`,
  },
  fixed: { nb: (title) => `Gjort: ${title}.`, nn: (title) => `Gjort: ${title}.`, en: (title) => `Done: ${title}.` },
  undo: { nb: "Angre", nn: "Angre", en: "Undo" },
  undone: { nb: "Det er angret.", nn: "Det er angra.", en: "It is undone." },
  later: { nb: "Spørsmål som kan vente", nn: "Spørsmål som kan vente", en: "Questions that can wait" },
  alsoHeld: {
    nb: "Dette står også i notatet, og vi tar vare på det:",
    nn: "Dette står også i notatet, og vi tek vare på det:",
    en: "The note also holds this, and we keep it:",
  },
  choices: {
    nb: {
      sector: { public: "offentlig sektor", private: "privat sektor", business: "næringsliv", voluntary: "frivillig sektor", research: "forskning", citizens: "innbyggere" },
      support: { professional: "faglig hjelp", money: "penger", information: "informasjon og kanaler", network: "nettverk" },
      answer: { yes: "ja", no: "nei", unsure: "usikker" },
      link: { dependsOn: "er avhengig av", deliversTo: "leverer til", sharesResource: "deler ressurser med", sharesTargetGroup: "har samme målgruppe som", sameMainGoal: "har samme hovedmål som", overlaps: "overlapper med", spawned: "har ført til", subprojectOf: "er delprosjekt av", examinedAsPartOf: "utredes som del av", jointReport: "har felles rapport med", mergedInto: "går inn i", replaces: "erstatter", competesForFunding: "søker de samme midlene som" },
    },
    nn: {
      sector: { public: "offentleg sektor", private: "privat sektor", business: "næringsliv", voluntary: "frivillig sektor", research: "forsking", citizens: "innbyggjarar" },
      support: { professional: "fagleg hjelp", money: "pengar", information: "informasjon og kanalar", network: "nettverk" },
      answer: { yes: "ja", no: "nei", unsure: "usikker" },
      link: { dependsOn: "er avhengig av", deliversTo: "leverer til", sharesResource: "deler ressursar med", sharesTargetGroup: "har same målgruppe som", sameMainGoal: "har same hovudmål som", overlaps: "overlappar med", spawned: "har ført til", subprojectOf: "er delprosjekt av", examinedAsPartOf: "blir greidd ut som del av", jointReport: "har felles rapport med", mergedInto: "går inn i", replaces: "erstattar", competesForFunding: "søkjer dei same midlane som" },
    },
    en: {
      sector: { public: "public sector", private: "private sector", business: "business", voluntary: "voluntary sector", research: "research", citizens: "citizens" },
      support: { professional: "expert help", money: "money", information: "information and channels", network: "network" },
      answer: { yes: "yes", no: "no", unsure: "unsure" },
      link: { dependsOn: "depends on", deliversTo: "delivers to", sharesResource: "shares resources with", sharesTargetGroup: "shares a target group with", sameMainGoal: "has the same main goal as", overlaps: "overlaps with", spawned: "led to", subprojectOf: "is a subproject of", examinedAsPartOf: "is examined as part of", jointReport: "reports jointly with", mergedInto: "is merged into", replaces: "replaces", competesForFunding: "competes for funding with" },
    },
  },
  // What the words that a finding is about are; one that is not here is marked without a word.
  spans: {
    nb: { copied: "likt målet", sameWords: "står to steder", reference: "finner vi ikke", lostCharacter: "tapt tegn", code: "koden", target: "hvor mye", indicator: "hva det gjelder", endState: "det alle kan se", baseline: "der dere starter", deadline: "når", vague: "kan bety flere ting", group: "hvem eller hva det gjelder" },
    nn: { copied: "likt målet", sameWords: "står to stader", reference: "finn vi ikkje", lostCharacter: "tapt teikn", code: "koden", target: "kor mykje", indicator: "kva det gjeld", endState: "det alle kan sjå", baseline: "der de startar", deadline: "når", vague: "kan bety fleire ting", group: "kven eller kva det gjeld" },
    en: { copied: "same as the goal", sameWords: "in two places", reference: "not found", lostCharacter: "lost character", code: "the code", target: "how much", indicator: "what it is about", endState: "what all can see", baseline: "where you start", deadline: "when", vague: "may mean several things", group: "whom or what it is about" },
  },

  // What is read in a goal
  lettersTitle: { nb: "Slik leser vi målet", nn: "Slik les vi målet", en: "How we read the goal" },
  lettersMet: { nb: "Dette er på plass", nn: "Dette er på plass", en: "This is in place" },
  lettersOpen: { nb: "Dette kan dere se på, nå eller senere", nn: "Dette kan de sjå på, no eller seinare", en: "You could look at this, now or later" },
  lettersHint: { nb: "Kanskje slik:", nn: "Kanskje slik:", en: "Perhaps like this:" },
  projectEnds: {
    nb: (end) => `sluttdatoen til prosjektet: ${end}`,
    nn: (end) => `sluttdatoen til prosjektet: ${end}`,
    en: (end) => `end date of the project: ${end}`,
  },

  // How it stands
  standing: { nb: "Hvor langt dere er kommet", nn: "Kor langt de er komne", en: "How far you have come" },
  count: {
    nb: (answered, all, notes) => `Dere har svart på ${answered} av ${all} spørsmål. ${notes === 0 ? "Ingen merknader" : several(notes, "merknad", "merknader")}.`,
    nn: (answered, all, notes) => `De har svart på ${answered} av ${all} spørsmål. ${notes === 0 ? "Ingen merknader" : several(notes, "merknad", "merknader")}.`,
    en: (answered, all, notes) => `You have answered ${answered} of ${all} questions. ${notes === 0 ? "No remarks" : several(notes, "remark", "remarks")}.`,
  },
  review: { nb: "Se over notatet", nn: "Sjå over notatet", en: "Look over the note" },
  summary: { nb: "Slik står det til med notatet", nn: "Slik står det til med notatet", en: "How the note stands" },
  ready: {
    nb: "Notatet har det som trengs for å sende det inn.",
    nn: "Notatet har det som trengst for å sende det inn.",
    en: "The note has what is needed to submit it.",
  },
  lacks: {
    nb: (parts) => `Dette mangler før dere kan sende notatet inn: ${parts}.`,
    nn: (parts) => `Dette manglar før de kan sende notatet inn: ${parts}.`,
    en: (parts) => `This is needed before you can submit the note: ${parts}.`,
  },
  corrections: {
    nb: (count) => `${count === 1 ? "Én ting" : `${count} ting`} må rettes først.`,
    nn: (count) => `${count === 1 ? "Éin ting" : `${count} ting`} må rettast først.`,
    en: (count) => `${count === 1 ? "One thing" : `${count} things`} must be corrected first.`,
  },
  asks: {
    nb: "Dette kommer programmet til å spørre om",
    nn: "Dette kjem programmet til å spørje om",
    en: "What the programme will ask about",
  },
  noAsks: { nb: "Vi har ingen flere spørsmål nå.", nn: "Vi har ingen fleire spørsmål no.", en: "There are no more questions now." },
  save: { nb: "Lagre notatet", nn: "Lagre notatet", en: "Save the note" },
  saveHelp: {
    nb: "Notatet blir en fil på maskinen. Fila sender dere selv til programmet, for eksempel på e-post.",
    nn: "Notatet blir ei fil på maskina. Fila sender de sjølve til programmet, til dømes på e-post.",
    en: "The note becomes a file on your machine. You send it to the programme yourselves, for instance by e-mail.",
  },
  saved: {
    nb: (file) => `Notatet ligger nå blant nedlastingene, i «${file}».`,
    nn: (file) => `Notatet ligg no blant nedlastingane, i «${file}».`,
    en: (file) => `The note is now among your downloads, in “${file}”.`,
  },
  print: { nb: "Skriv ut", nn: "Skriv ut", en: "Print" },
  notWritten: { nb: "Ikke skrevet ennå", nn: "Ikkje skrive enno", en: "Not written yet" },
};

/** The languages, each by its own name. */
export const LANGUAGES = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

/** All the words in one language. */
export function wordsIn(lang) {
  const words = Object.entries({ ...TABLE, ...ASSESSMENT_WORDS }).map(([key, words]) => [key, words[lang]]);
  return { lang, ...Object.fromEntries(words) };
}
