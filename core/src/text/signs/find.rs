//! Where in a sentence there may be a sign, whatever the words around make of it.

use std::ops::Range;

use super::table::Class;
use super::tokens::{Gap, Token};
use crate::model::SignKind;

/// Words that may be a sign.
#[derive(Debug)]
pub(super) struct Candidate {
    pub(super) kind: SignKind,
    /// The first word and the last, counted in the sentence.
    pub(super) first: usize,
    pub(super) last: usize,
    /// The place in the text, with the paragraph of an act.
    pub(super) span: Range<usize>,
    /// Whether it is none unless something comes in addition to it: that there is an offer today says nothing.
    pub(super) is_only_added_to: bool,
}

/// The candidates of a sentence, in order.
pub(super) fn candidates(text: &str, sentence: &[Token<'_>]) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let mut place = 0_usize;
    while place < sentence.len() {
        let candidate = Sentence { text, tokens: sentence }.candidate(place);
        let is_free = |candidate: &Candidate| found.last().is_none_or(|before| before.last < candidate.first);
        place = place.saturating_add(1);
        if let Some(candidate) = candidate.filter(is_free) {
            place = place.max(candidate.last.saturating_add(1));
            found.push(candidate);
        }
    }
    found
}

struct Sentence<'s, 'a> {
    text: &'s str,
    tokens: &'s [Token<'a>],
}

impl Sentence<'_, '_> {
    fn class(&self, place: usize) -> Class {
        self.tokens.get(place).map_or(Class::Other, |token| token.class)
    }

    /// The class of a word that belongs together with the one before it.
    fn class_joined(&self, place: usize) -> Class {
        self.tokens.get(place).filter(|token| token.gap == Gap::None).map_or(Class::Other, |token| token.class)
    }

    /// What stands between a word and the one before it.
    fn between(&self, place: usize) -> &str {
        let before = place.checked_sub(1).and_then(|before| self.tokens.get(before));
        let range = before.zip(self.tokens.get(place)).map(|(before, token)| before.span.end..token.span.start);
        range.and_then(|range| self.text.get(range)).unwrap_or("")
    }

    fn of(&self, kind: SignKind, first: usize, last: usize) -> Option<Candidate> {
        let span = self.tokens.get(first)?.span.start..self.tokens.get(last)?.span.end;
        Some(Candidate { kind, first, last, span, is_only_added_to: false })
    }

    fn candidate(&self, place: usize) -> Option<Candidate> {
        let token = self.tokens.get(place)?;
        let end = place.saturating_add(token.length).saturating_sub(1);
        match token.class {
            Class::Statutory => self.of(SignKind::StatutoryTask, place, self.with_task(end)),
            Class::Duty => self.duty(place),
            Class::Operation => self.of(SignKind::OrdinaryOperation, place, end),
            Class::Running => {
                let is_of = self.tokens.get(place.saturating_add(1)).is_some_and(|next| next.word == "of");
                is_of.then(|| self.of(SignKind::OrdinaryOperation, place, end))?
            }
            Class::Ordinary | Class::Existing => self.qualified(place, end),
            Class::Fast => self.permanent(place),
            Class::PermanentPosition => self.of(SignKind::PermanentPosition, place, end),
            Class::Substitute => {
                // As a verb it is no person: «to substitute».
                let is_verb = place.checked_sub(1).and_then(|before| self.tokens.get(before)).is_some_and(|before| {
                    before.word == "to" || before.class == Class::Verb || before.class == Class::Not
                });
                (!(is_verb && token.word == "substitute")).then(|| self.of(SignKind::Substitute, place, end))?
            }
            Class::Rent => self.of(SignKind::Rent, place, end),
            Class::Maintenance => self.of(SignKind::Maintenance, place, end),
            Class::Replace => {
                // «Instead of sitting at home» replaces nothing that anybody pays for.
                let is_doing = token.length == 2
                    && self.tokens.get(end.saturating_add(1)).is_some_and(|next| next.word.ends_with("ing"));
                (!is_doing).then(|| self.of(SignKind::Replacement, place, end))?
            }
            Class::Act => self.act(self.start_of_name(place), place),
            Class::Law if self.between(place.saturating_add(1)).contains('§') => self.act(place, place),
            Class::LawOn => self.law_on(end.saturating_add(1), place),
            _ if token.word == "act" => self.act(self.start_of_english_name(place)?, place),
            _ => None,
        }
    }

