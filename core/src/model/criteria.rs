//! Criteria: what a source asks people to judge, as data.

use super::{CriterionAnswer, Gate, Period, Wording, labels};
use crate::value::{Decimal, List, Money, When, choice, record};

record! {
    /// A set of criteria (*kriteriesett*): what a programme or a grant scheme asks of those who take part.
    ///
    /// A set that states an id and no criteria means the set of that id: one of the programme's own, or one
    /// that the library brings (`area-programme`, `collaboration-project`, or a list for self-assessment).
    ///
    /// ```
    /// use samspill::{CriteriaSet, Criterion, CriterionPart, PartTest, Wording};
    ///
    /// let part = CriterionPart { id: "reason".into(), test: PartTest::Answered.into(), fields: vec!["ideaNote/whyTogether".to_owned()].into(), ..CriterionPart::default() };
    /// let question = Wording { nb: "Trengs samarbeidet?".into(), ..Wording::default() };
    /// let criterion = Criterion { id: "together".into(), question: question.into(), parts: vec![part].into(), ..Criterion::default() };
    /// let set = CriteriaSet { id: "own".into(), criteria: vec![criterion].into(), ..CriteriaSet::default() };
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 17 and 19.
    CriteriaSet: labels::criteria::CRITERIA_SET {
        /// The version of this format that the set was written in.
        schema_version: String,
        /// A name for this set that does not change.
        id: String,
        /// What it is called.
        title: Wording,
        /// Whom it is about; projects and ideas, if not stated.
        subject: CriteriaSubject,
        /// The document that it stands in, and who adopted it.
        basis: Basis,
        /// When it holds.
        validity: Period,
        /// The criteria, in order.
        criteria: List<Criterion>,
    }
}

record! {
    /// A criterion (*kriterium*): what the facts must show, and the question that is left for a person.
    ///
    /// It is met when each part that no other part names is met, and a person has said so where there is a
    /// question.
    Criterion: labels::criteria::CRITERION {
        /// A name for this criterion that does not change.
        id: String,
        /// What it is called.
        title: Wording,
        /// What kind of criterion it is; one for taking part, if not stated.
        kind: CriterionKind,
        /// What it asks.
        text: Wording,
        /// The document that it stands in, where it is not that of the set.
        basis: Basis,
        /// The gate from which it is asked; recommendation if not stated.
        gate: Gate,
        /// What is left for a person to judge.
        question: Wording,
        /// What the facts must show.
        parts: List<CriterionPart>,
    }
}

record! {
    /// A part of a criterion (*delkriterium*): one test of what documents say, or of other parts.
    CriterionPart: labels::criteria::CRITERION_PART {
        /// The name by which other parts refer to it.
        id: String,
        /// What must be so.
        test: PartTest,
        /// Where it looks: the ways to fields, each from a document on, such as `ideaNote/whyNow`, with `*`
        /// for each of a list. `subject` is the project, or the idea note where the project does not say;
        /// `dossier` is the file as a whole.
        fields: List<String>,
        /// What it is compared with: the ways to fields.
        of: List<String>,
        /// The values that count.
        values: List<String>,
        /// How many or how much at the least.
        least: Decimal,
        /// How many or how much at the most.
        most: Decimal,
        /// The time that it is compared with.
        date: When,
        /// The parts that it is made of, by id.
        parts: List<String>,
        /// The gate from which it is asked; that of its criterion, if not stated.
        gate: Gate,
        /// What is said where it is met.
        found: Wording,
        /// What is said where that cannot be said yet.
        missing: Wording,
        /// What is said where it is not; what is said where it is missing, if not stated.
        against: Wording,
    }
}

choice! {
    /// What must be so for a part to be met.
    PartTest {
        Answered "answered" => "noe er skrevet", "noko er skrive", "something is written";
        Count "count" => "antallet er stort nok", "talet er stort nok", "there are as many as needed";
        Distinct "distinct" => "det er mange nok ulike", "det er mange nok ulike", "there are as many different ones as needed";
        OneOf "oneOf" => "det er en av verdiene", "det er ein av verdiane", "it is one of the values";
        Range "range" => "tallet er innenfor grensene", "talet er innanfor grensene", "the number is within the bounds";
        Share "share" => "andelen er innenfor grensene", "delen er innanfor grensene", "the share is within the bounds";
        Resolves "resolves" => "det vises til noe som gjelder", "det er vist til noko som gjeld", "it refers to something in force";
        OwnWords "ownWords" => "det er skrevet med egne ord", "det er skrive med eigne ord", "it is said in words of its own";
        Before "before" => "det er før noe annet", "det er før noko anna", "it comes before something else";
        After "after" => "det er etter noe annet", "det er etter noko anna", "it comes after something else";
        Present "present" => "det er sagt, eller dokumentet finnes", "det er sagt, eller dokumentet finst", "it is said, or the document is there";
        Signs "signs" => "ord som taler for eller mot", "ord som talar for eller mot", "words that speak for or against";
        All "all" => "alle delene", "alle delane", "all the parts";
        Any "any" => "minst én av delene", "minst éin av delane", "at least one of the parts";
        Not "not" => "ikke denne delen", "ikkje denne delen", "not this part";
        AtLeast "atLeast" => "et visst antall av delene", "eit visst tal av delane", "a certain number of the parts";
    }
}

