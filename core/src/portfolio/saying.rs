//! What is said of projects together: the facts, and the questions that they raise.

use crate::phrase::Saying;
use crate::value::{Words, choice};

choice! {
    /// A fact about one project or several, with places for values.
    FactSaying {
        SharedMainGoal "sharedMainGoal" => "{others|Begge|Alle} vil bidra til hovedmål {goals}.", "{others|Begge|Alle} vil bidra til hovudmål {goals}.", "{others|Both|All} want to contribute to {goals|main goal|main goals} {goals}.";
        SharedTargetGroup "sharedTargetGroup" => "{others|Begge|Alle} er til for {groups}.", "{others|Begge|Alle} er til for {groups}.", "{others|Both|All} are for {groups}.";
        SharedPlace "sharedPlace" => "{others|Begge|Alle} holder til her: {places}.", "{others|Begge|Alle} held til her: {places}.", "{others|Both|All} are to be found here: {places}.";
        SharedApproach "sharedApproach" => "{others|Begge|Alle} følger {approaches|hovedgrepet|hovedgrepene} {approaches}.", "{others|Begge|Alle} følgjer {approaches|hovudgrepet|hovudgrepa} {approaches}.", "{others|Both|All} follow the {approaches|approach|approaches} {approaches}.";
        SharedIndicator "sharedIndicator" => "{others|Begge|Alle} måler det samme: {indicators}.", "{others|Begge|Alle} måler det same: {indicators}.", "{others|Both|All} measure the same thing: {indicators}.";
        SharedOwner "sharedOwner" => "{others|Begge|Alle} har samme eier: {owner}.", "{others|Begge|Alle} har same eigar: {owner}.", "{others|Both|All} have the same owner: {owner}.";
        SamePeriod "samePeriod" => "Prosjektene går samtidig fra {start} til {end}.", "Prosjekta går samtidig frå {start} til {end}.", "The projects run at the same time from {start} to {end}.";
        AlikeInWords "alikeInWords" => "Beskrivelsene har ord felles (likhet {alike}). Begge skriver: {passages}.", "Omtalane har ord felles (likskap {alike}). Begge skriv: {passages}.", "The descriptions have words in common (likeness {alike}). Both write: {passages}.";
        AlikeInParts "alikeInParts" => "Beskrivelsene har mange ord som likner (likhet {alike}).", "Omtalane har mange ord som liknar (likskap {alike}).", "The descriptions have many words that resemble each other (likeness {alike}).";
        Linked "linked" => "{project} {kind} {other}.", "{project} {kind} {other}.", "{project} {kind} {other}.";
        LinkedWithNote "linkedWithNote" => "{project} {kind} {other}: «{note}»", "{project} {kind} {other}: «{note}»", "{project} {kind} {other}: “{note}”";
        Waits "waits" => "«{milestone}» i {project} venter på «{awaited}» i {other}.", "«{milestone}» i {project} ventar på «{awaited}» i {other}.", "“{milestone}” in {project} waits for “{awaited}” in {other}.";
        WaitsInVain "waitsInVain" => "Etter planene kommer «{milestone}» i {project} ({earlier}) før «{awaited}» i {other} ({later}).", "Etter planane kjem «{milestone}» i {project} ({earlier}) før «{awaited}» i {other} ({later}).", "According to the plans, “{milestone}” in {project} ({earlier}) comes before “{awaited}” in {other} ({later}).";
        SamePersonAtOnce "samePersonAtOnce" => "{who} skal være med i {projects} samtidig: {date}.", "{who} skal vere med i {projects} samtidig: {date}.", "{who} is to take part in {projects} at the same time: {date}.";
        SamePerson "samePerson" => "{who} skal være med i {projects} samme dag: {date}.", "{who} skal vere med i {projects} same dag: {date}.", "{who} is to take part in {projects} on the same day: {date}.";
        TooMuchTime "tooMuchTime" => "{who} er satt opp med til sammen {percent} stilling i {projects} ({date}).", "{who} er sett opp med til saman {percent} stilling i {projects} ({date}).", "{who} is put down for {percent} of a full post in {projects} together ({date}).";
        SameRoom "sameRoom" => "{projects} trenger {room} samtidig: {date}.", "{projects} treng {room} samtidig: {date}.", "{projects} need {room} at the same time: {date}.";
        SameRoomPerhaps "sameRoomPerhaps" => "{projects} trenger {room} samme dag: {date}. Ikke alle har oppgitt klokkeslett.", "{projects} treng {room} same dag: {date}. Ikkje alle har oppgitt klokkeslett.", "{projects} need {room} on the same day: {date}. Not all have stated the time of day.";
        SameDay "sameDay" => "{projects} ber {groups} om å komme samme dag: {date}.", "{projects} ber {groups} om å kome same dag: {date}.", "{projects} ask {groups} to come on the same day: {date}.";
        SameWeeks "sameWeeks" => "{projects} ber {groups} om å være med på {count} aktiviteter i løpet av {date}.", "{projects} ber {groups} om å vere med på {count} aktivitetar i løpet av {date}.", "{projects} ask {groups} to take part in {count} activities during {date}.";
        OwnersDiffer "ownersDiffer" => "{project} eies av {own}, og {other} av {theirs}.", "{project} er eigd av {own}, og {other} av {theirs}.", "{project} is owned by {own}, and {other} by {theirs}.";
        GoalsDiffer "goalsDiffer" => "{project} vil bidra til hovedmål {own}, og {other} til hovedmål {theirs}.", "{project} vil bidra til hovudmål {own}, og {other} til hovudmål {theirs}.", "{project} wants to contribute to {own|main goal|main goals} {own}, and {other} to {theirs|main goal|main goals} {theirs}.";
        GroupsDiffer "groupsDiffer" => "{project} er til for {own}, mens {other} er til for {theirs}.", "{project} er til for {own}, medan {other} er til for {theirs}.", "{project} is for {own}, while {other} is for {theirs}.";
        PlacesDiffer "placesDiffer" => "Prosjektene holder til på ulike steder: {project} ({own}) og {other} ({theirs}).", "Prosjekta held til på ulike stader: {project} ({own}) og {other} ({theirs}).", "The projects are at different places: {project} ({own}) and {other} ({theirs}).";
        PeriodsApart "periodsApart" => "Prosjektene går ikke samtidig: {one} går {period}, og {other} {otherPeriod}.", "Prosjekta går ikkje samtidig: {one} går {period}, og {other} {otherPeriod}.", "The projects do not run at the same time: {one} runs {period}, and {other} {otherPeriod}.";
        StatesDiffer "statesDiffer" => "Prosjektene er kommet ulikt langt: {one} ({state}) og {other} ({otherState}).", "Prosjekta er komne ulikt langt: {one} ({state}) og {other} ({otherState}).", "The projects are not equally far along: {one} ({state}) and {other} ({otherState}).";
        GroupsNotStated "groupsNotStated" => "Det står ikke hvem {projects} er til for.", "Det står ikkje kven {projects} er til for.", "It does not say whom {projects} {projects|is|are} for.";
        MainGoalsNotStated "mainGoalsNotStated" => "Det står ikke hvilke hovedmål {projects} vil bidra til.", "Det står ikkje kva hovudmål {projects} vil bidra til.", "It does not say which main goals {projects} {projects|wants|want} to contribute to.";
        PlacesNotStated "placesNotStated" => "Det står ikke hvor {projects} holder til.", "Det står ikkje kvar {projects} held til.", "It does not say where {projects} {projects|is|are}.";
        PeriodNotStated "periodNotStated" => "Det står ikke når {projects} begynner og slutter.", "Det står ikkje når {projects} byrjar og sluttar.", "It does not say when {projects} {projects|begins and ends|begin and end}.";
        Overdue "overdue" => "«{milestone}» var ventet {date}, og står ikke som nådd.", "«{milestone}» var venta {date}, og står ikkje som nådd.", "“{milestone}” was due {date}, and is not marked as reached.";
        SeveralOverdue "severalOverdue" => "{count} milepæler var ventet før nå, og står ikke som nådd. Den eldste er «{milestone}» ({date}).", "{count} milepælar var venta før no, og står ikkje som nådde. Den eldste er «{milestone}» ({date}).", "{count} milestones were due before now, and are not marked as reached. The oldest is “{milestone}” ({date}).";
        Slipped "slipped" => "«{milestone}» er flyttet fra {earlier} til {later} siden den første planen.", "«{milestone}» er flytt frå {earlier} til {later} sidan den første planen.", "“{milestone}” has moved from {earlier} to {later} since the first plan.";
        SeveralSlipped "severalSlipped" => "{count} milepæler er flyttet siden den første planen. Lengst er «{milestone}» flyttet, fra {earlier} til {later}.", "{count} milepælar er flytte sidan den første planen. Lengst er «{milestone}» flytt, frå {earlier} til {later}.", "{count} milestones have moved since the first plan. “{milestone}” has moved furthest, from {earlier} to {later}.";
        NoReportSince "noReportSince" => "Den siste statusrapporten går fram til {date}. Etter det skulle det ha kommet {count} {count|rapport|rapporter}.", "Den siste statusrapporten går fram til {date}. Etter det skulle det ha kome {count} {count|rapport|rapportar}.", "The last status report goes up to {date}. Since then {count} {count|report|reports} should have come.";
        NoReport "noReport" => "Det er ikke kommet noen statusrapport. Så langt skulle det ha kommet {count}.", "Det er ikkje kome nokon statusrapport. Så langt skulle det ha kome {count}.", "No status report has come. By now {count} should have come.";
        NoOwner "noOwner" => "Prosjektet er oppført uten eier.", "Prosjektet er ført opp utan eigar.", "The project is listed without an owner.";
        GoalsNotInForce "goalsNotInForce" => "Det prosjektet vil bidra til, er ikke lenger hovedmål i programmet: {goals}.", "Det prosjektet vil bidra til, er ikkje lenger hovudmål i programmet: {goals}.", "What the project wants to contribute to is no longer {goals|a main goal|main goals} of the programme: {goals}.";
        PeriodOver "periodOver" => "Perioden til prosjektet er over ({date}). Prosjektet står som «{state}».", "Perioden til prosjektet er over ({date}). Prosjektet står som «{state}».", "The period of the project is over ({date}). The project is listed as “{state}”.";
        StatusRed "statusRed" => "Statusrapporten fram til {date} viser rødt for {aspects}.", "Statusrapporten fram til {date} viser raudt for {aspects}.", "The status report up to {date} shows red for {aspects}.";
        StatusGreen "statusGreen" => "Statusrapporten fram til {date} viser grønt for {aspects}.", "Statusrapporten fram til {date} viser grønt for {aspects}.", "The status report up to {date} shows green for {aspects}.";
        ReachedLately "reachedLately" => "«{milestone}» er nådd ({date}).", "«{milestone}» er nådd ({date}).", "“{milestone}” has been reached ({date}).";
        MilestoneAhead "milestoneAhead" => "Neste milepæl er «{milestone}» ({date}).", "Neste milepæl er «{milestone}» ({date}).", "The next milestone is “{milestone}” ({date}).";
        OthersWait "othersWait" => "{projects} venter på noe fra dette prosjektet.", "{projects} ventar på noko frå dette prosjektet.", "{projects} {projects|waits|wait} for something from this project.";
        OnlyOneTowards "onlyOneTowards" => "Ingen andre prosjekter har sagt at de vil bidra til hovedmål {goals}.", "Ingen andre prosjekt har sagt at dei vil bidra til hovudmål {goals}.", "No other project has said that it wants to contribute to {goals|main goal|main goals} {goals}.";
        ReachedEarly "reachedEarly" => "Målet «{goal}» er nådd før fristen ({deadline}). Det viser statusrapporten fram til {date}.", "Målet «{goal}» er nådd før fristen ({deadline}). Det viser statusrapporten fram til {date}.", "The goal “{goal}” has been reached before the deadline ({deadline}). The status report up to {date} shows this.";
        ContinuationStated "continuationStated" => "Det står hva som skjer når prosjektet er over: «{what}».", "Det står kva som skjer når prosjektet er over: «{what}».", "It says what happens when the project is over: “{what}”.";
        ContinuationNotStated "continuationNotStated" => "Det står ikke hva som skjer når prosjektet er over.", "Det står ikkje kva som skjer når prosjektet er over.", "It does not say what happens when the project is over.";
    }
}

