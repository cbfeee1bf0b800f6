//! Reading a goal: what it aims at, from where, by when, and what kind of verb it hangs on.
//!
//! What is read is what the words say. Where they do not say, or may say two things, there is nothing.

mod amount;
mod end;
mod event;
mod index;
mod language;
#[cfg(feature = "programme")]
mod milestone;
mod number;
mod phrase;
mod role;
mod table;
#[cfg(test)]
mod tests;
mod time;
mod tokens;
mod verb;
mod words;

use std::ops::Range;

use crate::model::Direction;
use crate::value::{Decimal, Language, When, choice, sort_by};
use amount::Amounts;
use index::Mark;
#[cfg(feature = "programme")]
pub(crate) use milestone::{MilestoneWording, milestone_wording};
use table::Class as C;
use time::{Role, Time};
use tokens::Sentence;
use verb::Head;

choice! {
    /// What a goal commits to.
    ///
    /// ```
    /// use samspill::GoalKind;
    ///
    /// assert_eq!(GoalKind::State.code(), "state");
    /// ```
    ///
    /// Source: Saman om ein betre kommune, project planning: a goal tells what has happened when the
    /// project is over.
    GoalKind {
        State "state" => "en tilstand", "ein tilstand", "a state";
        Result "result" => "et resultat", "eit resultat", "a result";
        Activity "activity" => "en aktivitet", "ein aktivitet", "an activity";
        Weak "weak" => "noe man vil arbeide for", "noko ein vil arbeide for", "something one will work for";
    }
}

choice! {
    /// How an amount bounds what is aimed at.
    GoalBound {
        AtLeast "atLeast" => "minst", "minst", "at least";
        AtMost "atMost" => "høyst", "høgst", "at most";
        About "about" => "om lag", "om lag", "about";
        Exactly "exactly" => "nøyaktig", "nøyaktig", "exactly";
    }
}

choice! {
    /// What an amount is counted in.
    GoalMeasure {
        None "none" => "uten enhet", "utan eining", "without a unit";
        Percent "percent" => "prosent", "prosent", "per cent";
        PercentagePoints "percentagePoints" => "prosentpoeng", "prosentpoeng", "percentage points";
        Money "money" => "penger", "pengar", "money";
        Time "time" => "tid", "tid", "time";
        Physical "physical" => "mål og vekt", "mål og vekt", "weights and measures";
        Counted "counted" => "noe som telles", "noko som blir talt", "something counted";
        Ratio "ratio" => "en del av det som er", "ein del av det som er", "a part of what is";
    }
}

choice! {
    /// How a deadline is told.
    GoalDeadlineKind {
        Calendar "calendar" => "en tid i kalenderen", "ei tid i kalenderen", "a time in the calendar";
        WithoutYear "withoutYear" => "en tid uten år", "ei tid utan år", "a time without a year";
        Relative "relative" => "så lenge etter noe", "så lenge etter noko", "so long after something";
        Event "event" => "når noe skjer", "når noko skjer", "when something happens";
    }
}

choice! {
    /// How much of a goal its deadline is said of.
    GoalCoverage {
        All "all" => "hele målet", "heile målet", "the whole goal";
        Part "part" => "en del av målet", "ein del av målet", "a part of the goal";
    }
}

/// An amount (*mengde*) that a goal aims at or starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GoalQuantity {
    /// The number, multiplied out; `None` for parts such as *en tredel*, and where the digits can be read
    /// in two ways.
    pub value: Option<Decimal>,
    /// The second number of two: *15–20*.
    pub up_to: Option<Decimal>,
    /// What is multiplied by and divided by: *halvere* is 1 and 2, *doble* 2 and 1, *to tredeler* 2 and 3.
    pub ratio: Option<(u32, u32)>,
    /// Where the unit or what is counted stands.
    pub unit: Option<Range<usize>>,
    /// What kind of unit it is.
    pub measure: GoalMeasure,
    /// What stands before it: *minst, høyst, om lag*.
    pub bound: Option<GoalBound>,
    /// The whole, where it is stated: *åtte av ti*.
    pub of: Option<Decimal>,
    /// What it is counted by: *per år*.
    pub per: Option<Range<usize>>,
    /// Where it stands.
    pub span: Range<usize>,
}

