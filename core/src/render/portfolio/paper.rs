//! Papers for a meeting: parts that are written as a whole page of HTML and as Markdown.

use super::html;
use super::markdown;
use crate::render::Picture;
use crate::value::{Node, choice};

choice! {
    /// What kind of paper it is.
    PaperKind {
        Forum "forum" => "Til drøfting i prosjektlederforum", "Til drøfting i prosjektleiarforum", "For discussion in the project-leader forum";
        SteeringGroup "steeringGroup" => "Til styringsgruppa", "Til styringsgruppa", "To the steering group";
        MergePlan "mergePlan" => "Plan for sammenslåing", "Plan for samanslåing", "Merge plan";
        Portfolio "portfolio" => "Prosjektporteføljen", "Prosjektporteføljen", "The project portfolio";
    }
}

/// A paper about a portfolio, ready to be printed on A4 or put into a template of one's own.
///
/// Everything in it is a fact of the file, with where it stands, or a question. It decides nothing.
///
/// Source: Områdeløft Saupstad-Kolstad, slides 13, 14 and 19.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Paper {
    /// What kind of paper it is.
    pub kind: PaperKind,
    /// The language it is written in, as a tag.
    pub lang: String,
    /// The heading of the whole.
    pub title: String,
    /// What stands under the heading: to whom, from which day.
    pub(super) about: Vec<(String, String)>,
    pub(super) parts: Vec<Part>,
    pub(super) made: String,
    /// The same as a document to fill in, of those that are documents: a merge plan.
    pub document: Option<Node>,
}

/// A part of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A heading of the second level, or of the third.
    Heading(String),
    Case(String),
    Paragraph(String),
    /// The question that a case is about.
    Question(String),
    List(Vec<String>),
    /// Facts under what they are, each with where it stands.
    Facts(String, Vec<(String, String)>),
    /// What its columns are called, and its rows; the first cell of a row is what it is of.
    Table {
        caption: String,
        columns: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    /// What can be chosen, each with a box to tick, and lines to write on.
    Choices(String, Vec<String>),
    Picture(Picture),
    /// The tables that tell the same as the pictures, as HTML, under a heading.
    TablesOfPictures(String, Vec<String>),
}

/// A paper as other languages are given it.
#[derive(Debug, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Paper"))]
pub struct PaperAnswer<'a> {
    /// What kind of paper it is.
    kind: PaperKind,
    /// The language it is written in, as a tag.
    lang: &'a str,
    /// The heading of the whole.
    title: &'a str,
    /// All of it as Markdown, for a template of one's own.
    markdown: String,
    /// All of it as a page of HTML that stands alone, needs no script and prints on A4.
    html: String,
    /// The same as a document to fill in, of those that are documents: a merge plan.
    #[cfg_attr(feature = "schema", schemars(with = "Option<serde_json::Value>"))]
    document: Option<&'a Node>,
}

impl Paper {
    /// The paper as a page of HTML that stands alone: it needs no script and no other file, and prints on A4.
    pub fn to_html(&self) -> String {
        html::page(self)
    }

    /// The paper as Markdown (CommonMark with tables), without pictures.
    pub fn to_markdown(&self) -> String {
        markdown::written(self)
    }

    /// The paper as other languages are given it.
    pub fn answer(&self) -> PaperAnswer<'_> {
        PaperAnswer {
            kind: self.kind,
            lang: &self.lang,
            title: &self.title,
            markdown: self.to_markdown(),
            html: self.to_html(),
            document: self.document.as_ref(),
        }
    }
}
