//! What is said of what was found, and of what fits.

use crate::finding::Outcome;
use crate::phrase::Saying;
use crate::value::{Words, choice};

choice! {
    /// What is said of a search in an experience base, with places for values.
    ExperienceSaying {
        NoRecords "noRecords" => "Det står ingen erfaringer i basen ennå.", "Det står ingen erfaringar i basen enno.", "There are no records in the base yet.";
        NoWords "noWords" => "Skriv ett eller flere ord å lete etter.", "Skriv eitt eller fleire ord å leite etter.", "Write one word or more to look for.";
        SmallWordsOnly "smallWordsOnly" => "Ordene er for vanlige til å lete etter. Prøv et ord som sier hva det gjelder.", "Orda er for vanlege til å leite etter. Prøv eit ord som seier kva det gjeld.", "These words are too common to look for. Try one that says what it is about.";
        NotFound "notFound" => "{words|Ordet|Ordene} står ikke i noen av erfaringene.", "{words|Ordet|Orda} står ikkje i nokon av erfaringane.", "The {words|word stands|words stand} in none of the records.";
        Found "found" => "{count} av {total} {total|erfaring|erfaringer} har ett eller flere av ordene.", "{count} av {total} {total|erfaring|erfaringar} har eitt eller fleire av orda.", "{count} of {total} {total|record|records} {count|has|have} one or more of the words.";
        NoteSaysNothing "noteSaysNothing" => "Notatet sier ikke ennå hva ideen handler om.", "Notatet seier ikkje enno kva ideen handlar om.", "The note does not yet say what the idea is about.";
        NoneAlike "noneAlike" => "Vi fant ingen erfaringer som handler om det samme som ideen.", "Vi fann ingen erfaringar som handlar om det same som ideen.", "We found no records that are about the same as the idea.";
        Alike "alike" => "{count} {count|erfaring|erfaringer} handler om noe av det samme som ideen.", "{count} {count|erfaring|erfaringar} handlar om noko av det same som ideen.", "{count} {count|record is|records are} about some of the same things as the idea.";
    }
}

choice! {
    /// What is asked of an opening or a resource.
    FitQuestion {
        Theme "theme" => "Tema", "Tema", "Theme";
        Place "place" => "Sted", "Stad", "Place";
        Period "period" => "Periode", "Periode", "Period";
    }
}

choice! {
    /// Whether an opening or a resource fits, in words.
    FitStanding {
        Fits "met" => "passer", "passar", "fits";
        MayFit "undetermined" => "kan passe", "kan passe", "may fit";
        DoesNotFit "notMet" => "passer ikke", "passar ikkje", "does not fit";
    }
}

impl FitStanding {
    pub(crate) fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Met => Self::Fits,
            Outcome::Undetermined => Self::MayFit,
            Outcome::NotMet => Self::DoesNotFit,
        }
    }
}

