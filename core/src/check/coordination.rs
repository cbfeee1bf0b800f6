//! What the projects of a file are to each other, in the context they are looked at in.

use super::Reading;
use crate::context::Context;
use crate::lifecycle::as_it_was;
use crate::model::{Dossier, Portfolio};
use crate::portfolio::{Around, Coordination, Places, PortfolioChange, difference};
use crate::value::{Day, Field};

impl Reading<Dossier> {
    /// How the portfolio has changed from a day to the day of the context: projects that have come, gone or moved on,
    /// main goals that have got or lost their projects, questions that have come up or gone, and advice.
    pub fn changes_since(&self, since: Day, context: &Context<'_>) -> Vec<PortfolioChange> {
        let mut earlier = context.clone();
        earlier.today = since;
        self.coordinate(&earlier, |before, _| self.coordinate(context, |after, _| difference(before, after)))
    }

    /// Works out what the projects are to each other, as they were on the day of the context: which main goals they
    /// work towards, what they share, what waits for what, what clashes, and the questions that come of it.
    ///
    /// ```
    /// use samspill::{Context, Day, Dossier, Language, Reading};
    ///
    /// let text = r#"{"portfolio": {"projects": [
    ///     {"code": "01/26", "title": "Kafé", "links": [{"project": "02/26", "kind": "examinedAsPartOf"}]},
    ///     {"code": "02/26", "title": "Torg"}
    /// ]}}"#;
    /// let context = Context::on(Day::new(2026, 11, 21)?).language(Language::Nynorsk);
    /// let questions = Reading::<Dossier>::of(text, &context).coordinate(&context, |coordination, _| coordination.questions());
    ///
    /// let text = questions[0].text(Language::Nynorsk);
    /// assert_eq!(text, "Skal 01/26 Kafé og 02/26 Torg slåast saman, samordnast eller halde fram kvar for seg?");
    /// assert_eq!(questions[0].grounds[0].text(Language::Nynorsk), "01/26 Kafé blir greidd ut som del av 02/26 Torg.");
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    pub fn coordinate<T>(&self, context: &Context<'_>, then: impl FnOnce(&Coordination<'_>, &Context<'_>) -> T) -> T {
        coordinate(self.document(), Places::in_dossier(), context, then)
    }
}

impl Reading<Portfolio> {
    /// The same of a portfolio that stands alone.
    pub fn coordinate<T>(&self, context: &Context<'_>, then: impl FnOnce(&Coordination<'_>, &Context<'_>) -> T) -> T {
        let dossier = Dossier { portfolio: self.document().clone().into(), ..Dossier::default() };
        coordinate(&dossier, Places::default(), context, then)
    }
}

impl Reading<Portfolio> {
    /// The same of a portfolio that stands alone.
    pub fn changes_since(&self, since: Day, context: &Context<'_>) -> Vec<PortfolioChange> {
        let mut earlier = context.clone();
        earlier.today = since;
        self.coordinate(&earlier, |before, _| self.coordinate(context, |after, _| difference(before, after)))
    }
}

fn coordinate<T>(
    dossier: &Dossier,
    places: Places,
    context: &Context<'_>,
    then: impl FnOnce(&Coordination<'_>, &Context<'_>) -> T,
) -> T {
    let earlier = dossier.portfolio.known().and_then(|portfolio| as_it_was(portfolio, context.today));
    let earlier = earlier.map(|portfolio| Dossier { portfolio: Field::Known(portfolio), ..dossier.clone() });
    let dossier = earlier.as_ref().unwrap_or(dossier);
    let mut within = context.clone();
    if let Some(programme) = dossier.programme.known() {
        within.look_in(programme);
    }
    if let Some(portfolio) = dossier.portfolio.known() {
        within.look_at(portfolio);
    }
    let programme = within.the_programme();
    let around = Around {
        programme,
        goals: programme.map(|programme| within.in_force_for_projects(programme).goals),
        shared: within.shared_calendar(),
        today: within.today,
    };
    then(&Coordination::of(dossier, around, places), &within)
}
