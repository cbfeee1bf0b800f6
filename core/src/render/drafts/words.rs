//! What drafts say, and what a person fills in.

use crate::value::choice;

choice! {
    /// What a draft leaves for a person to fill in.
    ///
    /// ```
    /// use samspill::render::GapKind;
    ///
    /// assert_eq!(GapKind::ReplyDate.code(), "replyDate");
    /// assert_eq!(GapKind::QualifiedOn.title().nn(), "dato for kvalifiseringa");
    /// ```
    ///
    /// Source: what the letters of Områdeløft Saupstad-Kolstad hold, slides 18 to 20.
    GapKind {
        Title "title" => "navnet på ideen", "namnet på ideen", "what the idea is called";
        Initiator "initiator" => "hvem som foreslår ideen", "kven som kjem med ideen", "who proposes the idea";
        Programme "programme" => "navnet på programmet", "namnet på programmet", "the name of the programme";
        ReceivedOn "receivedOn" => "dato da notatet kom", "dato då notatet kom", "date the note arrived";
        Office "office" => "programkontor eller programleder", "programkontor eller programleiar", "programme office or programme leader";
        Sender "sender" => "hvem som skriver", "kven som skriv", "who writes";
        ContactDetails "contactDetails" => "telefon eller e-post", "telefon eller e-post", "telephone or e-mail";
        ReplyDate "replyDate" => "dato for svar", "dato for svar", "date of the answer";
        Recommender "recommender" => "hvem som gir anbefalingen", "kven som gir tilrådinga", "who recommends";
        Recommendation "recommendation" => "anbefaling", "tilråding", "recommendation";
        RecommendedOn "recommendedOn" => "dato for anbefalingen", "dato for tilrådinga", "date of the recommendation";
        CriteriaSet "criteriaSet" => "hvilke kriterier", "kva kriterium", "which criteria";
        Criterion "criterion" => "navnet på kriteriet", "namnet på kriteriet", "the name of the criterion";
        Basis "basis" => "hvor kriteriene står", "kvar kriteria står", "where the criteria stand";
        Answer "answer" => "svar og begrunnelse", "svar og grunngiving", "answer and reason";
        Outcome "outcome" => "svar", "svar", "answer";
        Reason "reason" => "begrunnelse", "grunngiving", "reason";
        Role "role" => "hvem som har svart", "kven som har svart", "who answered";
        AnsweredOn "answeredOn" => "dato for vurderingen", "dato for vurderinga", "date of the assessment";
        Decider "decider" => "hvem som har avgjort det", "kven som har avgjort det", "who decided";
        DecidedOn "decidedOn" => "dato for avgjørelsen", "dato for avgjerda", "date of the decision";
        Grounds "grounds" => "begrunnelse for avslaget", "grunngiving for avslaget", "reason for declining";
        ProjectCode "projectCode" => "prosjektkode", "prosjektkode", "project code";
        QualifiedBy "qualifiedBy" => "hvem som har kvalifisert prosjektet", "kven som har kvalifisert prosjektet", "who qualified the project";
        QualifiedOn "qualifiedOn" => "dato for kvalifiseringen", "dato for kvalifiseringa", "date of the qualification";
        Mandate "mandate" => "hva prosjektet skal gjøre", "kva prosjektet skal gjere", "what the project is to do";
        MainGoal "mainGoal" => "hovedmål", "hovudmål", "main goal";
        MainGoals "mainGoals" => "hovedmål", "hovudmål", "main goals";
        HowItContributes "howItContributes" => "hvordan prosjektet bidrar", "korleis prosjektet bidreg", "how the project contributes";
        Approaches "approaches" => "hovedgrep", "hovudgrep", "strategic approaches";
        PortfolioFit "portfolioFit" => "hvordan prosjektet passer sammen med de andre", "korleis prosjektet passar saman med dei andre", "how the project fits in with the others";
        OtherProject "otherProject" => "hvilket prosjekt", "kva prosjekt", "which project";
        LinkKind "linkKind" => "hvordan de henger sammen", "korleis dei heng saman", "how they are linked";
        Support "support" => "hva prosjektet får fra programmet", "kva prosjektet får frå programmet", "what the project gets from the programme";
        Forum "forum" => "forum for prosjektlederne", "forum for prosjektleiarane", "the project leaders' forum";
        ResourceGroups "resourceGroups" => "ressursgruppe", "ressursgruppe", "resource group";
        Due "due" => "frist for vilkårene", "frist for vilkåra", "date for the conditions";
        ValidUntil "validUntil" => "hvor lenge brevet gjelder", "kor lenge brevet gjeld", "how long the letter holds";
        ProjectOwner "projectOwner" => "hvem som er prosjekteier", "kven som er prosjekteigar", "who the project owner is";
        Ownership "ownership" => "bekreft hvem som eier prosjektet", "stadfest kven som eig prosjektet", "confirm who owns the project";
        ProgrammeOwner "programmeOwner" => "hvem som er programeier", "kven som er programeigar", "who the programme owner is";
        OrganisationNumber "organisationNumber" => "organisasjonsnummer", "organisasjonsnummer", "organisation number";
        QualificationLetter "qualificationLetter" => "hvilket kvalifiseringsbrev", "kva kvalifiseringsbrev", "which qualification letter";
        Period "period" => "periode", "periode", "period";
        Contributions "contributions" => "hva hver part forplikter seg til", "kva kvar part forpliktar seg til", "what each party commits itself to";
        Source "source" => "hvem som betaler", "kven som betaler", "who pays";
        Amount "amount" => "beløp", "beløp", "amount";
        Reporting "reporting" => "hva som rapporteres, hvor ofte og til hvem", "kva som blir rapportert, kor ofte og til kven", "what is reported, how often and to whom";
        Changes "changes" => "hvordan avtalen kan endres eller avsluttes", "korleis avtalen kan endrast eller avsluttast", "how the agreement may be changed or ended";
        ContinuationResponsible "continuationResponsible" => "rollen som svarer for det som kommer etter", "rolla som svarer for det som kjem etter", "the role that answers for what comes after";
        Time "time" => "dag og klokkeslett", "dag og klokkeslett", "day and time";
        Place "place" => "sted", "stad", "place";
        Host "host" => "hvem som inviterer", "kven som inviterer", "who invites";
        Deadline "deadline" => "påmeldingsfrist", "påmeldingsfrist", "date to sign up by";
        Link "link" => "hvor en melder seg på", "kvar ein melder seg på", "where to sign up";
        Signature "signature" => "underskrift, rolle og dato", "underskrift, rolle og dato", "signature, role and date";
    }
}

