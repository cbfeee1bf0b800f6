//! What is said of when milestones are reached, and why.

use crate::phrase::{Param, fill};
use crate::value::{Language, choice};

choice! {
    /// What is said of when milestones are reached, and why, with places for values.
    PlanSaying {
        Heading "heading" => "Når milepælene blir nådd", "Når milepælane blir nådde", "When the milestones will be reached";
        ThePlan "thePlan" => "Milepælsplan", "Milepælsplan", "Milestone plan";
        Reports "reports" => "Rapportering", "Rapportering", "Reporting";
        ReportDue "reportDue" => "For tida til og med {ends}: innen {due}.", "For tida til og med {ends}: innan {due}.", "For the time up to {ends}: by {due}.";
        NoMilestones "noMilestones" => "Det står ingen milepæler i planen ennå.", "Det står ingen milepælar i planen enno.", "There are no milestones in the plan yet.";
        EndsOn "endsOn" => "Den siste milepælen blir nådd {date}.", "Den siste milepælen blir nådd {date}.", "The last milestone will be reached on {date}.";
        EndIs "endIs" => "Planen slutter {date}.", "Planen sluttar {date}.", "The plan ends on {date}.";
        LastKnown "lastKnown" => "Den siste milepælen vi kan tidfeste, blir nådd {date}.", "Den siste milepælen vi kan tidfeste, blir nådd {date}.", "The last milestone that we can date will be reached on {date}.";
        ChainSoFar "chainSoFar" => "Dette avgjør når den blir nådd: {names}.", "Dette avgjer når han blir nådd: {names}.", "This decides when that one is reached: {names}.";
        Chain "chain" => "Dette avgjør når den siste blir nådd: {names}.", "Dette avgjer når den siste blir nådd: {names}.", "This decides when the last is reached: {names}.";
        NotKnown "notKnown" => "{count} {count|milepæl|milepæler} kan vi ikke tidfeste ennå.", "{count} {count|milepæl|milepælar} kan vi ikkje tidfeste enno.", "{count} {count|milestone|milestones} cannot be dated yet.";
        When "when" => "Når", "Når", "When";
        Why "why" => "Hvorfor", "Kvifor", "Why";
        Room "room" => "Slakk", "Slakk", "Slack";
        On "on" => "{date}", "{date}", "{date}";
        Between "between" => "{date}, tidligst {earliest} og senest {latest}", "{date}, tidlegast {earliest} og seinast {latest}", "{date}, {earliest} at the earliest and {latest} at the latest";
        FromOn "fromOn" => "{date}, tidligst {earliest}", "{date}, tidlegast {earliest}", "{date}, {earliest} at the earliest";
        Earliest "earliest" => "Ikke kjent ennå, tidligst {earliest}", "Ikkje kjent enno, tidlegast {earliest}", "Not known yet, {earliest} at the earliest";
        Unknown "unknown" => "Ikke kjent ennå", "Ikkje kjent enno", "Not known yet";
        Reached "reached" => "«{name}» ble nådd {then}.", "«{name}» blei nådd {then}.", "“{name}” was reached {then}.";
        Fixed "fixed" => "«{name}» har fast dato, {date}.", "«{name}» har fast dato, {date}.", "“{name}” has a fixed date, {date}.";
        Forecast "forecast" => "«{name}» ser nå ut til å bli nådd {then}.", "«{name}» ser no ut til å bli nådd {then}.", "“{name}” is now expected to be reached {then}.";
        Planned "planned" => "«{name}» skal etter planen være nådd {then}.", "«{name}» skal etter planen vere nådd {then}.", "“{name}” is planned to be reached {then}.";
        NotBefore "notBefore" => "«{name}» kan ikke nås før {date}.", "«{name}» kan ikkje nåast før {date}.", "“{name}” cannot be reached before {date}.";
        Today "today" => "«{name}» er ikke nådd ennå. Den første dagen det kan skje, er i dag, {date}.", "«{name}» er ikkje nådd enno. Den første dagen det kan skje, er i dag, {date}.", "“{name}” has not been reached yet. The first day it can happen is today, {date}.";
        FromStart "fromStart" => "«{name}» tar {count} {count|arbeidsdag|arbeidsdager} fra prosjektet starter {start}, og blir nådd {date}.", "«{name}» tek {count} {count|arbeidsdag|arbeidsdagar} frå prosjektet startar {start}, og blir nådd {date}.", "“{name}” takes {count} {count|working day|working days} from the start of the project on {start}, and will be reached on {date}.";
        SameDay "sameDay" => "«{name}» blir nådd samme dag som «{other}», {date}.", "«{name}» blir nådd same dag som «{other}», {date}.", "“{name}” will be reached on the same day as “{other}”, {date}.";
        DaysAfter "daysAfter" => "«{name}» blir nådd {date}, {count} {count|arbeidsdag|arbeidsdager} etter «{other}».", "«{name}» blir nådd {date}, {count} {count|arbeidsdag|arbeidsdagar} etter «{other}».", "“{name}” will be reached on {date}, {count} {count|working day|working days} after “{other}”.";
        DaysBefore "daysBefore" => "«{name}» blir nådd {date}, {count} {count|arbeidsdag|arbeidsdager} før «{other}».", "«{name}» blir nådd {date}, {count} {count|arbeidsdag|arbeidsdagar} før «{other}».", "“{name}” will be reached on {date}, {count} {count|working day|working days} before “{other}”.";
        OnlyCounted "onlyCounted" => "Bare {days} er regnet med.", "Berre {days} er rekna med.", "Only {days} are counted.";
        ClosedDays "closedDays" => "dager som er stengt", "dagar som er stengde", "days that are closed";
        NotCounted "notCounted" => "Ikke regnet med: {days}.", "Ikkje rekna med: {days}.", "Not counted: {days}.";
        Decided "decided" => "«{name}» blir avgjort av {body} i møtet {date}.", "«{name}» blir avgjord av {body} i møtet {date}.", "“{name}” will be decided by {body} at the meeting on {date}.";
        FirstMeeting "firstMeeting" => "Det er det første møtet fra den tida milepælen er planlagt til.", "Det er det første møtet frå den tida milepælen er planlagd til.", "That is the first meeting from the time the milestone is planned for.";
        FirstForecast "firstForecast" => "Det er det første møtet fra den tida vi nå venter den.", "Det er det første møtet frå den tida vi no ventar han.", "That is the first meeting from the time it is now expected.";
        FirstToday "firstToday" => "Det er det første møtet vi kan rekke fra i dag.", "Det er det første møtet vi kan rekke frå i dag.", "That is the first meeting that we can make from today.";
        FirstNotBefore "firstNotBefore" => "Det er det første møtet fra den dagen milepælen tidligst kan nås, {date}.", "Det er det første møtet frå den dagen milepælen tidlegast kan nåast, {date}.", "That is the first meeting from the first day it can be reached, {date}.";
        PapersStart "papersStart" => "Sakspapirene må være klare {papers}. De er klare {ready}, {count} {count|arbeidsdag|arbeidsdager} etter at prosjektet starter {start}.", "Sakspapira må vere klare {papers}. Dei er klare {ready}, {count} {count|arbeidsdag|arbeidsdagar} etter at prosjektet startar {start}.", "The papers must be ready by {papers}. They are ready on {ready}, {count} {count|working day|working days} after the project starts on {start}.";
        Papers "papers" => "Sakspapirene må være klare {papers}.", "Sakspapira må vere klare {papers}.", "The papers must be ready by {papers}.";
        PapersAfter "papersAfter" => "Sakspapirene må være klare {papers}. De er klare {ready}, når «{other}» er nådd.", "Sakspapira må vere klare {papers}. Dei er klare {ready}, når «{other}» er nådd.", "The papers must be ready by {papers}. They are ready on {ready}, when “{other}” is reached.";
        PapersWork "papersWork" => "Sakspapirene må være klare {papers}. De er klare {ready}, {count} {count|arbeidsdag|arbeidsdager} etter «{other}».", "Sakspapira må vere klare {papers}. Dei er klare {ready}, {count} {count|arbeidsdag|arbeidsdagar} etter «{other}».", "The papers must be ready by {papers}. They are ready on {ready}, {count} {count|working day|working days} after “{other}”.";
        Missed "missed" => "Møtet {day} er for tidlig: Da måtte papirene vært klare {papers}.", "Møtet {day} er for tidleg: Då måtte papira ha vore klare {papers}.", "The meeting on {day} is too early: the papers would have had to be ready by {papers}.";
        NoTime "noTime" => "Det står ikke ennå når «{name}» er planlagt, eller hvor lang tid det tar.", "Det står ikkje enno når «{name}» er planlagd, eller kor lang tid det tek.", "It does not yet say when “{name}” is planned, or how long it will take.";
        NoStart "noStart" => "«{name}» tar {count} {count|arbeidsdag|arbeidsdager}, men det står ikke ennå når prosjektet starter.", "«{name}» tek {count} {count|arbeidsdag|arbeidsdagar}, men det står ikkje enno når prosjektet startar.", "“{name}” takes {count} {count|working day|working days}, but it does not yet say when the project starts.";
        NoWorkingDays "noWorkingDays" => "Etter kalenderen er det ingen dager dere arbeider.", "Etter kalenderen er det ingen dagar de arbeider.", "According to the calendar there are no days on which you work.";
        OutsideCalendar "outsideCalendar" => "Vi regner bare med dager fra 1900 til 2100, og «{name}» ligger utenfor.", "Vi reknar berre med dagar frå 1900 til 2100, og «{name}» ligg utanfor.", "We only count days from 1900 to 2100, and “{name}” lies outside.";
        AfterNothing "afterNothing" => "«{name}» venter på «{other}», som vi ikke finner i planen.", "«{name}» ventar på «{other}», som vi ikkje finn i planen.", "“{name}” waits for “{other}”, which we do not find in the plan.";
        NoKnownMeeting "noKnownMeeting" => "Det skal avgjøres av {body}, og vi kjenner ikke til noen møter.", "Det skal avgjerast av {body}, og vi kjenner ikkje til nokon møte.", "It is to be decided by {body}, and we know of no meetings.";
        AfterUnknown "afterUnknown" => "«{name}» venter på «{other}», og når det blir, vet vi ikke ennå.", "«{name}» ventar på «{other}», og når det blir, veit vi ikkje enno.", "“{name}” waits for “{other}”, and we do not yet know when that will be.";
        NoMeetingLeft "noMeetingLeft" => "«{name}» må avgjøres av {body} i et møte. Det siste møtet vi kjenner til, {last}, er for tidlig: Da må sakspapirene være klare {papers}.", "«{name}» må avgjerast av {body} i eit møte. Det siste møtet vi kjenner til, {last}, er for tidleg: Då må sakspapira vere klare {papers}.", "“{name}” must be decided by {body} at a meeting. The last meeting we know of, on {last}, is too early: its papers must be ready by {papers}.";
        NoMeeting "noMeeting" => "«{name}» må avgjøres av {body} i et møte, og vi kjenner ikke til noen møter.", "«{name}» må avgjerast av {body} i eit møte, og vi kjenner ikkje til nokon møte.", "“{name}” must be decided by {body} at a meeting, and we know of no meetings.";
        InCircle "inCircle" => "«{name}» er med i en ring av milepæler som venter på hverandre, eller venter på en som er det.", "«{name}» er med i ein ring av milepælar som ventar på kvarandre, eller ventar på ein som er det.", "“{name}” is in a circle of milestones that wait for each other, or waits for one that is.";
        Spare "spare" => "{count} {count|arbeidsdag|arbeidsdager} å gå på: senest {allowed}. Etter det {limit}.", "{count} {count|arbeidsdag|arbeidsdagar} å gå på: seinast {allowed}. Etter det {limit}.", "{count} {count|working day|working days} to spare: {allowed} at the latest. After that {limit}.";
        NoSpare "noSpare" => "Ingen dager å gå på. Blir den senere, {limit}.", "Ingen dagar å gå på. Blir han seinare, {limit}.", "No days to spare. If it is later, {limit}.";
        TooLate "tooLate" => "Den måtte vært nådd {allowed}, {count} {count|arbeidsdag|arbeidsdager} tidligere. Slik det ser ut, {limit}.", "Han måtte ha vore nådd {allowed}, {count} {count|arbeidsdag|arbeidsdagar} tidlegare. Slik det ser ut, {limit}.", "It would have had to be reached by {allowed}, {count} {count|working day|working days} earlier. As things look, {limit}.";
        UntilCritical "untilCritical" => "Blir den mer enn {count} {count|arbeidsdag|arbeidsdager} senere, er det den som avgjør når den siste milepælen blir nådd.", "Blir han meir enn {count} {count|arbeidsdag|arbeidsdagar} seinare, er det han som avgjer når den siste milepælen blir nådd.", "If it is more than {count} {count|working day|working days} later, it decides when the last milestone is reached.";
        MovesOthers "movesOthers" => "Blir den mer enn {count} {count|arbeidsdag|arbeidsdager} senere, flytter andre milepæler seg.", "Blir han meir enn {count} {count|arbeidsdag|arbeidsdagar} seinare, flyttar andre milepælar seg.", "If it is more than {count} {count|working day|working days} later, other milestones move.";
        MovesAtOnce "movesAtOnce" => "Blir den én dag senere, flytter andre milepæler seg.", "Blir han éin dag seinare, flyttar andre milepælar seg.", "If it is one day later, other milestones move.";
        Later "later" => "{count} {count|arbeidsdag|arbeidsdager} senere enn i den første planen.", "{count} {count|arbeidsdag|arbeidsdagar} seinare enn i den første planen.", "{count} {count|working day|working days} later than in the first plan.";
        Earlier "earlier" => "{count} {count|arbeidsdag|arbeidsdager} tidligere enn i den første planen.", "{count} {count|arbeidsdag|arbeidsdagar} tidlegare enn i den første planen.", "{count} {count|working day|working days} earlier than in the first plan.";
        LimitEnd "limitEnd" => "må slutten av planen flyttes", "må slutten av planen flyttast", "the end of the plan must move";
        LimitDeadline "limitDeadline" => "holder ikke fristen", "held ikkje fristen", "its deadline will be missed";
        LimitNotAfter "limitNotAfter" => "er den for sen", "er han for sein", "it will be too late";
        LimitFixed "limitFixed" => "holder ikke den faste datoen", "held ikkje den faste datoen", "its fixed date cannot be kept";
        LimitMilestone "limitMilestone" => "blir «{other}» for sen", "blir «{other}» for sein", "“{other}” will be too late";
        Quoted "quoted" => "«{other}»", "«{other}»", "“{other}”";
        WhatMoves "whatMoves" => "Det som flytter seg", "Det som flyttar seg", "What moves";
        NothingMoves "nothingMoves" => "Ingen milepæler flytter seg.", "Ingen milepælar flyttar seg.", "No milestones move.";
        Moves "moves" => "{count} {count|milepæl|milepæler} flytter seg. {rest} {rest|står|står} fast.", "{count} {count|milepæl|milepælar} flyttar seg. {rest} {rest|står|står} fast.", "{count} {count|milestone moves|milestones move}. {rest} {rest|stays|stay} where {rest|it is|they are}.";
        MovedLater "movedLater" => "Fra {before} til {after}, {count} {count|arbeidsdag|arbeidsdager} senere.", "Frå {before} til {after}, {count} {count|arbeidsdag|arbeidsdagar} seinare.", "From {before} to {after}, {count} {count|working day|working days} later.";
        MovedEarlier "movedEarlier" => "Fra {before} til {after}, {count} {count|arbeidsdag|arbeidsdager} tidligere.", "Frå {before} til {after}, {count} {count|arbeidsdag|arbeidsdagar} tidlegare.", "From {before} to {after}, {count} {count|working day|working days} earlier.";
        MovedOff "movedOff" => "Fra {before} til {after}. Det er ingen arbeidsdager imellom.", "Frå {before} til {after}. Det er ingen arbeidsdagar imellom.", "From {before} to {after}. There are no working days in between.";
        NoLongerKnown "noLongerKnown" => "Fra {before} til en dag vi ikke kjenner ennå.", "Frå {before} til ein dag vi ikkje kjenner enno.", "From {before} to a day that we do not know yet.";
        NowKnown "nowKnown" => "Nå {after}. Før kunne vi ikke si når.", "No {after}. Før kunne vi ikkje seie når.", "Now {after}. Before, we could not say when.";
        EndMoves "endMoves" => "Den siste milepælen flytter seg fra {before} til {after}.", "Den siste milepælen flyttar seg frå {before} til {after}.", "The last milestone moves from {before} to {after}.";
        LastNow "lastNow" => "Nå vet vi når den siste milepælen blir nådd: {after}.", "No veit vi når den siste milepælen blir nådd: {after}.", "Now we know when the last milestone will be reached: {after}.";
        LastGone "lastGone" => "Vi vet ikke lenger når den siste milepælen blir nådd. Før var det {before}.", "Vi veit ikkje lenger når den siste milepælen blir nådd. Før var det {before}.", "We no longer know when the last milestone will be reached. Before, it was {before}.";
        ChainNow "chainNow" => "Nå avgjør dette når den siste blir nådd: {names}.", "No avgjer dette når den siste blir nådd: {names}.", "Now this decides when the last is reached: {names}.";
        PlanEndMoves "planEndMoves" => "Slutten av planen flytter seg fra {before} til {after}.", "Slutten av planen flyttar seg frå {before} til {after}.", "The end of the plan moves from {before} to {after}.";
        PlanEndNow "planEndNow" => "Planen slutter nå {after}. Før stod det ingen slutt.", "Planen sluttar no {after}. Før stod det ingen slutt.", "The plan now ends on {after}. Before, no end was stated.";
        PlanEndGone "planEndGone" => "Det står ikke lenger når planen slutter. Før var det {before}.", "Det står ikkje lenger når planen sluttar. Før var det {before}.", "It no longer says when the plan ends. Before, it was {before}.";
        Added "added" => "{count} {count|milepæl er ny|milepæler er nye}.", "{count} {count|milepæl er ny|milepælar er nye}.", "{count} {count|milestone is|milestones are} new.";
        Removed "removed" => "{count} {count|milepæl er tatt ut|milepæler er tatt ut}.", "{count} {count|milepæl er teken ut|milepælar er tekne ut}.", "{count} {count|milestone is|milestones are} taken out.";
        OtherwiseChanged "otherwiseChanged" => "{count} {count|milepæl|milepæler} flytter seg ikke, men noe annet ved {count|den|dem} endrer seg.", "{count} {count|milepæl|milepælar} flyttar seg ikkje, men noko anna ved {count|han|dei} endrar seg.", "{count} {count|milestone does|milestones do} not move, but something else about {count|it|them} changes.";
        BecomeTooLate "becomeTooLate" => "{count} {count|milepæl blir for sen|milepæler blir for sene}.", "{count} {count|milepæl blir for sein|milepælar blir for seine}.", "{count} {count|milestone|milestones} will be too late.";
        NoLongerTooLate "noLongerTooLate" => "{count} {count|milepæl er ikke lenger for sen|milepæler er ikke lenger for sene}.", "{count} {count|milepæl er ikkje lenger for sein|milepælar er ikkje lenger for seine}.", "{count} {count|milestone is|milestones are} no longer too late.";
        NowTooLate "nowTooLate" => "Nå blir den for sen.", "No blir han for sein.", "Now it will be too late.";
        NotTooLate "notTooLate" => "Den er ikke lenger for sen.", "Han er ikkje lenger for sein.", "It is no longer too late.";
        SpareNow "spareNow" => "Å gå på nå: {room}", "Å gå på no: {room}", "To spare now: {room}";
        EarliestMoves "earliestMoves" => "Tidligst {after}. Før var det {before}.", "Tidlegast {after}. Før var det {before}.", "{after} at the earliest. Before, it was {before}.";
        EarliestNow "earliestNow" => "Tidligst {after}. Før kunne vi ikke si det.", "Tidlegast {after}. Før kunne vi ikkje seie det.", "{after} at the earliest. Before, we could not say.";
        EarliestGone "earliestGone" => "Når den tidligst blir nådd, kan vi ikke lenger si. Før var det {before}.", "Når han tidlegast blir nådd, kan vi ikkje lenger seie. Før var det {before}.", "We can no longer say when it will be reached at the earliest. Before, it was {before}.";
        LatestMoves "latestMoves" => "Senest {after}. Før var det {before}.", "Seinast {after}. Før var det {before}.", "{after} at the latest. Before, it was {before}.";
        LatestNow "latestNow" => "Senest {after}. Før kunne vi ikke si det.", "Seinast {after}. Før kunne vi ikkje seie det.", "{after} at the latest. Before, we could not say.";
        LatestGone "latestGone" => "Når den senest blir nådd, kan vi ikke lenger si. Før var det {before}.", "Når han seinast blir nådd, kan vi ikkje lenger seie. Før var det {before}.", "We can no longer say when it will be reached at the latest. Before, it was {before}.";
        WasDue "wasDue" => "Før var det {before}.", "Før var det {before}.", "Before, it was {before}.";
        WasNotKnown "wasNotKnown" => "Før kunne vi ikke si når.", "Før kunne vi ikkje seie når.", "Before, we could not say when.";
        WhatElse "whatElse" => "Det som ellers endrer seg", "Det som elles endrar seg", "What else changes";
        NewMilestones "newMilestones" => "Nye milepæler", "Nye milepælar", "New milestones";
        MilestonesGone "milestonesGone" => "Milepæler som er tatt ut", "Milepælar som er tekne ut", "Milestones that are taken out";
        NotRead "notRead" => "Merknader til endringene", "Merknader til endringane", "Findings on the changes";
    }
}

impl PlanSaying {
    pub(super) fn say(self, language: Language) -> String {
        self.with(&[], language)
    }

    pub(super) fn with(self, params: &[(&'static str, Param)], language: Language) -> String {
        fill(self.title().in_language(language), params, language)
    }
}
