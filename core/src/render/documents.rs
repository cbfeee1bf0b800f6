//! The documents of a file, each by what it is called.

use super::Saying;
use crate::model::{Approval, DocumentKind, Dossier, Programme, each_document};
use crate::phrase::cut;
use crate::value::{Field, Language, lowered};

/// A document with a head: where it stands, and what it says of itself.
pub(super) struct Headed<'a> {
    /// The list of the file that it stands in.
    pub(super) key: &'static str,
    /// Its place there.
    pub(super) place: usize,
    kind: DocumentKind,
    title: &'a Field<String>,
    approval: &'a Field<Approval>,
}

macro_rules! all {
    ($($type:ident $name:literal $list:ident $key:literal;)+) => {
        /// The list of a file with documents that this key is for.
        pub(super) fn list_of_documents(key: &str) -> Option<&'static str> {
            [$($key),+].into_iter().find(|known| *known == key)
        }

        /// The documents of a file, in the order of its lists.
        pub(super) fn documents(dossier: &Dossier) -> Vec<Headed<'_>> {
            let mut all = Vec::new();
            $(
                for (place, document) in dossier.$list.items() {
                    let (title, approval) = (&document.title, &document.approval);
                    all.push(Headed { key: $key, place, kind: DocumentKind::$type, title, approval });
                }
            )+
            all
        }
    };
}
each_document!(all);

impl Headed<'_> {
    /// How far it has come.
    pub(super) fn approval(&self) -> Option<&Approval> {
        self.approval.known()
    }

    /// What it is called: its title, and what kind of document it is where the title does not say so.
    /// A programme may have its own word for the kind.
    pub(super) fn called(&self, programme: Option<&Programme>, language: Language) -> String {
        let own = programme.and_then(|programme| programme.name_of(self.kind)).map(lowered);
        let kind = own.unwrap_or_else(|| self.kind.title().in_language(language).to_owned());
        let kind = cut(&kind);
        match self.title.filled().map(|title| cut(title)) {
            Some(title) if lowered(&title).contains(&kind) => title,
            Some(title) => format!("{title} ({kind})"),
            None => {
                let number = ("number", self.place.saturating_add(1).into());
                format!("{} ({kind})", Saying::Untitled.with(&[number], language))
            }
        }
    }
}
