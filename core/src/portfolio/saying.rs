//! What is said of projects together: the facts, and the questions that they raise.

use crate::phrase::Saying;
use crate::value::{Words, choice};

choice! {
    /// A fact about one project or several, with places for values.
    FactSaying {
        SharedMainGoal "sharedMainGoal" => "Begge vil bidra til hovedmål {goals}.", "Begge vil bidra til hovudmål {goals}.", "Both want to contribute to main goal {goals}.";
        SharedTargetGroup "sharedTargetGroup" => "Begge er til for {groups}.", "Begge er til for {groups}.", "Both are for {groups}.";
        SharedPlace "sharedPlace" => "Begge holder til på samme sted: {places}.", "Begge held til på same stad: {places}.", "Both are at the same place: {places}.";
        SharedApproach "sharedApproach" => "Begge følger hovedgrepet {approaches}.", "Begge følgjer hovudgrepet {approaches}.", "Both follow the approach {approaches}.";
        SharedIndicator "sharedIndicator" => "Begge måler det samme: {indicators}.", "Begge måler det same: {indicators}.", "Both measure the same: {indicators}.";
        SharedOwner "sharedOwner" => "De har samme eier: {owner}.", "Dei har same eigar: {owner}.", "They have the same owner: {owner}.";
        SamePeriod "samePeriod" => "De går samtidig fra {start} til {end}.", "Dei går samtidig frå {start} til {end}.", "They run at the same time from {start} to {end}.";
        AlikeInWords "alikeInWords" => "Beskrivelsene har mange av de samme ordene ({alike} likhet). Begge skriver om {passages}.", "Omtalane har mange av dei same orda ({alike} likskap). Begge skriv om {passages}.", "The descriptions share many words ({alike} alike). Both write about {passages}.";
        Linked "linked" => "{project} {kind} {other}.", "{project} {kind} {other}.", "{project} {kind} {other}.";
        LinkedWithNote "linkedWithNote" => "{project} {kind} {other}: «{note}»", "{project} {kind} {other}: «{note}»", "{project} {kind} {other}: “{note}”";
        Waits "waits" => "«{milestone}» i {project} venter på «{awaited}» i {other}.", "«{milestone}» i {project} ventar på «{awaited}» i {other}.", "“{milestone}” in {project} waits for “{awaited}” in {other}.";
        WaitsInVain "waitsInVain" => "«{awaited}» i {other} kommer etter planen {later}, og «{milestone}» i {project} skal være nådd {earlier}.", "«{awaited}» i {other} kjem etter planen {later}, og «{milestone}» i {project} skal vere nådd {earlier}.", "“{awaited}” in {other} is expected {later}, and “{milestone}” in {project} is to be reached {earlier}.";
        SamePerson "samePerson" => "{who} skal være med i begge {date}.", "{who} skal vere med i begge {date}.", "{who} is to take part in both on {date}.";
        TooMuchTime "tooMuchTime" => "{who} er satt opp med til sammen {percent} samtidig.", "{who} er sett opp med til saman {percent} samtidig.", "{who} is put down for {percent} in all at the same time.";
        SameRoom "sameRoom" => "{projects} trenger {room} samtidig: {date}.", "{projects} treng {room} samtidig: {date}.", "{projects} need {room} at the same time: {date}.";
        SameRoomPerhaps "sameRoomPerhaps" => "{projects} trenger {room} samme dag: {date}. Klokkeslett står ikke hos alle.", "{projects} treng {room} same dag: {date}. Klokkeslett står ikkje hos alle.", "{projects} need {room} the same day: {date}. Not all state the time of day.";
        SameDay "sameDay" => "{projects} ber {groups} komme samme dag: {date}.", "{projects} ber {groups} kome same dag: {date}.", "{projects} ask {groups} to come on the same day: {date}.";
        SameWeeks "sameWeeks" => "{projects} ber {groups} om å være med på {count} ting i løpet av {date}.", "{projects} ber {groups} om å vere med på {count} ting i løpet av {date}.", "{projects} ask {groups} to take part in {count} things in {date}.";
        OwnersDiffer "ownersDiffer" => "{project} eies av {own}, og {other} av {theirs}.", "{project} er eigd av {own}, og {other} av {theirs}.", "{project} is owned by {own}, and {other} by {theirs}.";
        GoalsDiffer "goalsDiffer" => "{project} vil bidra til hovedmål {own}, og {other} til hovedmål {theirs}.", "{project} vil bidra til hovudmål {own}, og {other} til hovudmål {theirs}.", "{project} wants to contribute to main goal {own}, and {other} to main goal {theirs}.";
        GroupsDiffer "groupsDiffer" => "{project} er til for {own}, mens {other} er til for {theirs}.", "{project} er til for {own}, medan {other} er til for {theirs}.", "{project} is for {own}, while {other} is for {theirs}.";
        PlacesDiffer "placesDiffer" => "De holder til på ulike steder: {project} ({own}) og {other} ({theirs}).", "Dei held til på ulike stader: {project} ({own}) og {other} ({theirs}).", "They are at different places: {project} ({own}) and {other} ({theirs}).";
        PeriodsApart "periodsApart" => "De går ikke samtidig: {one} går {period}, og {other} {otherPeriod}.", "Dei går ikkje samtidig: {one} går {period}, og {other} {otherPeriod}.", "They do not run at the same time: {one} runs {period}, and {other} {otherPeriod}.";
        StatesDiffer "statesDiffer" => "De er kommet ulikt langt: {one} er {state}, og {other} er {otherState}.", "Dei er komne ulikt langt: {one} er {state}, og {other} er {otherState}.", "They have not come equally far: {one} is {state}, and {other} is {otherState}.";
        GroupsNotStated "groupsNotStated" => "{projects} har ikke sagt hvem {projects|det|de} er til for.", "{projects} har ikkje sagt kven {projects|det|dei} er til for.", "{projects} {projects|has|have} not said whom {projects|it is|they are} for.";
        MainGoalsNotStated "mainGoalsNotStated" => "{projects} har ikke sagt hvilke hovedmål {projects|det|de} vil bidra til.", "{projects} har ikkje sagt kva hovudmål {projects|det|dei} vil bidra til.", "{projects} {projects|has|have} not said which main goals {projects|it wants|they want} to contribute to.";
        PlacesNotStated "placesNotStated" => "{projects} har ikke sagt hvor {projects|det|de} holder til.", "{projects} har ikkje sagt kvar {projects|det|dei} held til.", "{projects} {projects|has|have} not said where {projects|it is|they are}.";
        PeriodNotStated "periodNotStated" => "{projects} har ikke sagt når {projects|det|de} begynner og slutter.", "{projects} har ikkje sagt når {projects|det|dei} byrjar og sluttar.", "{projects} {projects|has|have} not said when {projects|it begins and ends|they begin and end}.";
        Overdue "overdue" => "«{milestone}» skulle etter planen vært nådd {date}.", "«{milestone}» skulle etter planen vore nådd {date}.", "“{milestone}” was planned to be reached {date}.";
        SeveralOverdue "severalOverdue" => "{count} milepæler skulle vært nådd. Eldst er «{milestone}», som etter planen skulle vært nådd {date}.", "{count} milepælar skulle vore nådde. Eldst er «{milestone}», som etter planen skulle vore nådd {date}.", "{count} milestones should have been reached. The oldest is “{milestone}”, which was planned for {date}.";
        Slipped "slipped" => "«{milestone}» er flyttet fra {earlier} til {later} siden første plan.", "«{milestone}» er flytt frå {earlier} til {later} sidan første plan.", "“{milestone}” has moved from {earlier} to {later} since the first plan.";
        SeveralSlipped "severalSlipped" => "{count} milepæler er flyttet siden første plan. Mest flyttet er «{milestone}», fra {earlier} til {later}.", "{count} milepælar er flytte sidan første plan. Mest flytt er «{milestone}», frå {earlier} til {later}.", "{count} milestones have moved since the first plan. “{milestone}” has moved most, from {earlier} to {later}.";
        NoReportSince "noReportSince" => "Den siste statusrapporten går fram til {date}. {count} {count|rapport|rapporter} skulle ha kommet siden.", "Den siste statusrapporten går fram til {date}. {count} {count|rapport|rapportar} skulle ha kome sidan.", "The last status report goes up to {date}. {count} {count|report|reports} should have come since.";
        NoReport "noReport" => "Det er ikke kommet noen statusrapport. {count} skulle ha kommet.", "Det er ikkje kome nokon statusrapport. {count} skulle ha kome.", "No status report has come. {count} should have come.";
        NoOwner "noOwner" => "Prosjektet er oppført uten eier.", "Prosjektet er ført opp utan eigar.", "The project is listed without an owner.";
        GoalsNotInForce "goalsNotInForce" => "Det prosjektet vil bidra til, er ikke lenger hovedmål i programmet: {goals}.", "Det prosjektet vil bidra til, er ikkje lenger hovudmål i programmet: {goals}.", "What the project wants to contribute to is no longer a main goal of the programme: {goals}.";
        PeriodOver "periodOver" => "Prosjektet skulle være slutt {date}, og står som {state}.", "Prosjektet skulle vere slutt {date}, og står som {state}.", "The project was to end {date}, and stands as {state}.";
        StatusRed "statusRed" => "Statusrapporten fram til {date} viser rødt for {aspects}.", "Statusrapporten fram til {date} viser raudt for {aspects}.", "The status report up to {date} shows red for {aspects}.";
        StatusGreen "statusGreen" => "Statusrapporten fram til {date} viser grønt for {aspects}.", "Statusrapporten fram til {date} viser grønt for {aspects}.", "The status report up to {date} shows green for {aspects}.";
        ReachedLately "reachedLately" => "«{milestone}» ble nådd {date}.", "«{milestone}» blei nådd {date}.", "“{milestone}” was reached {date}.";
        MilestoneAhead "milestoneAhead" => "Neste milepæl er «{milestone}», ventet {date}.", "Neste milepæl er «{milestone}», venta {date}.", "The next milestone is “{milestone}”, expected {date}.";
        OthersWait "othersWait" => "{projects} venter på noe herfra.", "{projects} ventar på noko herfrå.", "{projects} {projects|waits|wait} for something from here.";
        OnlyOneTowards "onlyOneTowards" => "Ingen andre prosjekter har sagt at de vil bidra til hovedmål {goals}.", "Ingen andre prosjekt har sagt at dei vil bidra til hovudmål {goals}.", "No other project has said that it wants to contribute to main goal {goals}.";
        ReachedEarly "reachedEarly" => "Målet «{goal}» er nådd. Det gjelder tiden fram til {date}, og fristen er {deadline}.", "Målet «{goal}» er nådd. Det gjeld tida fram til {date}, og fristen er {deadline}.", "The goal “{goal}” is reached. That was by {date}, and the deadline is {deadline}.";
        ContinuationStated "continuationStated" => "Det er tenkt på hva som skjer etterpå: {what}.", "Det er tenkt på kva som skjer etterpå: {what}.", "There is a thought for what comes afterwards: {what}.";
        ContinuationNotStated "continuationNotStated" => "Det står ikke hva som skjer når prosjektet er over.", "Det står ikkje kva som skjer når prosjektet er over.", "It does not say what happens when the project is over.";
    }
}

