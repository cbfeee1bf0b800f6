//! What the fields of an idea note are called, and the nine questions that cover it.

use super::labels;
use crate::value::{Words, words};

labels! { IDEA_NOTE:
    "schemaVersion" "Versjon av formatet", "Versjon av formatet", "Format version";
        "Skrives av dataprogrammet som lagrer notatet.",
        "Blir skriven av dataprogrammet som lagrar notatet.",
        "Written by the program that stores the note.";
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på notatet som ikke endrer seg.",
        "Eit namn på notatet som ikkje endrar seg.",
        "A name for the note that does not change.";
    "lang" "Språk", "Språk", "Language";
        "Språket notatet er skrevet på.",
        "Språket notatet er skrive på.",
        "The language the note is written in.";
    "title" "Tittel", "Tittel", "Title";
        "Et kort navn som sier hva ideen er.",
        "Eit kort namn som seier kva ideen er.",
        "A short name that says what the idea is.";
    "code" "Prosjektkode", "Prosjektkode", "Project code";
        "En kode som 02/14. Prosjektet får den når det blir kvalifisert.",
        "Ein kode som 02/14. Prosjektet får han når det blir kvalifisert.",
        "A code such as 02/14. The project gets it when it is qualified.";
    "initiator" "Hvem som foreslår ideen", "Kven som kjem med ideen", "Who proposes the idea";
        "De som har ideen. Eierskapet blir hos dem.",
        "Dei som har ideen. Eigarskapen blir hos dei.",
        "Those who have the idea. They keep the ownership.";
    "proposedOwner" "Foreslått prosjekteier", "Føreslått prosjekteigar", "Proposed project owner";
        "De som skal eie prosjektet, hvis det ikke er de som foreslår det.",
        "Dei som skal eige prosjektet, om det ikkje er dei som kjem med ideen.",
        "Those who will own the project, if they are not the ones proposing it.";
    "contact" "Kontakt", "Kontakt", "Contact";
        "Den vi kan spørre om ideen.",
        "Den vi kan spørje om ideen.",
        "The person to ask about the idea.";
    "background" "Bakgrunn", "Bakgrunn", "Background";
        "Det som ligger bak ideen.",
        "Det som ligg bak ideen.",
        "What lies behind the idea.";
    "trigger" "Utløsende faktor", "Utløysande faktor", "Triggering factor";
        "Det som gjorde at dere tok tak i dette.",
        "Det som gjorde at de tok tak i dette.",
        "What made you take this up.";
    "challenge" "Utfordring", "Utfordring", "Challenge";
        "Én konkret utfordring dere vil gjøre noe med.",
        "Éi konkret utfordring de vil gjere noko med.",
        "One concrete challenge you want to do something about.";
    "solution" "Løsning", "Løysing", "Solution";
        "Det dere vil prøve. En halvferdig skisse er velkommen.",
        "Det de vil prøve. Ei halvferdig skisse er velkomen.",
        "What you want to try. A half-finished sketch is welcome.";
    "whyNow" "Hvorfor nå", "Kvifor no", "Why now";
        "Det som gjør at dette ikke bør vente.",
        "Det som gjer at dette ikkje bør vente.",
        "What makes this something that should not wait.";
    "expectedBenefits" "Forventede gevinster", "Venta gevinstar", "Expected benefits";
        "Det dere får igjen. Tre korte punkter holder.",
        "Det de får att. Tre korte punkt held.",
        "What you will get out of it. Three short points will do.";
    "vision" "Visjon", "Visjon", "Vision";
        "Bildet av framtida dere arbeider mot.",
        "Biletet av framtida de arbeider mot.",
        "The picture of the future you work towards.";
    "goals" "Mål", "Mål", "Goals";
        "Det dere vil ha nådd. Ett mål om gangen.",
        "Det de vil ha nådd. Eitt mål om gongen.",
        "What you want to have reached. One goal at a time.";
    "affected" "Berørte", "Dei som blir påverka", "Those affected";
        "De som merker det dere gjør, også de som ikke er med ennå.",
        "Dei som merkar det de gjer, også dei som ikkje er med enno.",
        "Those who will notice what you do, also those who do not take part yet.";
    "mainGoals" "Hovedmål", "Hovudmål", "Main goals";
        "Ett av hovedmålene i programmet om gangen.",
        "Eitt av hovudmåla i programmet om gongen.",
        "One of the programme's main goals at a time.";
    "strategicApproaches" "Strategiske hovedgrep", "Strategiske hovudgrep", "Strategic approaches";
        "Hovedgrepene i programmet som ideen følger.",
        "Hovudgrepa i programmet som ideen følgjer.",
        "The strategic approaches of the programme that the idea follows.";
    "partners" "Samarbeidspartnere", "Samarbeidspartnarar", "Partners";
        "De som er med. Gjerne fra flere sektorer.",
        "Dei som er med. Gjerne frå fleire sektorar.",
        "Those who take part, preferably from several sectors.";
    "whyTogether" "Hvorfor sammen", "Kvifor saman", "Why together";
        "Hvorfor dere ikke kan løse dette alene.",
        "Kvifor de ikkje kan løyse dette åleine.",
        "Why you cannot solve this alone.";
    "replacesExisting" "Erstatter noe som finnes", "Erstattar noko som finst", "Replaces something that exists";
        "Om ideen erstatter noe som gjøres eller betales for i dag.",
        "Om ideen erstattar noko som blir gjort eller betalt for i dag.",
        "Whether the idea replaces something that is done or paid for today.";
    "ordinaryOrStatutory" "Ordinær drift eller lovpålagt oppgave", "Ordinær drift eller lovpålagd oppgåve", "Ordinary operations or statutory task";
        "Om dette er noe noen allerede har plikt til å gjøre.",
        "Om dette er noko nokon alt har plikt til å gjere.",
        "Whether this is something somebody already has a duty to do.";
    "asksOfProgramme" "Ønsker til programmet", "Ønske til programmet", "What you ask of the programme";
        "Faglig hjelp, penger, informasjon eller nettverk.",
        "Fagleg hjelp, pengar, informasjon eller nettverk.",
        "Expert help, money, information or networks.";
    "period" "Tidsrom", "Tidsrom", "Period";
        "Omtrent når dere vil begynne og bli ferdige.",
        "Om lag når de vil byrje og bli ferdige.",
        "Roughly when you want to begin and finish.";
    "roughCost" "Kostnadsanslag", "Kostnadsoverslag", "Rough cost";
        "Omtrent hva det koster, i kroner.",
        "Om lag kva det kostar, i kroner.",
        "Roughly what it costs, in kroner.";
    "funding" "Finansiering", "Finansiering", "Funding";
        "Hvem som bidrar med penger, og hvor mye.",
        "Kven som bidreg med pengar, og kor mykje.",
        "Who contributes money, and how much.";
    "continuation" "Videreføring", "Vidareføring", "Continuation";
        "Hvordan resultatene kan leve videre etterpå.",
        "Korleis resultata kan leve vidare etterpå.",
        "How the results can live on afterwards.";
    "risks" "Risiko", "Risiko", "Risks";
        "Det som kan gå annerledes enn dere håper.",
        "Det som kan gå annleis enn de håpar.",
        "What may not go as you hope.";
    "links" "Sammenheng med andre prosjekter", "Samanheng med andre prosjekt", "Links to other projects";
        "Prosjekter som henger sammen med dette.",
        "Prosjekt som heng saman med dette.",
        "Projects that are connected with this one.";
}

