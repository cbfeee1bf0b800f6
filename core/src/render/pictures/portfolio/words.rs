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
        SaysNone "saysNone" => "sier at det ikke gjelder noen av hovedmålene", "seier at det ikkje gjeld nokon av hovudmåla", "says that none of the main goals applies";
        OthersNamed "othersNamed" => "{projects} nevner også noe som ikke er blant hovedmålene.", "{projects} nemner òg noko som ikkje er blant hovudmåla.", "{projects} also {projects|names|name} something that is not among the main goals.";
        MoreGoals "moreGoals" => "… og {count} {count|kolonne|kolonner} til i tabellen.", "… og {count} {count|kolonne|kolonnar} til i tabellen.", "… and {count} more {count|column|columns} in the table.";
        Towards "towards" => "{goal}: {count} {count|prosjekt|prosjekter}.", "{goal}: {count} prosjekt.", "{goal}: {count} {count|project|projects}.";
        Standing "standing" => "{goal}: {standing}.", "{goal}: {standing}.", "{goal}: {standing}.";
    }
}

impl Saying for CoordinationPictureSaying {
    fn words(self) -> Words {
        self.title()
    }
}
