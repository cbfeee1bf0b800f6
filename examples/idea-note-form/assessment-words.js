// What the form says to those who lead the programme, in three languages. The criteria, and what is said
// of them, are the library's own.

export const ASSESSMENT_WORDS = {
  assessment: { nb: "Vurdering", nn: "Vurdering", en: "Assessment" },
  assessmentLead: {
    nb: "For dere som leder programmet. Her står det hva notatet sier om hvert kriterium, og hva som er igjen for dere å vurdere. Det er dere som avgjør.",
    nn: "Til dykk som leier programmet. Her står det kva notatet seier om kvart kriterium, og kva som er att for dykk å vurdere. Det er de som avgjer.",
    en: "For those who lead the programme. This is what the note says about each criterion, and what is left for you to judge. The decision is yours.",
  },
  assessmentLater: {
    nb: "Når dere har valgt en programfil, ser dere her hva notatet sier om hvert kriterium i programmet.",
    nn: "Når de har valt ei programfil, ser de her kva notatet seier om kvart kriterium i programmet.",
    en: "When you have chosen a programme file, you will see here what the note says about each of the programme's criteria.",
  },
  assessedLater: { nb: "vurderes senere", nn: "blir vurdert seinare", en: "assessed later" },
  remains: { nb: "Dette gjenstår", nn: "Dette står att", en: "What remains" },
  signs: { nb: "Ord å se nærmere på", nn: "Ord å sjå nærare på", en: "Words to look at" },
  question: { nb: "Spørsmål til dere", nn: "Spørsmål til dykk", en: "The question for you" },
  basis: { nb: "Grunnlag", nn: "Grunnlag", en: "Basis" },
  adopted: {
    nb: (by) => `Vedtatt av: ${by}`,
    nn: (by) => `Vedteke av: ${by}`,
    en: (by) => `Adopted by: ${by}`,
  },
  yourAnswer: {
    nb: (title) => `Hva mener dere om «${title}»?`,
    nn: (title) => `Kva meiner de om «${title}»?`,
    en: (title) => `What do you think of “${title}”?`,
  },
  undecided: { nb: "Ikke avgjort ennå", nn: "Ikkje avgjort enno", en: "Not decided yet" },
  answered: {
    nb: (answer) => `Svaret deres: ${answer}`,
    nn: (answer) => `Svaret dykkar: ${answer}`,
    en: (answer) => `Your answer: ${answer}`,
  },
  byTheFacts: {
    nb: (standing) => `Notatet alene: ${standing}`,
    nn: (standing) => `Notatet åleine: ${standing}`,
    en: (standing) => `The note alone: ${standing}`,
  },
  reasonNeeded: {
    nb: "Svaret teller når dere har skrevet hvorfor.",
    nn: "Svaret tel når de har skrive kvifor.",
    en: "The answer counts when you have written why.",
  },
  saveAnswers: { nb: "Lagre vurderingen", nn: "Lagre vurderinga", en: "Save the assessment" },
  openAnswers: { nb: "Åpne en vurdering", nn: "Opne ei vurdering", en: "Open an assessment" },
  answersHelp: {
    nb: "Vurderingen blir en fil på maskinen, med svarene deres og begrunnelsene. Den kan dere åpne her igjen.",
    nn: "Vurderinga blir ei fil på maskina, med svara dykkar og grunngivingane. Ho kan de opne her igjen.",
    en: "The assessment becomes a file on your machine, with your answers and the reasons. You can open it here again.",
  },
  answersSaved: {
    nb: (file) => `Vurderingen ligger nå blant nedlastingene, i «${file}».`,
    nn: (file) => `Vurderinga ligg no blant nedlastingane, i «${file}».`,
    en: (file) => `The assessment is now among your downloads, in “${file}”.`,
  },
  answersOpened: {
    nb: (file) => `Vurderingen i «${file}» er åpnet.`,
    nn: (file) => `Vurderinga i «${file}» er opna.`,
    en: (file) => `The assessment in “${file}” is open.`,
  },
  answersAbout: {
    nb: (project) => `Den er skrevet om «${project}».`,
    nn: (project) => `Ho er skriven om «${project}».`,
    en: (project) => `It was written about “${project}”.`,
  },
  noAnswers: {
    nb: (file) => `Vi fant ingen vurdering i fila «${file}».`,
    nn: (file) => `Vi fann inga vurdering i fila «${file}».`,
    en: (file) => `We found no assessment in the file “${file}”.`,
  },
  answersFault: {
    nb: (file) => `Vi kan ikke bruke vurderingen i fila «${file}».`,
    nn: (file) => `Vi kan ikkje bruke vurderinga i fila «${file}».`,
    en: (file) => `We cannot use the assessment in the file “${file}”.`,
  },

  reply: { nb: "Svar til den som foreslår ideen", nn: "Svar til den som kjem med ideen", en: "Reply to those who propose the idea" },
  replyLead: {
    nb: "Et utkast som dere kan endre før dere sender det. Det sier først hva som er på plass, og så hva dere lurer på.",
    nn: "Eit utkast som de kan endre før de sender det. Det seier først kva som er på plass, og så kva de lurer på.",
    en: "A draft for you to change before you send it. It says first what is in place, and then what you would like to know.",
  },
  replyText: { nb: "Svaret", nn: "Svaret", en: "The reply" },
  replyFile: { nb: "Svar", nn: "Svar", en: "Reply" },
  gaps: { nb: "Dette gjenstår før dere sender svaret", nn: "Dette står att før de sender svaret", en: "What remains before you send the reply" },
  copyReply: { nb: "Kopier svaret", nn: "Kopier svaret", en: "Copy the reply" },
  replyCopied: { nb: "Svaret er kopiert.", nn: "Svaret er kopiert.", en: "The reply is copied." },
  saveReply: { nb: "Lagre svaret", nn: "Lagre svaret", en: "Save the reply" },
  replySaved: {
    nb: (file) => `Svaret ligger nå blant nedlastingene, i «${file}».`,
    nn: (file) => `Svaret ligg no blant nedlastingane, i «${file}».`,
    en: (file) => `The reply is now among your downloads, in “${file}”.`,
  },
  redraft: { nb: "Lag et nytt utkast", nn: "Lag eit nytt utkast", en: "Make a new draft" },
  redraftHelp: {
    nb: "Dere har endret utkastet, så det følger ikke lenger med når notatet endrer seg.",
    nn: "De har endra utkastet, så det følgjer ikkje lenger med når notatet endrar seg.",
    en: "You have changed the draft, so it no longer follows when the note changes.",
  },
};
