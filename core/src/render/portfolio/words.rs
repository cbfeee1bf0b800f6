//! What papers about a portfolio say beside the facts.

use crate::phrase::{Param, fill};
use crate::value::{Language, choice};

choice! {
    /// What papers about a portfolio say beside the facts, with places for values.
    PaperSaying {
        ForumTitle "forumTitle" => "Til drøfting i prosjektlederforum", "Til drøfting i prosjektleiarforum", "For discussion in the project-leader forum";
        SteeringTitle "steeringTitle" => "Til styringsgruppa: prosjektene i programmet", "Til styringsgruppa: prosjekta i programmet", "To the steering group: the projects of the programme";
        ReportTitle "reportTitle" => "Prosjektporteføljen", "Prosjektporteføljen", "The project portfolio";
        ProgrammeLabel "programme" => "Program", "Program", "Programme";
        AsOfLabel "asOf" => "Slik det står per", "Slik det står per", "As things stood on";
        MeetingLabel "meeting" => "Møte", "Møte", "Meeting";
        ProjectsLabel "projects" => "Prosjekter", "Prosjekt", "Projects";
        CasesLabel "cases" => "Til drøfting", "Til drøfting", "For discussion";
        CountOfProjects "countOfProjects" => "{count} {count|prosjekt|prosjekter} er med", "{count} prosjekt er med", "{count} {count|project takes|projects take} part";
        CountOfQuestions "countOfQuestions" => "{count} {count|spørsmål|spørsmål}", "{count} spørsmål", "{count} {count|question|questions}";
        ForumIntro "forumIntro" => "Dette er spørsmål, ikke forslag til vedtak. Til hvert spørsmål står det vi vet, det som taler for og mot en endring, og det vi mangler. Forumet drøfter og gir råd til programlederen.", "Dette er spørsmål, ikkje framlegg til vedtak. Til kvart spørsmål står det vi veit, det som talar for og imot ei endring, og det vi manglar. Forumet drøftar og gir råd til programleiaren.", "These are questions, not proposals for decisions. With each stands what we know, what speaks for and against a change, and what we lack. The forum discusses them and advises the programme leader.";
        NoQuestions "noQuestions" => "Opplysningene vi har, reiser ingen spørsmål om å samordne, videreutvikle, avvikle eller slå sammen prosjekter.", "Opplysningane vi har, reiser ingen spørsmål om å samordne, vidareutvikle, avvikle eller slå saman prosjekt.", "What we know raises no questions about coordinating, developing further, winding down or merging projects.";
        TitlesOnly "titlesOnly" => "Om {projects} vet vi lite mer enn navnet. Derfor spør vi ikke om noe der.", "Om {projects} veit vi lite meir enn namnet. Difor spør vi ikkje om noko der.", "Of {projects} we know little more than the name, so we ask nothing about {projects|it|them}.";
        MergeCase "mergeCase" => "Ett prosjekt eller flere? {projects}", "Eitt prosjekt eller fleire? {projects}", "One project or several? {projects}";
        CoordinateCase "coordinateCase" => "Samordning: {projects}", "Samordning: {projects}", "Coordination: {projects}";
        DevelopCase "developCase" => "Videreutvikling: {projects}", "Vidareutvikling: {projects}", "Development: {projects}";
        WindDownCase "windDownCase" => "Veien videre: {projects}", "Vegen vidare: {projects}", "The way forward: {projects}";
        Grounds "grounds" => "Derfor spør vi", "Difor spør vi", "Why we ask";
        InFavour "inFavour" => "Taler også for en endring", "Talar òg for ei endring", "Also speaks for a change";
        Against "against" => "Taler imot", "Talar imot", "Speaks against";
        NothingAgainst "nothingAgainst" => "Vi har ikke funnet noe i opplysningene som taler imot.", "Vi har ikkje funne noko i opplysningane som talar imot.", "We have found nothing in the information that speaks against it.";
        Unknown "unknown" => "Det vi ikke vet", "Det vi ikkje veit", "What we do not know";
        AdviceBefore "adviceBefore" => "Forumet har gitt råd om dette før", "Forumet har gitt råd om dette før", "The forum has advised on this before";
        OurAdvice "ourAdvice" => "Rådet fra forumet", "Rådet frå forumet", "The forum's advice";
        Advised "advised" => "{date}: {kind}. «{text}»", "{date}: {kind}. «{text}»", "{date}: {kind}. “{text}”";
        AdvisedWithoutText "advisedWithoutText" => "{date}: {kind}.", "{date}: {kind}.", "{date}: {kind}.";
        NoDate "noDate" => "uten dato", "utan dato", "no date";
        NewCases "newCases" => "Spørsmål å drøfte nå", "Spørsmål å drøfte no", "Questions to discuss now";
        OldCases "oldCases" => "Spørsmål forumet har gitt råd om", "Spørsmål forumet har gitt råd om", "Questions that the forum has advised on";
        InShort "inShort" => "Kort om prosjektene", "Kort om prosjekta", "The projects in short";
        States "states" => "{state}: {count}", "{state}: {count}", "{state}: {count}";
        StateNotStated "stateNotStated" => "uten oppgitt status", "utan oppgitt status", "with no stated status";
        StateSentence "stateSentence" => "Slik står prosjektene: {states}.", "Slik står prosjekta: {states}.", "How the projects stand: {states}.";
        Balance "balance" => "Hva prosjektene støtter", "Kva prosjekta støttar", "What the projects support";
        Gaps "gaps" => "Hovedmål uten prosjekt", "Hovudmål utan prosjekt", "Main goals without a project";
        NoGaps "noGaps" => "Alle hovedmålene har minst ett prosjekt.", "Alle hovudmåla har minst eitt prosjekt.", "Every main goal has at least one project.";
        ToNote "toNote" => "Dette bør styringsgruppa vite", "Dette bør styringsgruppa vite", "What the steering group should know";
        NothingToNote "nothingToNote" => "Ingen prosjekter er forsinket, mangler rapport eller står uten eier, så langt vi vet.", "Ingen prosjekt er forseinka, manglar rapport eller står utan eigar, så langt vi veit.", "No project is late, lacks a report or is without an owner, as far as we know.";
        Across "across" => "På tvers av prosjektene", "På tvers av prosjekta", "Across the projects";
        NothingAcross "nothingAcross" => "Vi kjenner ikke til avhengigheter som ikke går opp, eller noe som kolliderer.", "Vi kjenner ikkje til avhengnader som ikkje går opp, eller noko som kolliderer.", "We know of no dependencies that do not work out, and of nothing that clashes.";
        WaitsLabel "waits" => "Avhengigheter", "Avhengnader", "Dependencies";
        ClashesLabel "clashes" => "Samtidig", "Samtidig", "At the same time";
        ForumAdvice "forumAdvice" => "Råd fra prosjektlederforum", "Råd frå prosjektleiarforum", "Advice from the project-leader forum";
        NoAdvice "noAdvice" => "Det er ikke skrevet inn noen råd fra forumet.", "Det er ikkje skrive inn noko råd frå forumet.", "No advice from the forum has been written in.";
        WithoutAdvice "withoutAdvice" => "Spørsmål forumet ikke har gitt råd om ennå", "Spørsmål forumet ikkje har gitt råd om enno", "Questions that the forum has not advised on yet";
        AllProjects "allProjects" => "Prosjektene", "Prosjekta", "The projects";
        ProjectColumn "projectColumn" => "Prosjekt", "Prosjekt", "Project";
        StateColumn "stateColumn" => "Status", "Status", "Status";
        OwnerColumn "ownerColumn" => "Eier", "Eigar", "Owner";
        ReportColumn "reportColumn" => "Siste rapport går til", "Siste rapport går til", "Last report up to";
        NextColumn "nextColumn" => "Neste milepæl", "Neste milepæl", "Next milestone";
        DateColumn "dateColumn" => "Dato", "Dato", "Date";
        AdviceColumn "adviceColumn" => "Råd", "Råd", "Advice";
        WordingColumn "wordingColumn" => "Ordlyd", "Ordlyd", "Wording";
        SourceColumn "sourceColumn" => "Står i", "Står i", "Stands in";
        NotStated "notStated" => "ikke oppgitt", "ikkje oppgitt", "not stated";
        None "none" => "ingen", "ingen", "none";
        NextMilestone "nextMilestone" => "{milestone} ({date})", "{milestone} ({date})", "{milestone} ({date})";
        Source "source" => "Kilde: {places}", "Kjelde: {places}", "Source: {places}";
        PicturesAsTables "picturesAsTables" => "Bildene som tabeller", "Bileta som tabellar", "The pictures as tables";
        Questions "questions" => "Spørsmål til prosjektlederforum", "Spørsmål til prosjektleiarforum", "Questions to the project-leader forum";
        MergeTitle "mergeTitle" => "Plan for sammenslåing", "Plan for samanslåing", "Merge plan";
        MergeIntro "mergeIntro" => "{project} går inn i {into}. Her er alt som står om {project}. Skriv for hver linje om det blir ført videre eller avsluttet, hvem som tar det over, og hvorfor. Da går ingenting tapt.", "{project} går inn i {into}. Her er alt som står om {project}. Skriv for kvar linje om det blir ført vidare eller avslutta, kven som tek det over, og kvifor. Då går ingenting tapt.", "{project} goes into {into}. Here is all that is stated of {project}. Write on each line whether it is carried on or dropped, who takes it over, and why. Then nothing is lost.";
        NothingToLose "nothingToLose" => "Det står ikke noe om {project} som kan gå tapt.", "Det står ikkje noko om {project} som kan gå tapt.", "Nothing is stated of {project} that could be lost.";
        WhatColumn "whatColumn" => "Hva det er", "Kva det er", "What it is";
        KindColumn "kindColumn" => "Slag", "Slag", "Kind";
        BecomesColumn "becomesColumn" => "Hva som skjer", "Kva som skjer", "What becomes of it";
        HomeColumn "homeColumn" => "Nytt hjem", "Ny heim", "New home";
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