choice! {
    /// What drafts say: whole sentences, headings and lines, with places for values. A place that bears the
    /// code of a [`GapKind`] becomes a gap where the value is not stated.
    Sentence {
        Gap "gap" => "[fyll inn: {what}]", "[fyll inn: {what}]", "[fill in: {what}]";
        Quote "quote" => "«{text}»", "«{text}»", "“{text}”";
        GoalNamed "goalNamed" => "{number} ({name})", "{number} ({name})", "{number} ({name})";
        // Invitations.
        Invitation "invitation" => "Invitasjon: {gathering}", "Invitasjon: {gathering}", "Invitation: {gathering}";
        InvitationTo "invitationTo" => "Invitasjon til samling", "Invitasjon til samling", "Invitation to a gathering";
        Invites "invites" => "{host} inviterer til {gathering}.", "{host} inviterer til {gathering}.", "{host} invites you to {gathering}.";
        InvitesYou "invitesYou" => "{host} inviterer til samling.", "{host} inviterer til samling.", "{host} invites you to a gathering.";
        PracticalMatters "practicalMatters" => "Praktisk", "Praktisk", "Practical matters";
        IsWhen "isWhen" => "Når: {time}", "Når: {time}", "When: {time}";
        IsAboutWhen "isAboutWhen" => "Når: {about}, {time}", "Når: {about}, {time}", "When: {about}, {time}";
        IsWhere "isWhere" => "Hvor: {place}", "Kvar: {place}", "Where: {place}";
        IsOnScreen "isOnScreen" => "På skjerm: {screen}", "På skjerm: {screen}", "Online: {screen}";
        IsFor "isFor" => "For hvem: {audience}", "For kven: {audience}", "For whom: {audience}";
        IsFree "isFree" => "Det er gratis å være med.", "Det er gratis å vere med.", "It is free to take part.";
        CostsSo "costsSo" => "Det koster {price} å være med.", "Det kostar {price} å vere med.", "It costs {price} to take part.";
        RoomFor "roomFor" => "Det er plass til {capacity}.", "Det er plass til {capacity}.", "There is room for {capacity}.";
        YouGet "youGet" => "Dette får du", "Dette får du", "What you will get";
        TheDays "theDays" => "Program", "Program", "Programme";
        TheDay "theDay" => "Program, dag {day}", "Program, dag {day}", "Programme, day {day}";
        OurValues "ourValues" => "Slik vil vi være sammen", "Slik vil vi vere saman", "How we want to work together";
        SigningUp "signingUp" => "Påmelding", "Påmelding", "Signing up";
        SignUpBy "signUpBy" => "Meld deg på innen {deadline}: {link}", "Meld deg på innan {deadline}: {link}", "Sign up by {deadline}: {link}";
        SignUpSo "signUpSo" => "Meld deg på {by}: {link}", "Meld deg på {by}: {link}", "Sign up {by}: {link}";
        AskContact "askContact" => "Lurer du på noe? {contact}", "Lurer du på noko? {contact}", "Any questions? {contact}";
        Welcome "welcome" => "Velkommen!", "Velkomen!", "Welcome!";
        // Letters.
        To "to" => "Til {initiator}", "Til {initiator}", "To {initiator}";
        Hello "hello" => "Hei!", "Hei!", "Hello!";
        Thanks "thanks" => "Takk for idé-notatet «{title}».", "Takk for idénotatet «{title}».", "Thank you for the idea note “{title}”.";
        Regards "regards" => "Vennlig hilsen", "Venleg helsing", "Kind regards";
        From "from" => "{sender}, {programme}", "{sender}, {programme}", "{sender}, {programme}";
        NextStep "nextStep" => "Slik går det videre", "Slik går det vidare", "What happens next";
        Recommends "recommends" => "{recommender} ser ideen opp mot kriteriene og gir en anbefaling.", "{recommender} ser ideen opp mot kriteria og gir ei tilråding.", "{recommender} will look at the idea against the criteria and make a recommendation.";
        AnswerBy "answerBy" => "Dere får svar innen {replyDate}.", "De får svar innan {replyDate}.", "You will have an answer by {replyDate}.";
        TalkTo "talkTo" => "Vil dere snakke om ideen, er det bare å ta kontakt med {office}: {contactDetails}.", "Vil de snakke om ideen, er det berre å ta kontakt med {office}: {contactDetails}.", "If you would like to talk about the idea, do get in touch with {office}: {contactDetails}.";
        // The receipt.
        Receipt "receipt" => "Kvittering for idé-notatet «{title}»", "Kvittering for idénotatet «{title}»", "Receipt of the idea note “{title}”";
        ReceivedOn "receivedOn" => "Vi fikk det {receivedOn}.", "Vi fekk det {receivedOn}.", "We received it on {receivedOn}.";
        Reads "reads" => "{office} leser notatet og skriver til dere om det som er på plass, og det vi lurer på.", "{office} les notatet og skriv til dykk om det som er på plass, og det vi lurer på.", "{office} will read the note and write to you about what is in place and what we would like to know.";
        NothingToDo "nothingToDo" => "Dere trenger ikke gjøre noe nå.", "De treng ikkje gjere noko no.", "You need not do anything now.";
        // The reply.
        Reply "reply" => "Svar på idé-notatet «{title}»", "Svar på idénotatet «{title}»", "Reply to the idea note “{title}”";
        HaveRead "haveRead" => "Vi har lest notatet, og dette har vi fått med oss:", "Vi har lese notatet, og dette har vi fått med oss:", "We have read the note, and this is what we have taken from it:";
        InPlace "inPlace" => "Dette er på plass", "Dette er på plass", "What is in place";
        Challenge "challenge" => "Utfordringen: «{challenge}»", "Utfordringa: «{challenge}»", "The challenge: “{challenge}”";
        Solution "solution" => "Dette skal prøves: «{solution}»", "Dette skal prøvast: «{solution}»", "What is to be tried: “{solution}”";
        YouTry "youTry" => "Det dere vil prøve: «{solution}»", "Det de vil prøve: «{solution}»", "What you want to try: “{solution}”";
        WhyNow "whyNow" => "Hvorfor det er viktig nå: «{whyNow}»", "Kvifor det er viktig no: «{whyNow}»", "Why it matters now: “{whyNow}”";
        Benefits "benefits" => "Hva det vil gi: {benefits}", "Kva det vil gi: {benefits}", "What it will give: {benefits}";
        Goals "goals" => "Det som har skjedd når dere er i mål: {goals}", "Det som har skjedd når de er i mål: {goals}", "What will have happened when you reach your goals: {goals}";
        Affected "affected" => "Hvem som berøres: {affected}", "Kven som blir påverka: {affected}", "Who is affected: {affected}";
        Towards "towards" => "Hovedmål ideen bidrar til: {mainGoals}", "Hovudmål ideen bidreg til: {mainGoals}", "Main goals that the idea contributes to: {mainGoals}";
        TowardsWithReasons "towardsWithReasons" => "Hovedmål ideen bidrar til: {mainGoals}. Dere sier også hvordan.", "Hovudmål ideen bidreg til: {mainGoals}. De seier òg korleis.", "Main goals that the idea contributes to: {mainGoals}. You also say how.";
        Partners "partners" => "Hvem dere har med dere: {partners}", "Kven de har med dykk: {partners}", "Who is with you: {partners}";
        ReplacesNothing "replacesNothing" => "Ideen erstatter ikke noe som gjøres i dag, skriver dere.", "Ideen erstattar ikkje noko som blir gjort i dag, skriv de.", "The idea replaces nothing that is done today, you write.";
        Asks "asks" => "Det dere trenger fra programmet: {asks}", "Det de treng frå programmet: {asks}", "What you need from the programme: {asks}";
        Runs "runs" => "Når dere vil holde på: {period}", "Når de vil halde på: {period}", "When you want to do it: {period}";
        Cost "cost" => "Hva det koster: om lag {cost}", "Kva det kostar: om lag {cost}", "What it costs: about {cost}";
        Afterwards "afterwards" => "Når prosjektet er over: «{continuation}»", "Når prosjektet er over: «{continuation}»", "When the project is over: “{continuation}”";
        Questions "questions" => "Dette lurer vi på", "Dette lurer vi på", "What we would like to know";
        AnswerWhatYouCan "answerWhatYouCan" => "Svar på det dere kan nå. Vet dere det ikke ennå, er det også et svar.", "Svar på det de kan no. Veit de det ikkje enno, er det òg eit svar.", "Answer what you can now. “We do not know yet” is an answer, too.";
        AboutMissing "aboutMissing" => "{missing} Hva kan dere si om det?", "{missing} Kva kan de seie om det?", "{missing} What can you say about it?";
        SendAnswers "sendAnswers" => "Dere kan svare på e-post eller skrive en ny versjon av notatet.", "De kan svare på e-post eller skrive ein ny versjon av notatet.", "You can answer by e-mail or write a new version of the note.";
        // The recommendation.
        RecommendationOn "recommendationOn" => "Anbefaling om ideen «{title}»", "Tilråding om ideen «{title}»", "Recommendation on the idea “{title}”";
        ComesFrom "comesFrom" => "Ideen kommer fra {initiator}.", "Ideen kjem frå {initiator}.", "The idea comes from {initiator}.";
        SeenAgainst "seenAgainst" => "Ideen er sett opp mot «{criteriaSet}» slik notatet sto {today}.", "Ideen er sett opp mot «{criteriaSet}» slik notatet stod {today}.", "The idea is seen against “{criteriaSet}” as the note stood on {today}.";
        RestsOn "restsOn" => "Grunnlag: {basis}", "Grunnlag: {basis}", "Basis: {basis}";
        CriterionIs "criterionIs" => "{criterion}: {standing}", "{criterion}: {standing}", "{criterion}: {standing}";
        Found "found" => "Funnet: {found}", "Funne: {found}", "Found: {found}";
        Missing "missing" => "Mangler: {missing}", "Manglar: {missing}", "Missing: {missing}";
        ToJudge "toJudge" => "Til vurdering: {question}", "Til vurdering: {question}", "To be judged: {question}";
        AnsweredBy "answeredBy" => "Svar fra {role}, {answeredOn}: {outcome}. {reason}", "Svar frå {role}, {answeredOn}: {outcome}. {reason}", "Answer from {role}, {answeredOn}: {outcome}. {reason}";
        NotCounted "notCounted" => "Svar fra {role}, {answeredOn}: {outcome}. Svaret er et annet enn det opplysningene viser, og teller først når det er begrunnet: {reason}", "Svar frå {role}, {answeredOn}: {outcome}. Svaret er eit anna enn det opplysningane viser, og tel først når det er grunngitt: {reason}", "Answer from {role}, {answeredOn}: {outcome}. The answer differs from what the facts show, and counts only once a reason is given: {reason}";
        NotAnswered "notAnswered" => "Svar: {answer}", "Svar: {answer}", "Answer: {answer}";
        Later "later" => "Vurderes senere", "Blir vurdert seinare", "Assessed later";
        TheRecommendation "theRecommendation" => "Anbefalingen", "Tilrådinga", "The recommendation";
        Recommended "recommended" => "{recommender} anbefaler: {recommendation}", "{recommender} tilrår: {recommendation}", "{recommender} recommends: {recommendation}";
        WithReason "withReason" => "Begrunnelse: {reason}", "Grunngiving: {reason}", "Reason: {reason}";
        OnDate "onDate" => "Dato: {recommendedOn}", "Dato: {recommendedOn}", "Date: {recommendedOn}";
        // The decline.
        DecisionOn "decisionOn" => "Avgjørelse om ideen «{title}»", "Avgjerd om ideen «{title}»", "Decision on the idea “{title}”";
        Declined "declined" => "{decider} avgjorde {decidedOn} at ideen ikke blir et prosjekt i {programme} nå.", "{decider} avgjorde {decidedOn} at ideen ikkje blir eit prosjekt i {programme} no.", "{decider} decided on {decidedOn} that the idea will not become a project of {programme} now.";
        NotHopedFor "notHopedFor" => "Vi forstår at dere hadde håpet på et annet svar.", "Vi forstår at de hadde håpa på eit anna svar.", "We understand that you had hoped for another answer.";
        TheGrounds "theGrounds" => "Begrunnelse", "Grunngiving", "Reasons";
        OnlyGrounds "onlyGrounds" => "Grunnen er: {grounds}", "Grunnen er: {grounds}", "The reason is: {grounds}";
        Ground "ground" => "{criterion}: {reason}", "{criterion}: {reason}", "{criterion}: {reason}";
        YouCan "youCan" => "Hva dere kan gjøre", "Kva de kan gjere", "What you can do";
        NewVersion "newVersion" => "Endrer noe av dette seg, er dere velkomne tilbake med en ny versjon av notatet.", "Endrar noko av dette seg, er de velkomne tilbake med ein ny versjon av notatet.", "If any of this changes, you are welcome back with a new version of the note.";
        StillYours "stillYours" => "Ideen er fortsatt deres, og dere kan prøve den også uten programmet.", "Ideen er framleis dykkar, og de kan prøve han også utan programmet.", "The idea is still yours, and you may try it without the programme, too.";
        // The qualification letter.
        LetterFor "letterFor" => "Kvalifiseringsbrev for {title}", "Kvalifiseringsbrev for {title}", "Qualification letter for {title}";
        Qualified "qualified" => "«{title}» er kvalifisert som prosjekt i {programme}.", "«{title}» er kvalifisert som prosjekt i {programme}.", "“{title}” is qualified as a project of {programme}.";
        Coded "coded" => "Prosjektkoden er {projectCode}.", "Prosjektkoden er {projectCode}.", "The project code is {projectCode}.";
        RecommendedBy "recommendedBy" => "{recommender} anbefalte prosjektet {recommendedOn}.", "{recommender} tilrådde prosjektet {recommendedOn}.", "{recommender} recommended the project on {recommendedOn}.";
        QualifiedBy "qualifiedBy" => "{qualifiedBy} kvalifiserte prosjektet {qualifiedOn}.", "{qualifiedBy} kvalifiserte prosjektet {qualifiedOn}.", "{qualifiedBy} qualified the project on {qualifiedOn}.";
        TheMandate "theMandate" => "Det prosjektet skal gjøre", "Det prosjektet skal gjere", "What the project is to do";
        NoMandate "noMandate" => "Oppdraget er: {mandate}", "Oppdraget er: {mandate}", "The task is: {mandate}";
        TheAnchoring "theAnchoring" => "Forankring i programmet", "Forankring i programmet", "Anchoring in the programme";
        Contributes "contributes" => "Hovedmål {mainGoal}: «{howItContributes}»", "Hovudmål {mainGoal}: «{howItContributes}»", "Main goal {mainGoal}: “{howItContributes}”";
        Follows "follows" => "Hovedgrep: {approaches}", "Hovudgrep: {approaches}", "Strategic approaches: {approaches}";
        TheCriteria "theCriteria" => "Svarene om hvert kriterium", "Svara om kvart kriterium", "The answers about each criterion";
        Judged "judged" => "{criterion}: {outcome}. {reason}", "{criterion}: {outcome}. {reason}", "{criterion}: {outcome}. {reason}";
        NotJudged "notJudged" => "{criterion}: {answer}", "{criterion}: {answer}", "{criterion}: {answer}";
        ThePortfolio "thePortfolio" => "Sammen med de andre prosjektene", "Saman med dei andre prosjekta", "Together with the other projects";
        Fits "fits" => "Slik passer det inn: {portfolioFit}", "Slik passar det inn: {portfolioFit}", "How it fits in: {portfolioFit}";
        Linked "linked" => "Prosjektet {linkKind} {otherProject}.", "Prosjektet {linkKind} {otherProject}.", "The project {linkKind} {otherProject}.";
        Together "together" => "Det vi gir hverandre", "Det vi gir kvarandre", "What we give each other";
        NoteAsks "noteAsks" => "Notatet ber om: {asks}", "Notatet ber om: {asks}", "The note asks for: {asks}";
        Gets "gets" => "Prosjektet får: {support}", "Prosjektet får: {support}", "The project gets: {support}";
        InForum "inForum" => "Prosjektlederen er med i {forum}.", "Prosjektleiaren er med i {forum}.", "The project leader takes part in {forum}.";
        MeetsGroups "meetsGroups" => "Prosjektet møter {resourceGroups}.", "Prosjektet møter {resourceGroups}.", "The project meets {resourceGroups}.";
        TheConditions "theConditions" => "Vilkår", "Vilkår", "Conditions";
        HoldsWhen "holdsWhen" => "Kvalifiseringen gjelder når dette er på plass. Fristen er {due}.", "Kvalifiseringa gjeld når dette er på plass. Fristen er {due}.", "The qualification takes effect once this is in place. The deadline is {due}.";
        Condition "condition" => "{missing} Dette skal prosjektet svare på.", "{missing} Dette skal prosjektet svare på.", "{missing} The project is to answer this.";
        HoldsUntil "holdsUntil" => "Så lenge gjelder brevet: {validUntil}", "Så lenge gjeld brevet: {validUntil}", "How long the letter holds: {validUntil}";
        SignedBy "signedBy" => "{qualifiedBy}, {programme}", "{qualifiedBy}, {programme}", "{qualifiedBy}, {programme}";
        // The project agreement.
        AgreementOn "agreementOn" => "Prosjektavtale om {title}", "Prosjektavtale om {title}", "Project agreement on {title}";
        TheParties "theParties" => "Partene", "Partane", "The parties";
        OwnerIs "ownerIs" => "Prosjekteier: {projectOwner}, {organisationNumber}", "Prosjekteigar: {projectOwner}, {organisationNumber}", "Project owner: {projectOwner}, {organisationNumber}";
        InitiatorIs "initiatorIs" => "Ideen kommer fra: {initiator}, {organisationNumber}", "Ideen kjem frå: {initiator}, {organisationNumber}", "The idea comes from: {initiator}, {organisationNumber}";
        ProgrammeOwnerIs "programmeOwnerIs" => "Programeier: {programmeOwner}, {organisationNumber}", "Programeigar: {programmeOwner}, {organisationNumber}", "Programme owner: {programmeOwner}, {organisationNumber}";
        BuildsOn "buildsOn" => "Avtalen bygger på dette kvalifiseringsbrevet: {qualificationLetter}", "Avtalen byggjer på dette kvalifiseringsbrevet: {qualificationLetter}", "The agreement builds on this qualification letter: {qualificationLetter}";
        ThePurpose "thePurpose" => "Formålet", "Føremålet", "The purpose";
        Supports "supports" => "Prosjektet støtter hovedmål {mainGoals}.", "Prosjektet støttar hovudmål {mainGoals}.", "Of the main goals, the project supports {mainGoals}.";
        PeriodAndOwnership "periodAndOwnership" => "Periode og eierskap", "Periode og eigarskap", "Period and ownership";
        Holds "holds" => "Avtalen gjelder {period}.", "Avtalen gjeld {period}.", "The agreement runs {period}.";
        Owns "owns" => "{projectOwner} eier prosjektet og det som kommer ut av det.", "{projectOwner} eig prosjektet og det som kjem ut av det.", "{projectOwner} owns the project and what comes of it.";
        UsuallyOwns "usuallyOwns" => "De som kom med ideen, eier vanligvis prosjektet. Her er det {initiator}: {ownership}", "Dei som kom med ideen, eig vanlegvis prosjektet. Her er det {initiator}: {ownership}", "Those who proposed the idea usually own the project. Here that is {initiator}: {ownership}";
        SharesResults "sharesResults" => "Prosjektet deler det som virker, og det som ikke gjør det.", "Prosjektet deler det som verkar, og det som ikkje gjer det.", "The project shares what works, and what does not.";
        Reports "reports" => "Prosjektet rapporterer slik avtalen sier.", "Prosjektet rapporterer slik avtalen seier.", "The project reports as the agreement says.";
        TheMoney "theMoney" => "Bidrag", "Bidrag", "Contributions";
        Commits "commits" => "Partene bidrar slik: {contributions}", "Partane bidreg slik: {contributions}", "The parties contribute as follows: {contributions}";
        NoteExpects "noteExpects" => "Notatet regner med dette:", "Notatet reknar med dette:", "The note expects this:";
        Expected "expected" => "{amount} fra {source}", "{amount} frå {source}", "{amount} from {source}";
        TheReporting "theReporting" => "Rapportering, endringer og veien videre", "Rapportering, endringar og vegen vidare", "Reporting, changes and what comes after";
        ReportsThis "reportsThis" => "Rapportering: {reporting}", "Rapportering: {reporting}", "Reporting: {reporting}";
        Changes "changes" => "Endringer: {changes}", "Endringar: {changes}", "Changes: {changes}";
        AnswersForAfter "answersForAfter" => "Svarer for det som kommer etter: {continuationResponsible}", "Svarer for det som kjem etter: {continuationResponsible}", "Answers for what comes after: {continuationResponsible}";
        TheSignatures "theSignatures" => "Underskrifter", "Underskrifter", "Signatures";
        SignsForOwner "signsForOwner" => "For {projectOwner}: {signature}", "For {projectOwner}: {signature}", "For {projectOwner}: {signature}";
        SignsForProgramme "signsForProgramme" => "For {programmeOwner}: {signature}", "For {programmeOwner}: {signature}", "For {programmeOwner}: {signature}";
    }
}
