//! What the words around make of a sign: negation, what comes in addition, an act as a frame.

use std::ops::Range;

use super::find::Candidate;
use super::table::Class;
use super::tokens::{Gap, Token};
use crate::model::{SignKind, Speaks};

/// So many words a turning word reaches, counted anew from each sign that it turns: lists are long.
const REACH: usize = 12;
/// An act stands close to the words that make it a frame.
const REACH_OF_FRAME: usize = 6;

/// Verbs that do not say that somebody has something.
const OF_BEING: &[&str] = &["er", "is", "are"];

/// A word that turns the signs behind it.
#[derive(Debug)]
struct Turner {
    span: Range<usize>,
    class: Class,
    place: usize,
    /// Where it stops.
    until: usize,
    reach: usize,
    /// How many verbs may come before the sentence is about something else.
    verbs: usize,
    has_turned: bool,
}

/// What a sentence says of its candidates, word by word.
pub(super) struct Turning<'s, 'a> {
    sentence: &'s [Token<'a>],
    /// A question turns nothing: the writer does not know.
    asks: bool,
    negation: Option<Turner>,
    frame: Option<Turner>,
    has_statutory: bool,
}

impl<'s, 'a> Turning<'s, 'a> {
    pub(super) fn of(sentence: &'s [Token<'a>], asks: bool) -> Self {
        Self { sentence, asks, negation: None, frame: None, has_statutory: false }
    }

    fn class(&self, place: usize) -> Class {
        self.sentence.get(place).map_or(Class::Other, |token| token.class)
    }

    /// Takes one word that is no sign.
    pub(super) fn pass(&mut self, place: usize) {
        let Some(token) = self.sentence.get(place) else { return };
        self.enter(place);
        match token.class {
            Class::Not | Class::No | Class::Without | Class::Excludes => self.negate(place, token),
            Class::Addition | Class::Outside => self.add(place),
            Class::Frame | Class::Cites => self.frame = self.turner(place, REACH_OF_FRAME, 0),
            Class::Relative => {
                for turner in self.negation.iter_mut().chain(&mut self.frame) {
                    turner.verbs = turner.verbs.saturating_add(1);
                }
            }
            class if class.is_verb() => {
                self.negation = self.negation.take().and_then(past_a_verb);
                self.frame = self.frame.take().and_then(past_a_verb);
            }
            _ if matches!(token.word, "det" | "de" | "dei" | "what") => {
                // «Utover det kommunen skal»: the verb is part of what is added to.
                if let Some(turner) = self.negation.as_mut().filter(|turner| turner.verbs == 0) {
                    turner.verbs = 1;
                }
            }
            _ => {}
        }
    }

    /// Lets go of what does not reach a word.
    fn enter(&mut self, place: usize) {
        let opens = self.sentence.get(place).is_some_and(|token| token.opens);
        let reaches = |turner: &Turner| !opens && place <= turner.until;
        self.negation = self.negation.take().filter(reaches);
        self.frame = self.frame.take().filter(reaches);
    }

    fn negate(&mut self, place: usize, token: &Token<'_>) {
        if self.asks || self.is_weak(place) {
            return;
        }
        let is_double = token.class == Class::Without
            && self.negation.as_ref().is_some_and(|before| !before.has_turned && is_near(before, place, 3));
        let begins = place.saturating_sub(2);
        let is_relative = (begins..place).any(|before| self.class(before) == Class::Relative);
        let verbs = match token.class {
            Class::Without => 0,
            _ if is_relative => 1,
            _ => usize::MAX,
        };
        self.negation = if is_double { None } else { self.turner(place, REACH, verbs) };
    }

    fn add(&mut self, place: usize) {
        // «Ikke noe utover drift» is about drift.
        let is_double = self.negation.as_ref().is_some_and(|before| {
            matches!(before.class, Class::Not | Class::No) && !before.has_turned && is_near(before, place, 4)
        });
        self.negation = if self.asks || is_double { None } else { self.turner(place, REACH, 0) };
    }

    /// «Ikke bare», «vet ikke om», «har ikke råd til»: a negation of something else than the sign.
    fn is_weak(&self, place: usize) -> bool {
        let next = self.class(place.saturating_add(1));
        let before = self.class(place.wrapping_sub(1));
        let begins = place.saturating_sub(2);
        let is_unable = (begins..place).any(|before| self.class(before) == Class::Unable);
        let owns = self.sentence.get(place.wrapping_sub(1)).is_some_and(|before| !OF_BEING.contains(&before.word));
        let reach = match (before, next) {
            (_, Class::Have) => 3,
            (Class::Have, _) if owns => 2,
            (Class::Have, _) => 1,
            _ => usize::from(self.class(place) == Class::Without),
        };
        let lacks = (1..=reach).any(|ahead| self.class(place.saturating_add(ahead)) == Class::Lack);
        next == Class::Weak || is_unable || lacks
    }

    /// The turner that begins at a word.
    fn turner(&self, place: usize, reach: usize, verbs: usize) -> Option<Turner> {
        let token = self.sentence.get(place)?;
        let until = place.saturating_add(token.length).saturating_add(reach);
        let last = self.sentence.get(place.saturating_add(token.length).saturating_sub(1))?;
        // «Ikke med»: «ikke» is what turns.
        let is_negation = token.class == Class::Excludes && matches!(token.word, "ikke" | "ikkje" | "not");
        let span = token.span.start..if is_negation { token.span.end } else { last.span.end };
        Some(Turner { span, class: token.class, place, until, reach, verbs, has_turned: false })
    }

    /// What the words around make of a candidate, and which of them.
    pub(super) fn turn(&mut self, candidate: &Candidate) -> Option<(Speaks, Option<Range<usize>>)> {
        self.enter(candidate.first);
        let answer = self.answer(candidate);
        for (turner, reach) in [(&mut self.negation, REACH), (&mut self.frame, REACH_OF_FRAME)] {
            if let Some(turner) = turner {
                turner.until = candidate.last.saturating_add(reach.min(turner.reach));
                turner.has_turned = true;
            }
        }
        if candidate.kind == SignKind::StatutoryTask && answer.0 == Speaks::Against {
            self.has_statutory = true;
        }
        let is_added_to = || self.negation.as_ref().is_some_and(|turner| turner.class == Class::Addition);
        (!candidate.is_only_added_to || is_added_to()).then_some(answer)
    }

    fn answer(&self, candidate: &Candidate) -> (Speaks, Option<Range<usize>>) {
        let frame = self.frame.as_ref().filter(|frame| {
            // Behind a duty, «jf.» says where the duty stands.
            candidate.kind == SignKind::NamedAct && !(frame.class == Class::Cites && self.has_statutory)
        });
        if let Some(frame) = frame {
            return (Speaks::Frame, Some(frame.span.clone()));
        }
        let behind = if self.asks { None } else { self.behind(candidate) };
        let by = match (&self.negation, behind) {
            // «Uten vikar går det ikke»: it takes one.
            (Some(before), Some(_)) if before.class == Class::Without => None,
            (Some(before), None) if self.is_condition(before, candidate) => None,
            (Some(before), Some((span, true))) if before.class == Class::Addition && !candidate.is_only_added_to => {
                Some(span)
            }
            (Some(before), _) => Some(before.span.clone()),
            (None, Some((span, true))) => Some(span),
            (None, _) => None,
        };
        (if by.is_some() { Speaks::Counter } else { Speaks::Against }, by)
    }

    /// «Uten driftstilskudd må vi stenge»: a clause that begins so, and goes on with its verb.
    fn is_condition(&self, before: &Turner, candidate: &Candidate) -> bool {
        let begins = before.place == 0 || self.sentence.get(before.place).is_some_and(|token| token.opens);
        let behind = self.sentence.get(candidate.last.saturating_add(1)..).unwrap_or_default();
        let mut in_clause = behind.iter().take(6).take_while(|token| !token.opens && token.class != Class::Subject);
        before.class == Class::Without && begins && in_clause.any(|token| token.class.is_verb())
    }

    /// A negation behind the sign in its clause («drift dekkes ikke»), and whether it is about what the
    /// money goes to: «husleia er ikke høy» is not.
    fn behind(&self, candidate: &Candidate) -> Option<(Range<usize>, bool)> {
        let replaces = candidate.kind == SignKind::Replacement && !candidate.is_only_added_to;
        let (mut has_verb, mut covers) = (replaces, false);
        let start = candidate.last.saturating_add(1);
        for place in start..start.saturating_add(REACH) {
            let token = self.sentence.get(place)?;
            let stops =
                token.opens || matches!(token.class, Class::Relative) || (token.class == Class::Subject && !has_verb);
            if stops {
                return None;
            }
            // “Aren't” holds its verb.
            has_verb |= token.class.is_verb() || token.word.ends_with("'t") || token.word.ends_with("’t");
            covers |= token.class == Class::Covers;
            let follows_and = self.class(place.wrapping_sub(1)) == Class::And;
            match token.class {
                Class::Not if token.gap == Gap::None && !follows_and && !self.is_weak(place) => {
                    let is_subordinate = self.class(place.saturating_add(1)).is_verb();
                    let tells = covers || (replaces && place < start.saturating_add(3)) || self.includes(place);
                    return (has_verb || is_subordinate).then(|| (token.span.clone(), tells));
                }
                // «Erstatter ingen».
                Class::No if replaces && place < start.saturating_add(3) => return Some((token.span.clone(), true)),
                Class::Excludes | Class::Outside if has_verb => return Some((token.span.clone(), true)),
                Class::Not | Class::Excludes => return None,
                _ => {}
            }
        }
        None
    }

    /// Whether the words behind a negation tell what the money goes to.
    fn includes(&self, place: usize) -> bool {
        let ahead = self.sentence.get(place.saturating_add(1)..).unwrap_or_default();
        let in_clause = ahead.iter().take(6).take_while(|token| !token.opens);
        in_clause.into_iter().any(|token| matches!(token.class, Class::Covers | Class::Included))
    }
}

fn is_near(turner: &Turner, place: usize, words: usize) -> bool {
    place.saturating_sub(turner.place) <= words
}

/// What is left of a turner behind a verb.
fn past_a_verb(turner: Turner) -> Option<Turner> {
    let verbs = turner.verbs.checked_sub(1)?;
    Some(Turner { verbs, ..turner })
}
