//! A programme's own form for idea notes.

use super::{Gate, labels};
use crate::value::{List, record};

record! {
    /// The form that a programme asks its idea notes in: its own questions, in its own order.
    ///
    /// An extra question has a `key`, under which the note keeps the answer; such a key is then known.
    ///
    /// ```
    /// use samspill::{FormQuestion, NoteForm};
    ///
    /// let question = FormQuestion {
    ///     key: "universalDesign".into(),
    ///     text: "Hvordan blir tiltaket tilgjengelig for alle?".into(),
    ///     ..FormQuestion::default()
    /// };
    /// let form = NoteForm { title: "Fylkets skjema for idé-notat".into(), questions: vec![question].into(), ..NoteForm::default() };
    /// assert_eq!(form.extra_questions().count(), 1);
    /// ```
    NoteForm: labels::note_form::NOTE_FORM {
        /// What the form is called.
        title: String,
        /// The questions, in order.
        questions: List<FormQuestion>,
    }
}

record! {
    /// One question of a programme's own form.
    FormQuestion: labels::note_form::FORM_QUESTION {
        /// For an extra question: the key under which a note keeps the answer.
        key: String,
        /// The question.
        text: String,
        /// What to write.
        help: String,
        /// For the library's own fields: those that the question asks for.
        fields: List<String>,
        /// The gate that the answer is needed at; submission if not stated.
        asked_at: Gate,
    }
}

impl NoteForm {
    /// The questions that ask for something that idea notes do not have themselves, each with its key.
    pub fn extra_questions(&self) -> impl Iterator<Item = (&str, &FormQuestion)> {
        let questions = self.questions.items();
        questions.filter_map(|(_, question)| Some((question.key.filled()?.as_str(), question)))
    }
}
