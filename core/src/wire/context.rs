//! The context of a call, read strictly: what is wrong in it is the programmer's to mend.

use std::sync::Arc;

use super::Misuse;
#[cfg(feature = "programme")]
use crate::context::GivenCriteria;
use crate::context::{
    Adjustment, Context, ContextDocument, Given, Include, LimitsDocument, Profile, ProfileDocument, TextsDocument,
};
use crate::finding::Severity;
#[cfg(feature = "goals")]
use crate::model::LetterProfile;
use crate::phrase::{ParamKind, Part, Piece, Speech, pieces};
use crate::rule::{Check, Rule};
use crate::rules::{RULES, is_name_of_a_rule, rule_named};
#[cfg(feature = "goals")]
use crate::smarte::built_in_letters;
use crate::value::{
    Fault, Faults, Field, Kind, Language, Limits, Map, Misreading, Node, NotRead, Place, Pointer, Segment, Value,
    nearest,
};

impl Context<'static> {
    /// Reads a context from JSON text, as other languages send it: also with a profile, limits and
    /// own wording.
    ///
    /// ```
    /// let context = samspill::Context::from_json(r#"{"today": "2026-11-21", "lang": "nn"}"#)?;
    /// # Ok::<(), samspill::wire::Misuse>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Misuse`] with the place, when anything in it is wrong.
    pub fn from_json(text: &str) -> Result<Self, Misuse> {
        read(text)
    }
}

fn read(text: &str) -> Result<Context<'static>, Misuse> {
    let node = Node::parse(text, &Limits::default())
        .map_err(|error| Misuse::new(format!("the context is {}", not_read(error))))?;
    let mut faults = Faults::default();
    let document = ContextDocument::read(&node, &Place::Root, &mut faults);
    // A programme is a document: what is wrong in it is told as findings.
    let in_programme =
        |fault: &&Fault| matches!(fault.pointer.segments(), [Segment::Key(key), _, ..] if key == "programme");
    if let Some(fault) = faults.told().iter().find(|fault| !in_programme(fault)) {
        return Err(misuse(fault));
    }
    // Without a fault there is a document.
    let mut document = document.unwrap_or_default();
    let Some(today) = document.today.known() else {
        return Err(at(&["today"], "`today` must be given, such as \"2026-11-21\": the library reads no clock"));
    };
    let mut context = Context::on(*today).gate(document.gate.known().copied().unwrap_or_default());
    context.speech = speech(&document)?;
    context.limits = limits(document.limits.known())?;
    if let Some(wanted) = document.profile.known() {
        context.profile = profile(wanted)?;
    }
    if let Field::Known(programme) = std::mem::take(&mut document.programme) {
        let within = |fault: &Fault| Fault {
            pointer: fault.pointer.segments().iter().skip(1).cloned().collect(),
            what: fault.what.clone(),
        };
        let faults = faults.told().iter().filter(in_programme).map(within).collect();
        context.programme = Some(Given::Read(Arc::new((programme, faults))));
    }
    #[cfg(feature = "programme")]
    if let Field::Known(criteria) = std::mem::take(&mut document.criteria) {
        context.criteria = Some(GivenCriteria::Read(Arc::new(criteria)));
    }
    let include = document.include.known();
    context.include_success = include.is_some_and(|include| include.iter().any(|(_, what)| *what == Include::Success));
    Ok(context)
}

fn at(place: &[&str], message: impl Into<String>) -> Misuse {
    let pointer = place.iter().fold(Pointer::root(), |pointer, key| pointer.then(*key)).to_string();
    Misuse { message: message.into(), pointer }
}

fn limits(wanted: Option<&LimitsDocument>) -> Result<Limits, Misuse> {
    let usual = Limits::default();
    let Some(wanted) = wanted else { return Ok(usual) };
    let or = |field: &Field<usize>, usual: usize| field.known().copied().unwrap_or(usual);
    let depth = or(&wanted.depth, usual.depth);
    if depth > Limits::DEEPEST {
        return Err(at(&["limits", "depth"], format!("`depth` can be {} at the most", Limits::DEEPEST)));
    }
    Ok(Limits {
        bytes: wanted.bytes.known().copied(),
        depth,
        characters: or(&wanted.characters, usual.characters),
        projects: or(&wanted.projects, usual.projects),
        findings: or(&wanted.findings, usual.findings),
    })
}

