//! What the fields of a network are called.

use crate::model::labels::labels;

labels! { NETWORK:
    "about" "Om denne filen", "Om denne fila", "About this file";
        "Hva filen er, i en setning eller to.",
        "Kva fila er, i ei setning eller to.",
        "What the file is, in a sentence or two.";
    "schemaVersion" "Versjon av formatet", "Versjon av formatet", "Version of the format";
        "Settes av programmet som skriver filen.",
        "Blir sett av programmet som skriv fila.",
        "Set by the program that writes the file.";
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på nettverket som ikke endrer seg.",
        "Eit namn på nettverket som ikkje endrar seg.",
        "A name for the network that does not change.";
    "lang" "Språk", "Språk", "Language";
        "Språket det er skrevet på: nb, nn, en eller se.",
        "Språket det er skrive på: nb, nn, en eller se.",
        "The language it is written in: nb, nn, en or se.";
    "title" "Navn", "Namn", "Name";
        "Hva nettverket heter.",
        "Kva nettverket heiter.",
        "What the network is called.";
    "purpose" "Formål", "Føremål", "Purpose";
        "Det nettverket er til for, ett punkt for hver ting.",
        "Det nettverket er til for, eitt punkt for kvar ting.",
        "What the network is for, one item for each thing.";
    "owners" "Eiere", "Eigarar", "Owners";
        "De som driver nettverket sammen.",
        "Dei som driv nettverket saman.",
        "Those who run the network together.";
    "leader" "Nettverksleder", "Nettverksleiar", "Network leader";
        "Den som leder nettverket og gir råd mellom samlingene.",
        "Den som leier nettverket og gir råd mellom samlingane.",
        "Who leads the network and advises between gatherings.";
    "period" "Periode", "Periode", "Period";
        "Når nettverket begynner og slutter.",
        "Når nettverket byrjar og sluttar.",
        "When the network begins and ends.";
    "state" "Status", "Status", "State";
        "Om nettverket er i gang eller under avvikling.",
        "Om nettverket er i gang eller under avvikling.",
        "Whether the network is running or being wound down.";
    "regions" "Regioner", "Regionar", "Regions";
        "Regionene dere samles i hver for seg, for eksempel øst og vest.",
        "Regionane de samlast i kvar for seg, til dømes aust og vest.",
        "The regions you gather in separately, such as east and west.";
    "members" "Deltakere", "Deltakarar", "Members";
        "Kommunene eller prosjektene som er med.",
        "Kommunane eller prosjekta som er med.",
        "The municipalities or projects that take part.";
    "series" "Samlingsrekker", "Samlingsrekkjer", "Series of gatherings";
        "Hvor ofte dere samles, for eksempel en gang hver vår og en gang hver høst.",
        "Kor ofte de samlast, til dømes ein gong kvar vår og ein gong kvar haust.",
        "How often you gather, such as once every spring and once every autumn.";
    "closedPeriods" "Tider å unngå", "Tider å unngå", "Times to avoid";
        "Tider det ikke passer å samles, for eksempel skoleferier.",
        "Tider det ikkje passar å samlast, til dømes skuleferiar.",
        "Times that do not suit, such as school holidays.";
    "gatherings" "Samlinger", "Samlingar", "Gatherings";
        "Samlingene i nettverket, både de som er holdt, og de som er planlagt.",
        "Samlingane i nettverket, både dei som er haldne, og dei som er planlagde.",
        "The gatherings of the network, both held and planned.";
    "experienceBase" "Erfaringsbase", "Erfaringsbase", "Experience base";
        "Det dere har erfart og vil dele, én oppføring for hver ting.",
        "Det de har erfart og vil dele, éi oppføring for kvar ting.",
        "What you have learned and want to share, one record for each.";
    "feedback" "Tilbakemeldinger", "Tilbakemeldingar", "Feedback";
        "Tilbakemeldinger på nettverket, erfaringsbasen og nettsidene.",
        "Tilbakemeldingar på nettverket, erfaringsbasen og nettsidene.",
        "Feedback on the network, the experience base and the web pages.";
    "openings" "Ledige oppgaver", "Ledige oppgåver", "Openings";
        "Prosjekter og roller dere søker folk til.",
        "Prosjekt og roller de søkjer folk til.",
        "Projects and roles that you need people for.";
    "resources" "Ressurser", "Ressursar", "Resources";
        "Det deltakerne kan få hjelp av eller låne.",
        "Det deltakarane kan få hjelp av eller låne.",
        "What members can get help from or borrow.";
    "windingDown" "Avvikling", "Avvikling", "Winding down";
        "Hvordan nettverket avsluttes.",
        "Korleis nettverket blir avslutta.",
        "How the network ends.";
}