/// What a goal starts from (*utgangspunkt*).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GoalBaseline {
    /// The value, where one is stated.
    pub quantity: Option<GoalQuantity>,
    /// The time, where one is stated.
    pub when: Option<When>,
    /// Where it stands.
    pub span: Range<usize>,
}

/// By when a goal is to be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GoalDeadline {
    /// How it is told.
    pub kind: GoalDeadlineKind,
    /// The time, where it has a place in the calendar that can be read in one way.
    pub when: Option<When>,
    /// How many months after something else, where it is told so: *to år etter oppstart* is 24.
    pub months_after: Option<u32>,
    /// Whether it is said of all of the goal; `None` where the words do not tell.
    pub covers: Option<GoalCoverage>,
    /// Where it stands.
    pub span: Range<usize>,
}

/// The verb that a goal hangs on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GoalVerb {
    /// What it commits to.
    pub kind: GoalKind,
    /// Where it stands.
    pub span: Range<usize>,
}

/// What the words of a goal say. Spans are bytes of the text as given.
///
/// ```
/// use samspill::{GoalKind, GoalReading, Language};
///
/// let text = "Når prosjektet er over, har minst 40 ungdommer fått sommerjobb.";
/// let goal = GoalReading::of(text);
/// assert_eq!(goal.language, Language::Bokmal);
/// let quantity = &goal.quantities[0];
/// assert_eq!(quantity.value, Some(40.into()));
/// assert_eq!(quantity.unit.clone().map(|span| &text[span]), Some("ungdommer"));
/// assert_eq!(goal.kind, Some(GoalKind::State));
/// assert_eq!(goal.deadline.map(|deadline| &text[deadline.span]), Some("Når prosjektet er over"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GoalReading {
    /// The language it was read in.
    pub language: Language,
    /// What it commits to; `None` where no verb tells.
    pub kind: Option<GoalKind>,
    /// The first verb.
    pub verb: Option<GoalVerb>,
    /// Which way something shall move.
    pub direction: Option<Direction>,
    /// What it aims at, in order: the first is the main one.
    pub quantities: Vec<GoalQuantity>,
    /// What it starts from.
    pub baseline: Option<GoalBaseline>,
    /// By when.
    pub deadline: Option<GoalDeadline>,
    /// Numbers that are not aimed at: *barn under 15 år*, *klasse 4*.
    pub other_numbers: Vec<Range<usize>>,
    /// What comes again: *hvert år*.
    pub recurring: Vec<Range<usize>>,
    /// Times that no calendar knows: *snarest, på sikt*.
    pub vague_times: Vec<Range<usize>>,
    /// Words without a threshold: *bedre, betydelig, styrke*.
    pub vague: Vec<Range<usize>>,
    /// Words that compare without saying with what: *flere, økt*.
    pub comparatives: Vec<Range<usize>>,
    /// Where it holds several goals, the verb or word that each hangs on.
    pub compound: Vec<Range<usize>>,
    /// By what means.
    pub means: Option<Range<usize>>,
    /// Why.
    pub purpose: Option<Range<usize>>,
    /// Words for an end that either is reached or not: *åpnet, alle, utslippsfri*.
    pub end_state: Option<Range<usize>>,
    /// Whether one could say that it is reached or not; `None` where a person must judge.
    pub is_measurable: Option<bool>,
    /// Whether it says what will be done rather than what will be so; `None` where a person must judge.
    pub is_activity: Option<bool>,
}

impl GoalReading {
    /// Reads a goal as people write them in bokmål, nynorsk and English.
    pub fn of(text: &str) -> Self {
        read_goal(text, None)
    }