    /// «Lovpålagte oppgaver»: the tasks are part of it.
    fn with_task(&self, end: usize) -> usize {
        let next = end.saturating_add(1);
        if self.class_joined(next) == Class::Task { next } else { end }
    }

    /// A duty counts where a public body stands shortly before it: anybody may have promised something.
    fn duty(&self, place: usize) -> Option<Candidate> {
        let before = self.tokens.get(place.saturating_sub(4)..place).unwrap_or_default();
        let is_public = before.iter().any(|token| token.class == Class::Public);
        is_public.then(|| self.of(SignKind::StatutoryTask, place, place))?
    }

    /// «Ordinær drift», «løpende utgifter», «vanlige lovpålagte oppgaver», «dagens tilbud».
    fn qualified(&self, place: usize, end: usize) -> Option<Candidate> {
        let is_existing = self.class(place) == Class::Existing;
        let is_between = |class| matches!(class, Class::Ordinary | Class::Filler | Class::Public | Class::Inside);
        let next = (end.saturating_add(1)..end.saturating_add(4)).find(|next| !is_between(self.class_joined(*next)))?;
        let last = next.saturating_add(self.tokens.get(next)?.length).saturating_sub(1);
        match self.class_joined(next) {
            Class::Operation | Class::Running => self.of(SignKind::OrdinaryOperation, place, last),
            Class::Statutory => self.of(SignKind::StatutoryTask, place, self.with_task(last)),
            Class::Offer | Class::Task if is_existing => {
                let candidate = self.of(SignKind::Replacement, place, last)?;
                Some(Candidate { is_only_added_to: true, ..candidate })
            }
            Class::Task => self.of(SignKind::OrdinaryOperation, place, last),
            _ => None,
        }
    }

    /// «Fast stilling», «faste kommunale stillinger», «fast 50 prosent stilling»; «faste utgifter» too.
    fn permanent(&self, place: usize) -> Option<Candidate> {
        for next in place.saturating_add(1)..place.saturating_add(5) {
            let token = self.tokens.get(next)?;
            let is_number = token.word.starts_with(|letter: char| letter.is_ascii_digit());
            match self.class_joined(next) {
                Class::Position => return self.of(SignKind::PermanentPosition, place, next),
                Class::Task => return self.of(SignKind::OrdinaryOperation, place, next),
                Class::Filler | Class::Public => {}
                _ if is_number => {}
                _ => return None,
            }
        }
        None
    }

    /// The name of an act, with its paragraph: «opplæringslova § 11-2».
    fn act(&self, first: usize, place: usize) -> Option<Candidate> {
        let mut last = place;
        let next = place.saturating_add(1);
        if self.between(next).contains('§') {
            last = next;
            while self.between(last.saturating_add(1)) == "-" {
                last = last.saturating_add(1);
            }
        }
        self.of(SignKind::NamedAct, first, last)
    }

    /// «Plan- og bygningsloven» begins with its first part.
    fn start_of_name(&self, place: usize) -> usize {
        let and = place.saturating_sub(1);
        let is_joined = self.class(and) == Class::And && self.between(and).starts_with('-');
        if is_joined { and.saturating_sub(1) } else { place }
    }

    /// «Lov om helse- og omsorgstjenester».
    fn law_on(&self, name: usize, place: usize) -> Option<Candidate> {
        let and = name.saturating_add(1);
        let is_joined = self.class(and) == Class::And && self.between(and).starts_with('-');
        let last = if is_joined { and.saturating_add(1) } else { name };
        self.of(SignKind::NamedAct, place, last).or_else(|| self.of(SignKind::NamedAct, place, name))
    }

    /// “Planning and Building Act”: the words before it that are written with a capital.
    fn start_of_english_name(&self, place: usize) -> Option<usize> {
        let is_capital = |at: usize| {
            let first = self.tokens.get(at).and_then(|token| self.text.get(token.span.clone()))?.chars().next()?;
            let is_article = matches!(self.tokens.get(at)?.word, "the" | "this" | "an" | "our");
            Some(first.is_uppercase() && !is_article)
        };
        if is_capital(place) != Some(true) {
            return None;
        }
        let mut first = place;
        for at in (place.saturating_sub(7)..place).rev() {
            match is_capital(at) {
                Some(true) => first = at,
                _ if self.class(at) == Class::And => {}
                _ => break,
            }
        }
        (first < place).then_some(first)
    }
}
