//! The idea note.

use super::{Anchoring, Contact, Funding, Goal, Party, Period, ProjectLink, Stakeholder, Statement, labels};
use crate::value::{List, Money, choice, record};

record! {
    /// An idea note (*idé-notat*): the first, often half-finished, account of an idea.
    ///
    /// Nine questions cover what a programme needs to answer it; the rest is asked later, by the
    /// gate that needs it. Everything may be left out.
    ///
    /// ```
    /// use samspill::{Context, Day, IdeaNote, Language};
    ///
    /// let note = IdeaNote { title: "Nye Saupstad bydelskafé".into(), ..IdeaNote::default() };
    /// let report = samspill::check(&note, &Context::on(Day::new(2026, 11, 21)?));
    /// assert!(report.is_ok());
    /// for finding in report.findings() {
    ///     println!("{} {}", finding.subject(), finding.message(Language::Nynorsk));
    /// }
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// Source: the qualification system of Områdeløft Saupstad-Kolstad, slides 18 and 19, and the
    /// milestone plan of Saman om ein betre kommune.
    IdeaNote: labels::idea_note::IDEA_NOTE {
        /// The version of this format that the note was written in.
        schema_version: String,
        /// A name for this note that does not change.
        id: String,
        /// The language it is written in, as a tag: nb, nn, en, se.
        lang: String,
        /// What the idea is called.
        title: String,
        /// The project code, given when the project is qualified.
        code: String,
        /// Who proposes the idea.
        initiator: Party,
        /// Who shall own the project, where it is not who proposes it.
        proposed_owner: Party,
        /// Whom to ask.
        contact: Contact,
        /// What lies behind the idea.
        background: String,
        /// What set it off.
        trigger: String,
        /// The challenge to be solved.
        challenge: String,
        /// What is to be tried.
        solution: String,
        /// Why it matters now.
        why_now: String,
        /// What it will give.
        expected_benefits: List<String>,
        /// The picture of the future it works towards.
        vision: String,
        /// What has happened when the project is over.
        goals: List<Goal>,
        /// Who is affected, and who is not in the room yet.
        affected: List<Stakeholder>,
        /// The main goals it contributes to, each with how.
        main_goals: List<Anchoring>,
        /// The programme's strategic approaches (*hovedgrep*) that it follows.
        strategic_approaches: List<String>,
        /// Those who take part.
        partners: List<Party>,
        /// Why this cannot be solved alone.
        why_together: String,
        /// Whether it replaces something that is done or paid for today.
        replaces_existing: Statement,
        /// Whether it is ordinary operation or a statutory task.
        ordinary_or_statutory: Statement,
        /// What is asked of the programme.
        asks_of_programme: List<Support>,
        /// When it begins and ends, roughly.
        period: Period,
        /// What it costs, roughly.
        rough_cost: Money,
        /// Who pays.
        funding: List<Funding>,
        /// What happens to the results afterwards.
        continuation: String,
        /// What may go wrong.
        risks: List<String>,
        /// Links to other projects.
        links: List<ProjectLink>,
    }
}

choice! {
    /// What a project can get from the programme.
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 20.
    Support {
        Professional "professional" => "faglig hjelp", "fagleg hjelp", "expert help";
        Money "money" => "penger", "pengar", "money";
        Information "information" => "informasjon og kanaler", "informasjon og kanalar", "information and channels";
        Network "network" => "nettverk", "nettverk", "network";
    }
}