choice! {
    /// What a project-leader forum is asked to discuss, with places for values.
    QuestionSaying {
        Coordinate "coordinate" => "Trenger {projects} å samordne seg, og i så fall om hva?", "Treng {projects} å samordne seg, og i så fall om kva?", "Do {projects} need to coordinate, and if so on what?";
        DevelopFurther "developFurther" => "Kan {projects} utvikles videre, og hva skal i så fall til?", "Kan {projects} utviklast vidare, og kva skal i så fall til?", "Can {projects} be developed further, and if so what would it take?";
        WindDown "windDown" => "Skal {projects} fortsette som nå, utvikles videre eller avvikles?", "Skal {projects} halde fram som no, utviklast vidare eller avviklast?", "Is {projects} to carry on as now, be developed further or be wound down?";
        Merge "merge" => "Skal {projects} slås sammen, samordnes eller fortsette hver for seg?", "Skal {projects} slåast saman, samordnast eller halde fram kvar for seg?", "Are {projects} to be merged, to be coordinated or to carry on separately?";
    }
}

choice! {
    /// What is said of who is hit when a project slips, with places for values.
    SlipSaying {
        Nobody "nobody" => "Så langt vi kan se, blir ingen milepæler i andre prosjekter flyttet.", "Så langt vi kan sjå, blir ingen milepælar i andre prosjekt flytte.", "As far as we can see, no milestones of other projects move.";
        Summary "summary" => "Hvis {project} blir {days} {days|dag|dager} forsinket, blir {count} {count|milepæl|milepæler} i {projects} flyttet.", "Om {project} blir {days} {days|dag|dagar} forseinka, blir {count} {count|milepæl|milepælar} i {projects} {count|flytt|flytte}.", "If {project} is {days} {days|day|days} late, {count} {count|milestone|milestones} in {projects} {count|moves|move}.";
        Moves "moves" => "«{milestone}» i {project} blir flyttet fra {from} til {to}.", "«{milestone}» i {project} blir flytt frå {from} til {to}.", "“{milestone}” in {project} moves from {from} to {to}.";
        NoLongerKnown "noLongerKnown" => "«{milestone}» i {project} var ventet {from}. Nå vet ingen når den kan nås.", "«{milestone}» i {project} var venta {from}. No veit ingen når han kan bli nådd.", "“{milestone}” in {project} was expected {from}. Now nobody knows when it can be reached.";
        Waits "waits" => "Den venter på «{awaited}» i {other}.", "Han ventar på «{awaited}» i {other}.", "It waits for “{awaited}” in {other}.";
        WaitsWithin "waitsWithin" => "Den venter på «{awaited}».", "Han ventar på «{awaited}».", "It waits for “{awaited}”.";
        Meeting "meeting" => "Saken er ikke klar før {ready}. Neste møte der den kan avgjøres, er {date}.", "Saka er ikkje klar før {ready}. Neste møte der ho kan avgjerast, er {date}.", "The case is not ready before {ready}. The next meeting that can decide it is on {date}.";
        NoMeetingLeft "noMeetingLeft" => "Det er ikke satt opp noe møte så sent.", "Det er ikkje sett opp noko møte så seint.", "No meeting is planned that late.";
        Misses "misses" => "Da rekker ikke milepælen fristen {date}.", "Då rekk ikkje milepælen fristen {date}.", "Then the milestone misses the deadline {date}.";
        Circle "circle" => "{projects} venter på hverandre i ring, så vi kan ikke regne ut dagene.", "{projects} ventar på kvarandre i ring, så vi kan ikkje rekne ut dagane.", "{projects} wait for each other in a circle, so we cannot work out the days.";
    }
}

