//! What the fields of a goal and its words say of the same thing.

use std::cmp::Ordering;
use std::ops::Range;

use super::{GoalAtHand, Timing};
use crate::model::Direction;
use crate::text::{GoalMeasure, GoalQuantity, GoalReading};
use crate::value::{Decimal, Field, Node, Precision, Value, When, lowered};

/// Something that the words of a goal tell and that has a field of its own.
#[derive(Debug)]
pub(crate) struct ToldInWords {
    /// The field.
    pub(crate) field: &'static str,
    /// Where the value belongs in it.
    pub(crate) place: &'static str,
    /// The value as JSON has it.
    pub(crate) value: Node,
    /// The words.
    pub(crate) span: Range<usize>,
    /// What the words are.
    pub(crate) role: &'static str,
}

impl GoalAtHand<'_> {
    /// The words of what the goal starts from, where nothing tells where it goes.
    pub(crate) fn baseline_without_target(&self) -> Option<Range<usize>> {
        let is_open = self.is_looked_at() && self.reading.quantities.is_empty() && self.target_of_field().is_none();
        let quantity = self.reading.baseline.as_ref().filter(|_| is_open)?.quantity.as_ref()?;
        Some(quantity.span.clone())
    }

    /// Whether the goal shall move something by so and so much, and from where is not told: the words of how much.
    pub(crate) fn change_without_baseline(&self) -> Option<Range<usize>> {
        let reading = &self.reading;
        let first = reading.quantities.first().filter(|_| self.is_looked_at())?;
        // «Halvere» moves something; «halvparten av naboene» is how many of them.
        let is_verb = reading.verb.as_ref().is_some_and(|verb| verb.span == first.span);
        let is_share = match first.measure {
            GoalMeasure::PercentagePoints => true,
            GoalMeasure::Ratio => is_verb || self.is_by(first.span.start),
            GoalMeasure::Percent => self.is_by(first.span.start),
            _ => false,
        };
        let has_baseline = reading.baseline.is_some() || self.goal.baseline.filled().is_some();
        (is_share && self.is_moved() && !has_baseline).then(|| first.span.clone())
    }

    /// The words of *10 prosent*, where a share shall grow or shrink by it.
    pub(crate) fn percent_of_a_share(&self) -> Option<Range<usize>> {
        let first = self.reading.quantities.first().filter(|_| self.is_looked_at() && self.is_moved())?;
        let before = lowered(self.text().get(..first.span.start).unwrap_or_default());
        let mut words = before.split(|letter: char| !letter.is_alphanumeric());
        let is_share = words.any(|word| SHARES.contains(&word));
        let is_by = first.measure == GoalMeasure::Percent && self.is_by(first.span.start);
        (is_share && is_by && self.unit_of_indicator().is_none()).then(|| first.span.clone())
    }

    /// Which way something shall move: the field, or what the words say.
    pub(crate) fn direction(&self) -> Option<Direction> {
        self.direction_of_field().or(self.reading.direction)
    }

    /// Whether an amount is how much something changes rather than what it shall be: *med 20*, *20 nye*.
    pub(crate) fn is_change(&self, quantity: &GoalQuantity) -> bool {
        let words = lowered(self.words(&quantity.span));
        let is_more = words.split(' ').any(|word| MORE.contains(&word));
        is_more || self.is_by(quantity.span.start)
    }

    pub(crate) fn is_moved(&self) -> bool {
        matches!(self.reading.direction, Some(Direction::Up | Direction::Down))
    }

    /// Whether *med*, *by* stands before an amount: so much more or less, not up or down to so much.
    fn is_by(&self, start: usize) -> bool {
        let before = self.text().get(..start).unwrap_or_default().trim_end();
        let last = before.rsplit(' ').next().unwrap_or_default();
        matches!(lowered(last).as_str(), "med" | "by")
    }

    /// The direction, the baseline and the target of the fields, where the figures go the other way.
    pub(crate) fn against_direction_in_fields(&self) -> Option<(Direction, Decimal, Decimal)> {
        if !self.goal.is_reached_by_the_project() {
            return None;
        }
        against(self.direction_of_field()?, self.baseline_of_field()?, self.target_of_field()?)
    }

    /// The same, where some of it stands in the words.
    pub(crate) fn against_direction_in_words(&self) -> Option<(Direction, Decimal, Decimal)> {
        let reading = &self.reading;
        let (from, to) = (reading.baseline.as_ref().and_then(|one| one.quantity.as_ref()), reading.quantities.first());
        // From two months to thirty days is down.
        let has_one_unit = from.zip(to).is_none_or(|(from, to)| self.is_same_unit(from, to));
        let is_open = self.is_looked_at() && has_one_unit;
        // What a comparative says may be said of something else.
        let of_verb = self.reading.direction.filter(|_| self.reading.verb.is_some());
        let direction = self.direction_of_field().or(of_verb).filter(|_| is_open)?;
        against(direction, self.baseline()?, self.target()?)
    }

    fn is_same_unit(&self, one: &GoalQuantity, other: &GoalQuantity) -> bool {
        let unit = |quantity: &GoalQuantity| quantity.unit.as_ref().map(|unit| lowered(self.words(unit)));
        one.measure == other.measure && unit(one).zip(unit(other)).is_none_or(|(one, other)| one == other)
    }

    /// Whether it is said what is measured.
    pub(crate) fn has_indicator(&self) -> bool {
        self.goal.indicator.known().is_some_and(|indicator| indicator.name.filled().is_some())
    }

    /// What the indicator is counted in.
    pub(crate) fn unit_of_indicator(&self) -> Option<&str> {
        self.goal.indicator.known()?.unit.filled().map(String::as_str)
    }

    /// Whether a figure of the words is counted as the indicator counts.
    fn is_in_unit_of_indicator(&self, quantity: &GoalQuantity) -> bool {
        let Some(stated) = self.unit_of_indicator().map(|unit| lowered(unit.trim())) else { return true };
        let told = quantity.unit.as_ref().map(|unit| lowered(self.words(unit)));
        let is_percent =
            quantity.measure == GoalMeasure::Percent && ["prosent", "%", "per cent"].contains(&stated.as_str());
        told.is_none_or(|told| told == stated) || is_percent
    }

    fn direction_of_field(&self) -> Option<Direction> {
        self.goal.indicator.known()?.direction.known().copied()
    }

    /// What the words say otherwise than the fields.
    pub(crate) fn told_otherwise(&self) -> Vec<ToldInWords> {
        if !self.is_looked_at() {
            return Vec::new();
        }
        let deadline = self.deadline_that_differs().map(|(when, span)| ("deadline", "deadline", when.write(), span));
        let target = self.target_that_differs();
        let target = target.map(|(figure, span)| ("target", "target/value", figure.write(), span));
        let unit = self.unit_that_differs();
        let unit = unit.map(|(unit, span)| ("indicator/unit", "indicator/unit", Node::Text(unit), span));
        let all = [(deadline, "deadline"), (target, "target"), (unit, "unit")].into_iter();
        let told = all.filter_map(|(told, role)| {
            let (field, place, value, span) = told?;
            Some(ToldInWords { field, place, value, span, role })
        });
        told.collect()
    }

    /// The deadline of the words, where the field has another.
    fn deadline_that_differs(&self) -> Option<(When, Range<usize>)> {
        let Some(Timing::Told(told, span)) = self.timing_of_words() else { return None };
        let field = &self.goal.deadline;
        let last = |when: &When| when.latest();
        let is_apart = match field.known() {
            None => field.is_none(),
            Some(stated) => last(stated).zip(last(&told)).is_some_and(|(stated_by, told_by)| {
                let precisions = [stated.precision(), told.precision()];
                let is_year = stated_by.year() == told_by.year();
                // «Innen 2027» and a day in 2027 are one deadline; «før 1. juni» is so the day before or on it.
                let is_one = match precisions {
                    [Precision::Day, Precision::Day] => stated_by.days_since(told_by).unsigned_abs() <= 1,
                    [Precision::Month | Precision::Day, Precision::Month | Precision::Day] => {
                        is_year && stated_by.month() == told_by.month()
                    }
                    _ => is_year,
                };
                // Of goals in stages, any deadline will do.
                !is_one && (is_year || !self.text().contains(&stated_by.year().to_string()))
            }),
        };
        // The end of the project is no deadline that the words tell themselves.
        let is_own = self.reading.deadline.as_ref().is_some_and(|deadline| deadline.when.is_some());
        (is_apart && is_own).then_some((told, span))
    }

    /// The figure of the words, where the field has another and the words do not mention that.
    fn target_that_differs(&self) -> Option<(Decimal, Range<usize>)> {
        let (stated, told) = (self.target_of_field()?, self.target_of_words()?);
        let first = self.reading.quantities.first()?;
        let mut figures = self.reading.quantities.iter().flat_map(|one| [one.value, one.up_to, one.of]).flatten();
        let is_mentioned = figures.any(|figure| figure.compared(&stated) == Ordering::Equal);
        // Eight of ten may be 80 per cent.
        let is_same_kind = self.is_in_unit_of_indicator(first) && first.of.is_none();
        (is_same_kind && !is_mentioned).then(|| (told, first.span.clone()))
    }

    /// The unit of the words, where the indicator has one of another kind, such as kroner for per cent.
    fn unit_that_differs(&self) -> Option<(String, Range<usize>)> {
        let stated = self.unit_of_indicator()?;
        let first = self.reading.quantities.first()?;
        let unit = first.unit.clone()?;
        let measure = GoalReading::of(&format!("Minst 5 {stated}")).quantities.first()?.measure;
        let is_exact =
            |measure: GoalMeasure| !matches!(measure, GoalMeasure::None | GoalMeasure::Counted | GoalMeasure::Ratio);
        let is_share = |measure| matches!(measure, GoalMeasure::Percent | GoalMeasure::PercentagePoints);
        let are_shares = is_share(measure) && is_share(first.measure);
        let is_apart = measure != first.measure && !are_shares && is_exact(measure) && is_exact(first.measure);
        is_apart.then(|| (self.words(&unit).to_owned(), unit))
    }

    /// The figures of the words that the fields beside the indicator lack.
    pub(crate) fn figures_to_put_in(&self) -> Vec<(ToldInWords, Decimal)> {
        if !self.has_indicator() || !self.is_looked_at() {
            return Vec::new();
        }
        let fits = |one: &&GoalQuantity| one.of.is_none() && self.is_in_unit_of_indicator(one);
        let first = self.reading.quantities.first().filter(fits);
        let target = self.target_of_words().zip(first).filter(|_| is_empty(&self.goal.target));
        let baseline = self.reading.baseline.as_ref().and_then(|baseline| baseline.quantity.as_ref()).filter(fits);
        let baseline = baseline.and_then(|one| Some((one.value?, one))).filter(|_| is_empty(&self.goal.baseline));
        let told = [("target", "target/value", target), ("baseline", "baseline/value", baseline)].into_iter();
        let told = told.filter_map(|(field, place, found)| {
            let (figure, one) = found?;
            let told = ToldInWords { field, place, value: figure.write(), span: one.span.clone(), role: field };
            Some((told, figure))
        });
        told.collect()
    }

    /// How many words and sentences the goal has, where that is more than one sentence or many words.
    pub(crate) fn is_long(&self) -> Option<(usize, usize)> {
        let words: Vec<&str> = self.text().split_whitespace().collect();
        let ends = words.windows(2).filter(|pair| matches!(pair, [last, next] if ends_a_sentence(last, next)));
        let lines = self.text().lines().filter(|line| !line.trim().is_empty()).count();
        let sentences = ends.count().saturating_add(1).max(lines);
        (words.len() > MANY_WORDS || sentences > 1).then_some((words.len(), sentences))
    }

    /// The words of the goal without capitals and signs, to see whether two goals are the same.
    pub(crate) fn plain_words(&self) -> String {
        let low = lowered(self.text());
        let is_sign = |letter: char| matches!(letter, '.' | ',' | ';' | ':' | '!' | '?' | '«' | '»' | '"');
        let words = low.split_whitespace().map(|word| word.trim_matches(is_sign)).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ")
    }

    /// What a reference may call this goal: its id, and its words.
    pub(crate) fn names(&self) -> impl Iterator<Item = String> {
        [self.goal.id.filled(), self.goal.text.filled()].into_iter().flatten().map(|name| lowered(name.trim()))
    }
}

