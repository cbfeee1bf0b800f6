//! What the fields of a series of gatherings are called.

use crate::model::labels::labels;

labels! { GATHERING_SERIES:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på rekka som ikke endrer seg.",
        "Eit namn på rekkja som ikkje endrar seg.",
        "A name for the series that does not change.";
    "title" "Navn", "Namn", "Name";
        "Hva samlingene i rekka kalles.",
        "Kva samlingane i rekkja blir kalla.",
        "What the gatherings of the series are called.";
    "seasons" "Årstider", "Årstider", "Seasons";
        "Årstidene dere samles i, hvert år.",
        "Årstidene de samlast i, kvart år.",
        "The seasons in which you gather every year.";
    "count" "Antall i alt", "Kor mange i alt", "How many in all";
        "Hvor mange samlinger det er i hele perioden.",
        "Kor mange samlingar det er i heile perioden.",
        "How many gatherings there are in the whole period.";
    "period" "Periode", "Periode", "Period";
        "Når rekka begynner og slutter.",
        "Når rekkja byrjar og sluttar.",
        "When the series begins and ends.";
    "perRegion" "For hver region", "For kvar region", "For each region";
        "Om hver region har sin egen samling.",
        "Om kvar region har si eiga samling.",
        "Whether each region has a gathering of its own.";
    "compulsory" "For alle deltakerne", "For alle deltakarane", "Compulsory";
        "Om alle deltakerne skal være med.",
        "Om alle deltakarane skal vere med.",
        "Whether every member is to be there.";
    "days" "Antall dager", "Talet på dagar", "Days";
        "Hvor mange dager en samling varer.",
        "Kor mange dagar ei samling varer.",
        "How many days a gathering lasts.";
    "weekdays" "Ukedager", "Vekedagar", "Weekdays";
        "Ukedagene en samling kan begynne på.",
        "Vekedagane ei samling kan byrje på.",
        "The days of the week that a gathering may begin on.";
    "registrationDays" "Påmeldingsfrist, dager før", "Påmeldingsfrist, dagar før", "Registration deadline, days before";
        "Hvor mange dager før samlingen påmeldingen stenger.",
        "Kor mange dagar før samlinga påmeldinga stengjer.",
        "How many days before the gathering registration closes.";
}
