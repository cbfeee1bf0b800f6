//! Which methods make an agenda, in which order, and how long each of them takes.

use super::methods::methods;
use crate::model::{CountRange, MeetingPurpose, Method, MethodStep};
use crate::value::{Field, sort_by};

/// Nobody sits longer than this without a break.
const AT_MOST_WITHOUT_BREAK: usize = 90;
const BREAK: usize = 10;
/// In a meeting that takes a day, some of the breaks are with food.
const BREAK_WITH_FOOD: usize = 30;
const WITHOUT_FOOD: usize = 120;
const LONG_MEETING: usize = 240;
/// A part as long as this may have a break within it, with no less than a piece on either side.
const LONG_PART: usize = 60;
const PIECE: usize = 25;

/// What is known of a meeting that methods are to be found for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wanted {
    pub(super) purpose: Option<MeetingPurpose>,
    pub(super) people: Option<usize>,
    pub(super) minutes: Option<usize>,
}

/// A part of a meeting: the welcome and the closing have no method.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Part {
    pub(super) method: Option<&'static Method>,
    /// Whether it is one more of its step, for which there was time.
    pub(super) is_more: bool,
    least: usize,
    most: usize,
    minutes: usize,
}

/// A stretch of the meeting: a part or a piece of one, or a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    /// Which part; none for a break.
    pub(super) part: Option<usize>,
    /// Whether the part was begun before the break.
    pub(super) is_continued: bool,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The parts of a meeting with their times.
#[derive(Clone, Debug)]
pub(super) struct Agenda {
    pub(super) parts: Vec<Part>,
    pub(super) slots: Vec<Slot>,
    /// Steps that there are methods for, but no time.
    pub(super) dropped: Vec<MethodStep>,
}

