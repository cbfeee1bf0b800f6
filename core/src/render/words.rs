//! What reports say beside the findings.

use crate::phrase::{Param, fill};
use crate::value::{Language, choice};

choice! {
    /// What reports say beside the findings, with places for values.
    Saying {
        Untitled "untitled" => "Nr. {number}, uten navn", "Nr. {number}, utan namn", "No. {number}, untitled";
        Report "report" => "Rapport", "Rapport", "Report";
        AsOf "asOf" => "Porteføljen per {date}: {count} {count|prosjekt|prosjekter}.", "Porteføljen per {date}: {count} prosjekt.", "The portfolio as of {date}: {count} {count|project|projects}.";
        Projects "projects" => "Porteføljen: {count} {count|prosjekt|prosjekter}.", "Porteføljen: {count} prosjekt.", "The portfolio: {count} {count|project|projects}.";
        Seen "seen" => "Gjennomgått slik det sto {date}.", "Gått gjennom slik det stod {date}.", "Reviewed as things stood on {date}.";
        InShort "inShort" => "Kort sagt", "Kort sagt", "In short";
        NothingToCorrect "nothingToCorrect" => "Ingenting må rettes.", "Ingenting må rettast.", "Nothing must be corrected.";
        ToCorrect "toCorrect" => "{count} ting må rettes.", "{count} ting må rettast.", "{count} {count|thing|things} must be corrected.";
        NothingMissing "nothingMissing" => "Ingen opplysninger mangler.", "Ingen opplysningar manglar.", "No information is missing.";
        Missing "missing" => "Opplysninger mangler {count} {count|sted|steder}.", "Opplysningar manglar {count} {count|stad|stader}.", "Information is missing in {count} {count|place|places}.";
        More "more" => "Det er flere merknader enn vi viser her.", "Det er fleire merknader enn vi viser her.", "There are more findings than we show here.";
        OfProjects "ofProjects" => "{message} Det gjelder {count} av {total} prosjekter: {projects}.", "{message} Det gjeld {count} av {total} prosjekt: {projects}.", "{message} This goes for {count} of {total} projects: {projects}.";
        OfAllProjects "ofAllProjects" => "{message} Det gjelder alle {count} prosjektene.", "{message} Det gjeld alle {count} prosjekta.", "{message} This goes for all {count} projects.";
        TheProgramme "theProgramme" => "Programmet", "Programmet", "The programme";
        TheMainGoals "theMainGoals" => "Hovedmålene", "Hovudmåla", "The main goals";
        TheProjects "theProjects" => "Prosjektene", "Prosjekta", "The projects";
        TheIdeaNotes "theIdeaNotes" => "Idé-notatene", "Idénotata", "The idea notes";
        TheDocuments "theDocuments" => "Dokumentene", "Dokumenta", "The documents";
        TheFile "theFile" => "Fila", "Fila", "The file";
        TheNetwork "theNetwork" => "Nettverket", "Nettverket", "The network";
        TheGatherings "theGatherings" => "Samlingene", "Samlingane", "The gatherings";
        TheExperienceBase "theExperienceBase" => "Erfaringsbasen", "Erfaringsbasen", "The experience base";
        TheTeam "theTeam" => "Teamet", "Teamet", "The team";
        IsTrial "isTrial" => "prøveordning", "prøveordning", "a trial";
        TheRequests "theRequests" => "Forespørslene", "Førespurnadene", "The requests";
        TheReferenceGroups "theReferenceGroups" => "Referansegruppene", "Referansegruppene", "The reference groups";
        KindsOfMembers "kindsOfMembers" => "medlemmer av {count}\u{a0}slag", "medlemer av {count}\u{a0}slag", "members of {count}\u{a0}{count|kind|kinds}";
        TheOpenPoints "theOpenPoints" => "Det vi kommer tilbake til", "Det vi kjem tilbake til", "What we will come back to";
        TheEnd "theEnd" => "Når nettverket slutter", "Når nettverket sluttar", "When the network ends";
        NumberOfMembers "numberOfMembers" => "{count}\u{a0}{count|deltaker|deltakere}", "{count}\u{a0}{count|deltakar|deltakarar}", "{count}\u{a0}{count|member|members}";
        NumberOfItems "numberOfItems" => "program med {count}\u{a0}{count|post|poster}", "program med {count}\u{a0}{count|post|postar}", "programme of {count}\u{a0}{count|item|items}";
        NumberOfParticipants "numberOfParticipants" => "{count}\u{a0}{count|deltaker|deltakere}", "{count}\u{a0}{count|deltakar|deltakarar}", "{count}\u{a0}{count|participant|participants}";
        NumberOfPresentations "numberOfPresentations" => "{count}\u{a0}{count|presentasjon|presentasjoner}", "{count}\u{a0}{count|presentasjon|presentasjonar}", "{count}\u{a0}{count|presentation|presentations}";
        NumberOfReflections "numberOfReflections" => "refleksjoner fra {count}\u{a0}{count|kommune|kommuner}", "refleksjonar frå {count}\u{a0}{count|kommune|kommunar}", "reflections from {count}\u{a0}{count|municipality|municipalities}";
        TheWayOn "theWayOn" => "Veien videre", "Vegen vidare", "The way forward";
        OurMunicipality "ourMunicipality" => "Vår kommune", "Vår kommune", "Our municipality";
        By "by" => "innen {date}", "innan {date}", "by {date}";
        Gathering "gathering" => "Samling", "Samling", "Gathering";
        SuggestedGatherings "suggestedGatherings" => "Forslag til samlinger", "Framlegg til samlingar", "Suggested gatherings";
        NoMoreGatherings "noMoreGatherings" => "Nettverket avsluttes. Vi foreslår ingen flere samlinger.", "Nettverket blir avslutta. Vi foreslår ingen fleire samlingar.", "The network is ending. We suggest no more gatherings.";
        NoSeries "noSeries" => "Det står ikke ennå hvor ofte nettverket samles.", "Det står ikkje enno kor ofte nettverket samlast.", "It does not yet say how often the network gathers.";
        AllGatheringsThere "allGatheringsThere" => "Alle samlingene i perioden er på plass.", "Alle samlingane i perioden er på plass.", "All gatherings of the period are in place.";
        NoDayFree "noDayFree" => "Vi finner ingen ledig dag mellom {from} og {until}.", "Vi finn ingen ledig dag mellom {from} og {until}.", "We find no free day between {from} and {until}.";
        NearestInSeason "nearestInSeason" => "Den ledige dagen nærmest midten av sesongen er {day}.", "Den ledige dagen nærast midten av sesongen er {day}.", "The free day nearest to the middle of the season is {day}.";
        NearestInTime "nearestInTime" => "Den ledige dagen som deler perioden jevnest, er {day}.", "Den ledige dagen som deler perioden jamnast, er {day}.", "The free day that divides the period most evenly is {day}.";
        NearerDays "nearerDays" => "Dager som ligger nærmere, passer ikke: {days}.", "Dagar som ligg nærare, passar ikkje: {days}.", "Days nearer to it do not suit: {days}.";
        SomeNearerDays "someNearerDays" => "Dager som ligger nærmere, passer ikke, blant dem {days}.", "Dagar som ligg nærare, passar ikkje, mellom dei {days}.", "Days nearer to it do not suit, among them {days}.";
        NoRhythm "noRhythm" => "«{series}»: Det står ikke ennå hvor ofte dere samles.", "«{series}»: Det står ikkje enno kor ofte de samlast.", "“{series}”: it does not yet say how often you gather.";
        NoRegions "noRegions" => "«{series}»: Hver region skal ha sin egen samling, og det står ikke ennå hvilke regioner dere har.", "«{series}»: Kvar region skal ha si eiga samling, og det står ikkje enno kva regionar de har.", "“{series}”: each region is to have its own gathering, and it does not yet say which regions you have.";
        NoTimeLeft "noTimeLeft" => "«{series}»: Det er ikke tid til flere samlinger i perioden.", "«{series}»: Det er ikkje tid til fleire samlingar i perioden.", "“{series}”: there is no time for more gatherings in the period.";
        ClosedWithoutDays "closedWithoutDays" => "Vi vet ikke hvilke dager dette er: {names}. Derfor har vi ikke tatt hensyn til det.", "Vi veit ikkje kva dagar dette er: {names}. Difor har vi ikkje teke omsyn til det.", "We do not know which days this is: {names}. So we have not avoided it.";
        MoreGatherings "moreGatherings" => "Det er flere samlinger enn vi foreslår på én gang.", "Det er fleire samlingar enn vi foreslår på éin gong.", "There are more gatherings than we suggest at once.";
        Squeezed "squeezed" => "inneklemt dag", "inneklemd dag", "squeezed between days off";
        IntoWeekend "intoWeekend" => "går inn i helga", "går inn i helga", "lasts into the weekend";
        TimeToAvoid "timeToAvoid" => "tid å unngå", "tid å unngå", "time to avoid";
        TooNear "tooNear" => "for nær {name}", "for nær {name}", "too near {name}";
        SameDayAs "sameDayAs" => "samme dag som {name}", "same dag som {name}", "the same day as {name}";
        GatheringIn "gatheringIn" => "samlingen i {region}", "samlinga i {region}", "the gathering in {region}";
        AnotherGathering "anotherGathering" => "en annen samling", "ei anna samling", "another gathering";
        WhenItIs "whenItIs" => "Når", "Når", "When";
        RegistrationBy "registrationBy" => "Påmeldingsfrist", "Påmeldingsfrist", "Sign up by";
        Why "why" => "Hvorfor", "Kvifor", "Why";
        Until "until" => "til {date}", "til {date}", "until {date}";
        InPlace "inPlace" => "På plass", "På plass", "In place";
        ReadyToBeJudged "readyToBeJudged" => "Klar til vurdering", "Klar til vurdering", "Ready to be judged";
        InformationMissing "informationMissing" => "Mangler opplysninger", "Manglar opplysningar", "Information missing";
        NumberOfGoals "numberOfGoals" => "{count}\u{a0}mål", "{count}\u{a0}mål", "{count}\u{a0}{count|goal|goals}";
        NumberOfMainGoals "numberOfMainGoals" => "{count}\u{a0}hovedmål", "{count}\u{a0}hovudmål", "{count}\u{a0}main {count|goal|goals}";
        NumberOfApproaches "numberOfApproaches" => "{count}\u{a0}hovedgrep", "{count}\u{a0}hovudgrep", "{count}\u{a0}{count|approach|approaches}";
        NumberOfBodies "numberOfBodies" => "{count}\u{a0}{count|organ eller rolle|organ og roller}", "{count}\u{a0}{count|organ eller rolle|organ og roller}", "{count}\u{a0}{count|body or role|bodies and roles}";
        NumberOfMilestones "numberOfMilestones" => "{count}\u{a0}{count|milepæl|milepæler}", "{count}\u{a0}{count|milepæl|milepælar}", "{count}\u{a0}{count|milestone|milestones}";
        NextMilestone "nextMilestone" => "neste milepæl {date}: {text}", "neste milepæl {date}: {text}", "next milestone {date}: {text}";
        WithSector "withSector" => "{name} ({sector})", "{name} ({sector})", "{name} ({sector})";
        TowardsMainGoals "towardsMainGoals" => "hovedmål {goals}", "hovudmål {goals}", "main {goals|goal|goals} {goals}";
        AnchoringReady "anchoringReady" => "forankringen i {count} av {total} {total|prosjekt|prosjekter}", "forankringa i {count} av {total} prosjekt", "the anchoring in {count} of {total} {total|project|projects}";
        AnchoringIn "anchoringIn" => "forankring i hovedmål {goals}", "forankring i hovudmål {goals}", "anchoring in main {goals|goal|goals} {goals}";
        ProjectsTowards "projectsTowards" => "{projects} ({count} av {total} {total|prosjekt|prosjekter})", "{projects} ({count} av {total} prosjekt)", "{projects} ({count} of {total} {total|project|projects})";
        HaveStated "haveStated" => "{count} av {total} {total|prosjekt|prosjekter} har sagt hvilke hovedmål {count|det|de} bidrar til. Ingen har sagt at de bidrar her ennå.", "{count} av {total} prosjekt har sagt kva hovudmål {count|det|dei} bidreg til. Ingen har sagt at dei bidreg her enno.", "{count} of {total} {total|project|projects} {count|has|have} said which main goals {count|it contributes|they contribute} to. None has said yet that it contributes here.";
        NoneHaveStated "noneHaveStated" => "{total|Prosjektet har ikke sagt hvilke hovedmål det bidrar til ennå.|Ingen av prosjektene har sagt hvilke hovedmål de bidrar til ennå.}", "{total|Prosjektet har ikkje sagt kva hovudmål det bidreg til enno.|Ingen av prosjekta har sagt kva hovudmål dei bidreg til enno.}", "{total|The project has not said yet which main goals it contributes to.|None of the projects has said yet which main goals it contributes to.}";
        Case "case" => "sak {case}", "sak {case}", "case {case}";
        ReadyFor "readyFor" => "alt som trengs for {gate}", "alt som trengst for {gate}", "everything needed for {gate}";
        AnswersOf "answersOf" => "svar på {count} av {total} spørsmål", "svar på {count} av {total} spørsmål", "answers to {count} of {total} questions";
        Made "made" => "Laget med samspill {version}. Rådene er til hjelp; det er dere som avgjør.", "Laga med samspill {version}. Råda er til hjelp; det er de som avgjer.", "Made with samspill {version}. The advice is there to help; you decide.";
    }
}

impl Saying {
    pub(super) fn say(self, language: Language) -> String {
        self.with(&[], language)
    }

    pub(super) fn with(self, params: &[(&'static str, Param)], language: Language) -> String {
        fill(self.title().in_language(language), params, language)
    }
}
