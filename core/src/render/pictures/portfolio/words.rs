//! What pictures of several projects say, beside what the projects say themselves.

use crate::phrase::Saying;
use crate::value::{Words, choice};

choice! {
    /// What pictures of several projects say, with places for values.
    CoordinationPictureSaying {
        CoverageKicker "coverageKicker" => "Hovedmål og prosjekter", "Hovudmål og prosjekt", "Main goals and projects";
        Untitled "untitled" => "Prosjektene", "Prosjekta", "The projects";
        Projects "projects" => "{count} {count|prosjekt|prosjekter}", "{count} prosjekt", "{count} {count|project|projects}";
        Left "left" => "{count} til er ikke med i programmet og ikke tatt med her", "{count} til er ikkje med i programmet og ikkje {count|teke|tekne} med her", "{count} more {count|is|are} not part of the programme and left out here";
        AsOf "asOf" => "slik det ser ut {date}", "slik det ser ut {date}", "as things look on {date}";
        TableTells "tableTells" => "Tabellen ved siden av forteller det samme.", "Tabellen ved sida av fortel det same.", "The table beside it tells the same.";
        NoProjects "noProjects" => "Her er det ingen prosjekter ennå.", "Her er det ingen prosjekt enno.", "There are no projects here yet.";
        AskProjects "askProjects" => "Hvilke prosjekter er i gang eller på vei?", "Kva prosjekt er i gang eller på veg?", "Which projects are under way or on their way?";
        Project "project" => "Prosjekt", "Prosjekt", "Project";
        Remarks "remarks" => "Merknader", "Merknader", "Remarks";
        MoreProjects "moreProjects" => "… og {count} {count|prosjekt|prosjekter} til. Tabellen har alle.", "… og {count} prosjekt til. Tabellen har alle.", "… and {count} more {count|project|projects}. The table has all of them.";
        NotStated "notStated" => "ikke oppgitt", "ikkje oppgitt", "not stated";
        GoalsNotStated "goalsNotStated" => "hovedmål ikke oppgitt", "hovudmål ikkje oppgitt", "main goals not stated";
        Approach "approach" => "Hovedgrep: {name}", "Hovudgrep: {name}", "Approach: {name}";
        MainGoals "mainGoals" => "Hovedmål", "Hovudmål", "Main goals";
        Approaches "approaches" => "Hovedgrep", "Hovudgrep", "Approaches";
        NoGoals "noGoals" => "Vi vet ikke ennå hvilke hovedmål programmet har.", "Vi veit ikkje enno kva hovudmål programmet har.", "We do not know yet which main goals the programme has.";
        AskGoals "askGoals" => "Hva skal programmet oppnå sammen?", "Kva skal programmet oppnå saman?", "What is the programme to achieve together?";
        Stated "stated" => "oppgitt", "oppgitt", "stated";
        Reasoned "reasoned" => "begrunnet", "grunngitt", "reason";
        Supported "supported" => "eget mål", "eige mål", "own goal";
        Measured "measured" => "målt", "målt", "measured";
        CountOfProjects "countOfProjects" => "Prosjekter til sammen", "Prosjekt til saman", "Projects in all";
        CountWord "countWord" => "{count|prosjekt|prosjekter}", "{count|prosjekt|prosjekt}", "{count|project|projects}";
        OtherGoals "otherGoals" => "nevner noe mer, som ikke er blant hovedmålene", "nemner noko meir, som ikkje er blant hovudmåla", "names something more that is not among the main goals";
        OnlyOtherGoals "onlyOtherGoals" => "nevner noe som ikke er blant hovedmålene", "nemner noko som ikkje er blant hovudmåla", "names something that is not among the main goals";
        SaysNone "saysNone" => "ingen av hovedmålene, etter det de sier", "ingen av hovudmåla, etter det dei seier", "none of the main goals, as they say";
        OthersNamed "othersNamed" => "{projects} nevner også noe som ikke er blant hovedmålene.", "{projects} nemner òg noko som ikkje er blant hovudmåla.", "{projects} also {projects|names|name} something that is not among the main goals.";
        MoreGoals "moreGoals" => "… og {count} {count|kolonne|kolonner} til i tabellen.", "… og {count} {count|kolonne|kolonnar} til i tabellen.", "… and {count} more {count|column|columns} in the table.";
        Towards "towards" => "{goal}: {count} {count|prosjekt|prosjekter}.", "{goal}: {count} prosjekt.", "{goal}: {count} {count|project|projects}.";
        RoadmapKicker "roadmapKicker" => "Veikart etter hovedmål", "Vegkart etter hovudmål", "Roadmap by main goal";
        WithoutGoal "withoutGoal" => "Ikke under noe hovedmål", "Ikkje under noko hovudmål", "Under no main goal";
        AlsoGoals "alsoGoals" => "også {goals|hovedmål|hovedmål} {goals}", "òg {goals|hovudmål|hovudmål} {goals}", "also main {goals|goal|goals} {goals}";
        AlsoHere "alsoHere" => "også {projects}", "òg {projects}", "also {projects}";
        MoreHere "moreHere" => "{count} til i tabellen", "{count} til i tabellen", "{count} more in the table";
        TimeNotStated "timeNotStated" => "tid ikke oppgitt", "tid ikkje oppgitt", "time not stated";
        Reversed "reversed" => "slutten står før starten", "slutten står før starten", "the end stands before the start";
        MilestoneReached "milestoneReached" => "{name} (nådd {date})", "{name} (nådd {date})", "{name} (reached {date})";
        MilestoneReachedSometime "milestoneReachedSometime" => "{name} (nådd)", "{name} (nådd)", "{name} (reached)";
        MilestoneAhead "milestoneAhead" => "{name} ({date})", "{name} ({date})", "{name} ({date})";
        MilestoneUndated "milestoneUndated" => "{name} (uten dato)", "{name} (utan dato)", "{name} (no date)";
        Milestones "milestones" => "Milepæler", "Milepælar", "Milestones";
        Starts "starts" => "Start", "Start", "Start";
        Ends "ends" => "Slutt", "Slutt", "End";
        LegendProject "legendProject" => "prosjekt", "prosjekt", "project";
        LegendDoubt "legendDoubt" => "kan være i gang da", "kan vere i gang då", "may be under way then";
        LegendOpen "legendOpen" => "start eller slutt er ikke oppgitt", "start eller slutt er ikkje oppgitt", "start or end is not stated";
        LegendAhead "legendAhead" => "milepæl framover", "milepæl framover", "milestone ahead";
        LegendReached "legendReached" => "nådd", "nådd", "reached";
        LegendSeveral "legendSeveral" => "så mange milepæler tett på hverandre", "så mange milepælar tett på kvarandre", "as many milestones close together";
        CountedMilestones "countedMilestones" => "Prosjektene har {count} {count|milepæl|milepæler}, og {reached} er nådd.", "Prosjekta har {count} {count|milepæl|milepælar}, og {reached} er {reached|nådd|nådde}.", "The projects have {count} {count|milestone|milestones}, and {reached} {reached|has|have} been reached.";
        UndatedMilestones "undatedMilestones" => "{count} {count|milepæl|milepæler} uten dato", "{count} {count|milepæl|milepælar} utan dato", "{count} {count|milestone|milestones} without a date";
        DependencyKicker "dependencyKicker" => "Sammenhenger mellom prosjektene", "Samanhengar mellom prosjekta", "How the projects hang together";
        NoLinks "noLinks" => "Prosjektene har ikke oppgitt noen sammenheng med hverandre ennå.", "Prosjekta har ikkje oppgitt nokon samanheng med kvarandre enno.", "The projects have not stated any links to each other yet.";
        AskLinks "askLinks" => "Hva trenger de fra hverandre, og når?", "Kva treng dei frå kvarandre, og når?", "What do they need from each other, and when?";
        Links "links" => "Sammenhenger", "Samanhengar", "Links";
        Link "link" => "Sammenheng", "Samanheng", "Link";
        Other "other" => "Det andre prosjektet", "Det andre prosjektet", "The other project";
        InCircle "inCircle" => "De venter på hverandre i ring.", "Dei ventar på kvarandre i ring.", "They wait for each other in a circle.";
        HasLeft "hasLeft" => "Et av dem er ikke med i programmet, og er ikke tegnet.", "Eitt av dei er ikkje med i programmet, og er ikkje teikna.", "One of them is not part of the programme, and is not drawn.";
        NoneAtAll "noneAtAll" => "ingen", "ingen", "none";
        Unlinked "unlinked" => "Uten oppgitt sammenheng med andre: {projects}.", "Utan oppgitt samanheng med andre: {projects}.", "Without stated links to others: {projects}.";
        CountMore "countMore" => "{count} til", "{count} til", "{count} more";
        LegendWaits "legendWaits" => "pil fra det som må komme først", "pil frå det som må kome først", "arrow from what must come first";
        LegendLate "legendLate" => "kommer for seint til det som venter", "kjem for seint til det som ventar", "comes too late for what waits";
        CountedLinks "countedLinks" => "Prosjektene har oppgitt {count} {count|sammenheng|sammenhenger}. I {waits} av dem venter det ene på det andre.", "Prosjekta har oppgitt {count} {count|samanheng|samanhengar}. I {waits} av dei ventar det eine på det andre.", "The projects have stated {count} {count|link|links}. In {waits} of them one waits for the other.";
        LoadKicker "loadKicker" => "Hvem vi ber om tid av, og når", "Kven vi ber om tid av, og når", "Whose time we ask for, and when";
        NothingAsked "nothingAsked" => "Prosjektene har ikke oppgitt hvem de ber om tid av, eller når.", "Prosjekta har ikkje oppgitt kven dei ber om tid av, eller når.", "The projects have not stated whose time they ask for, or when.";
        AskTime "askTime" => "Hvem skal komme, svare eller være med, og når?", "Kven skal kome, svare eller vere med, og når?", "Who is to come, answer or take part, and when?";
        Groups "groups" => "Grupper: antall aktiviteter", "Grupper: talet på aktivitetar", "Groups: number of activities";
        People "people" => "Personer: antall aktiviteter", "Personar: talet på aktivitetar", "People: number of activities";
        Posts "posts" => "Personer: prosent av arbeidstida", "Personar: prosent av arbeidstida", "People: per cent of their working time";
        Week "week" => "Uke", "Veke", "Week";
        Month "month" => "Måned", "Månad", "Month";
        Who "who" => "Hvem", "Kven", "Who";
        What "what" => "Hva", "Kva", "What";
        Asked "asked" => "Når", "Når", "When";
        Clashes "clashes" => "Samtidig", "Samtidig", "At the same time";
        Room "room" => "sted", "stad", "place";
        NowMark "nowMark" => "i dag", "i dag", "today";
        Activities "activities" => "{count} {count|aktivitet|aktiviteter}", "{count} {count|aktivitet|aktivitetar}", "{count} {count|activity|activities}";
        UpTo "upTo" => "opptil {amount}", "opptil {amount}", "up to {amount}";
        LoadAt "loadAt" => "{time}: {amount} ({projects})", "{time}: {amount} ({projects})", "{time}: {amount} ({projects})";
        ClashLine "clashLine" => "{what}, {time}: {kind} ({projects})", "{what}, {time}: {kind} ({projects})", "{what}, {time}: {kind} ({projects})";
        PerhapsLine "perhapsLine" => "Kanskje {what}, {time}: {kind} ({projects})", "Kanskje {what}, {time}: {kind} ({projects})", "Perhaps {what}, {time}: {kind} ({projects})";
        LegendLittle "legendLittle" => "én aktivitet, eller inntil 50 prosent", "éin aktivitet, eller inntil 50 prosent", "one activity, or up to 50 per cent";
        LegendSome "legendSome" => "to aktiviteter, eller inntil 100 prosent", "to aktivitetar, eller inntil 100 prosent", "two activities, or up to 100 per cent";
        LegendMuch "legendMuch" => "tre eller flere, eller mer enn 100 prosent", "tre eller fleire, eller meir enn 100 prosent", "three or more, or more than 100 per cent";
        LegendUncertain "legendUncertain" => "kan være mindre", "kan vere mindre", "may be less";
        LegendClash "legendClash" => "flere trenger det samme samtidig", "fleire treng det same samtidig", "several need the same at the same time";
        LegendPerhaps "legendPerhaps" => "kanskje samtidig", "kanskje samtidig", "perhaps at the same time";
        MoreRows "moreRows" => "… og {count} {count|linje|linjer} til i tabellen.", "… og {count} {count|linje|linjer} til i tabellen.", "… and {count} more {count|line|lines} in the table.";
        MoreMonths "moreMonths" => "… og {count} {count|måned|måneder} til i tabellen.", "… og {count} {count|månad|månader} til i tabellen.", "… and {count} more {count|month|months} in the table.";
        MoreClashes "moreClashes" => "… og {count} {count|treff|treff} til i tabellen.", "… og {count} {count|treff|treff} til i tabellen.", "… and {count} more {count|clash|clashes} in the table.";
        WithoutTime "withoutTime" => "{count} {count|aktivitet eller stilling|aktiviteter eller stillinger} uten start eller slutt er ikke regnet med.", "{count} {count|aktivitet eller stilling|aktivitetar eller stillingar} utan start eller slutt er ikkje rekna med.", "{count} {count|activity or position|activities or positions} without a start or an end {count|is|are} not counted.";
        Outside "outside" => "Det som ligger mer enn 20 år unna, er ikke regnet med.", "Det som ligg meir enn 20 år unna, er ikkje rekna med.", "What lies more than 20 years away is not counted.";
        CountedClashes "countedClashes" => "{count} {count|gang|ganger} trenger flere prosjekter det samme samtidig.", "{count} {count|gong|gonger} treng fleire prosjekt det same samtidig.", "{count} {count|time|times} several projects need the same at the same time.";
        Standing "standing" => "{goal}: {standing}.", "{goal}: {standing}.", "{goal}: {standing}.";
    }
}

impl Saying for CoordinationPictureSaying {
    fn words(self) -> Words {
        self.title()
    }
}
