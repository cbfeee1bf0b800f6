//! Benefits plans.

use crate::model::{Acceptance, Indicator, Measurement, labels};
use crate::value::{List, Money, When, choice, record};

document! {
    /// A benefits plan (*gevinstrealiseringsplan*): what the project gives, who sees to it, how it is
    /// measured, and how it goes on when the project is over.
    ///
    /// ```
    /// use samspill::{Benefit, BenefitsPlan};
    ///
    /// let benefit = Benefit { text: "Flere eldre deltar i bydelen".into(), owner: "Enhetsleder".into(), ..Benefit::default() };
    /// let plan = BenefitsPlan { project: "03/24".into(), benefits: vec![benefit].into(), ..BenefitsPlan::default() };
    /// ```
    ///
    /// Source: the third criterion for taking part, Områdeløft Saupstad-Kolstad, slide 19.
    BenefitsPlan: labels::documents::benefits_plan::BENEFITS_PLAN {
        /// What it gives.
        benefits: List<Benefit>,
        /// What must be in place for it to give that.
        prerequisites: List<String>,
        /// What gets worse.
        disbenefits: List<String>,
        /// What happens to the results afterwards.
        continuation: Continuation,
    }
}

record! {
    /// A benefit (*gevinst*), who sees to it, and how it is measured.
    Benefit: labels::documents::benefits_plan::BENEFIT {
        /// A name for this benefit that other parts refer to.
        id: String,
        /// The benefit in one sentence.
        text: String,
        /// What kind of benefit it is.
        kind: BenefitKind,
        /// The effect goal that it comes from, by id or text.
        supports: String,
        /// What it is worth in kroner, where that can be said.
        amount: Money,
        /// The role that answers for it: a line manager.
        owner: String,
        /// The roles that see to it where it shows.
        local_owners: List<String>,
        /// What is measured.
        indicator: Indicator,
        /// Where it stood before the project.
        baseline: Measurement,
        /// Where it shall stand.
        target: Measurement,
        /// When it is measured; at least once after the project.
        measuring_dates: List<When>,
        /// What has been measured.
        measured: List<Measurement>,
    }
}

record! {
    /// How the results live on (*videreføring*).
    ///
    /// Source: advice 10 of Saman om ein betre kommune, and slide 19 of Områdeløft Saupstad-Kolstad.
    Continuation: labels::documents::benefits_plan::CONTINUATION {
        /// What goes on.
        what: String,
        /// The role that takes over.
        owner: String,
        /// Those who have said yes to taking over.
        accepted_by: List<Acceptance>,
        /// Who pays afterwards.
        funding: String,
        /// What it costs in a year.
        yearly_cost: Money,
        /// What must be decided.
        decision: String,
        /// By when.
        decide_by: When,
    }
}

choice! {
    /// What kind of benefit it is.
    BenefitKind {
        Economic "economic" => "penger", "pengar", "money";
        Quality "quality" => "kvalitet", "kvalitet", "quality";
        Other "other" => "noe annet", "noko anna", "something else";
    }
}
