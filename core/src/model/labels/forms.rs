//! What forms need to know of a document beside what its fields are called: a few words, which
//! texts are long, and what only programs write.

use crate::value::{Record, Words, words};

/// The words of a form that belong to no field.
#[derive(Clone, Copy, Debug)]
pub struct FormWords {
    /// What the document is called.
    pub title: Words,
    /// What to say before the first question.
    pub introduction: Words,
    /// The heading of what is asked after the questions.
    pub later: Words,
    /// What the button says that hands the form in.
    pub submit: Words,
}

/// The words of the form for an idea note.
pub static IDEA_NOTE: FormWords = FormWords {
    title: words!("Idé-notat", "Idénotat", "Idea note"),
    introduction: words!(
        "Ni spørsmål om ideen, og noe som kan vente. Alt kan stå åpent: en halvferdig skisse er velkommen.",
        "Ni spørsmål om ideen, og noko som kan vente. Alt kan stå ope: ei halvferdig skisse er velkomen.",
        "Nine questions about the idea, and some that can wait. Anything may be left open: a half-finished sketch is welcome."
    ),
    later: words!("Dette kan vente", "Dette kan vente", "This can wait"),
    submit: words!("Send inn", "Send inn", "Submit"),
};

/// Texts of more than a line, for which a form makes room: the keys, by record.
static LONG_TEXTS: [(&str, &[&str]); 5] = [
    (
        "IdeaNote",
        &["background", "trigger", "challenge", "solution", "whyNow", "vision", "whyTogether", "continuation"],
    ),
    ("Goal", &["text"]),
    ("Stakeholder", &["interest"]),
    ("Anchoring", &["reason"]),
    ("Statement", &["reason"]),
];

/// What programs write and people do not, so that forms keep it without showing it.
static TECHNICAL: [(&str, &[&str]); 2] = [("IdeaNote", &["schemaVersion", "id", "lang", "code"]), ("Goal", &["id"])];

/// Whether a form makes room for more than a line in this field of a record.
pub fn is_long(record: &Record, key: &str) -> bool {
    is_listed(&LONG_TEXTS, record, key)
}

/// Whether a form keeps this field of a record without showing it.
pub fn is_technical(record: &Record, key: &str) -> bool {
    is_listed(&TECHNICAL, record, key)
}

fn is_listed(list: &[(&str, &[&str])], record: &Record, key: &str) -> bool {
    list.iter().any(|(name, keys)| *name == record.name && keys.contains(&key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::IdeaNote;
    use crate::value::Kind;

    fn records(record: &'static Record, all: &mut Vec<&'static Record>) {
        all.push(record);
        for (_, kind) in record.fields {
            if let Kind::Record(inner) | Kind::List(Kind::Record(inner)) = kind {
                records(inner, all);
            }
        }
    }

    #[test]
    fn long_and_technical_fields_are_texts_that_there_are() {
        let mut all = Vec::new();
        records(IdeaNote::RECORD, &mut all);
        for (name, keys) in LONG_TEXTS.iter().chain(&TECHNICAL) {
            let record = all.iter().find(|record| record.name == *name).expect(name);
            for key in *keys {
                let place = record.keys().position(|known| known == *key);
                let kind = place.map(|place| record.fields[place].1);
                assert!(matches!(kind, Some(Kind::Text)), "{name}.{key} is {kind:?}");
            }
        }
    }
}
