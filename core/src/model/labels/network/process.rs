//! What the fields of process support are called.

use crate::model::labels::labels;

labels! { PROCESS_SUPPORT:
    "about" "Om denne filen", "Om denne fila", "About this file";
        "Hva filen er, i en setning eller to.",
        "Kva fila er, i ei setning eller to.",
        "What the file is, in a sentence or two.";
    "schemaVersion" "Versjon av formatet", "Versjon av formatet", "Version of the format";
        "Settes av programmet som skriver filen.",
        "Blir sett av programmet som skriv fila.",
        "Set by the program that writes the file.";
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på teamet som ikke endrer seg.",
        "Eit namn på teamet som ikkje endrar seg.",
        "A name for the team that does not change.";
    "lang" "Språk", "Språk", "Language";
        "Språket det er skrevet på.",
        "Språket det er skrive på.",
        "The language it is written in.";
    "title" "Navn", "Namn", "Name";
        "Hva teamet heter.",
        "Kva teamet heiter.",
        "What the team is called.";
    "owner" "Eier", "Eigar", "Owner";
        "Organisasjonen som opprettet teamet.",
        "Organisasjonen som oppretta teamet.",
        "The organisation that set the team up.";
    "pilot" "Prøveordning", "Prøveordning", "Trial";
        "Om dette er noe dere prøver ut.",
        "Om dette er noko de prøver ut.",
        "Whether this is something you are trying out.";
    "aims" "Mål for arbeidet", "Mål for arbeidet", "Aims";
        "Det teamet skal bidra til.",
        "Det teamet skal bidra til.",
        "What the team is to contribute to.";
    "contact" "Kontakt", "Kontakt", "Contact";
        "Hvem en kan ringe.",
        "Kven ein kan ringje.",
        "Whom to call.";
    "serviceAreas" "Områder som berøres", "Område som blir påverka", "Service areas affected";
        "Tjenesteområdene arbeidet gjelder.",
        "Kommunalområda arbeidet gjeld.",
        "The service areas that the work is about.";
    "requests" "Forespørsler", "Førespurnader", "Requests";
        "Det teamet er bedt om hjelp til.",
        "Det teamet er bede om hjelp til.",
        "What the team has been asked to help with.";
    "referenceGroups" "Referansegrupper", "Referansegrupper", "Reference groups";
        "Gruppene dere spør underveis, én for hvert område.",
        "Gruppene de spør undervegs, éi for kvart område.",
        "The groups that you ask along the way, one for each area.";
    "openPoints" "Åpne saker", "Opne saker", "Open points";
        "Det dere har lovet å komme tilbake til.",
        "Det de har lova å kome tilbake til.",
        "What you have promised to come back to.";
}

