//! What papers about a portfolio say beside the facts.

use crate::phrase::{Param, fill};
use crate::value::{Language, choice};

choice! {
    /// What papers about a portfolio say beside the facts, with places for values.
    PaperSaying {
        ForumTitle "forumTitle" => "Til drøfting i prosjektlederforum", "Til drøfting i prosjektleiarforum", "For discussion in the project-leader forum";
        SteeringTitle "steeringTitle" => "Til styringsgruppa: prosjektene i programmet", "Til styringsgruppa: prosjekta i programmet", "To the steering group: the projects in the programme";
        ReportTitle "reportTitle" => "Prosjektporteføljen", "Prosjektporteføljen", "The project portfolio";
        ProgrammeLabel "programme" => "Program", "Program", "Programme";
        AsOfLabel "asOf" => "Opplysninger per", "Opplysningar per", "Information as of";
        MeetingLabel "meeting" => "Møte", "Møte", "Meeting";
        ProjectsLabel "projects" => "Prosjekter", "Prosjekt", "Projects";
        CasesLabel "cases" => "Til drøfting", "Til drøfting", "For discussion";
        CountOfProjects "countOfProjects" => "{count} er med i programmet", "{count} er med i programmet", "{count} in the programme";
        CountOfQuestions "countOfQuestions" => "{count} spørsmål", "{count} spørsmål", "{count} {count|question|questions}";
        ForumIntro "forumIntro" => "Dette er spørsmål, ikke forslag til vedtak. Under hvert spørsmål står det hvorfor vi spør, hva som taler for og imot en endring, og hva vi ikke vet. Forumet drøfter og gir råd til programlederen.", "Dette er spørsmål, ikkje framlegg til vedtak. Under kvart spørsmål står det kvifor vi spør, kva som talar for og imot ei endring, og kva vi ikkje veit. Forumet drøftar og gir råd til programleiaren.", "These are questions, not proposals for decisions. Under each question you find why we ask, what speaks for and against a change, and what we do not know. The forum discusses them and advises the programme leader.";
        NoQuestions "noQuestions" => "Opplysningene vi har, reiser ingen spørsmål om å samordne, videreutvikle, avvikle eller slå sammen prosjekter.", "Opplysningane vi har, reiser ingen spørsmål om å samordne, vidareutvikle, avvikle eller slå saman prosjekt.", "The information we have raises no questions about coordinating, developing further, winding down or merging projects.";
        TitlesOnly "titlesOnly" => "Om {projects} vet vi lite mer enn {projects|navnet|navnene}. Derfor spør vi ikke om noe der.", "Om {projects} veit vi lite meir enn {projects|namnet|namna}. Difor spør vi ikkje om noko der.", "About {projects} we know little more than the {projects|name|names}. That is why we ask nothing about {projects|it|them}.";
        MergeCase "mergeCase" => "Ett prosjekt eller flere: {projects}", "Eitt prosjekt eller fleire: {projects}", "One project or several: {projects}";
        CoordinateCase "coordinateCase" => "Samordning: {projects}", "Samordning: {projects}", "Coordination: {projects}";
        DevelopCase "developCase" => "Videreutvikling: {projects}", "Vidareutvikling: {projects}", "Further development: {projects}";
        WindDownCase "windDownCase" => "Veien videre: {projects}", "Vegen vidare: {projects}", "The way forward: {projects}";
        Grounds "grounds" => "Derfor spør vi", "Difor spør vi", "Why we ask";
        InFavour "inFavour" => "Dette taler også for en endring", "Dette talar òg for ei endring", "This also speaks for a change";
        Against "against" => "Dette taler imot", "Dette talar imot", "This speaks against";
        NothingAgainst "nothingAgainst" => "Vi finner ikke noe i opplysningene vi har.", "Vi finn ikkje noko i opplysningane vi har.", "We find nothing in the information we have.";
        Unknown "unknown" => "Det vi ikke vet", "Det vi ikkje veit", "What we do not know";
        AdviceBefore "adviceBefore" => "Forumet har gitt råd om dette før", "Forumet har gitt råd om dette før", "The forum has advised on this before";
        OurAdvice "ourAdvice" => "Rådet fra forumet", "Rådet frå forumet", "The forum's advice";
        Advised "advised" => "{date}: {kind}. «{text}»", "{date}: {kind}. «{text}»", "{date}: {kind}. “{text}”";
        AdvisedWithoutText "advisedWithoutText" => "{date}: {kind}.", "{date}: {kind}.", "{date}: {kind}.";
        NoDate "noDate" => "uten dato", "utan dato", "no date";
        NewCases "newCases" => "Spørsmål å drøfte nå", "Spørsmål å drøfte no", "Questions to discuss now";
        OldCases "oldCases" => "Spørsmål forumet har gitt råd om før", "Spørsmål forumet har gitt råd om før", "Questions that the forum has advised on before";
        InShort "inShort" => "Kort om prosjektene", "Kort om prosjekta", "The projects in brief";
        States "states" => "{state} ({count})", "{state} ({count})", "{state} ({count})";
        StateNotStated "stateNotStated" => "uten oppgitt status", "utan oppgitt status", "with no stated status";
        StateSentence "stateSentence" => "Slik står prosjektene: {states}.", "Slik står prosjekta: {states}.", "How the projects stand: {states}.";
        Balance "balance" => "Hva prosjektene vil bidra til", "Kva prosjekta vil bidra til", "What the projects want to contribute to";
        NoGaps "noGaps" => "Alle hovedmålene har minst ett prosjekt.", "Alle hovudmåla har minst eitt prosjekt.", "Every main goal has at least one project.";
        ToNote "toNote" => "Dette bør styringsgruppa vite", "Dette bør styringsgruppa vite", "What the steering group should know";
        NothingToNote "nothingToNote" => "Så langt vi vet, er ingen prosjekter forsinket, uten rapport eller uten eier.", "Så langt vi veit, er ingen prosjekt forseinka, utan rapport eller utan eigar.", "As far as we know, no project is late, without a report or without an owner.";
        Across "across" => "På tvers av prosjektene", "På tvers av prosjekta", "Across the projects";
        NothingAcross "nothingAcross" => "Vi kjenner ikke til at prosjekter venter på hverandre, eller at noe kolliderer.", "Vi kjenner ikkje til at prosjekt ventar på kvarandre, eller at noko kolliderer.", "We know of no projects that wait for each other, and of nothing that clashes.";
        WaitsLabel "waits" => "Venter på andre prosjekter", "Ventar på andre prosjekt", "Waiting for other projects";
        ClashesLabel "clashes" => "Flere trenger det samme samtidig", "Fleire treng det same samtidig", "Several need the same at the same time";
        ForumAdvice "forumAdvice" => "Råd fra prosjektlederforum", "Råd frå prosjektleiarforum", "Advice from the project-leader forum";
        NoAdvice "noAdvice" => "Det er ikke skrevet inn noe råd fra forumet.", "Det er ikkje skrive inn noko råd frå forumet.", "No advice from the forum has been entered.";
        WithoutAdvice "withoutAdvice" => "Spørsmål forumet ikke har gitt råd om ennå", "Spørsmål forumet ikkje har gitt råd om enno", "Questions that the forum has not advised on yet";
        AllProjects "allProjects" => "Prosjektene", "Prosjekta", "The projects";
        ProjectColumn "projectColumn" => "Prosjekt", "Prosjekt", "Project";
        StateColumn "stateColumn" => "Status", "Status", "Status";
        OwnerColumn "ownerColumn" => "Eier", "Eigar", "Owner";
        ReportColumn "reportColumn" => "Siste rapport fram til", "Siste rapport fram til", "Last report up to";
        NextColumn "nextColumn" => "Neste milepæl", "Neste milepæl", "Next milestone";
        DateColumn "dateColumn" => "Dato", "Dato", "Date";
        AdviceColumn "adviceColumn" => "Råd", "Råd", "Advice";
        WordingColumn "wordingColumn" => "Ordlyd", "Ordlyd", "Wording";
        SourceColumn "sourceColumn" => "Står i", "Står i", "Found in";
        NotStated "notStated" => "ikke oppgitt", "ikkje oppgitt", "not stated";
        None "none" => "ingen", "ingen", "none";
        NextMilestone "nextMilestone" => "{milestone} ({date})", "{milestone} ({date})", "{milestone} ({date})";
        Source "source" => "Kilde: {places}", "Kjelde: {places}", "Source: {places}";
        PicturesAsTables "picturesAsTables" => "Bildene som tabeller", "Bileta som tabellar", "The pictures as tables";
        Questions "questions" => "Spørsmål til prosjektlederforum", "Spørsmål til prosjektleiarforum", "Questions for the project-leader forum";
        MergeTitle "mergeTitle" => "Plan for sammenslåing", "Plan for samanslåing", "Merge plan";
        MergeIntro "mergeIntro" => "Denne planen er til bruk hvis {project} går inn i {into}. Her er det vi vet at {project} har. Skriv på hver linje om det blir ført videre eller avsluttet, hvem som tar det over, og hvorfor. Da går ingenting tapt.", "Denne planen er til bruk om {project} går inn i {into}. Her er det vi veit at {project} har. Skriv på kvar linje om det blir ført vidare eller avslutta, kven som tek det over, og kvifor. Då går ingenting tapt.", "This plan is for use if {project} goes into {into}. Here is what we know that {project} has. Write on each line whether it is carried on or dropped, who takes it over, and why. Then nothing is lost.";
        NothingToLose "nothingToLose" => "Vi kjenner ikke til noe hos {project} som kan gå tapt.", "Vi kjenner ikkje til noko hos {project} som kan gå tapt.", "We know of nothing in {project} that could be lost.";
        WhatColumn "whatColumn" => "Hva det er", "Kva det er", "What it is";
        KindColumn "kindColumn" => "Slag", "Slag", "Kind";
        BecomesColumn "becomesColumn" => "Hva som skjer", "Kva som skjer", "What becomes of it";
        HomeColumn "homeColumn" => "Hvem eller hva tar over", "Kven eller kva tek over", "Who or what takes over";
        ReasonColumn "reasonColumn" => "Begrunnelse", "Grunngiving", "Reason";
        Made "made" => "Laget med samspill {version}. Bare det som står i fila, er regnet med.", "Laga med samspill {version}. Berre det som står i fila, er rekna med.", "Made with samspill {version}. Only what stands in the file is counted.";
    }
}

impl PaperSaying {
    pub(super) fn say(self, language: Language) -> String {
        self.title().in_language(language).to_owned()
    }

    pub(super) fn with(self, params: &[(&'static str, Param)], language: Language) -> String {
        fill(self.title().in_language(language), params, language)
    }
}
