//! What the fields of a benefits plan are called.

use crate::model::labels::{document_labels, labels};

document_labels! { BENEFITS_PLAN:
    "benefits" "Gevinster", "Gevinstar", "Benefits";
        "Det dere og andre får igjen for prosjektet.",
        "Det de og andre får att for prosjektet.",
        "What you and others get in return for the project.";
    "prerequisites" "Forutsetninger", "Føresetnader", "Prerequisites";
        "Det som må være på plass for at gevinstene skal komme.",
        "Det som må vere på plass for at gevinstane skal kome.",
        "What must be in place for the benefits to come.";
    "disbenefits" "Ulemper", "Ulemper", "Disbenefits";
        "Det som blir verre for noen, og for hvem.",
        "Det som blir verre for nokon, og for kven.",
        "What gets worse for somebody, and for whom.";
    "continuation" "Videreføring", "Vidareføring", "Continuation";
        "Hva som skjer med resultatene når prosjektet er over.",
        "Kva som skjer med resultata når prosjektet er over.",
        "What happens to the results when the project is over.";
}

labels! { BENEFIT:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et kort navn som andre deler av planen kan vise til.",
        "Eit kort namn som andre delar av planen kan vise til.",
        "A short name that other parts of the plan can refer to.";
    "text" "Gevinst", "Gevinst", "Benefit";
        "Én setning om hva som blir bedre, og for hvem.",
        "Éi setning om kva som blir betre, og for kven.",
        "One sentence on what gets better, and for whom.";
    "kind" "Slag", "Slag", "Kind";
        "Om gevinsten er i penger, kvalitet eller noe annet.",
        "Om gevinsten er i pengar, kvalitet eller noko anna.",
        "Whether it is in money, quality or something else.";
    "supports" "Støtter effektmål", "Støttar effektmål", "Supports effect goal";
        "Effektmålet som gevinsten kommer av.",
        "Effektmålet som gevinsten kjem av.",
        "The effect goal that the benefit comes from.";
    "amount" "Beløp", "Beløp", "Amount";
        "Verdien i kroner, hvis den lar seg regne ut.",
        "Verdien i kroner, om han lèt seg rekne ut.",
        "The value in kroner, if it can be worked out.";
    "owner" "Gevinstansvarlig", "Gevinstansvarleg", "Benefit owner";
        "Rollen som svarer for gevinsten, også når prosjektet er over.",
        "Rolla som svarar for gevinsten, også når prosjektet er over.",
        "The role that is responsible for the benefit, also when the project is over.";
    "localOwners" "Gevinsteiere", "Gevinsteigarar", "Local benefit owners";
        "Rollene som følger opp gevinsten der den viser seg.",
        "Rollene som følgjer opp gevinsten der han viser seg.",
        "The roles that follow up the benefit where it shows.";
    "indicator" "Indikator", "Indikator", "Indicator";
        "Hva dere måler for å se om gevinsten kommer.",
        "Kva de måler for å sjå om gevinsten kjem.",
        "What you measure to see whether the benefit comes.";
    "baseline" "Nullpunkt", "Nullpunkt", "Baseline";
        "Tallet før prosjektet, og tidspunktet det gjelder for.",
        "Talet før prosjektet, og tidspunktet det gjeld for.",
        "The figure before the project, and the date it is for.";
    "target" "Målverdi", "Målverdi", "Target value";
        "Tallet dere vil nå, og når.",
        "Talet de vil nå, og når.",
        "The figure you want to reach, and when.";
    "measuringDates" "Målinger", "Målingar", "Measuring dates";
        "Når dere måler. Mål minst én gang etter at prosjektet er over.",
        "Når de måler. Mål minst éin gong etter at prosjektet er over.",
        "When you measure. Do it at least once after the project is over.";
    "measured" "Målt underveis", "Målt undervegs", "Measured on the way";
        "Tallene dere har målt, med dato.",
        "Tala de har målt, med dato.",
        "The figures you have measured, with dates.";
}

labels! { CONTINUATION:
    "what" "Hva", "Kva", "What";
        "Det som skal leve videre.",
        "Det som skal leve vidare.",
        "What should live on.";
    "owner" "Hvem tar over", "Kven tek over", "Who takes over";
        "Rollen som tar over når prosjektet er over.",
        "Rolla som tek over når prosjektet er over.",
        "The role that takes over when the project is over.";
    "acceptedBy" "Hvem har sagt ja", "Kven har sagt ja", "Who has said yes";
        "De som har sagt ja til å ta over, og når.",
        "Dei som har sagt ja til å ta over, og når.",
        "Those who have said yes to taking over, and when.";
    "funding" "Hvem betaler", "Kven betaler", "Who pays";
        "Hvem som betaler etterpå, og av hvilket budsjett.",
        "Kven som betaler etterpå, og av kva budsjett.",
        "Who pays afterwards, and from which budget.";
    "yearlyCost" "Kostnad i året", "Kostnad i året", "Yearly cost";
        "Et anslag for hva det koster i året etter at prosjektet er over.",
        "Eit anslag for kva det kostar i året etter at prosjektet er over.",
        "An estimate of what it costs in a year when the project is over.";
    "decision" "Vedtak som trengs", "Vedtak som trengst", "Decision needed";
        "Det noen må vedta for at det skal gå videre.",
        "Det nokon må vedta for at det skal gå vidare.",
        "What somebody must decide for it to go on.";
    "decideBy" "Frist for vedtaket", "Frist for vedtaket", "Decide by";
        "Når vedtaket må være gjort.",
        "Når vedtaket må vere gjort.",
        "By when it must be decided.";
}
