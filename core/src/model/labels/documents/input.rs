//! What the fields of input are called.

use crate::model::labels::document_labels;

document_labels! { INPUT:
    "from" "Fra", "Frå", "From";
        "De som kom med innspillet: et lag, en enhet, en virksomhet eller en gruppe.",
        "Dei som kom med innspelet: eit lag, ei eining, ei verksemd eller ei gruppe.",
        "Who proposed it: an association, a unit, an organisation or a group.";
    "contact" "Kontakt", "Kontakt", "Contact";
        "Den vi kan svare.",
        "Den vi kan svare.",
        "The person to answer.";
    "received" "Mottatt", "Motteke", "Received";
        "Når innspillet kom.",
        "Når innspelet kom.",
        "When it came.";
    "text" "Innspill", "Innspel", "Proposal";
        "Det de foreslo, helst med egne ord.",
        "Det dei føreslo, helst med eigne ord.",
        "What they proposed, in their own words if possible.";
    "outcome" "Hva det ble til", "Kva det blei til", "What became of it";
        "Om innspillet vurderes, er blitt til noe, eller ikke er tatt videre.",
        "Om innspelet blir vurdert, er blitt til noko, eller ikkje er teke vidare.",
        "Whether it is being considered, has become something, or was not taken further.";
    "idea" "Idé-notat", "Idénotat", "Idea note";
        "Idé-notatet som innspillet ble til, med tittel.",
        "Idénotatet som innspelet blei til, med tittel.",
        "The idea note that it became, by title.";
    "reason" "Begrunnelse", "Grunngiving", "Reason";
        "Hvorfor det gikk slik. Tenk på den som kom med innspillet.",
        "Kvifor det gjekk slik. Tenk på den som kom med innspelet.",
        "Why it went that way. Think of those who proposed it.";
    "answered" "Svar gitt", "Svar gitt", "Answered";
        "Når de som kom med innspillet, fikk svar.",
        "Når dei som kom med innspelet, fekk svar.",
        "When those who proposed it were answered.";
}
