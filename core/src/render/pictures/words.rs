//! What pictures of plans say, beside what the plans say themselves.

use crate::phrase::{Param, Saying, fill};
use crate::value::{Language, Words, choice};

choice! {
    /// What pictures of plans say, with places for values.
    PictureSaying {
        PathsKicker "pathsKicker" => "Milepæler og resultatveier", "Milepælar og resultatvegar", "Milestones and result paths";
        GanttKicker "ganttKicker" => "Framdriftsplan", "Framdriftsplan", "Schedule";
        PosterKicker "posterKicker" => "Prosjektet på én side", "Prosjektet på éi side", "The project on one page";
        Titled "titled" => "{kind}: {title}", "{kind}: {title}", "{kind}: {title}";
        Untitled "untitled" => "Milepælsplan", "Milepælsplan", "Milestone plan";
        Project "project" => "Prosjekt {project}", "Prosjekt {project}", "Project {project}";
        AsOf "asOf" => "slik det ser ut {date}", "slik det ser ut {date}", "as things look on {date}";
        Date "date" => "Dato", "Dato", "Date";
        Before "before" => "Før", "Før", "Before";
        Milestone "milestone" => "Milepæl", "Milepæl", "Milestone";
        Milestones "milestones" => "Milepæler", "Milepælar", "Milestones";
        Path "path" => "Resultatvei", "Resultatveg", "Result path";
        NoPath "noPath" => "Uten vei", "Utan veg", "No path";
        OtherPaths "otherPaths" => "Andre veier", "Andre vegar", "Other paths";
        WaitsFor "waitsFor" => "Venter på", "Ventar på", "Waits for";
        Remarks "remarks" => "Merknader", "Merknader", "Remarks";
        Today "today" => "I dag, {date}", "I dag, {date}", "Today, {date}";
        Undated "undated" => "Uten dato ennå", "Utan dato enno", "No date yet";
        NoDate "noDate" => "uten dato", "utan dato", "no date";
        Nothing "nothing" => "ingen", "ingen", "none";
        Reached "reached" => "nådd", "nådd", "reached";
        Chain "chain" => "avgjør når alt er ferdig", "avgjer når alt er ferdig", "decides when all is done";
        ChainSoFar "chainSoFar" => "avgjør når den siste med dato er nådd", "avgjer når den siste med dato er nådd", "decides when the last one with a date is reached";
        MeetsIn "meetsIn" => "avgjøres av {body}", "blir avgjord av {body}", "decided by {body}";
        Later "later" => "{count} {count|arbeidsdag|arbeidsdager} senere enn før", "{count} {count|arbeidsdag|arbeidsdagar} seinare enn før", "{count} working {count|day|days} later than before";
        Earlier "earlier" => "{count} {count|arbeidsdag|arbeidsdager} tidligere enn før", "{count} {count|arbeidsdag|arbeidsdagar} tidlegare enn før", "{count} working {count|day|days} earlier than before";
        Short "short" => "mangler {count} {count|arbeidsdag|arbeidsdager}", "manglar {count} {count|arbeidsdag|arbeidsdagar}", "{count} working {count|day|days} short";
        WasHere "wasHere" => "Før: {name}", "Før: {name}", "Before: {name}";
        WasThen "wasThen" => "før: {date}", "før: {date}", "before: {date}";
        NoTime "noTime" => "det står ikke ennå når", "det står ikkje enno når", "it does not say yet when";
        NoStart "noStart" => "det står ikke ennå når prosjektet starter", "det står ikkje enno når prosjektet startar", "it does not say yet when the project starts";
        AfterNothing "afterNothing" => "venter på noe som ikke står i planen", "ventar på noko som ikkje står i planen", "waits for something that is not in the plan";
        AfterUnknown "afterUnknown" => "venter på en som ikke har dato", "ventar på ein som ikkje har dato", "waits for one that has no date";
        NoMeeting "noMeeting" => "vi vet ikke om noe møte etter at saken er klar", "vi veit ikkje om noko møte etter at saka er klar", "we know of no meeting after the papers are ready";
        Circle "circle" => "venter i ring", "ventar i ring", "waits in a circle";
        Empty "empty" => "Planen har ingen milepæler ennå.", "Planen har ingen milepælar enno.", "The plan has no milestones yet.";
        Unread "unread" => "Vi fikk ikke lest milepælene i planen.", "Vi greidde ikkje å lese milepælane i planen.", "We could not read the milestones of the plan.";
        AskMilestones "askMilestones" => "Hva skal dere ha nådd underveis, og når?", "Kva skal de ha nådd undervegs, og når?", "What will you have reached along the way, and when?";
        More "more" => "{count} {count|milepæl|milepæler} til står i tabellen.", "{count} {count|milepæl|milepælar} til står i tabellen.", "{count} more {count|milestone|milestones} can be found in the table.";
        Counted "counted" => "Planen har {count} {count|milepæl|milepæler}, og {reached} er nådd.", "Planen har {count} {count|milepæl|milepælar}, og {reached} er {reached|nådd|nådde}.", "The plan has {count} {count|milestone|milestones}, and {reached} {reached|has|have} been reached.";
        Next "next" => "Den neste er «{name}», {date}.", "Den neste er «{name}», {date}.", "The next is “{name}”, {date}.";
        Last "last" => "Den siste er «{name}», {date}.", "Den siste er «{name}», {date}.", "The last is “{name}”, {date}.";
        LastDated "lastDated" => "Den siste vi kan tidfeste, er «{name}», {date}.", "Den siste vi kan tidfeste, er «{name}», {date}.", "The last one that can be dated is “{name}”, {date}.";
        NotDated "notDated" => "{count} {count|milepæl|milepæler} kan vi ikke tidfeste ennå.", "{count} {count|milepæl|milepælar} kan vi ikkje tidfeste enno.", "{count} {count|milestone|milestones} cannot be dated yet.";
        ChainIs "chainIs" => "Dette avgjør når alt er ferdig: {names}.", "Dette avgjer når alt er ferdig: {names}.", "This decides when all is done: {names}.";
        ChainSoFarIs "chainSoFarIs" => "Dette avgjør når den siste vi kan tidfeste, blir nådd: {names}.", "Dette avgjer når den siste vi kan tidfeste, blir nådd: {names}.", "This decides when the last one that can be dated is reached: {names}.";
        Moved "moved" => "{count} {count|milepæl|milepæler} har flyttet seg siden før.", "{count} {count|milepæl|milepælar} har flytta seg sidan før.", "{count} {count|milestone has|milestones have} moved compared with before.";
        TableTells "tableTells" => "Tabellen ved siden av forteller det samme.", "Tabellen ved sida av fortel det same.", "The table beside it tells the same.";
        LegendOpen "legendOpen" => "milepæl", "milepæl", "milestone";
        LegendDecision "legendDecision" => "beslutning", "avgjerd", "decision";
        LegendWaits "legendWaits" => "pil fra det som må nås først", "pil frå det som må nåast først", "arrow from what must be reached first";
        LegendWas "legendWas" => "slik det var før", "slik det var før", "as it was before";
        LegendWork "legendWork" => "arbeid", "arbeid", "work";
        LegendInterval "legendInterval" => "tidligst til senest", "tidlegast til seinast", "earliest to latest";
        LegendSlack "legendSlack" => "slakk", "slakk", "slack";
        LegendDeadline "legendDeadline" => "frist", "frist", "deadline";
        LegendMeeting "legendMeeting" => "møte i organet som avgjør", "møte i organet som avgjer", "meeting of the body that decides";
        LegendReport "legendReport" => "frist for rapport", "frist for rapport", "report due";
        Reports "reports" => "Rapporter", "Rapportar", "Reports";
        WorkFrom "workFrom" => "Arbeidet kan begynne", "Arbeidet kan byrje", "Work can begin";
        Earliest "earliest" => "Tidligst", "Tidlegast", "Earliest";
        CountedOn "countedOn" => "Vi regner med", "Vi reknar med", "Expected";
        Latest "latest" => "Senest", "Seinast", "Latest";
        Slack "slack" => "Slakk i arbeidsdager", "Slakk i arbeidsdagar", "Slack in working days";
        Deadline "deadline" => "Frist", "Frist", "Deadline";
        Why "why" => "Bakgrunn og utløsende faktor", "Bakgrunn og utløysande faktor", "Background and trigger";
        WhyNow "whyNow" => "Hvorfor er dette viktig nå?", "Kvifor er dette viktig no?", "Why does this matter now?";
        Gives "gives" => "Hva vil det gi oss?", "Kva vil det gi oss?", "What will it give us?";
        Values "values" => "Verdier for samarbeidet", "Verdiar for samarbeidet", "Values for collaboration";
        Vision "vision" => "Visjon", "Visjon", "Vision";
        Goals "goals" => "Mål", "Mål", "Goals";
        Results "results" => "Resultater", "Resultat", "Results";
        Affected "affected" => "Hvem berøres?", "Kven blir påverka?", "Who is affected?";
        Success "success" => "Kritiske faktorer for å lykkes", "Kritiske faktorar for å lykkast", "What it takes to succeed";
        Start "start" => "Start", "Start", "Start";
        End "end" => "Slutt", "Slutt", "End";
        Anchor "anchor" => "evaluere – forankre", "evaluere – forankre", "evaluate – anchor";
        Part "part" => "Del", "Del", "Part";
        Told "told" => "Det vi har skrevet", "Det vi har skrive", "What we have written";
        OpenEnd "openEnd" => "åpen slutt", "open slutt", "open end";
        AskWhy "askWhy" => "Hva ligger bak, og hva fikk dere til å sette i gang?", "Kva ligg bak, og kva fekk dykk til å setje i gang?", "What lies behind it, and what made you begin?";
        AskWhyNow "askWhyNow" => "Hvorfor nå, og ikke om noen år?", "Kvifor no, og ikkje om nokre år?", "Why now rather than in some years?";
        AskGives "askGives" => "Hva får dere igjen for arbeidet? Tre punkter er nok.", "Kva får de att for arbeidet? Tre punkt er nok.", "What do you get in return for the work? Three points will do.";
        AskValues "askValues" => "Hva vil dere stå for når dere arbeider sammen? Tre punkter er nok.", "Kva vil de stå for når de arbeider saman? Tre punkt er nok.", "What do you want to stand for when you work together? Three points will do.";
        AskVision "askVision" => "Hvilket bilde av framtida arbeider dere mot?", "Kva bilete av framtida arbeider de mot?", "What picture of the future do you work towards?";
        AskGoals "askGoals" => "Hva har skjedd når prosjektet er over og alle er fornøyd?", "Kva har skjedd når prosjektet er over og alle er nøgde?", "What has happened when the project is over and everybody is pleased?";
        AskResults "askResults" => "Hva står dere igjen med når prosjektet er ferdig?", "Kva står de att med når prosjektet er ferdig?", "What are you left with when the project is finished?";
        AskAffected "askAffected" => "Hvem merker noe til dette, og hvem er ikke med ennå?", "Kven merkar noko til dette, og kven er ikkje med enno?", "Who will notice this, and who is not in the room yet?";
        AskSuccess "askSuccess" => "Hva må på plass for at dere skal lykkes? Tre punkter er nok.", "Kva må på plass for at de skal lykkast? Tre punkt er nok.", "What must be in place for you to succeed? Three points will do.";
        AskStart "askStart" => "Når begynner dere?", "Når byrjar de?", "When do you begin?";
        AskEnd "askEnd" => "Når er dere ferdige?", "Når er de ferdige?", "When will you be done?";
    }
}

impl PictureSaying {
    pub(super) fn say(self, language: Language) -> String {
        self.with(&[], language)
    }

    pub(super) fn with(self, params: &[(&'static str, Param)], language: Language) -> String {
        fill(self.title().in_language(language), params, language)
    }
}

impl Saying for PictureSaying {
    fn words(self) -> Words {
        self.title()
    }
}