impl Agenda {
    /// The agenda of methods that somebody has chosen, in their order.
    pub(super) fn of_chosen(chosen: &[&'static Method], time: Option<usize>) -> Self {
        let picked = chosen.iter().map(|method| (*method, false)).collect::<Vec<_>>();
        Self::of(&picked, Vec::new(), time)
    }

    /// The agenda of the methods that fit best.
    pub(super) fn best_for(wanted: &Wanted) -> Self {
        let steps = Steps::of(wanted.purpose);
        let (mut picked, mut dropped) = steps.shortest(wanted);
        for step in steps.kept {
            if picked.iter().any(|method| is_of(method, *step)) {
                let instead = |method| in_place_of(&picked, *step, method);
                let best = best_first(*step, wanted).into_iter().map(instead).find(|picked| fits(picked, wanted));
                picked = best.unwrap_or(picked);
            }
        }
        for step in steps.added {
            let fitting = best_first(*step, wanted);
            let more = fitting.iter().map(|method| steps.with(&picked, method)).find(|picked| fits(picked, wanted));
            match more {
                Some(more) => picked = more,
                None if fitting.is_empty() => {}
                None => dropped.push(*step),
            }
        }
        // As they stand on the agenda.
        let place = |step: &MethodStep| steps.order.iter().position(|known| known == step);
        sort_by(&mut dropped, |one, other| place(one).cmp(&place(other)));
        let picked = steps.with_more(picked, wanted);
        Self::of(&picked, dropped, wanted.minutes)
    }

    fn of(picked: &[(&'static Method, bool)], dropped: Vec<MethodStep>, time: Option<usize>) -> Self {
        let parts = filled(parts_of(picked), time);
        Self { slots: laid_out(&parts), parts, dropped }
    }

    /// How many minutes it takes with its breaks.
    pub(super) fn minutes(&self) -> usize {
        length(&self.slots)
    }
}

/// The fewest minutes that a meeting takes: with the methods that are chosen, or with the shortest that fit.
pub(super) fn shortest(chosen: &[&'static Method], wanted: &Wanted) -> usize {
    let no_time = Wanted { minutes: Some(0), ..*wanted };
    if chosen.is_empty() {
        return least_length(&Steps::of(wanted.purpose).shortest(&no_time).0);
    }
    least_length(chosen)
}

/// The steps of a meeting, by what it is for.
#[derive(Clone, Copy, Debug)]
struct Steps {
    /// In which order.
    order: &'static [MethodStep],
    /// Those that the meeting is for, the weightiest first.
    kept: &'static [MethodStep],
    /// Those that are added where there is time.
    added: &'static [MethodStep],
}

impl Steps {
    fn of(purpose: Option<MeetingPurpose>) -> Self {
        use MethodStep::{Concluding, Framing, Opening, Reflecting, Sorting};
        match purpose {
            // Whoever is to learn looks back before anything is concluded.
            Some(MeetingPurpose::Learning) => Self {
                order: &[Framing, Reflecting, Opening, Sorting, Concluding],
                kept: &[Reflecting, Concluding, Framing],
                added: &[Opening, Sorting],
            },
            _ => Self {
                order: &[Framing, Opening, Sorting, Concluding, Reflecting],
                kept: &[Opening, Concluding, Framing],
                added: &[Reflecting, Sorting],
            },
        }
    }

    /// The shortest agenda, and what had to be left out of it: the welcome frames a short meeting well enough.
    fn shortest(&self, wanted: &Wanted) -> (Vec<&'static Method>, Vec<MethodStep>) {
        let of_step = |step: &MethodStep| {
            let shortest_of = |methods: Vec<&'static Method>| methods.into_iter().min_by_key(|method| least(method));
            let for_any_number = Wanted { people: None, ..*wanted };
            shortest_of(best_first(*step, wanted)).or_else(|| shortest_of(best_first(*step, &for_any_number)))
        };
        let is_kept = |step: &&MethodStep| self.kept.contains(step);
        let mut picked: Vec<&'static Method> = self.order.iter().filter(is_kept).filter_map(of_step).collect();
        let mut dropped = Vec::new();
        if !fits(&picked, wanted) {
            picked.retain(|method| !is_of(method, MethodStep::Framing));
            dropped.push(MethodStep::Framing);
        }
        (picked, dropped)
    }

    /// The same with one more method, after those of its own step and the steps before.
    fn with(&self, picked: &[&'static Method], method: &'static Method) -> Vec<&'static Method> {
        let place = |method: &Method| self.order.iter().position(|step| is_of(method, *step));
        let before = picked.iter().take_while(|other| place(other) <= place(method)).count();
        let (before, after) = picked.split_at(before.min(picked.len()));
        [before, &[method], after].concat()
    }

    /// Where the time is longer than all of it takes at the most, one more of some steps.
    fn with_more(&self, mut picked: Vec<&'static Method>, wanted: &Wanted) -> Vec<(&'static Method, bool)> {
        let first = picked.clone();
        for step in [MethodStep::Opening, MethodStep::Sorting, MethodStep::Reflecting] {
            if wanted.minutes.is_none_or(|time| most_length(&picked) >= time) {
                break;
            }
            let unused = best_first(step, wanted).into_iter().filter(|method| !picked.contains(method));
            let more = unused.map(|method| self.with(&picked, method)).find(|more| fits(more, wanted));
            picked = more.unwrap_or(picked);
        }
        picked.into_iter().map(|method| (method, !first.contains(&method))).collect()
    }
}

fn is_of(method: &Method, step: MethodStep) -> bool {
    method.step.known() == Some(&step)
}

fn in_place_of(picked: &[&'static Method], step: MethodStep, method: &'static Method) -> Vec<&'static Method> {
    picked.iter().map(|other| if is_of(other, step) { method } else { other }).collect()
}

/// The methods of a step that fit, the best first: those that name the purpose early among what they suit, in the
/// order of the collection; for any purpose, those that suit most.
pub(super) fn best_first(step: MethodStep, wanted: &Wanted) -> Vec<&'static Method> {
    let mut fitting: Vec<(usize, &'static Method)> = Vec::new();
    for method in methods().iter().filter(|method| is_of(method, step)) {
        if wanted.people.is_none_or(|people| suits_people(method, people)) {
            fitting.extend(rank(method, wanted.purpose).map(|rank| (rank, method)));
        }
    }
    sort_by(&mut fitting, |(one, _), (other, _)| one.cmp(other));
    fitting.into_iter().map(|(_, method)| method).collect()
}

/// How far down the list of what a method suits a purpose stands; none where it does not suit it.
pub(super) fn rank(method: &Method, purpose: Option<MeetingPurpose>) -> Option<usize> {
    let suits = || method.suits.items().map(|(_, suits)| *suits);
    match purpose {
        Some(purpose) => suits().position(|known| known == purpose),
        None => Some(usize::MAX.saturating_sub(suits().count())),
    }
}

/// Whether a method is for so many.
pub(super) fn suits_people(method: &Method, people: usize) -> bool {
    let (least, most) = ends(&method.people);
    (least..=most).contains(&people)
}

/// From how many to how many; what is not stated is no bound.
pub(super) fn ends(range: &Field<CountRange>) -> (usize, usize) {
    let range = range.known();
    let end = |field: Option<&Field<usize>>| field.and_then(Field::known).copied();
    (end(range.map(|range| &range.least)).unwrap_or(0), end(range.map(|range| &range.most)).unwrap_or(usize::MAX))
}

/// The fewest minutes that a method takes, as a multiple of five.
fn least(method: &Method) -> usize {
    ends(&method.minutes).0.div_ceil(5).saturating_mul(5)
}

fn parts_of(picked: &[(&'static Method, bool)]) -> Vec<Part> {
    let bare = |least: usize, most| Part { method: None, is_more: false, least, most, minutes: least };
    let of_method = |(method, is_more): &(&'static Method, bool)| {
        let least = least(method);
        // Nothing takes longer than a working day, whatever its range.
        let most = ends(&method.minutes).1.min(480).max(least);
        Part { method: Some(method), is_more: *is_more, ..bare(least, most) }
    };
    let methods = picked.iter().map(of_method);
    std::iter::once(bare(5, 15)).chain(methods).chain(std::iter::once(bare(10, 20))).collect()
}

fn least_length(picked: &[&'static Method]) -> usize {
    let picked: Vec<_> = picked.iter().map(|method| (*method, false)).collect();
    length(&laid_out(&parts_of(&picked)))
}

fn most_length(picked: &[&'static Method]) -> usize {
    let picked: Vec<_> = picked.iter().map(|method| (*method, false)).collect();
    let at_most = parts_of(&picked).into_iter().map(|part| Part { minutes: part.most, ..part });
    length(&laid_out(&at_most.collect::<Vec<_>>()))
}

fn fits(picked: &[&'static Method], wanted: &Wanted) -> bool {
    wanted.minutes.is_none_or(|time| least_length(picked) <= time)
}

/// The parts with the time shared out among them, five minutes at a time: the next five go to the part that has
/// the smallest share of what it could have.
fn filled(mut parts: Vec<Part>, time: Option<usize>) -> Vec<Part> {
    let Some(time) = time else { return parts };
    let with_more = |parts: &[Part], place: usize| {
        let mut more = parts.to_vec();
        let part = more.get_mut(place)?;
        part.minutes = part.minutes.saturating_add(5);
        (part.minutes <= part.most && length(&laid_out(&more)) <= time).then_some(more)
    };
    loop {
        let mut shares: Vec<(usize, usize)> = parts.iter().map(share).zip(0..).collect();
        sort_by(&mut shares, Ord::cmp);
        match shares.iter().find_map(|(_, place)| with_more(&parts, *place)) {
            Some(more) => parts = more,
            None => return parts,
        }
    }
}

/// How much of what it could have a part has, in per mille.
fn share(part: &Part) -> usize {
    let had = part.minutes.saturating_sub(part.least).saturating_mul(1000);
    had.checked_div(part.most.saturating_sub(part.least)).unwrap_or(1000)
}

fn length(slots: &[Slot]) -> usize {
    slots.last().map_or(0, |slot| slot.to)
}

/// The parts one after the other, with breaks where they are needed.
fn laid_out(parts: &[Part]) -> Vec<Slot> {
    let work = parts.iter().fold(0_usize, |sum, part| sum.saturating_add(part.minutes));
    let mut layout = Layout { has_food: work >= LONG_MEETING, ..Layout::default() };
    for (place, part) in parts.iter().enumerate() {
        // The closing comes straight after what is before it.
        let closing = parts.last().filter(|_| place.saturating_add(2) == parts.len());
        layout.add(place, part.minutes, closing.map_or(0, |closing| closing.minutes));
    }
    layout.slots
}

#[derive(Debug, Default)]
struct Layout {
    slots: Vec<Slot>,
    now: usize,
    since_break: usize,
    since_food: usize,
    has_food: bool,
}

impl Layout {
    fn add(&mut self, part: usize, minutes: usize, closing: usize) {
        let mut left = minutes;
        loop {
            let room = AT_MOST_WITHOUT_BREAK.saturating_sub(self.since_break);
            if left.saturating_add(closing) <= room {
                return self.push(Some(part), left < minutes, left);
            }
            if let Some(piece) = piece(left, room) {
                self.push(Some(part), left < minutes, piece);
                left = left.saturating_sub(piece);
            }
            self.take_a_break();
        }
    }

    fn push(&mut self, part: Option<usize>, is_continued: bool, minutes: usize) {
        let from = self.now;
        self.now = from.saturating_add(minutes);
        self.since_break = self.since_break.saturating_add(minutes);
        self.since_food = self.since_food.saturating_add(minutes);
        self.slots.push(Slot { part, is_continued, from, to: self.now });
    }

    fn take_a_break(&mut self) {
        let is_for_food = self.has_food && self.since_food >= WITHOUT_FOOD;
        self.push(None, false, if is_for_food { BREAK_WITH_FOOD } else { BREAK });
        self.since_break = 0;
        if is_for_food {
            self.since_food = 0;
        }
    }
}

/// As much of a long part as goes before a break: half of it, or what there is room for.
fn piece(left: usize, room: usize) -> Option<usize> {
    let half = left.div_ceil(10).saturating_mul(5);
    let piece = half.max(PIECE).min(room).min(left.saturating_sub(PIECE));
    (left >= LONG_PART && piece >= PIECE).then_some(piece)
}

/// Whether a break is one with food.
pub(super) fn is_with_food(slot: &Slot) -> bool {
    slot.part.is_none() && slot.to.saturating_sub(slot.from) == BREAK_WITH_FOOD
}