labels! { NETWORK_MEMBER:
    "name" "Navn", "Namn", "Name";
        "Kommunen, organisasjonen eller prosjektet.",
        "Kommunen, organisasjonen eller prosjektet.",
        "The municipality, organisation or project.";
    "region" "Region", "Region", "Region";
        "Regionen deltakeren hører til.",
        "Regionen deltakaren høyrer til.",
        "The region that the member belongs to.";
}

labels! { WINDING_DOWN:
    "decided" "Bestemt", "Bestemt", "Decided";
        "Når det ble bestemt.",
        "Når det blei bestemt.",
        "When it was decided.";
    "lastGathering" "Siste samling", "Siste samling", "Last gathering";
        "Hvilken samling som var eller blir den siste.",
        "Kva samling som var eller blir den siste.",
        "Which gathering was or will be the last.";
    "guidance" "Veiledning etterpå", "Rettleiing etterpå", "Guidance afterwards";
        "Hvem deltakerne kan spørre etter at nettverket er slutt.",
        "Kven deltakarane kan spørje etter at nettverket er slutt.",
        "Whom members can ask when the network has ended.";
    "lessons" "Lærdom", "Lærdom", "Lessons";
        "Hva dere har lært av å ha nettverket.",
        "Kva de har lært av å ha nettverket.",
        "What you have learned from having the network.";
    "baseHandedOverTo" "Hvem tar over erfaringsbasen", "Kven tek over erfaringsbasen", "Who takes over the experience base";
        "Den som tar vare på erfaringsbasen videre.",
        "Den som tek vare på erfaringsbasen vidare.",
        "Who looks after the experience base from now on.";
    "baseHandedOver" "Overtatt", "Overteken", "Taken over";
        "Når noen tok over erfaringsbasen.",
        "Når nokon tok over erfaringsbasen.",
        "When somebody took over the experience base.";
    "membersTold" "Deltakerne fikk vite det", "Deltakarane fekk vite det", "Members were told";
        "Når deltakerne fikk beskjed.",
        "Når deltakarane fekk beskjed.",
        "When members were told.";
    "afterwards" "Det som kan hjelpe videre", "Det som kan hjelpe vidare", "What may help from now on";
        "Andre tiltak som kan støtte arbeidet videre.",
        "Andre tiltak som kan støtte arbeidet vidare.",
        "Other measures that may support the work from now on.";
}

labels! { GUIDANCE:
    "by" "Hvem", "Kven", "By whom";
        "Rollen som gir veiledning.",
        "Rolla som gir rettleiing.",
        "The role that gives guidance.";
    "until" "Til når", "Til når", "Until";
        "Hvor lenge deltakerne kan spørre.",
        "Kor lenge deltakarane kan spørje.",
        "How long members can ask.";
    "how" "Hvordan", "Korleis", "How";
        "Hvordan deltakerne får tak i veiledning.",
        "Korleis deltakarane får tak i rettleiing.",
        "How members get guidance.";
}

labels! { FEEDBACK:
    "text" "Innspill", "Innspel", "What was said";
        "Det som ble sagt eller spurt om.",
        "Det som blei sagt eller spurt om.",
        "What was said or asked.";
    "origin" "Fra hvem", "Frå kven", "From whom";
        "Rollen eller gruppa det kom fra.",
        "Rolla eller gruppa det kom frå.",
        "The role or group that it came from.";
    "date" "Når", "Når", "When";
        "Når det kom.",
        "Når det kom.",
        "When it came.";
    "answer" "Svar", "Svar", "Answer";
        "Det dere svarte.",
        "Det de svarte.",
        "What you answered.";
}
