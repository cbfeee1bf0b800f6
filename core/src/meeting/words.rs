//! What plans of meetings say.

use crate::phrase::{Param, fill};
use crate::value::{Language, choice};

choice! {
    /// What a row of an agenda is.
    ///
    /// ```
    /// use samspill::MeetingPart;
    ///
    /// assert_eq!(MeetingPart::Break.code(), "break");
    /// ```
    MeetingPart {
        Welcome "welcome" => "velkommen", "velkomen", "welcome";
        Method "method" => "metode", "metode", "method";
        Break "break" => "pause", "pause", "break";
        Closing "closing" => "avslutning", "avslutning", "closing";
    }
}

choice! {
    /// What stands in the columns of an agenda, and of a table of methods.
    MeetingColumn {
        Time "time" => "Tid", "Tid", "Time";
        What "what" => "Hva", "Kva", "What";
        Why "why" => "Hvorfor", "Kvifor", "Why";
        Step "step" => "Steg", "Steg", "Step";
        Minutes "minutes" => "Minutter", "Minutt", "Minutes";
        People "people" => "Deltakere", "Deltakarar", "People";
        Purpose "purpose" => "Hva den gir", "Kva han gir", "What it gives";
        Fits "fits" => "Passer", "Passar", "Fits";
        Method "method" => "Metode", "Metode", "Method";
    }
}