fn profile(wanted: &ProfileDocument) -> Result<Profile, Misuse> {
    let mut profile = Profile::named(wanted.name.known().map_or("unnamed", String::as_str));
    if wanted.practice.known() == Some(&true) {
        profile = profile.with_practice();
    }
    #[cfg(feature = "goals")]
    if let Some(letters) = wanted.letters.known() {
        profile = profile.letters(existing_letters(letters)?);
    }
    for (name, change) in known_entries(&wanted.rules) {
        let place = ["profile", "rules", name];
        let Some(rule) = existing_rule(name, &place)? else { continue };
        let Some(reason) = change.reason.filled() else {
            return Err(at(&["profile", "rules", name, "reason"], "say why the rule is changed, in `reason`"));
        };
        if matches!(rule.check, Check::NotRead(_)) {
            return Err(at(&place, format!("`{name}` tells that nothing could be read, and cannot be changed")));
        }
        let (on, severity) = (change.on.known().copied(), change.severity.known().copied());
        if severity == Some(Severity::Success) {
            let message = "`success` is for what is in place; switch a rule off with `on: false`";
            return Err(at(&["profile", "rules", name, "severity"], message));
        }
        profile.adjust(name, Adjustment { on, severity, reason: reason.clone() });
    }
    Ok(profile)
}

/// The letters that somebody means, each with what it stands for.
#[cfg(feature = "goals")]
fn existing_letters(letters: &LetterProfile) -> Result<LetterProfile, Misuse> {
    let place = ["profile", "letters", "id"];
    if letters.letters.filled().is_none() {
        let named = built_in_letters(Some(letters.id.known().map_or("", String::as_str)));
        let message =
            "there are no letters with this id; give `letters` too, or use `smarte-nb`, `smart-achievable` or `rotur`";
        return named.ok_or_else(|| at(&place, message));
    }
    for (index, letter) in letters.letters.items() {
        if letter.aspect.known().is_none() {
            let place = ["profile", "letters", "letters", &index.to_string(), "aspect"];
            return Err(at(&place, "say what the letter stands for, in `aspect`"));
        }
    }
    Ok(letters.clone())
}

/// The language of the answer, with the own wording there is for it. All own wording is looked
/// through, so that a slip is told before somebody needs it.
fn speech(document: &ContextDocument) -> Result<Speech, Misuse> {
    let lang = document.lang.filled().map_or("nb", String::as_str);
    let mut speech = Language::from_tag(lang).map(Speech::from);
    for (tag, rules) in known_entries(&document.texts) {
        let is_chosen =
            tag == lang || Language::from_tag(tag).is_some_and(|base| Language::from_tag(lang) == Some(base));
        for (name, texts) in rules.0.iter().filter_map(|(name, texts)| Some((name, texts.known()?))) {
            let Some(rule) = existing_rule(name, &["texts", tag, name])? else { continue };
            for part in Part::ALL {
                let Some(template) = own_text(texts, part) else { continue };
                checked_placeholders(template, rule, &["texts", tag, name, part.key()])?;
                if is_chosen {
                    speech.get_or_insert_with(|| Speech::further(tag)).say_instead(name, part, template);
                }
            }
        }
    }
    speech.ok_or_else(|| at(&["lang"], format!("`{lang}` is not nb, nn or en, and `texts` has no wording in it")))
}

fn own_text(texts: &TextsDocument, part: Part) -> Option<&str> {
    let field = match part {
        Part::Title => &texts.title,
        Part::Message => &texts.message,
        Part::Help => &texts.help,
        Part::Question => &texts.question,
        Part::Fix => &texts.fix,
        Part::Met => &texts.met,
    };
    field.filled().map(String::as_str)
}

