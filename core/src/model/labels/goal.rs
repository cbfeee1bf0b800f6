//! What the fields of a goal are called.

use super::labels;

labels! { GOAL:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et kort navn som andre deler av planen kan vise til.",
        "Eit kort namn som andre delar av planen kan vise til.",
        "A short name that other parts of the plan can refer to.";
    "text" "Mål", "Mål", "Goal";
        "Én setning om hva som har skjedd når prosjektet er over og alle er fornøyd.",
        "Éi setning om kva som har skjedd når prosjektet er over og alle er nøgde.",
        "One sentence on what has happened when the project is over and everybody is pleased.";
    "level" "Nivå", "Nivå", "Level";
        "Resultatmål svarer prosjektlederen for, effektmål svarer prosjekteieren for.",
        "Resultatmål svarar prosjektleiaren for, effektmål svarar prosjekteigaren for.",
        "The project leader is responsible for result goals, the project owner for effect goals.";
    "horizon" "Tidshorisont", "Tidshorisont", "Horizon";
        "Ha gjerne både kortsiktige og langsiktige mål.",
        "Ha gjerne både kortsiktige og langsiktige mål.",
        "Preferably both short-term and long-term goals.";
    "indicator" "Indikator", "Indikator", "Indicator";
        "Hva dere måler for å se om dere er på vei.",
        "Kva de måler for å sjå om de er på veg.",
        "What you measure to see whether you are getting there.";
    "baseline" "Nullpunkt", "Nullpunkt", "Baseline";
        "Tallet ved starten, og tidspunktet det gjelder for.",
        "Talet ved starten, og tidspunktet det gjeld for.",
        "The figure at the start, and the date it is for.";
    "target" "Målverdi", "Målverdi", "Target value";
        "Tallet dere vil nå.",
        "Talet de vil nå.",
        "The figure you want to reach.";
    "deadline" "Frist", "Frist", "Deadline";
        "Når målet skal være nådd. En måned eller et år holder.",
        "Når målet skal vere nådd. Ein månad eller eit år held.",
        "When the goal should be reached. A month or a year will do.";
    "owner" "Ansvarlig", "Ansvarleg", "Owner";
        "Rollen som svarer for målet.",
        "Rolla som svarar for målet.",
        "The role that is responsible for the goal.";
    "supports" "Støtter hovedmål", "Støttar hovudmål", "Supports main goal";
        "Hovedmålet i programmet som dette målet bygger opp under.",
        "Hovudmålet i programmet som dette målet byggjer opp under.",
        "The main goal of the programme that this goal supports.";
    "parent" "Støtter effektmål", "Støttar effektmål", "Supports effect goal";
        "Effektmålet som dette målet skal gjøre mulig.",
        "Effektmålet som dette målet skal gjere mogleg.",
        "The effect goal that this goal should make possible.";
    "means" "Slik skal dere nå målet", "Slik skal de nå målet", "How you will reach it";
        "Tiltakene, folkene og pengene som skal til.",
        "Tiltaka, folka og pengane som skal til.",
        "The measures, the people and the money that it takes.";
    "acceptedBy" "Hvem som står bak", "Kven som står bak", "Who stands behind it";
        "De som har sagt ja til målet: eieren, de det gjelder, samarbeidspartnerne.",
        "Dei som har sagt ja til målet: eigaren, dei det gjeld, samarbeidspartnarane.",
        "Those who have said yes to the goal: the owner, those it concerns, the partners.";
    "measured" "Målt underveis", "Målt undervegs", "Measured on the way";
        "Tallene dere har målt, med dato.",
        "Tala de har målt, med dato.",
        "The figures you have measured, with dates.";
    "evaluation" "Slik ser dere tilbake", "Slik ser de tilbake", "How you will look back";
        "Hvordan og når dere vil se om målet ble nådd.",
        "Korleis og når de vil sjå om målet vart nådd.",
        "How and when you will see whether the goal was reached.";
}

labels! { ACCEPTANCE:
    "by" "Hvem", "Kven", "Who";
        "Rollen eller parten som har sagt ja.",
        "Rolla eller parten som har sagt ja.",
        "The role or the party that has said yes.";
    "date" "Når", "Når", "When";
        "Dagen de sa ja, eller dagen for møtet der det ble bestemt.",
        "Dagen dei sa ja, eller dagen for møtet der det vart bestemt.",
        "The day they said yes, or of the meeting where it was decided.";
}

labels! { INDICATOR:
    "name" "Indikator", "Indikator", "Indicator";
        "Det dere teller eller måler.",
        "Det de tel eller måler.",
        "What you count or measure.";
    "unit" "Enhet", "Eining", "Unit";
        "For eksempel personer, prosent eller kroner.",
        "Til dømes personar, prosent eller kroner.",
        "For instance people, per cent or kroner.";
    "direction" "Retning", "Retning", "Direction";
        "Om tallet skal opp, ned eller være uendret.",
        "Om talet skal opp, ned eller vere uendra.",
        "Whether the figure should go up, go down or stay unchanged.";
    "method" "Målemåte", "Målemåte", "Method";
        "Hvordan dere måler.",
        "Korleis de måler.",
        "How you measure.";
    "source" "Kilde", "Kjelde", "Source";
        "Hvor tallene kommer fra.",
        "Kvar tala kjem frå.",
        "Where the figures come from.";
    "frequency" "Hvor ofte", "Kor ofte", "How often";
        "For eksempel hvert halvår.",
        "Til dømes kvart halvår.",
        "For instance twice a year.";
}

labels! { MEASUREMENT:
    "value" "Tall", "Tal", "Figure";
        "Tallet, for eksempel 40 eller 1,5.",
        "Talet, til dømes 40 eller 1,5.",
        "The figure, for instance 40 or 1.5.";
    "date" "Dato", "Dato", "Date";
        "Tidspunktet tallet gjelder for. Det holder med året.",
        "Tidspunktet talet gjeld for. Det held med året.",
        "The date the figure is for. Just the year will do.";
    "note" "Kommentar", "Kommentar", "Note";
        "Noe den som leser tallet, bør vite.",
        "Noko den som les talet, bør vite.",
        "Something the reader of the figure should know.";
    "source" "Kilde", "Kjelde", "Source";
        "Hvor tallet kommer fra.",
        "Kvar talet kjem frå.",
        "Where the figure comes from.";
}