choice! {
    /// What a project-leader forum is asked to discuss, with places for values.
    QuestionSaying {
        Coordinate "coordinate" => "Trenger {projects} å samordne seg, og i så fall om hva?", "Treng {projects} å samordne seg, og i så fall om kva?", "Do {projects} need to coordinate, and if so on what?";
        DevelopFurther "developFurther" => "Kan {projects} utvikles videre, og hva skal til?", "Kan {projects} utviklast vidare, og kva skal til?", "Can {projects} be developed further, and what would it take?";
        WindDown "windDown" => "Hva skal skje videre med {projects}: fortsette som nå, endres eller avvikles?", "Kva skal skje vidare med {projects}: halde fram som no, endrast eller avviklast?", "What happens next with {projects}: carry on as now, change or be wound down?";
        Merge "merge" => "Skal {projects} slås sammen, samordnes eller fortsette hver for seg?", "Skal {projects} slåast saman, samordnast eller halde fram kvar for seg?", "Are {projects} to be merged, be coordinated or carry on separately?";
    }
}

choice! {
    /// What is said of who is hit when a project slips, with places for values.
    SlipSaying {
        Nobody "nobody" => "Ingen milepæler i andre prosjekter flyttes, så langt de er knyttet sammen.", "Ingen milepælar i andre prosjekt blir flytte, så langt dei er knytte saman.", "No milestones of other projects move, as far as they are linked.";
        Summary "summary" => "Blir {project} forsinket {days} {days|dag|dager}, flyttes {count} {count|milepæl|milepæler} i {projects}.", "Blir {project} forseinka {days} {days|dag|dagar}, blir {count} {count|milepæl flytt|milepælar flytte} i {projects}.", "If {project} is {days} {days|day|days} late, {count} {count|milestone moves|milestones move} in {projects}.";
        Moves "moves" => "«{milestone}» i {project} flyttes fra {from} til {to}.", "«{milestone}» i {project} blir flytt frå {from} til {to}.", "“{milestone}” in {project} moves from {from} to {to}.";
        NoLongerKnown "noLongerKnown" => "«{milestone}» i {project} var ventet {from}. Nå vet ingen når den kan nås.", "«{milestone}» i {project} var venta {from}. No veit ingen når han kan bli nådd.", "“{milestone}” in {project} was expected {from}. Now nobody knows when it can be reached.";
        Waits "waits" => "Den venter på «{awaited}» i {other}.", "Han ventar på «{awaited}» i {other}.", "It waits for “{awaited}” in {other}.";
        WaitsWithin "waitsWithin" => "Den venter på «{awaited}».", "Han ventar på «{awaited}».", "It waits for “{awaited}”.";
        Meeting "meeting" => "Saken er ikke klar før {ready}, og neste møte der den kan avgjøres, er {date}.", "Saka er ikkje klar før {ready}, og neste møte der ho kan avgjerast, er {date}.", "The case is not ready before {ready}, and the next meeting that can decide it is on {date}.";
        NoMeetingLeft "noMeetingLeft" => "Det er ikke satt opp noe møte så sent.", "Det er ikkje sett opp noko møte så seint.", "No meeting is planned that late.";
        Misses "misses" => "Da rekker den ikke fristen {date}.", "Då rekk han ikkje fristen {date}.", "Then it misses the deadline {date}.";
        Circle "circle" => "{projects} venter på hverandre i ring, så vi kan ikke regne ut dagene.", "{projects} ventar på kvarandre i ring, så vi kan ikkje rekne ut dagane.", "{projects} wait for each other in a circle, so the days cannot be worked out.";
    }
}

