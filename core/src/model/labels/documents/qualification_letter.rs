//! What the fields of a qualification letter are called.

use crate::model::labels::{document_labels, labels};

document_labels! { QUALIFICATION_LETTER:
    "code" "Prosjektkode", "Prosjektkode", "Project code";
        "Løpenummer og år, for eksempel 03/14.",
        "Løpenummer og år, til dømes 03/14.",
        "Running number and year, such as 03/14.";
    "criteria" "Kriterier", "Kriterium", "Criteria";
        "Det dere har kommet fram til om hvert kriterium for deltakelse.",
        "Det de har kome fram til om kvart kriterium for deltaking.",
        "What you have concluded about each criterion for taking part.";
    "portfolioFit" "Plass i porteføljen", "Plass i porteføljen", "Place in the portfolio";
        "Hva prosjektet gjør at programmet ellers ikke får til.",
        "Kva prosjektet gjer at programmet elles ikkje får til.",
        "What the project lets the programme do that it otherwise could not.";
    "links" "Sammenheng med andre prosjekter", "Samanheng med andre prosjekt", "Links to other projects";
        "Prosjekter dette henger sammen med, eller overlapper med.",
        "Prosjekt dette heng saman med, eller overlappar med.",
        "Projects that this one is linked to, or overlaps with.";
    "advice" "Råd", "Råd", "Advice";
        "Det organene i programmet har gitt av råd.",
        "Det organa i programmet har gitt av råd.",
        "The advice that bodies of the programme have given.";
    "recommendedBy" "Anbefalt av", "Tilrådd av", "Recommended by";
        "Organet som anbefalte prosjektet for oppstart. Bruk navnet det har i programmet.",
        "Organet som tilrådde prosjektet for oppstart. Bruk namnet det har i programmet.",
        "The body that recommended the project for start. Use the name it has in the programme.";
    "recommendedOn" "Dato for anbefaling", "Dato for tilråding", "Date of recommendation";
        "Dagen prosjektet ble anbefalt for oppstart.",
        "Dagen prosjektet blei tilrådd for oppstart.",
        "The day the project was recommended for start.";
    "qualifiedBy" "Kvalifisert av", "Kvalifisert av", "Qualified by";
        "Den som kvalifiserte prosjektet: rollen, og navnet hvis det skal stå.",
        "Den som kvalifiserte prosjektet: rolla, og namnet om det skal stå.",
        "The person who qualified the project: the role, and the name if it should be there.";
    "qualifiedOn" "Dato for kvalifisering", "Dato for kvalifisering", "Date of qualification";
        "Dagen prosjektet ble kvalifisert.",
        "Dagen prosjektet blei kvalifisert.",
        "The day the project was qualified.";
    "mandate" "Oppdrag", "Oppdrag", "Mandate";
        "Det prosjektet skal gjøre, og det det ikke skal gjøre.",
        "Det prosjektet skal gjere, og det det ikkje skal gjere.",
        "What the project is to do, and what it is not to do.";
    "mainGoals" "Hovedmål", "Hovudmål", "Main goals";
        "Hovedmålene i programmet som prosjektet bidrar til, og hvordan.",
        "Hovudmåla i programmet som prosjektet bidreg til, og korleis.",
        "Which of the programme's main goals the project contributes to, and how.";
    "strategicApproaches" "Strategiske hovedgrep", "Strategiske hovudgrep", "Strategic approaches";
        "Hovedgrepene i programmet som prosjektet følger.",
        "Hovudgrepa i programmet som prosjektet følgjer.",
        "Which of the programme's approaches the project follows.";
    "forum" "Prosjektlederforum", "Prosjektleiarforum", "Project-leader forum";
        "Forumet prosjektlederen blir med i. Bruk navnet det har i programmet.",
        "Forumet prosjektleiaren blir med i. Bruk namnet det har i programmet.",
        "The forum that the project leader joins. Use the name it has in the programme.";
    "resourceGroups" "Ressursgrupper", "Ressursgrupper", "Resource groups";
        "Ressursgruppene prosjektet møter. Bruk navnene de har i programmet.",
        "Ressursgruppene prosjektet møter. Bruk namna dei har i programmet.",
        "The resource groups that the project meets. Use the names they have in the programme.";
    "support" "Støtte fra programmet", "Støtte frå programmet", "Support from the programme";
        "Det prosjektet får fra programmet.",
        "Det prosjektet får frå programmet.",
        "What the project gets from the programme.";
    "conditions" "Vilkår", "Vilkår", "Conditions";
        "Det som må være på plass for at kvalifiseringen skal gjelde.",
        "Det som må vere på plass for at kvalifiseringa skal gjelde.",
        "What must be in place for the qualification to hold.";
    "mergedIdeas" "Ideer som er tatt inn", "Idear som er tekne inn", "Ideas taken in";
        "Andre ideer som utredes som del av dette prosjektet.",
        "Andre idear som blir greidde ut som del av dette prosjektet.",
        "Other ideas that are examined as part of this project.";
    "validUntil" "Gjelder til", "Gjeld til", "Holds until";
        "Når prosjektet senest må være i gang.",
        "Når prosjektet seinast må vere i gang.",
        "By when the project must have begun.";
}

labels! { CRITERION_ANSWER:
    "criterion" "Kriterium", "Kriterium", "Criterion";
        "Kriteriet, med navn eller nummer.",
        "Kriteriet, med namn eller nummer.",
        "The criterion, by its name or number.";
    "outcome" "Svar", "Svar", "Answer";
        "Det dere har kommet fram til.",
        "Det de har kome fram til.",
        "What you have concluded.";
    "reason" "Begrunnelse", "Grunngiving", "Reason";
        "Kort om hvorfor dere svarer slik.",
        "Kort om kvifor de svarar slik.",
        "Briefly, why you give this answer.";
    "role" "Rolle", "Rolle", "Role";
        "Rollen til den som har vurdert det.",
        "Rolla til den som har vurdert det.",
        "The role of the person who assessed it.";
    "date" "Dato", "Dato", "Date";
        "Dagen det ble vurdert.",
        "Dagen det blei vurdert.",
        "The day it was assessed.";
}

labels! { ADVICE:
    "body" "Organ", "Organ", "Body";
        "Organet som har gitt rådet. Bruk navnet det har i programmet.",
        "Organet som har gitt rådet. Bruk namnet det har i programmet.",
        "The body that gave the advice. Use the name it has in the programme.";
    "stance" "Holdning", "Haldning", "Stance";
        "Om organet anbefaler eller fraråder.",
        "Om organet tilrår eller rår frå.",
        "Whether the body advises for or against.";
    "text" "Råd", "Råd", "Advice";
        "Det organet sa.",
        "Det organet sa.",
        "What the body said.";
    "date" "Dato", "Dato", "Date";
        "Dagen rådet ble gitt.",
        "Dagen rådet blei gitt.",
        "The day the advice was given.";
}

labels! { CONDITION:
    "text" "Vilkår", "Vilkår", "Condition";
        "Det som må være på plass.",
        "Det som må vere på plass.",
        "What must be in place.";
    "due" "Frist", "Frist", "Deadline";
        "Når det må være på plass.",
        "Når det må vere på plass.",
        "By when it must be in place.";
    "met" "På plass", "På plass", "In place";
        "Ja når det er på plass.",
        "Ja når det er på plass.",
        "Yes when it is in place.";
}
