//! What the fields of a gathering are called.

use crate::model::labels::labels;

labels! { GATHERING:
    "schemaVersion" "Versjon av formatet", "Versjon av formatet", "Version of the format";
        "Settes av programmet som skriver filen.",
        "Blir sett av programmet som skriv fila.",
        "Set by the program that writes the file.";
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på samlingen som ikke endrer seg.",
        "Eit namn på samlinga som ikkje endrar seg.",
        "A name for the gathering that does not change.";
    "lang" "Språk", "Språk", "Language";
        "Språket det er skrevet på: nb, nn, en eller se.",
        "Språket det er skrive på: nb, nn, en eller se.",
        "The language it is written in: nb, nn, en or se.";
    "title" "Navn", "Namn", "Name";
        "Hva samlingen heter.",
        "Kva samlinga heiter.",
        "What the gathering is called.";
    "kind" "Slag", "Slag", "Kind";
        "Hva slags samling det er.",
        "Kva slags samling det er.",
        "What kind of gathering it is.";
    "state" "Status", "Status", "State";
        "Om den er planlagt, om invitasjonen er sendt, og om den er holdt eller avlyst.",
        "Om ho er planlagd, om invitasjonen er send, og om ho er halden eller avlyst.",
        "Whether it is planned, whether people are invited, and whether it was held or cancelled.";
    "series" "Samlingsrekke", "Samlingsrekkje", "Series";
        "Rekka samlingen hører til.",
        "Rekkja samlinga høyrer til.",
        "The series that the gathering belongs to.";
    "region" "Region", "Region", "Region";
        "Regionen samlingen er for.",
        "Regionen samlinga er for.",
        "The region that the gathering is for.";
    "time" "Når", "Når", "When";
        "Dag og klokkeslett, eller fra første til siste dag.",
        "Dag og klokkeslett, eller frå første til siste dag.",
        "Day and time, or from the first to the last day.";
    "place" "Sted", "Stad", "Place";
        "Hvor samlingen er.",
        "Kvar samlinga er.",
        "Where the gathering is.";
    "host" "Vert", "Vert", "Host";
        "Kommunen eller organisasjonen som er vert.",
        "Kommunen eller organisasjonen som er vert.",
        "The municipality or organisation that hosts it.";
    "audience" "For hvem", "For kven", "For whom";
        "De samlingen er for, og om de er nye eller erfarne.",
        "Dei samlinga er for, og om dei er nye eller erfarne.",
        "Whom it is for, and whether they are new or experienced.";
    "questions" "Er dette noe for deg?", "Er dette noko for deg?", "Is this for you?";
        "Spørsmål som viser hvem samlingen passer for.",
        "Spørsmål som viser kven samlinga passar for.",
        "Questions that show whom the gathering suits.";
    "outcomes" "Utbytte", "Utbyte", "Outcomes";
        "Det deltakerne får med seg.",
        "Det deltakarane får med seg.",
        "What those who come will take away.";
    "items" "Program", "Program", "Programme";
        "Postene i programmet, i rekkefølge.",
        "Postane i programmet, i rekkjefølgje.",
        "What happens, in order.";
    "values" "Verdier for samhandling", "Verdiar for samhandling", "Values for working together";
        "Hvordan dere vil være sammen på samlingen.",
        "Korleis de vil vere saman på samlinga.",
        "How you want to work together at the gathering.";
    "registration" "Påmelding", "Påmelding", "Registration";
        "Hvordan en melder seg på, og innen når.",
        "Korleis ein melder seg på, og innan når.",
        "How to sign up, and by when.";
    "participants" "Deltakere", "Deltakarar", "Participants";
        "De som var med, eller er påmeldt.",
        "Dei som var med, eller er påmelde.",
        "Who took part, or has signed up.";
    "presentations" "Presentasjoner", "Presentasjonar", "Presentations";
        "Det som ble vist fram, og hvor det ligger.",
        "Det som blei vist fram, og kvar det ligg.",
        "What was shown, and where it is.";
    "evaluation" "Evaluering", "Evaluering", "Evaluation";
        "Hva deltakerne syntes.",
        "Kva deltakarane syntest.",
        "What participants thought.";
    "reflections" "Refleksjoner", "Refleksjonar", "Reflections";
        "Det hver kommune tar med seg hjem.",
        "Det kvar kommune tek med seg heim.",
        "What each municipality takes home.";
    "contact" "Kontakt", "Kontakt", "Contact";
        "Hvem en kan spørre.",
        "Kven ein kan spørje.",
        "Whom to ask.";
}

labels! { VENUE:
    "name" "Navn", "Namn", "Name";
        "Huset eller rommet.",
        "Huset eller rommet.",
        "The house or room.";
    "address" "Adresse", "Adresse", "Address";
        "Gate og nummer.",
        "Gate og nummer.",
        "Street and number.";
    "floor" "Etasje", "Etasje", "Floor";
        "Etasjen, hvis en trenger å vite den.",
        "Etasjen, om ein treng å vite han.",
        "The floor, if people need to know it.";
    "municipality" "Kommune", "Kommune", "Municipality";
        "Kommunen samlingen er i.",
        "Kommunen samlinga er i.",
        "The municipality that the gathering is in.";
    "link" "Lenke", "Lenkje", "Link";
        "Lenken for dem som er med på skjerm.",
        "Lenkja for dei som er med på skjerm.",
        "The link for those who join online.";
}