choice! {
    /// What is said of how a portfolio has changed between two days, with places for values.
    DifferenceSaying {
        Nothing "nothing" => "Vi ser ingen endring fra {from} til {to}.", "Vi ser ingen endring frå {from} til {to}.", "We see no change from {from} to {to}.";
        Joined "joined" => "{project} er kommet til: {state}.", "{project} er kome til: {state}.", "{project} has come: {state}.";
        JoinedUnstated "joinedUnstated" => "{project} er kommet til.", "{project} er kome til.", "{project} has come.";
        Gone "gone" => "{project} er ikke med lenger: {state}.", "{project} er ikkje med lenger: {state}.", "{project} is no longer part of it: {state}.";
        State "state" => "{project} har gått fra {before} til {state}.", "{project} har gått frå {before} til {state}.", "{project} has gone from {before} to {state}.";
        NewlySupported "newlySupported" => "Hovedmål {goal} har fått prosjekt.", "Hovudmål {goal} har fått prosjekt.", "Main goal {goal} has got a project.";
        NoLongerSupported "noLongerSupported" => "Hovedmål {goal} har ikke lenger noe prosjekt som vi vet om.", "Hovudmål {goal} har ikkje lenger noko prosjekt som vi veit om.", "Main goal {goal} no longer has a project that we know of.";
        NewQuestion "newQuestion" => "Nytt spørsmål: {question}", "Nytt spørsmål: {question}", "A new question: {question}";
        QuestionGone "questionGone" => "Ikke lenger et spørsmål: {question}", "Ikkje lenger eit spørsmål: {question}", "No longer a question: {question}";
        NewAdvice "newAdvice" => "Forumet ga råd {date}: {kind} ({projects}).", "Forumet gav råd {date}: {kind} ({projects}).", "The forum advised on {date}: {kind} ({projects}).";
    }
}

choice! {
    /// What is said of projects that are like an idea, with places for values.
    SimilarSaying {
        NoProjects "noProjects" => "Det står ingen prosjekter i porteføljen ennå.", "Det står ingen prosjekt i porteføljen enno.", "There are no projects in the portfolio yet.";
        NothingYet "nothingYet" => "Notatet sier ikke ennå hva ideen handler om.", "Notatet seier ikkje enno kva ideen handlar om.", "The note does not yet say what the idea is about.";
        NoneAlike "noneAlike" => "Vi fant ingen prosjekter som skriver om det samme.", "Vi fann ingen prosjekt som skriv om det same.", "We found no projects that write about the same.";
        Alike "alike" => "{count} {count|prosjekt|prosjekter} skriver om noe av det samme. Snakk gjerne med dem.", "{count} prosjekt skriv om noko av det same. Snakk gjerne med dei.", "{count} {count|project writes|projects write} about some of the same. Do talk to them.";
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