/// Own wording may leave placeholders out, but not invent any.
fn checked_placeholders(template: &str, rule: &Rule, place: &[&str]) -> Result<(), Misuse> {
    let wrong = |piece| match piece {
        Piece::Plain(_) => None,
        Piece::Broken(text) => Some(format!("`{text}` is not closed, or holds more than a name and two words")),
        Piece::Placeholder { name, words } => match rule.params.iter().find(|(known, _)| *known == name) {
            None => {
                let known: Vec<String> = rule.params.iter().map(|(known, _)| format!("{{{known}}}")).collect();
                let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                Some(format!("`{{{name}}}` is no placeholder of `{}`; it has {known}", rule.name))
            }
            Some((_, ParamKind::Count | ParamKind::List)) => None,
            Some(_) => words.map(|_| format!("`{{{name}}}` is no number that words can be chosen by")),
        },
    };
    pieces(template).find_map(wrong).map_or(Ok(()), |message| Err(at(place, message)))
}

/// The rule of a name; `None` for one that this build leaves out, so that a programme has one profile
/// for all builds.
fn existing_rule(name: &str, place: &[&str]) -> Result<Option<&'static Rule>, Misuse> {
    match rule_named(name) {
        None if !is_name_of_a_rule(name) => {
            let near = nearest(name, RULES.iter().map(|rule| rule.name));
            let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            Err(at(place, format!("there is no rule `{name}`{hint}")))
        }
        rule => Ok(rule),
    }
}

fn known_entries<T>(map: &Field<Map<T>>) -> impl Iterator<Item = (&String, &T)> {
    let entries = map.known().into_iter().flat_map(|map| map.0.iter());
    entries.filter_map(|(key, value)| Some((key, value.known()?)))
}

pub(super) fn not_read(error: NotRead) -> String {
    match error {
        NotRead::Empty | NotRead::NotJson { .. } => error.to_string(),
        NotRead::TooLarge { .. } | NotRead::TooDeep { .. } => format!("too much: {error}"),
    }
}

