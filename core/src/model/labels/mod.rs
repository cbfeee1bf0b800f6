//! What each field is called, in bokmål, nynorsk and English, and what to write in it.

#[cfg(feature = "programme")]
pub mod calendar;
#[cfg(feature = "programme")]
pub mod coordination;
#[cfg(feature = "programme")]
pub mod criteria;
#[cfg(feature = "programme")]
pub mod document;
#[cfg(feature = "programme")]
pub mod documents;
#[cfg(feature = "schema")]
pub mod forms;
pub mod goal;
pub mod governance;
pub mod idea_note;
pub mod letters;
#[cfg(feature = "programme")]
pub mod milestone;
#[cfg(feature = "network")]
pub mod network;
pub mod note_form;
pub mod party;
pub mod period;
#[cfg(feature = "programme")]
pub(crate) mod personal;
#[cfg(feature = "programme")]
pub mod portfolio;
pub mod programme;
#[cfg(feature = "programme")]
pub mod project;
#[cfg(feature = "programme")]
pub mod qualification;
pub(crate) mod singular;
pub mod stance;
#[cfg(feature = "programme")]
pub mod wording;

/// The labels of one record, in the order of its fields: key, name in nb, nn, en, help in nb, nn, en.
/// The label of a field that some builds leave out says so before it.
macro_rules! labels {
    ($name:ident: $($(#[cfg($when:meta)])? $key:literal $nb:literal, $nn:literal, $en:literal; $help_nb:literal, $help_nn:literal, $help_en:literal;)*) => {
        pub(crate) const $name: &[$crate::value::Label] = &[$($(#[cfg($when)])? $crate::value::Label {
            key: $key,
            title: $crate::value::words!($nb, $nn, $en),
            help: $crate::value::long_words!($help_nb, $help_nn, $help_en),
        },)*];
    };
}
pub(crate) use labels;

/// The labels of a document: those that all documents have, then its own.
#[cfg(feature = "programme")]
macro_rules! document_labels {
    ($name:ident: $($label:tt)*) => {
        pub(crate) static $name: &[$crate::value::Label] = {
            mod own {
                $crate::model::labels::labels! { OWN: $($label)* }
            }
            const ALL: [$crate::value::Label; $crate::model::labels::document::HEAD.len() + own::OWN.len()] =
                $crate::model::labels::document::with_head(own::OWN);
            &ALL
        };
    };
}
#[cfg(feature = "programme")]
pub(crate) use document_labels;