    /// Reads a goal in a language that is known.
    pub fn in_language(text: &str, language: Language) -> Self {
        read_goal(text, Some(language))
    }
}

/// Reads a goal, in a language or in the one that its words tell. The work grows with the length of the
/// text and no faster.
pub(crate) fn read_goal(text: &str, language: Option<Language>) -> GoalReading {
    let low = tokens::lowered_in_place(text);
    let mut sentence = Sentence::of(tokens::tokens(text, &low));
    let language = language.unwrap_or_else(|| language::language(&sentence));
    sentence.settle(language == Language::English);
    let times = time::times(text, &sentence, language);
    sentence.take(times.iter().map(|time| time.tokens.clone()));
    let amounts = amount::amounts(&sentence, &times);
    let start = verb::opening(&sentence, &times, 0);
    let heads = verb::heads(&sentence, start);
    reading(&sentence, language, &times, amounts, start, &heads)
}

fn reading(
    sentence: &Sentence<'_>,
    language: Language,
    times: &[Time],
    amounts: Amounts,
    start: usize,
    heads: &[Head],
) -> GoalReading {
    let is_time = |place: usize| sentence.is_time(place);
    let targets = amounts.targets.iter().map(|target| &target.span);
    let mut numbers: Vec<Range<usize>> = targets.chain(&amounts.others).cloned().collect();
    sort_by(&mut numbers, |one, other| one.start.cmp(&other.start));
    let is_settled = |place: usize| is_time(place) || phrase::has_threshold(sentence, place, &numbers);
    let vague = phrase::spans(sentence, C::Vague, &is_settled);
    // What is vague in the verb does not make the end soft: «sikre full utfasing».
    let of_verbs = heads.iter().map(|head| sentence.span(head.first, head.end.saturating_sub(1)));
    let of_verbs: Vec<Range<usize>> = of_verbs.collect();
    let is_of_end = |span: &&Range<usize>| !of_verbs.iter().any(|verb| verb.start < span.end && span.start < verb.end);
    let soft: Vec<Range<usize>> = vague.iter().filter(is_of_end).cloned().collect();
    let end_state = end::end_state(sentence, start, heads, &soft);
    let baseline = baseline(sentence, times, &amounts);
    let comparatives = phrase::spans(sentence, C::Comparative, &is_settled);
    let has_quantity = !amounts.targets.is_empty();
    let head = heads.first();
    let kind = kind(heads, has_quantity);
    let is_effort = |head: &Head| matches!(head.kind, GoalKind::Weak | GoalKind::Activity);
    let is_activity = match head {
        Some(first) if is_effort(first) => {
            let is_open = has_quantity || end_state.is_some() || !heads.iter().all(is_effort);
            (!is_open).then_some(true)
        }
        _ => Some(false),
    };
    let is_measurable = match &end_state {
        _ if has_quantity => Some(true),
        Some((_, false)) => Some(true),
        Some((_, true)) => None,
        None => Some(false),
    };
    GoalReading {
        language,
        kind,
        // *Flere* and *økt* may be what a goal hangs on, and are no verbs.
        verb: head.filter(|head| head.is_verb()).map(|head| head.verb(sentence)),
        direction: direction(sentence, heads),
        deadline: deadline(sentence, times, heads),
        other_numbers: amounts.others,
        recurring: phrase::spans(sentence, C::Recurring, &is_time),
        vague_times: phrase::spans(sentence, C::VagueTime, &is_time),
        vague,
        comparatives: if baseline.is_some() { Vec::new() } else { comparatives },
        compound: compound(sentence, heads, &amounts.targets, times),
        means: phrase::means(sentence, times),
        purpose: phrase::purpose(sentence, times, amounts.targets.first()),
        end_state: end_state.map(|(span, _)| span),
        is_measurable,
        is_activity,
        baseline,
        quantities: amounts.targets,
    }
}