/// A fault in the context, as what to do about it.
fn misuse(fault: &Fault) -> Misuse {
    let name = match fault.pointer.last() {
        Some(Segment::Key(key)) => format!("`{key}`"),
        Some(Segment::Index(index)) => format!("`{index}`"),
        None => "the context".to_owned(),
    };
    let message = match &fault.what {
        Misreading::Nothing(error) => error.to_string(),
        Misreading::UnknownKey { suggestion: Some(near), .. } => {
            format!("{name} is not known here; did you mean `{near}`?")
        }
        Misreading::UnknownKey { suggestion: None, .. } => {
            let outer = fault.pointer.parent().unwrap_or_default();
            let known = match ContextDocument::KIND.at(outer.segments()) {
                Some((Kind::Record(record), _)) => record.keys().collect::<Vec<_>>().join(", "),
                _ => String::new(),
            };
            format!("{name} is not known here; use {known}")
        }
        Misreading::DuplicateKey => format!("{name} stands more than once"),
        Misreading::WrongKind { expected, found, .. } => {
            format!("{name} must be {}, not {}", expected.title.en(), found.title.en())
        }
        Misreading::UnknownChoice { text, choices } => {
            let codes: Vec<&str> = choices.iter().map(|choice| choice.code).collect();
            format!("{name} is `{text}`; use one of {}", codes.join(", "))
        }
        Misreading::ImpossibleDate { text } => format!("{name} is `{text}`, and the calendar has no such day"),
        // A context holds days, which are read in one way or not at all.
        Misreading::UnreadableDate { text }
        | Misreading::AmbiguousDate { text, .. }
        | Misreading::DateWithoutYear { text } => format!("{name} is `{text}`; write a day as 2026-11-21"),
        Misreading::UnreadableNumber { text } => format!("{name} is `{text}`, which is not a number"),
        Misreading::TextTooLong { allowed, .. } => format!("{name} is longer than {allowed} characters"),
        Misreading::LostCharacter { .. } => format!("{name} has lost a character on the way (U+FFFD)"),
    };
    Misuse { message, pointer: fault.pointer.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(text: &str) -> (String, String) {
        let misuse = read(text).unwrap_err();
        (misuse.pointer, misuse.message)
    }

    #[test]
    fn a_wrong_context_is_told_with_its_place() {
        for (text, pointer, part) in [
            ("", "", "the context is empty"),
            ("x", "", "not JSON at line 1, character 1"),
            ("[]", "", "the context must be several details, each under its own name, not a list"),
            ("{}", "/today", "must be given"),
            (r#"{"today": ""}"#, "/today", "must be given"),
            (r#"{"today": "21.11.2026"}"#, "/today", "write a day as 2026-11-21"),
            (r#"{"today": "2026-02-30"}"#, "/today", "no such day"),
            (r#"{"today": 2026}"#, "/today", "must be a day, not a number"),
            (r#"{"todai": "2026-11-21"}"#, "/todai", "did you mean `today`?"),
            (r#"{"today": "2026-11-21", "today": "2026-11-22"}"#, "/today", "more than once"),
            (r#"{"today": "2026-11-21", "lang": "se"}"#, "/lang", "no wording in it"),
            (r#"{"today": "2026-11-21", "gate": "soon"}"#, "/gate", "use one of submission"),
            (r#"{"today": "2026-11-21", "include": ["all"]}"#, "/include/0", "use one of success"),
            (r#"{"today": "2026-11-21", "limits": {"colour": 1}}"#, "/limits/colour", "use bytes, depth,"),
            (r#"{"today": "2026-11-21", "limits": {"depth": 513}}"#, "/limits/depth", "512 at the most"),
            (r#"{"today": "2026-11-21", "limits": {"depth": -1}}"#, "/limits/depth", "a whole number"),
            (
                r#"{"today": "2026-11-21", "profile": {"rules": {"not-jason": {"reason": "x"}}}}"#,
                "/profile/rules/not-jason",
                "did you mean `not-json`?",
            ),
            (
                r#"{"today": "2026-11-21", "profile": {"rules": {"not-json": {"on": false, "reason": "x"}}}}"#,
                "/profile/rules/not-json",
                "cannot be changed",
            ),
            (
                r#"{"today": "2026-11-21", "profile": {"rules": {"wrong-type": {"on": false}}}}"#,
                "/profile/rules/wrong-type/reason",
                "say why",
            ),
            (
                r#"{"today": "2026-11-21", "profile": {"rules": {"wrong-type": {"severity": "success", "reason": "x"}}}}"#,
                "/profile/rules/wrong-type/severity",
                "in place",
            ),
            (
                r#"{"today": "2026-11-21", "texts": {"a/b": {"wrong-type": {"help": "{field|en|to|tre}"}}}}"#,
                "/texts/a~1b/wrong-type/help",
                "more than a name and two words",
            ),
            (
                r#"{"today": "2026-11-21", "texts": {"nb": {"wrong-type": {"help": "{field|en|to}"}}}}"#,
                "/texts/nb/wrong-type/help",
                "no number",
            ),
            (
                r#"{"today": "2026-11-21", "texts": {"nb": {"wrong-type": {"help": "{fjeld}"}}}}"#,
                "/texts/nb/wrong-type/help",
                "it has {field}, {expected}, {found}",
            ),
        ] {
            let (place, message) = wrong(text);
            assert_eq!(place, pointer, "{text}: {message}");
            assert!(message.contains(part), "{text}: {message}");
        }
    }

    #[test]
    fn own_wording_is_laid_over_also_in_a_further_language() {
        let context = read(
            r#"{"today": "2026-11-21", "lang": "se", "texts": {"se": {"idea-note-without-title": {"help": "Čále nama."}}}}"#,
        );
        let speech = context.unwrap().speech;
        let rule = rule_named("idea-note-without-title").unwrap();
        let say = |part| speech.say(rule.name, &rule.texts, part, &[]).unwrap();
        assert_eq!((speech.tag(), say(Part::Help).as_str()), ("se", "Čále nama."));
        assert_eq!(say(Part::Message), "Ideen har ingen tittel ennå.");
    }
}
