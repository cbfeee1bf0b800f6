//! By what the bodies of a programme are known, and what they are called in a sentence.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Body, BodyKind};
use crate::phrase::Param;
use crate::value::{Choice, Field, List, lower, lowered, one_way};

/// As many bodies as are looked at together: a programme has some tens of them. Whatever a file holds, the ties
/// between them stay few enough to be followed.
pub(super) const AT_MOST: usize = 200;

/// By what the bodies of a programme are known: their names and ids, and then their kinds.
#[derive(Clone, Debug, Default)]
pub(crate) struct BodyNames {
    // Shared with each place that refers to them.
    names: BTreeMap<String, Arc<[usize]>>,
    kinds: BTreeMap<BodyKind, Arc<[usize]>>,
    nobody: Arc<[usize]>,
}

impl BodyNames {
    pub(super) fn of(bodies: &Field<List<Body>>) -> Self {
        let mut names: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut kinds: BTreeMap<BodyKind, Vec<usize>> = BTreeMap::new();
        for (place, body) in bodies.items() {
            for name in [&body.name, &body.id].into_iter().filter_map(|name| name.filled()) {
                add(names.entry(one_way(name)).or_default(), place);
            }
            if let Some(kind) = body.kind_or_called() {
                add(kinds.entry(kind).or_default(), place);
            }
        }
        Self {
            names: names.into_iter().map(|(name, places)| (name, places.into())).collect(),
            kinds: kinds.into_iter().map(|(kind, places)| (kind, places.into())).collect(),
            nobody: Arc::default(),
        }
    }

    /// The bodies that somebody means by a name, an id or a kind.
    pub(super) fn called(&self, text: &str) -> &Arc<[usize]> {
        let of_kind = || Some(self.of_kind(BodyKind::called(text)?));
        self.names.get(&one_way(text)).or_else(of_kind).unwrap_or(&self.nobody)
    }

    /// Whether it is a name or an id, not a kind, that somebody means a body by.
    pub(super) fn is_name(&self, text: &str) -> bool {
        self.names.contains_key(&one_way(text))
    }

    /// The bodies of a kind.
    pub(super) fn of_kind(&self, kind: BodyKind) -> &Arc<[usize]> {
        self.kinds.get(&kind).unwrap_or(&self.nobody)
    }

    /// The bodies whose leader somebody means: *styringsgruppas leder*, *leiaren for styringsgruppa*.
    pub(super) fn led_by(&self, text: &str) -> &Arc<[usize]> {
        led(&one_way(text)).map_or(&self.nobody, |body| self.called(body))
    }
}

fn add(places: &mut Vec<usize>, place: usize) {
    if places.last() != Some(&place) && places.len() < AT_MOST {
        places.push(place);
    }
}

/// What somebody leads who is called by that: `styringsgruppa` in `lederen av styringsgruppa`.
fn led(text: &str) -> Option<&str> {
    const BEFORE: &[&str] = &["lederen", "leder", "leiaren", "leiar", "the leader", "the head", "leader", "head"];
    const BETWEEN: &[&str] = &[" av ", " for ", " i ", " of the ", " of "];
    const AFTER: &[&str] = &["s leder", "s leiar", "'s leader", "'s head"];
    let after = AFTER.iter().find_map(|leader| text.strip_suffix(leader));
    let before = || {
        let rest = BEFORE.iter().find_map(|leader| text.strip_prefix(leader).filter(|rest| rest.starts_with(' ')))?;
        BETWEEN.iter().find_map(|between| rest.strip_prefix(between))
    };
    after.or_else(before).map(|body| body.strip_prefix("the ").unwrap_or(body))
}

/// What a body is called in the middle of a sentence: in the reader's language where its name only says what
/// kind it is, or else as the programme calls it.
pub(super) fn in_sentence(name: Option<&str>, kind: Option<BodyKind>) -> Option<Param> {
    match (name, kind) {
        (Some(name), _) if BodyKind::worded(name).is_none_or(|called| Some(called) != kind) => {
            Some(Param::Text(within_sentence(name)))
        }
        (_, Some(kind)) => Some(Param::Term(Choice { code: kind.code(), title: kind.definite() })),
        (_, None) => None,
    }
}

/// What the first word of a name ends in, or is, where it is no proper name.
const COMMON: &[&str] = &[
    "gruppa",
    "gruppas",
    "gruppen",
    "gruppene",
    "rådet",
    "utvalget",
    "utvalet",
    "styret",
    "tinget",
    "nemnda",
    "kontoret",
    "forum",
    "forumet",
    "ledelsen",
    "leiinga",
    "leder",
    "lederen",
    "leiar",
    "leiaren",
    "direktøren",
    "mannen",
    "føreren",
    "føraren",
    "forvalteren",
    "forvaltaren",
    "koordinatoren",
    "faglig",
    "fagleg",
];

/// A name as it stands in the middle of a sentence: a proper name keeps its capital, *Ressursgruppa i Dalen* does not.
fn within_sentence(name: &str) -> String {
    let first = name.split_whitespace().next().unwrap_or_default();
    let is_common = COMMON.iter().any(|end| lowered(first).ends_with(end)) || BodyKind::called(first).is_some();
    let mut letters = name.trim().chars();
    // *NAV-gruppa* and *FoU-forum* begin with what is written so everywhere.
    let is_common = is_common && !first.contains('-');
    match letters.next().filter(|_| is_common) {
        Some(letter) => lower(letter).to_string() + letters.as_str(),
        None => name.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Language;

    #[test]
    fn a_leader_is_known_by_what_they_lead() {
        for text in ["styringsgruppas leder", "lederen av styringsgruppa", "leiar for styringsgruppa"] {
            assert_eq!(led(text), Some("styringsgruppa"), "{text}");
        }
        assert_eq!(led("the head of the steering group"), Some("steering group"));
        for text in ["programlederen", "leder", "ledergruppa", "leder for"] {
            assert_eq!(led(text), None, "{text}");
        }
    }

    #[test]
    fn a_body_is_called_in_the_readers_language_where_its_name_is_its_kind() {
        let called =
            |name: &str, kind: BodyKind, language| in_sentence(Some(name), Some(kind)).unwrap().write(language);
        assert_eq!(called("Programledelsen", BodyKind::ProgrammeManagement, Language::Nynorsk), "programleiinga");
        assert_eq!(
            called("Ressursgruppa i Dalen", BodyKind::ResourceGroup, Language::Nynorsk),
            "ressursgruppa i Dalen"
        );
        assert_eq!(called("Husbanken", BodyKind::ReferenceGroup, Language::Bokmal), "Husbanken");
        assert_eq!(
            in_sentence(None, Some(BodyKind::SteeringGroup)).unwrap().write(Language::English),
            "the steering group"
        );
        assert_eq!(in_sentence(None, None), None);
        // A town keeps its own word for its council.
        assert_eq!(called("Bystyret", BodyKind::MunicipalCouncil, Language::Nynorsk), "bystyret");
        assert_eq!(BodyKind::called("Heradsstyret"), Some(BodyKind::MunicipalCouncil));
    }
}
