//! What the fields of a mandate are called.

use crate::model::labels::{document_labels, labels};

document_labels! { MANDATE:
    "body" "Organ", "Organ", "Body";
        "Organet eller rollen som mandatet er for. Bruk navnet det har i programmet.",
        "Organet eller rolla som mandatet er for. Bruk namnet det har i programmet.",
        "The body or role that the mandate is for. Use the name it has in the programme.";
    "purpose" "Formål", "Føremål", "Purpose";
        "Det organet er til for.",
        "Det organet er til for.",
        "What the body is there for.";
    "level" "Nivå", "Nivå", "Level";
        "Om organet arbeider strategisk, operativt, lokalt eller gir råd.",
        "Om organet arbeider strategisk, operativt, lokalt eller gir råd.",
        "Whether the body works strategically, operationally or locally, or gives advice.";
    "represents" "Opptrer på vegne av", "Opptrer på vegner av", "Acts on behalf of";
        "Den organet opptrer på vegne av, for eksempel programeieren.",
        "Den organet opptrer på vegner av, til dømes programeigaren.",
        "Whom the body acts for, such as the programme owner.";
    "reportsTo" "Rapporterer til", "Rapporterer til", "Reports to";
        "Hvem organet rapporterer til. Bruk navnet de har i programmet.",
        "Kven organet rapporterer til. Bruk namnet dei har i programmet.",
        "To whom the body reports. Use the name they have in the programme.";
    "advises" "Gir råd til", "Gir råd til", "Advises";
        "Hvem organet gir råd til. Bruk navnet de har i programmet.",
        "Kven organet gir råd til. Bruk namnet dei har i programmet.",
        "Whom the body advises. Use the name they have in the programme.";
    "decides" "Avgjør", "Avgjer", "Decides";
        "Det organet kan avgjøre selv. La lista være tom hvis organet bare gir råd.",
        "Det organet kan avgjere sjølv. La lista vere tom om organet berre gir råd.",
        "What the body may decide itself. Leave the list empty if it only gives advice.";
    "tasks" "Oppgaver", "Oppgåver", "Tasks";
        "Det organet gjør for programmet.",
        "Det organet gjer for programmet.",
        "What the body does for the programme.";
    "members" "Medlemmer", "Medlemer", "Members";
        "De som er med, først med rolle.",
        "Dei som er med, først med rolle.",
        "Who takes part, the role first.";
    "leader" "Leder", "Leiar", "Leader";
        "Rollen til den som leder organet.",
        "Rolla til den som leier organet.",
        "The role of whoever leads the body.";
    "secretary" "Sekretær", "Sekretær", "Secretary";
        "Rollen til den som forbereder møtene og skriver referat.",
        "Rolla til den som førebur møta og skriv referat.",
        "The role of whoever prepares the meetings and writes the minutes.";
    "meetings" "Møter", "Møte", "Meetings";
        "Hvor ofte organet møtes.",
        "Kor ofte organet møtest.",
        "How often the body meets.";
    "quorum" "Vedtaksført når", "Vedtaksført når", "Quorum";
        "Hvor mange som må være til stede for at organet kan avgjøre noe.",
        "Kor mange som må vere til stades for at organet kan avgjere noko.",
        "How many must be present for the body to decide anything.";
    "delegation" "Delegering", "Delegering", "Delegation";
        "Hvor langt organet kan avgjøre selv, og hva det kan overlate til andre.",
        "Kor langt organet kan avgjere sjølv, og kva det kan overlate til andre.",
        "How far the body may decide itself, and what it may leave to others.";
    "period" "Periode", "Periode", "Period";
        "Når mandatet gjelder.",
        "Når mandatet gjeld.",
        "When the mandate holds.";
}

labels! { MEMBER:
    "role" "Rolle", "Rolle", "Role";
        "Rollen medlemmet har. Rollen kan vises for andre, også når navnet ikke skal det.",
        "Rolla medlemen har. Rolla kan visast for andre, også når namnet ikkje skal det.",
        "The member's role. The role can be shown to others even where the name should not.";
    "name" "Navn", "Namn", "Name";
        "Navnet på personen.",
        "Namnet på personen.",
        "The name of the person.";
    "party" "Kommer fra", "Kjem frå", "Comes from";
        "Virksomheten, laget eller gruppa medlemmet kommer fra, og sektoren den hører til.",
        "Verksemda, laget eller gruppa medlemen kjem frå, og sektoren ho høyrer til.",
        "The organisation or group the member comes from, and its sector.";
    "government" "Forvaltningsnivå", "Forvaltingsnivå", "Level of government";
        "Om medlemmet kommer fra kommune, fylkeskommune eller stat.",
        "Om medlemen kjem frå kommune, fylkeskommune eller stat.",
        "Whether the member comes from municipality, county or state.";
    "project" "Leder prosjektet", "Leier prosjektet", "Leads the project";
        "Prosjektet medlemmet leder, med kode eller navn. La det stå tomt for andre enn prosjektledere.",
        "Prosjektet medlemen leier, med kode eller namn. La det stå tomt for andre enn prosjektleiarar.",
        "The project the member leads, by code or title. Leave it empty for others than project leaders.";
}