choice! {
    /// Why an opening or a resource fits, or does not, with places for values.
    FitSaying {
        ThemeFits "themeFits" => "{themes|Temaet|Temaene} passer: {themes}. I teksten deres står «{word}».", "{themes|Temaet|Temaa} passar: {themes}. I teksten dykkar står «{word}».", "The {themes|theme fits|themes fit}: {themes}. Your text says “{word}”.";
        AnyTheme "anyTheme" => "Dette passer for alle temaer.", "Dette passar for alle tema.", "This is for every theme.";
        OtherTheme "otherTheme" => "{themes|Temaet|Temaene} er {themes}. {themes|Det nevner dere ikke.|Dere nevner ingen av dem.}", "{themes|Temaet|Temaa} er {themes}. {themes|Det nemner de ikkje.|De nemner ingen av dei.}", "The {themes|theme is|themes are} {themes}. {themes|You do not mention it.|You mention none of them.}";
        ThemeNotStated "themeNotStated" => "Det står ikke hvilke temaer dette er for.", "Det står ikkje kva tema dette er for.", "It does not say which themes this is for.";
        IdeaNotStated "ideaNotStated" => "{themes|Temaet|Temaene} er {themes}. Det står ikke ennå hva ideen handler om.", "{themes|Temaet|Temaa} er {themes}. Det står ikkje enno kva ideen handlar om.", "The {themes|theme is|themes are} {themes}. It does not yet say what the idea is about.";
        PlaceFits "placeFits" => "Stedet passer: {place}.", "Staden passar: {place}.", "The place fits: {place}.";
        AnyPlace "anyPlace" => "Dette er ikke knyttet til ett sted.", "Dette er ikkje knytt til éin stad.", "This is not tied to one place.";
        OtherPlace "otherPlace" => "Stedet er {place}. Dere har oppgitt {own}.", "Staden er {place}. De har oppgitt {own}.", "The place is {place}. You have stated {own}.";
        PlaceNotStated "placeNotStated" => "Det står ikke hvor dette er.", "Det står ikkje kvar dette er.", "It does not say where this is.";
        OwnPlaceNotStated "ownPlaceNotStated" => "Stedet er {place}. Det står ikke hvor ideen hører til.", "Staden er {place}. Det står ikkje kvar ideen høyrer til.", "The place is {place}. It does not say where the idea belongs.";
        PeriodFits "periodFits" => "Perioden passer: begge dekker {time}.", "Perioden passar: begge dekkjer {time}.", "The period fits: both cover {time}.";
        PeriodOver "periodOver" => "Perioden er over: slutten er satt til {time}.", "Perioden er over: slutten er sett til {time}.", "The period is over: its end is set to {time}.";
        PeriodsApart "periodsApart" => "Periodene møtes ikke: dette går {period}, og ideen {own}.", "Periodane møtest ikkje: dette går {period}, og ideen {own}.", "The periods do not meet: this runs {period}, and the idea {own}.";
        PeriodsMayMeet "periodsMayMeet" => "Periodene kan møtes: dette går {period}, og ideen {own}. Mer nøyaktige tider trengs for å si det sikkert.", "Periodane kan møtast: dette går {period}, og ideen {own}. Det trengst meir nøyaktige tider for å seie det sikkert.", "The periods may meet: this runs {period}, and the idea {own}. More exact times are needed to be sure.";
        PeriodNotStated "periodNotStated" => "Det står ikke hvilken periode dette gjelder.", "Det står ikkje kva periode dette gjeld.", "It does not say which period this is for.";
        OwnPeriodNotStated "ownPeriodNotStated" => "Dette går {period}. Det står ikke når ideen begynner og slutter.", "Dette går {period}. Det står ikkje når ideen byrjar og sluttar.", "This runs {period}. It does not say when the idea begins and ends.";
        NothingOffered "nothingOffered" => "Det står ikke noe fra nettverket her ennå.", "Det står ikkje noko frå nettverket her enno.", "There is nothing from the network here yet.";
        Counted "counted" => "{met} passer, {undetermined} kan passe, og {notMet} passer ikke.", "{met} passar, {undetermined} kan passe, og {notMet} passar ikkje.", "{met} {met|fits|fit}, {undetermined} may fit, and {notMet} {notMet|does|do} not.";
    }
}

choice! {
    /// What stands in the columns of a table of experience.
    ExperienceColumn {
        Title "title" => "Tittel", "Tittel", "Title";
        Theme "theme" => "Tema", "Tema", "Theme";
        Done "done" => "Hva de gjorde", "Kva dei gjorde", "What they did";
        Learned "learned" => "Hva de lærte", "Kva dei lærte", "What they learned";
        Wise "wise" => "Hva som var lurt", "Kva som var lurt", "What was wise";
        Next "next" => "Neste gang", "Neste gong", "Next time";
        Contact "contact" => "Hvem en kan spørre", "Kven ein kan spørje", "Whom to ask";
        Words "words" => "Ord som ble funnet", "Ord som blei funne", "Words that were found";
    }
}

choice! {
    /// What stands in the columns of a table of openings or resources.
    FitColumn {
        Title "title" => "Tittel", "Tittel", "Title";
        Standing "standing" => "Passer det?", "Passar det?", "Does it fit?";
        Theme "theme" => "Tema", "Tema", "Theme";
        Place "place" => "Sted", "Stad", "Place";
        Period "period" => "Periode", "Periode", "Period";
        Contact "contact" => "Hvem en kan spørre", "Kven ein kan spørje", "Whom to ask";
    }
}

impl Saying for ExperienceSaying {
    fn words(self) -> Words {
        self.title()
    }
}

impl Saying for FitSaying {
    fn words(self) -> Words {
        self.title()
    }
}