/// What a share is called.
const SHARES: [&str; 12] = [
    "andel",
    "andelen",
    "andeler",
    "andelar",
    "delen",
    "prosentdel",
    "prosentdelen",
    "share",
    "proportion",
    "percentage",
    "prosentandel",
    "prosentandelen",
];

/// Words that make an amount one that comes on top of others.
const MORE: [&str; 9] = ["nye", "nytt", "ny", "flere", "fleire", "ekstra", "new", "more", "additional"];

/// A goal of more words is read twice.
const MANY_WORDS: usize = 25;

/// Whether a sentence ends between two words: not behind *ca.* or *1.*, and only before a capital letter.
fn ends_a_sentence(last: &str, next: &str) -> bool {
    let is_end = last.ends_with(['.', '!', '?']);
    let inner = last.trim_end_matches('.');
    // *Ca.*, *bl.a.* and *1.* end no sentence.
    let is_short = inner.chars().count() < 3 || inner.contains('.') || last.starts_with(|c: char| c.is_ascii_digit());
    let is_capital = next.chars().next().is_some_and(char::is_uppercase);
    is_end && !(is_short && last.ends_with('.')) && is_capital
}

fn is_empty(measurement: &Field<crate::model::Measurement>) -> bool {
    match measurement.known() {
        Some(measurement) => measurement.value.is_absent(),
        None => measurement.is_absent(),
    }
}

fn against(direction: Direction, from: Decimal, to: Decimal) -> Option<(Direction, Decimal, Decimal)> {
    let opposite = match direction {
        Direction::Up => Ordering::Less,
        Direction::Down => Ordering::Greater,
        _ => return None,
    };
    (to.compared(&from) == opposite).then_some((direction, from, to))
}
