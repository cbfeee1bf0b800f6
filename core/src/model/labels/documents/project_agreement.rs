//! What the fields of a project agreement are called.

use crate::model::labels::{document_labels, labels};

document_labels! { PROJECT_AGREEMENT:
    "parties" "Parter", "Partar", "Parties";
        "De som inngår avtalen: de som eier prosjektet, og programmet.",
        "Dei som inngår avtalen: dei som eig prosjektet, og programmet.",
        "Those who make the agreement: the owners of the project, and the programme.";
    "qualificationLetter" "Kvalifiseringsbrev", "Kvalifiseringsbrev", "Qualification letter";
        "Brevet som kvalifiserte prosjektet, med kjennemerke eller tittel.",
        "Brevet som kvalifiserte prosjektet, med kjennemerke eller tittel.",
        "The letter that qualified the project, by its identifier or title.";
    "purpose" "Formål", "Føremål", "Purpose";
        "Hva dere skal få til sammen, i noen få setninger.",
        "Kva de skal få til saman, i nokre få setningar.",
        "What you will achieve together, in a few sentences.";
    "supports" "Støtter hovedmål", "Støttar hovudmål", "Supports main goals";
        "Hovedmålene i programmet som prosjektet bygger opp under, med nummer eller navn.",
        "Hovudmåla i programmet som prosjektet byggjer opp under, med nummer eller namn.",
        "The main goals of the programme that the project supports, by number or name.";
    "period" "Avtaleperiode", "Avtaleperiode", "Period of the agreement";
        "Når avtalen gjelder fra og til.",
        "Når avtalen gjeld frå og til.",
        "From when and until when the agreement holds.";
    "retroactive" "Gjelder bakover i tid", "Gjeld bakover i tid", "Holds for earlier time";
        "Ja hvis avtalen også gjelder tid før den ble underskrevet.",
        "Ja om avtalen også gjeld tid før han blei skriven under.",
        "Yes if the agreement also holds for time before it was signed.";
    "ownership" "Eierskap", "Eigarskap", "Ownership";
        "Hvem som eier prosjektet og resultatene. Som regel er det de som kom med ideen.",
        "Kven som eig prosjektet og resultata. Som regel er det dei som kom med ideen.",
        "Who owns the project and its results. Usually it is those who proposed it.";
    "contributions" "Bidrag", "Bidrag", "Contributions";
        "Det hver part bidrar med: penger, arbeidstid, lokaler eller annet, med verdien i kroner.",
        "Det kvar part bidreg med: pengar, arbeidstid, lokale eller anna, med verdien i kroner.",
        "What each party contributes: money, working hours, premises or other things, with the value in kroner.";
    "total" "Samlet ramme", "Samla ramme", "Total";
        "Summen av alle bidragene, i kroner.",
        "Summen av alle bidraga, i kroner.",
        "The sum of all contributions, in kroner.";
    "support" "Støtte fra programmet", "Støtte frå programmet", "Support from the programme";
        "Det prosjektet får fra programmet.",
        "Det prosjektet får frå programmet.",
        "What the project gets from the programme.";
    "duties" "Plikter", "Plikter", "Duties";
        "Det prosjektet tar på seg, for eksempel å være med i prosjektlederforum, rapportere og dele resultatene.",
        "Det prosjektet tek på seg, til dømes å vere med i prosjektleiarforum, rapportere og dele resultata.",
        "What the project takes upon itself, such as taking part in the project-leader forum, reporting and sharing its results.";
    "reporting" "Rapportering", "Rapportering", "Reporting";
        "Hva dere rapporterer, hvor ofte og til hvem.",
        "Kva de rapporterer, kor ofte og til kven.",
        "What you report, how often and to whom.";
    "changesAndTermination" "Endring og oppsigelse", "Endring og oppseiing", "Changes and termination";
        "Hvordan avtalen kan endres eller sies opp, og hvor lang frist det er.",
        "Korleis avtalen kan endrast eller seiast opp, og kor lang frist det er.",
        "How the agreement can be changed or ended, and with how much notice.";
    "continuationResponsible" "Ansvarlig for videreføringen", "Ansvarleg for vidareføringa", "Responsible for continuation";
        "Rollen som tar resultatene videre når prosjektet er ferdig.",
        "Rolla som tek resultata vidare når prosjektet er ferdig.",
        "The role that carries the results on when the project is finished.";
    "signatures" "Underskrifter", "Underskrifter", "Signatures";
        "Hvem som har underskrevet for hver part, og når.",
        "Kven som har skrive under for kvar part, og når.",
        "Who has signed for each party, and when.";
}

labels! { AGREEMENT_PARTY:
    "name" "Navn", "Namn", "Name";
        "Navnet på virksomheten, laget eller gruppa.",
        "Namnet på verksemda, laget eller gruppa.",
        "The name of the organisation, association or group.";
    "sector" "Sektor", "Sektor", "Sector";
        "Sektoren parten hører til.",
        "Sektoren parten høyrer til.",
        "The sector that the party belongs to.";
    "organisationNumber" "Organisasjonsnummer", "Organisasjonsnummer", "Organisation number";
        "Ni sifre, for eksempel 920 415 288. Det kan stå tomt for grupper som ikke er registrert.",
        "Ni siffer, til dømes 920 415 288. Det kan stå tomt for grupper som ikkje er registrerte.",
        "Nine digits, such as 920 415 288. Leave it empty for groups that are not registered.";
    "role" "Rolle i avtalen", "Rolle i avtalen", "Role in the agreement";
        "Det parten er for prosjektet.",
        "Det parten er for prosjektet.",
        "What the party is to the project.";
}

labels! { CONTRIBUTION:
    "party" "Part", "Part", "Party";
        "Hvem som bidrar.",
        "Kven som bidreg.",
        "Who contributes.";
    "kind" "Slag", "Slag", "Kind";
        "Penger, arbeidstid eller annet.",
        "Pengar, arbeidstid eller anna.",
        "Money, working hours or something else.";
    "amount" "Beløp", "Beløp", "Amount";
        "Hvor mye det er verdt, i kroner. Et anslag holder.",
        "Kor mykje det er verdt, i kroner. Eit overslag held.",
        "What it is worth, in kroner. An estimate will do.";
    "period" "Periode", "Periode", "Period";
        "Når bidraget blir gitt.",
        "Når bidraget blir gitt.",
        "When it is given.";
}

labels! { REPORTING_REQUIREMENT:
    "kind" "Slag", "Slag", "Kind";
        "Hva slags rapport det er.",
        "Kva slags rapport det er.",
        "What kind of report it is.";
    "frequency" "Hvor ofte", "Kor ofte", "How often";
        "For eksempel hvert halvår.",
        "Til dømes kvart halvår.",
        "For instance twice a year.";
    "dates" "Datoer", "Datoar", "Dates";
        "Når rapportene skal være levert, hvis det er avtalt.",
        "Når rapportane skal vere leverte, om det er avtalt.",
        "When the reports should be handed in, if that is agreed.";
    "recipient" "Mottaker", "Mottakar", "Recipient";
        "Hvem som får rapporten.",
        "Kven som får rapporten.",
        "Who receives the report.";
    "template" "Mal", "Mal", "Template";
        "Malen dere skriver rapporten etter.",
        "Malen de skriv rapporten etter.",
        "The template you write the report by.";
}