choice! {
    /// What is said of how a portfolio has changed between two days, with places for values.
    DifferenceSaying {
        Nothing "nothing" => "Vi ser ingen endring fra {from} til {to}.", "Vi ser ingen endring frå {from} til {to}.", "We see no change from {from} to {to}.";
        Joined "joined" => "{project} er kommet til ({state}).", "{project} er kome til ({state}).", "{project} has been added ({state}).";
        JoinedUnstated "joinedUnstated" => "{project} er kommet til.", "{project} er kome til.", "{project} has been added.";
        Gone "gone" => "{project} er ikke med lenger ({state}).", "{project} er ikkje med lenger ({state}).", "{project} no longer takes part ({state}).";
        State "state" => "{project} har gått fra «{before}» til «{state}».", "{project} har gått frå «{before}» til «{state}».", "{project} has gone from “{before}” to “{state}”.";
        NewlySupported "newlySupported" => "Minst ett prosjekt vil nå bidra til hovedmål {goal}.", "Minst eitt prosjekt vil no bidra til hovudmål {goal}.", "At least one project now wants to contribute to main goal {goal}.";
        NoLongerSupported "noLongerSupported" => "Vi vet ikke lenger om noe prosjekt som vil bidra til hovedmål {goal}.", "Vi veit ikkje lenger om noko prosjekt som vil bidra til hovudmål {goal}.", "We no longer know of any project that wants to contribute to main goal {goal}.";
        NewQuestion "newQuestion" => "Nytt spørsmål: {question}", "Nytt spørsmål: {question}", "New question: {question}";
        QuestionGone "questionGone" => "Ikke lenger et spørsmål: {question}", "Ikkje lenger eit spørsmål: {question}", "No longer a question: {question}";
        NewAdviceOnNone "newAdviceOnNone" => "Forumet har gitt råd ({date}): {kind}. Det står ikke hvilke prosjekter det gjelder.", "Forumet har gitt råd ({date}): {kind}. Det står ikkje kva prosjekt det gjeld.", "The forum has advised ({date}): {kind}. It does not say on which projects.";
        NewAdvice "newAdvice" => "Forumet har gitt råd om {projects} ({date}): {kind}.", "Forumet har gitt råd om {projects} ({date}): {kind}.", "The forum has advised on {projects} ({date}): {kind}.";
    }
}

