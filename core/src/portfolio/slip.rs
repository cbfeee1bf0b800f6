//! Who is hit when a project slips, when and why, in sentences.

use super::coordination::Coordination;
use super::interplay::{Hit, HitBecause, MilestoneAt, hits};
use super::saying::SlipSaying;
use crate::model::MilestoneName;
use crate::phrase::{Param, Said};
use crate::value::{Day, Field, Language, Pointer, When, sort_by};

/// Who is hit when a project slips.
#[derive(Clone, Debug)]
pub struct Slip {
    /// What happens, in short.
    pub(crate) said: Said<SlipSaying>,
    /// The milestones of other projects that move, in the order of the projects.
    pub hits: Vec<SlipHit>,
    /// Why nothing more can be told, where projects wait for each other in a circle.
    pub(crate) circle: Option<Said<SlipSaying>>,
}

/// A milestone of another project that moves.
#[derive(Clone, Debug)]
pub struct SlipHit {
    /// The project, by its place in the portfolio.
    pub project: usize,
    /// Where the milestone stands.
    pub pointer: Pointer,
    /// When it would be reached otherwise.
    pub from: Day,
    /// When it is reached now; `None` where nobody knows any more.
    pub to: Option<Day>,
    /// The day that it misses now, and did not before.
    pub misses: Option<Day>,
    pub(crate) said: Vec<Said<SlipSaying>>,
}

impl Slip {
    /// What happens, in short.
    pub fn text(&self, language: Language) -> String {
        self.said.text(language)
    }
}

impl SlipHit {
    /// What happens to it, and why.
    pub fn text(&self, language: Language) -> String {
        self.said.iter().map(|said| said.text(language)).collect::<Vec<_>>().join(" ")
    }
}

impl Coordination<'_> {
    /// Who is hit, when and why, if all that a project has not reached comes so many days later.
    ///
    /// `None` where no project is known by that code, title or id.
    pub fn slip(&self, project: &str, days: u32) -> Option<Slip> {
        let hand = self.number(self.register.position(project)?)?;
        let hits = hits(&self.interplay, &self.hands, hand, i64::from(days));
        let told: Vec<SlipHit> = hits.iter().filter_map(|hit| self.hit(hit)).collect();
        let mut hit: Vec<usize> = hits.iter().map(|hit| hit.at.hand).collect();
        sort_by(&mut hit, Ord::cmp);
        hit.dedup();
        let said = if told.is_empty() { Said::of(SlipSaying::Nobody) } else { Said::of(SlipSaying::Summary) };
        let days = usize::try_from(days).unwrap_or(usize::MAX);
        let said = said.with("project", self.hands.get(hand)?.name()).with("days", days).with("count", told.len());
        let circle = self.interplay.worked_out(&self.hands, None).in_circle;
        let circle = (!circle.is_empty())
            .then(|| Said::of(SlipSaying::Circle).with("projects", self.names(circle.iter().copied())));
        Some(Slip { said: said.with("projects", self.names(hit.into_iter())), hits: told, circle })
    }

    /// What some of the projects at hand are called.
    fn names(&self, hands: impl Iterator<Item = usize>) -> Param {
        hands.filter_map(|hand| Some(self.hands.get(hand)?.name())).collect()
    }

    fn milestone_name(&self, at: MilestoneAt) -> Option<MilestoneName<'_>> {
        let (_, milestones) = self.hands.get(at.hand)?.milestones();
        Some(MilestoneName::of(milestones?.0.get(at.milestone).and_then(Field::known), at.milestone))
    }

    fn hit(&self, hit: &Hit) -> Option<SlipHit> {
        let hand = self.hands.get(hit.at.hand)?;
        let day = |day: Day| Param::Date(When::from(day));
        let saying = if hit.to.is_some() { SlipSaying::Moves } else { SlipSaying::NoLongerKnown };
        let name = self.milestone_name(hit.at)?;
        let mut moves =
            Said::of(saying).with("milestone", name).with("project", hand.name()).with("from", day(hit.from));
        if let Some(to) = hit.to {
            moves = moves.with("to", day(to));
        }
        let because = match hit.because {
            HitBecause::Waits(awaited) => {
                let saying = if awaited.hand == hit.at.hand { SlipSaying::WaitsWithin } else { SlipSaying::Waits };
                let said = Said::of(saying).with("awaited", self.milestone_name(awaited)?);
                Some(said.with("other", self.hands.get(awaited.hand)?.name()))
            }
            HitBecause::Meeting { day: meeting, ready } => {
                Some(Said::of(SlipSaying::Meeting).with("ready", day(ready)).with("date", day(meeting)))
            }
            HitBecause::NoMeetingLeft => Some(Said::of(SlipSaying::NoMeetingLeft)),
            HitBecause::Own => None,
        };
        let misses = hit.misses.map(|misses| Said::of(SlipSaying::Misses).with("date", day(misses)));
        Some(SlipHit {
            project: hand.position,
            pointer: hand.at_milestone(&self.places, hit.at.milestone),
            from: hit.from,
            to: hit.to,
            misses: hit.misses,
            said: [Some(moves), because, misses].into_iter().flatten().collect(),
        })
    }
}