labels! { PROGRAMME_ITEM:
    "day" "Dag", "Dag", "Day";
        "Hvilken dag av samlingen, regnet fra 1.",
        "Kva dag av samlinga, rekna frå 1.",
        "Which day of the gathering, counted from 1.";
    "time" "Tid", "Tid", "Time";
        "Fra og til, for eksempel 10.00–10.45.",
        "Frå og til, til dømes 10.00–10.45.",
        "From and to, such as 10:00–10:45.";
    "title" "Post", "Post", "Item";
        "Hva som skjer.",
        "Kva som skjer.",
        "What happens.";
    "kind" "Slag", "Slag", "Kind";
        "Om det er teori, praksis, erfaringsutveksling eller noe annet.",
        "Om det er teori, praksis, erfaringsutveksling eller noko anna.",
        "Whether it is theory, practice, sharing experience or something else.";
    "responsible" "Ansvarlig", "Ansvarleg", "Responsible";
        "Rollen som holder eller leder det.",
        "Rolla som held eller leier det.",
        "The role that gives or leads it.";
    "parallel" "Samtidig med andre", "Samtidig med andre", "At the same time as others";
        "Om den går samtidig med andre poster.",
        "Om han går samtidig med andre postar.",
        "Whether it runs at the same time as others.";
}

labels! { REGISTRATION:
    "deadline" "Påmeldingsfrist", "Påmeldingsfrist", "Deadline";
        "Siste dag for påmelding.",
        "Siste dag for påmelding.",
        "The last day to sign up.";
    "link" "Lenke", "Lenkje", "Link";
        "Hvor en melder seg på.",
        "Kvar ein melder seg på.",
        "Where to sign up.";
    "price" "Pris", "Pris", "Price";
        "Hva det koster å være med. 0 betyr gratis.",
        "Kva det kostar å vere med. 0 tyder gratis.",
        "What it costs to take part. 0 means free.";
    "capacity" "Plasser", "Plassar", "Places";
        "Hvor mange det er plass til.",
        "Kor mange det er plass til.",
        "How many there is room for.";
}

labels! { PARTICIPANT:
    "organisation" "Fra", "Frå", "From";
        "Kommunen eller organisasjonen de kommer fra.",
        "Kommunen eller organisasjonen dei kjem frå.",
        "The municipality or organisation they come from.";
    "project" "Prosjekt", "Prosjekt", "Project";
        "Prosjektet de arbeider med.",
        "Prosjektet dei arbeider med.",
        "The project they work on.";
    "role" "Rolle", "Rolle", "Role";
        "Rollen.",
        "Rolla.",
        "The role.";
    "name" "Navn", "Namn", "Name";
        "Navnet på personen.",
        "Namnet på personen.",
        "The name of the person.";
}

labels! { MATERIAL:
    "title" "Tittel", "Tittel", "Title";
        "Hva det heter.",
        "Kva det heiter.",
        "What it is called.";
    "link" "Lenke", "Lenkje", "Link";
        "Hvor det ligger.",
        "Kvar det ligg.",
        "Where it is.";
    "published" "Publisert", "Publisert", "Published";
        "Når det ble publisert.",
        "Når det blei publisert.",
        "When it was published.";
}

labels! { GATHERING_EVALUATION:
    "form" "Form", "Form", "Form";
        "Hvordan dere spurte.",
        "Korleis de spurde.",
        "How you asked.";
    "result" "Resultat", "Resultat", "Result";
        "Hva deltakerne sa.",
        "Kva deltakarane sa.",
        "What participants said.";
    "wishes" "Ønsker", "Ønske", "Wishes";
        "Hva de ønsker videre.",
        "Kva dei ønskjer vidare.",
        "What they would like from now on.";
}

labels! { REFLECTION:
    "organisation" "Kommune", "Kommune", "Municipality";
        "Kommunen eller prosjektet det gjelder.",
        "Kommunen eller prosjektet det gjeld.",
        "The municipality or project it is about.";
    "done" "Hva har vi gjort?", "Kva har vi gjort?", "What have we done?";
        "Det dere har gjort så langt.",
        "Det de har gjort så langt.",
        "What you have done so far.";
    "learned" "Hva har vi lært?", "Kva har vi lært?", "What have we learned?";
        "Det dere har lært.",
        "Det de har lært.",
        "What you have learned.";
    "wise" "Hva har vært lurt?", "Kva har vore lurt?", "What has been wise?";
        "Det som viste seg å være lurt.",
        "Det som viste seg å vere lurt.",
        "What proved wise.";
    "actions" "Hva gjør vi når vi kommer hjem?", "Kva gjer vi når vi kjem heim?", "What do we do when we get home?";
        "Det dere skal gjøre, hvem som gjør det, og innen når.",
        "Det de skal gjere, kven som gjer det, og innan når.",
        "What you will do, who does it, and by when.";
    "telling" "Hvem forteller vi det til, og hvordan?", "Kven fortel vi det til, og korleis?", "Whom do we tell, and how?";
        "De som skal få høre hva dere har lært.",
        "Dei som skal få høyre kva de har lært.",
        "Those who are to hear what you have learned.";
}

labels! { FOLLOW_UP:
    "what" "Hva", "Kva", "What";
        "Det som skal gjøres.",
        "Det som skal gjerast.",
        "What is to be done.";
    "responsible" "Hvem", "Kven", "Who";
        "Rollen som gjør det.",
        "Rolla som gjer det.",
        "The role that does it.";
    "deadline" "Innen", "Innan", "By";
        "Når det skal være gjort.",
        "Når det skal vere gjort.",
        "When it is to be done.";
}

labels! { TELLING:
    "to" "Hvem", "Kven", "Whom";
        "Hvem dere forteller det til.",
        "Kven de fortel det til.",
        "Whom you tell.";
    "how" "Hvordan", "Korleis", "How";
        "Hvordan dere gjør det.",
        "Korleis de gjer det.",
        "How you do it.";
}