choice! {
    /// What is said of projects that are like an idea, with places for values.
    SimilarSaying {
        NoProjects "noProjects" => "Det står ingen prosjekter i porteføljen ennå.", "Det står ingen prosjekt i porteføljen enno.", "There are no projects in the portfolio yet.";
        NothingYet "nothingYet" => "Notatet sier ikke ennå hva ideen handler om.", "Notatet seier ikkje enno kva ideen handlar om.", "The note does not yet say what the idea is about.";
        NoneAlike "noneAlike" => "Vi fant ingen prosjekter som skriver om det samme.", "Vi fann ingen prosjekt som skriv om det same.", "We found no projects that write about the same thing.";
        Alike "alike" => "{count} {count|prosjekt|prosjekter} skriver om noe av det samme. Ta gjerne kontakt.", "{count} prosjekt skriv om noko av det same. Ta gjerne kontakt.", "{count} {count|project writes|projects write} about some of the same things. Do get in touch.";
    }
}

impl Saying for FactSaying {
    fn words(self) -> Words {
        self.title()
    }
}

impl Saying for QuestionSaying {
    fn words(self) -> Words {
        self.title()
    }
}

impl Saying for SlipSaying {
    fn words(self) -> Words {
        self.title()
    }
}

impl Saying for DifferenceSaying {
    fn words(self) -> Words {
        self.title()
    }
}

impl Saying for SimilarSaying {
    fn words(self) -> Words {
        self.title()
    }
}