impl PartTest {
    /// Whether it is made of other parts.
    pub fn is_group(self) -> bool {
        matches!(self, Self::All | Self::Any | Self::Not | Self::AtLeast)
    }
}

choice! {
    /// What kind of criterion it is. The last four are what those concerned ask themselves.
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 10 to 12, 17, 19, 21 and 22; Saman om ein betre kommune,
    /// the ten pieces of advice; Pådriv Oslo.
    #[derive(Default)]
    CriterionKind {
        #[default]
        Participation "participation" => "kriterium for deltakelse", "kriterium for å vere med", "criterion for taking part";
        Boundary "boundary" => "grense for programmet", "grense for programmet", "boundary of the programme";
        Advice "advice" => "råd", "råd", "piece of advice";
        SuccessFactor "successFactor" => "suksessfaktor", "suksessfaktor", "success factor";
        Role "role" => "rolle for programmet", "rolle for programmet", "role of the programme";
        WayOfWorking "wayOfWorking" => "arbeidsform", "arbeidsform", "way of working";
    }
}

choice! {
    /// Whom a set of criteria is about.
    #[derive(Default)]
    CriteriaSubject {
        #[default]
        Project "project" => "prosjekter og idéer", "prosjekt og idear", "projects and ideas";
        Programme "programme" => "programmet selv", "programmet sjølv", "the programme itself";
    }
}

record! {
    /// What a criterion rests on (*grunnlag*): a document, the place in it, and the decision that adopted it.
    Basis: labels::criteria::BASIS {
        /// The document.
        document: String,
        /// The chapter, page or slide.
        place: String,
        /// Who adopted it, in which case.
        adopted: String,
    }
}

record! {
    /// What a small project need not show (*omfang*): parts of criteria that are not asked of projects up to
    /// an amount.
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 4 and 19: small and large projects.
    ProjectScale: labels::criteria::PROJECT_SCALE {
        /// What projects of this size are called.
        title: String,
        /// The cost up to which a project is of this size, that amount included.
        up_to: Money,
        /// The parts that are not asked, as `criterion/part`.
        not_asked: List<String>,
    }
}

impl ProjectScale {
    /// Of several sizes, the smallest that holds a project of this cost.
    pub(crate) fn of<'a>(cost: Money, scales: impl Iterator<Item = &'a Self>) -> Option<&'a Self> {
        let sized = scales.filter_map(|scale| Some((scale.up_to.known()?.kroner(), scale)));
        let fits = sized.filter(|(most, _)| cost.kroner().compared(most).is_le());
        fits.max_by(|(one, _), (other, _)| other.compared(one)).map(|(_, scale)| scale)
    }
}

record! {
    /// The criteria that something is assessed against, and what people have answered about them.
    #[cfg_attr(feature = "schema", schemars(rename = "Criteria"))]
    CriteriaInContext: crate::value::UNLABELLED {
        /// The set: in full, or by the id of a known one alone.
        set: CriteriaSet,
        /// What people have answered.
        answers: List<CriterionAnswer>,
        /// Which project or idea of a file a self-assessment is of, by its code, title or id.
        about: String,
    }
}

impl CriteriaSet {
    /// Whom it is about.
    pub fn about(&self) -> CriteriaSubject {
        self.subject.known().copied().unwrap_or_default()
    }

    /// Whether a criterion of it is one that those concerned ask themselves. Nothing but a person's answer
    /// decides such a one, and what is told of it is advice.
    pub fn is_advice(&self, criterion: &Criterion) -> bool {
        let kind = criterion.kind.known().copied().unwrap_or_default();
        let is_asked_of_all = matches!(kind, CriterionKind::Participation | CriterionKind::Boundary);
        !is_asked_of_all || self.about() == CriteriaSubject::Programme
    }
}