/// One of the nine questions that an idea note answers, and the fields that hold the answer.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// The question as a form asks it.
    pub text: Words,
    /// The keys that hold the answer.
    pub fields: &'static [&'static str],
}

/// The nine questions of an idea note, in order.
///
/// ```
/// assert_eq!(samspill::IDEA_NOTE_QUESTIONS[0].text.nn(), "Kva heiter ideen?");
/// ```
pub static QUESTIONS: [Question; 9] = [
    Question { text: words!("Hva heter ideen?", "Kva heiter ideen?", "What is the idea called?"), fields: &["title"] },
    Question {
        text: words!(
            "Hvem foreslår den, og hvem kan vi kontakte?",
            "Kven kjem med ideen, og kven kan vi kontakte?",
            "Who proposes it, and whom can we contact?"
        ),
        fields: &["initiator", "proposedOwner", "contact"],
    },
    Question {
        text: words!(
            "Hva er utfordringen, eller hva vil dere prøve?",
            "Kva er utfordringa, eller kva vil de prøve?",
            "What is the challenge, or what do you want to try?"
        ),
        fields: &["challenge", "solution"],
    },
    Question {
        text: words!("Hvorfor er dette viktig nå?", "Kvifor er dette viktig no?", "Why does this matter now?"),
        fields: &["whyNow"],
    },
    Question {
        text: words!("Hva vil det gi oss?", "Kva vil det gi oss?", "What will it give us?"),
        fields: &["expectedBenefits"],
    },
    Question {
        text: words!(
            "Hva har skjedd når prosjektet er over og alle er fornøyd?",
            "Kva har skjedd når prosjektet er over og alle er nøgde?",
            "What has happened when the project is over and everybody is pleased?"
        ),
        fields: &["goals"],
    },
    Question {
        text: words!(
            "Hvem berøres, og hvem er ikke med ennå?",
            "Kven blir påverka, og kven er ikkje med enno?",
            "Who is affected, and who is not taking part yet?"
        ),
        fields: &["affected"],
    },
    Question {
        text: words!(
            "Hvilke hovedmål skal ideen bidra til, og hvordan?",
            "Kva hovudmål skal ideen bidra til, og korleis?",
            "Which main goals shall the idea contribute to, and how?"
        ),
        fields: &["mainGoals"],
    },
    Question {
        text: words!(
            "Hva trenger dere fra programmet, og når vil dere begynne?",
            "Kva treng de frå programmet, og når vil de byrje?",
            "What do you need from the programme, and when do you want to begin?"
        ),
        fields: &["asksOfProgramme", "period"],
    },
];
