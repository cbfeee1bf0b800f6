//! The documents of a file, each by what it is called.

use super::Saying;
use crate::check::InFile;
use crate::model::{Programme, each_document};
use crate::phrase::cut;
use crate::value::{Language, lowered, position_of};

macro_rules! lists {
    ($($type:ident $name:literal $list:ident $key:literal;)+) => {
        /// The list of a file with documents that this key is for.
        pub(super) fn list_of_documents(key: &str) -> Option<&'static str> {
            [$($key),+].into_iter().find(|known| *known == key)
        }
    };
}
each_document!(lists);

impl InFile<'_> {
    /// What it is called: its title, and what kind of document it is where the title does not say so.
    /// A programme may have its own word for the kind.
    pub(super) fn called(&self, programme: Option<&Programme>, language: Language) -> String {
        let own = programme.and_then(|programme| programme.name_of(self.kind)).map(lowered);
        let kind = own.unwrap_or_else(|| self.kind.title().in_language(language).to_owned());
        let kind = cut(&kind);
        match self.head.title.filled().map(|title| cut(title)) {
            Some(title) if position_of(&kind, &lowered(&title)).is_some() => title,
            Some(title) => format!("{title} ({kind})"),
            None => {
                let number = ("number", self.place.saturating_add(1).into());
                format!("{} ({kind})", Saying::Untitled.with(&[number], language))
            }
        }
    }
}