/// What a goal commits to: a number without a verb is something that will be so.
fn kind(heads: &[Head], has_quantity: bool) -> Option<GoalKind> {
    heads.first().map(|head| head.kind).or(has_quantity.then_some(GoalKind::Result))
}

fn direction(sentence: &Sentence<'_>, heads: &[Head]) -> Option<Direction> {
    let of_heads = heads.iter().find_map(|head| head.direction);
    let compared = || {
        let mark = (0..sentence.len()).find_map(|place| sentence.mark(place, C::Comparative))?;
        Some(if mark.value < 0 { Direction::Down } else { Direction::Up })
    };
    of_heads.or_else(compared)
}

fn compound(sentence: &Sentence<'_>, heads: &[Head], targets: &[GoalQuantity], times: &[Time]) -> Vec<Range<usize>> {
    if heads.len() > 1 {
        return heads.iter().map(|head| sentence.span(head.first, head.end.saturating_sub(1))).collect();
    }
    match targets {
        [first, second, ..] if amount::is_beside(sentence, first, second, times) => {
            vec![first.span.clone(), second.span.clone()]
        }
        _ => Vec::new(),
    }
}

fn deadline(sentence: &Sentence<'_>, times: &[Time], heads: &[Head]) -> Option<GoalDeadline> {
    let mut of_goal = times.iter().filter(|time| matches!(time.role, Role::Deadline | Role::Both));
    // «Fullfører innen seks år … i 2028»: what the calendar knows is rather the deadline than what it does not.
    let is_dated = |time: &&Time| matches!(time.kind, GoalDeadlineKind::Calendar);
    let time = of_goal.clone().find(is_dated).or_else(|| of_goal.next())?;
    let second = heads.get(1).map(|head| head.first);
    let is_leading = heads.first().is_some_and(|head| time.tokens.start < head.first);
    // Said of the second part alone, or of both: «styrke laget og innen 2030 få ti med». At the end it is of both.
    let is_last = sentence.gap(time.tokens.end).parts();
    let is_late = second.is_some_and(|second| time.tokens.start > second && !is_last);
    let covers = (is_leading || !is_late).then_some(GoalCoverage::All);
    let span = sentence.span(time.tokens.start, time.tokens.end.saturating_sub(1));
    Some(GoalDeadline { kind: time.kind, when: time.when.clone(), months_after: time.months_after, covers, span })
}

fn baseline(sentence: &Sentence<'_>, times: &[Time], amounts: &Amounts) -> Option<GoalBaseline> {
    let time = times.iter().find(|time| matches!(time.role, Role::Baseline | Role::Both));
    let when = time.and_then(|time| match time.role {
        Role::Both => time.when.as_ref().and_then(When::ends).map(|(start, _)| start),
        _ => time.when.clone(),
    });
    if let Some(quantity) = &amounts.baseline {
        return Some(GoalBaseline { span: quantity.span.clone(), quantity: Some(quantity.clone()), when });
    }
    if let Some(time) = time {
        let span = sentence.span(time.tokens.start, time.tokens.end.saturating_sub(1));
        return Some(GoalBaseline { quantity: None, when, span });
    }
    let today = (0..sentence.len()).find(|place| {
        let before = place.wrapping_sub(1);
        let is_compared =
            sentence.is(before, C::Than) || index::is_among(sentence.word(before), "som as from fra frå er");
        let is_named = |mark: &Mark| {
            // «I forhold til» compares with anything: with a time only where one is told.
            let end = place.saturating_add(mark.length);
            mark.value == 1 || (end..end.saturating_add(3)).any(|behind| sentence.is(behind, C::Today))
        };
        let is_reference = sentence.mark(*place, C::Reference).is_some_and(is_named);
        is_reference || (*place > 0 && sentence.is(*place, C::Today) && is_compared)
    })?;
    let end = [C::Reference, C::Today].iter().find_map(|class| sentence.past(today, *class)).unwrap_or(today);
    Some(GoalBaseline { quantity: None, when: None, span: sentence.span(today, end.saturating_sub(1)) })
}