labels! { SUPPORT_REQUEST:
    "schemaVersion" "Versjon av formatet", "Versjon av formatet", "Version of the format";
        "Settes av programmet som skriver filen.",
        "Blir sett av programmet som skriv fila.",
        "Set by the program that writes the file.";
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på forespørselen som ikke endrer seg.",
        "Eit namn på førespurnaden som ikkje endrar seg.",
        "A name for the request that does not change.";
    "lang" "Språk", "Språk", "Language";
        "Språket det er skrevet på.",
        "Språket det er skrive på.",
        "The language it is written in.";
    "title" "Møte", "Møte", "Meeting";
        "Hva møtet handler om.",
        "Kva møtet handlar om.",
        "What the meeting is about.";
    "requester" "Hvem spør", "Kven spør", "Who asks";
        "Rollen eller gruppa som ber om hjelp.",
        "Rolla eller gruppa som bed om hjelp.",
        "The role or group that asks for help.";
    "serviceArea" "Område", "Område", "Service area";
        "Tjenesteområdet møtet gjelder.",
        "Kommunalområdet møtet gjeld.",
        "The service area that the meeting is about.";
    "kind" "Hva slags hjelp", "Kva slags hjelp", "What kind of help";
        "Om dere vil ha verktøy, en prosessleder eller noen å drøfte med.",
        "Om de vil ha verktøy, ein prosessleiar eller nokon å drøfte med.",
        "Whether you want tools, a process leader or somebody to talk it over with.";
    "channel" "Hvordan", "Korleis", "How";
        "På telefon, på skjerm eller ansikt til ansikt.",
        "På telefon, på skjerm eller ansikt til ansikt.",
        "By telephone, online or face to face.";
    "purpose" "Hensikten med møtet", "Føremålet med møtet", "Purpose of the meeting";
        "Hva møtet skal føre til.",
        "Kva møtet skal føre til.",
        "What the meeting is to lead to.";
    "result" "Resultat", "Resultat", "Result";
        "Det som skal være klart når møtet er over.",
        "Det som skal vere klart når møtet er over.",
        "What is to be ready when the meeting is over.";
    "time" "Når", "Når", "When";
        "Dag og klokkeslett for møtet.",
        "Dag og klokkeslett for møtet.",
        "Day and time of the meeting.";
    "minutes" "Minutter", "Minutt", "Minutes";
        "Hvor lang tid dere har.",
        "Kor lang tid de har.",
        "How much time you have.";
    "people" "Antall deltakere", "Talet på deltakarar", "How many are coming";
        "Hvor mange som kommer.",
        "Kor mange som kjem.",
        "How many are coming.";
    "participants" "Hvem kommer", "Kven kjem", "Who is coming";
        "Rollene eller gruppene som kommer.",
        "Rollene eller gruppene som kjem.",
        "The roles or groups that are coming.";
    "preMeeting" "Formøte", "Formøte", "Pre-meeting";
        "Når prosesslederen møter den som er ansvarlig for møtet.",
        "Når prosessleiaren møter den som er ansvarleg for møtet.",
        "When the process leader meets whoever is responsible for the meeting.";
    "processLeader" "Prosessleder", "Prosessleiar", "Process leader";
        "Den som svarer for samhandlingen på veien.",
        "Den som svarar for samhandlinga på vegen.",
        "Who answers for how people work together along the way.";
    "projectLeader" "Prosjektleder", "Prosjektleiar", "Project leader";
        "Den som svarer for resultatet.",
        "Den som svarar for resultatet.",
        "Who answers for the result.";
    "evidenceBase" "Kunnskapsgrunnlag", "Kunnskapsgrunnlag", "Evidence base";
        "Det dere vet fra før, og hvor det står.",
        "Det de veit frå før, og kvar det står.",
        "What you know already, and where it is written.";
    "methods" "Metoder", "Metodar", "Methods";
        "Metodene dere har valgt, i rekkefølge.",
        "Metodane de har valt, i rekkjefølgje.",
        "The methods that you have chosen, in order.";
    "outcome" "Det som kom ut av det", "Det som kom ut av det", "What came of it";
        "Hva møtet førte til.",
        "Kva møtet førte til.",
        "What the meeting led to.";
}

labels! { REFERENCE_GROUP:
    "title" "Navn", "Namn", "Name";
        "Hva gruppa heter.",
        "Kva gruppa heiter.",
        "What the group is called.";
    "serviceArea" "Område", "Område", "Service area";
        "Tjenesteområdet gruppa er for.",
        "Kommunalområdet gruppa er for.",
        "The service area that the group is for.";
    "members" "Medlemmer", "Medlemmer", "Members";
        "Hvem som er med, og hvor mange de er.",
        "Kven som er med, og kor mange dei er.",
        "Who is in it, and how many they are.";
    "recruited" "Slik ble de med", "Slik blei dei med", "How they came to join";
        "Hvordan dere fant dem.",
        "Korleis de fann dei.",
        "How you found them.";
    "tool" "Digitalt verktøy", "Digitalt verktøy", "Digital tool";
        "Verktøyet gruppa møtes i.",
        "Verktøyet gruppa møtest i.",
        "The tool that the group meets in.";
    "asked" "Det dere spør om", "Det de spør om", "What you ask";
        "Hva gruppa blir spurt om.",
        "Kva gruppa blir spurd om.",
        "What the group is asked.";
    "answered" "Slik får de svar", "Slik får dei svar", "How they are answered";
        "Hvordan gruppa får vite hva som skjedde med innspillene.",
        "Korleis gruppa får vite kva som skjedde med innspela.",
        "How the group learns what became of what it said.";
}

labels! { REFERENCE_MEMBERS:
    "kind" "Hvem", "Kven", "Who";
        "Om de er innbyggere, ansatte eller andre.",
        "Om dei er borgarar, tilsette eller andre.",
        "Whether they are residents, employees or others.";
    "count" "Antall", "Kor mange", "How many";
        "Hvor mange de er.",
        "Kor mange dei er.",
        "How many they are.";
}