choice! {
    /// What plans of meetings say: headings, and whole sentences with places for values.
    MeetingSentence {
        // Headings.
        Untitled "untitled" => "Møte", "Møte", "Meeting";
        Agenda "agenda" => "Slik går møtet", "Slik går møtet", "How the meeting goes";
        HowTo "howTo" => "Slik gjør dere det", "Slik gjer de det", "How to do it";
        Needs "needs" => "Dette trenger dere", "Dette treng de", "What you need";
        PreMeeting "preMeeting" => "Formøtet", "Formøtet", "The pre-meeting";
        Roles "roles" => "Hvem svarer for hva", "Kven svarar for kva", "Who answers for what";
        Notes "notes" => "Dette lurer vi på", "Dette lurer vi på", "What we would like to know";
        // The meeting as a whole.
        Purpose "purpose" => "Hensikt: {purpose}.", "Føremål: {purpose}.", "Purpose: {purpose}.";
        Result "result" => "Dette skal være klart når dere går hjem: «{result}».", "Dette skal vere klart når de går heim: «{result}».", "This is to be ready when you go home: “{result}”.";
        MeetingWhen "meetingWhen" => "Møtet er {when}.", "Møtet er {when}.", "The meeting is {when}.";
        Takes "takes" => "Det tar {minutes} {minutes|minutt|minutter}.", "Det tek {minutes} minutt.", "It takes {minutes} {minutes|minute|minutes}.";
        FromStart "fromStart" => "{from}–{to} min", "{from}–{to} min", "{from}–{to} min";
        // The rows.
        Welcome "welcome" => "Velkommen", "Velkomen", "Welcome";
        WelcomePurpose "welcomePurpose" => "Ønsk velkommen, og si hva som skal være klart når dere går hjem.", "Ønsk velkomen, og sei kva som skal vere klart når de går heim.", "Welcome everybody, and say what is to be ready when you go home.";
        WelcomeWork "welcomeWork" => "Si hvordan dere skal arbeide, og når dere er ferdige.", "Sei korleis de skal arbeide, og når de er ferdige.", "Say how you will work, and when you will finish.";
        WelcomeRoles "welcomeRoles" => "Si hvem som passer på arbeidsformen, og hvem som svarer for resultatet.", "Sei kven som passar på arbeidsforma, og kven som svarar for resultatet.", "Say who looks after the way of working, and who answers for the result.";
        Break "break" => "Pause", "Pause", "Break";
        Meal "meal" => "Pause med mat", "Pause med mat", "Break with food";
        Closing "closing" => "Avslutning", "Avslutning", "Closing";
        ClosingTasks "closingTasks" => "Gå gjennom hvem som gjør hva, og innen når. Skriv det der alle ser det.", "Gå gjennom kven som gjer kva, og innan når. Skriv det der alle ser det.", "Go through who does what, and by when. Write it where everybody can see it.";
        ClosingResult "closingResult" => "Si hva som skjer med resultatet, og hvem som forteller det til dem som var med.", "Sei kva som skjer med resultatet, og kven som fortel det til dei som var med.", "Say what happens to the result, and who tells those who took part.";
        Continued "continued" => "{title} (fortsetter)", "{title} (held fram)", "{title} (continued)";
        // Why each row stands where it does.
        WhyWelcome "whyWelcome" => "Alle får vite hva møtet er til for, før dere begynner.", "Alle får vite kva møtet er til for, før de byrjar.", "Everybody learns what the meeting is for before you begin.";
        WhyFraming "whyFraming" => "Dette rammer inn møtet, og alle kommer med fra starten.", "Dette rammar inn møtet, og alle kjem med frå starten.", "This frames the meeting and brings everybody in from the start.";
        WhyOpening "whyOpening" => "Først kommer tankene fram, før noe blir valgt.", "Først kjem tankane fram, før noko blir valt.", "First the thoughts come out, before anything is chosen.";
        WhyEvidence "whyEvidence" => "Målene skal bygge på det dere vet, så det kommer først.", "Måla skal byggje på det de veit, så det kjem først.", "The goals are to build on what you know, so that comes first.";
        WhySorting "whySorting" => "Mange tanker blir til noen få, så det går an å velge.", "Mange tankar blir til nokre få, så det går an å velje.", "Many thoughts become a few, so that you can choose.";
        WhyConcluding "whyConcluding" => "Her velger dere det dere går videre med.", "Her vel de det de går vidare med.", "Here you choose what you take further.";
        WhyReflecting "whyReflecting" => "Til slutt ser dere på hva dere tar med dere.", "Til slutt ser de på kva de tek med dykk.", "At the end you look at what you take with you.";
        WhyLookingBack "whyLookingBack" => "Dere ser på det som har hendt, før dere bestemmer noe nytt.", "De ser på det som har hendt, før de bestemmer noko nytt.", "You look at what has happened before you decide anything new.";
        WhyMore "whyMore" => "Det er tid til å gå en runde til.", "Det er tid til å gå ein runde til.", "There is time to go one more round.";
        WhyChosen "whyChosen" => "Denne metoden har dere valgt selv.", "Denne metoden har de valt sjølve.", "You have chosen this method yourselves.";
        WhyBreak "whyBreak" => "Ingen blir sittende mer enn halvannen time uten pause.", "Ingen blir sitjande meir enn halvannan time utan pause.", "Nobody sits for more than an hour and a half without a break.";
        WhyClosing "whyClosing" => "Alle går hjem og vet hva de skal gjøre.", "Alle går heim og veit kva dei skal gjere.", "Everybody goes home knowing what to do.";
        // The pre-meeting and the roles.
        PreMeetingWhen "preMeetingWhen" => "Formøtet er {when}.", "Formøtet er {when}.", "The pre-meeting is {when}.";
        PreMeetingWho "preMeetingWho" => "På formøtet møtes {processLeader} og {responsible}.", "På formøtet møtest {processLeader} og {responsible}.", "At the pre-meeting {processLeader} meets {responsible}.";
        PreMeetingAsks "preMeetingAsks" => "Dette spør prosesslederen om:", "Dette spør prosessleiaren om:", "The process leader asks:";
        TheProcessLeader "theProcessLeader" => "prosesslederen", "prosessleiaren", "the process leader";
        TheResponsible "theResponsible" => "den som er ansvarlig for møtet", "den som er ansvarleg for møtet", "whoever is responsible for the meeting";
        ProcessLeader "processLeader" => "Prosessleder", "Prosessleiar", "Process leader";
        ProjectLeader "projectLeader" => "Prosjektleder", "Prosjektleiar", "Project leader";
        AnswersForProcess "answersForProcess" => "Prosesslederen svarer for hvordan dere arbeider sammen på veien mot resultatet.", "Prosessleiaren svarar for korleis de arbeider saman på vegen mot resultatet.", "The process leader answers for how you work together on the way to the result.";
        AnswersForResult "answersForResult" => "Prosjektlederen svarer for resultatet.", "Prosjektleiaren svarar for resultatet.", "The project leader answers for the result.";
        ThatIs "thatIs" => "Det er {who}.", "Det er {who}.", "That is {who}.";
        // What is asked.
        AskTalk "askTalk" => "Dere har bedt om noen å drøfte med. Holder det med en prat, eller vil dere ha et møte?", "De har bede om nokon å drøfte med. Held det med ein prat, eller vil de ha eit møte?", "You have asked for somebody to talk it over with. Is a chat enough, or would you like a meeting?";
        AskPurpose "askPurpose" => "Hva vil dere bruke møtet til? Når vi vet det, kan vi velge metoder som passer.", "Kva vil de bruke møtet til? Når vi veit det, kan vi velje metodar som passar.", "What do you want to use the meeting for? When we know, we can choose methods that fit.";
        AskResult "askResult" => "Hva skal være klart når dere går hjem?", "Kva skal vere klart når de går heim?", "What is to be ready when you go home?";
        AskMinutes "askMinutes" => "Hvor lang tid har dere? Slik møtet står her, tar det {minutes} {minutes|minutt|minutter}.", "Kor lang tid har de? Slik møtet står her, tek det {minutes} minutt.", "How long have you got? As the meeting stands here, it takes {minutes} {minutes|minute|minutes}.";
        AskPeople "askPeople" => "Hvor mange kommer? Når vi vet det, ser vi om metodene passer.", "Kor mange kjem? Når vi veit det, ser vi om metodane passar.", "How many are coming? When we know, we can see whether the methods fit.";
        AskEvidence "askEvidence" => "Hva bygger dere målene på? Det dere vet fra før, kan sendes ut før møtet.", "Kva byggjer de måla på? Det de veit frå før, kan sendast ut før møtet.", "What do you build the goals on? What you know already can be sent out before the meeting.";
        AskPreMeeting "askPreMeeting" => "Når er formøtet?", "Når er formøtet?", "When is the pre-meeting?";
        AskProcessLeader "askProcessLeader" => "Hvem passer på arbeidsformen i møtet?", "Kven passar på arbeidsforma i møtet?", "Who looks after the way of working in the meeting?";
        AskProjectLeader "askProjectLeader" => "Hvem svarer for resultatet?", "Kven svarar for resultatet?", "Who answers for the result?";
        AskOnePerson "askOnePerson" => "Samme person passer på arbeidsformen og svarer for resultatet. Er det noen andre som kan ta det ene?", "Same person passar på arbeidsforma og svarar for resultatet. Er det nokon andre som kan ta det eine?", "The same person looks after the way of working and answers for the result. Is there somebody else who can take one of the two?";
        AskMethod "askMethod" => "Vi kjenner ikke metoden «{method}», så den er ikke med her. Hvilken metode mener dere?", "Vi kjenner ikkje metoden «{method}», så han er ikkje med her. Kva metode meiner de?", "We do not know the method “{method}”, so it is not in here. Which method do you mean?";
        AskFewer "askFewer" => "Dere har valgt {count} metoder. Her er de {most} første med. Hvilke er viktigst?", "De har valt {count} metodar. Her er dei {most} første med. Kva for nokre er viktigast?", "You have chosen {count} methods. The first {most} are in here. Which matter most?";
        AskOtherPurpose "askOtherPurpose" => "«{method}» er mest brukt i andre slags møter enn dette. Vil dere bruke metoden likevel?", "«{method}» er mest brukt i andre slags møte enn dette. Vil de bruke metoden likevel?", "“{method}” is mostly used in other kinds of meetings than this. Do you want to use it all the same?";
        AskOrder "askOrder" => "Med «{method}» konkluderer dere før ideene er kommet fram. Trenger dere å hente inn flere tanker først?", "Med «{method}» konkluderer de før ideane er komne fram. Treng de å hente inn fleire tankar først?", "With “{method}” you conclude before the ideas have come out. Do you need to gather more thoughts first?";
        AskSmallerGroups "askSmallerGroups" => "Dere er {people}. Dette er vanligvis for færre: {methods}. Kan dere dele dere i flere grupper?", "De er {people}. Dette er vanlegvis for færre: {methods}. Kan de dele dykk i fleire grupper?", "This is usually for fewer than {people}: {methods}. Can you divide into several groups?";
        AskMorePeople "askMorePeople" => "Dere er {people}. Dette er vanligvis for flere: {methods}. Er det flere som burde være med?", "De er {people}. Dette er vanlegvis for fleire: {methods}. Er det fleire som burde vere med?", "This is usually for more than {people}: {methods}. Is there anybody else who should be there?";
        AskTime "askTime" => "Dere har {available} {available|minutt|minutter}. Det korteste møtet vi kan sette opp, tar {minutes}. Kan dere få mer tid, eller dele det på to møter?", "De har {available} minutt. Det kortaste møtet vi kan setje opp, tek {minutes}. Kan de få meir tid, eller dele det på to møte?", "You have {available} {available|minute|minutes}. The shortest meeting that we can set up takes {minutes}. Can you get more time, or divide it between two meetings?";
        AskTimeForMethods "askTimeForMethods" => "Dere har {available} {available|minutt|minutter}. Metodene dere har valgt, tar minst {minutes} med velkomst, pauser og avslutning. Kan dere få mer tid, eller velge færre metoder?", "De har {available} minutt. Metodane de har valt, tek minst {minutes} med velkomst, pausar og avslutning. Kan de få meir tid, eller velje færre metodar?", "You have {available} {available|minute|minutes}. The methods that you have chosen take at least {minutes} with welcome, breaks and closing. Can you get more time, or choose fewer methods?";
        AskClock "askClock" => "Klokkeslettene gir {clock} {clock|minutt|minutter}, men det står {minutes}. Hva stemmer?", "Klokkesletta gir {clock} minutt, men det står {minutes}. Kva stemmer?", "The times of day give {clock} {clock|minute|minutes}, but it says {minutes}. Which is right?";
        Dropped "dropped" => "{steps|Dette steget|Disse stegene} fikk ikke plass: {steps}. Vil dere sette av mer tid?", "{steps|Dette steget|Desse stega} fekk ikkje plass: {steps}. Vil de setje av meir tid?", "{steps|This step|These steps} did not fit in: {steps}. Would you like to set aside more time?";
        Left "left" => "Det blir {left} minutter til overs. Vil dere bruke dem, eller slutte tidligere?", "Det blir {left} minutt til overs. Vil de bruke dei, eller slutte tidlegare?", "There are {left} minutes left over. Do you want to use them, or finish earlier?";
    }
}

impl MeetingSentence {
    /// The sentence with its places filled.
    #[inline(never)]
    pub(crate) fn say(self, params: &[(&'static str, Param)], language: Language) -> String {
        let template = Self::CHOICES.get(self as usize).map_or("", |choice| choice.title.in_language(language));
        fill(template, params, language)
    }
}
