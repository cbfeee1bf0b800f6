//! What the fields that all documents have are called.

use super::labels;
use crate::value::Label;

labels! { HEAD:
    "schemaVersion" "Versjon av formatet", "Versjon av formatet", "Format version";
        "Skrives av dataprogrammet som lagrer dette.",
        "Blir skriven av dataprogrammet som lagrar dette.",
        "Written by the program that stores this.";
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på dokumentet som ikke endrer seg.",
        "Eit namn på dokumentet som ikkje endrar seg.",
        "A name for the document that does not change.";
    "lang" "Språk", "Språk", "Language";
        "Språket dokumentet er skrevet på: nb, nn, en eller noe annet.",
        "Språket dokumentet er skrive på: nb, nn, en eller noko anna.",
        "The language the document is written in: nb, nn, en or another.";
    "title" "Tittel", "Tittel", "Title";
        "Det dokumentet heter.",
        "Det dokumentet heiter.",
        "What the document is called.";
    "project" "Prosjekt", "Prosjekt", "Project";
        "Prosjektet dokumentet hører til, med kode eller navn.",
        "Prosjektet dokumentet høyrer til, med kode eller namn.",
        "The project that the document belongs to, by code or name.";
    "approval" "Godkjenning", "Godkjenning", "Approval";
        "Hvor langt dokumentet er kommet, og hvem som har godkjent det.",
        "Kor langt dokumentet er kome, og kven som har godkjent det.",
        "How far the document has come, and who has approved it.";
}

labels! { APPROVAL:
    "status" "Status", "Status", "Status";
        "Om dokumentet er et utkast, foreløpig, endelig eller avløst av et nyere.",
        "Om dokumentet er eit utkast, førebels, endeleg eller avløyst av eit nyare.",
        "Whether the document is a draft, preliminary, final or replaced by a newer one.";
    "version" "Versjon", "Versjon", "Version";
        "Hvilken utgave av dokumentet dette er.",
        "Kva utgåve av dokumentet dette er.",
        "Which edition of the document this is.";
    "by" "Godkjent av", "Godkjent av", "Approved by";
        "Rollen eller organet som har godkjent dokumentet.",
        "Rolla eller organet som har godkjent dokumentet.",
        "The role or body that has approved the document.";
    "on" "Godkjent", "Godkjent", "Approved on";
        "Dagen dokumentet ble godkjent.",
        "Dagen dokumentet blei godkjent.",
        "The day the document was approved.";
    "case" "Sak", "Sak", "Case";
        "Saksnummeret, for eksempel 71/13.",
        "Saksnummeret, til dømes 71/13.",
        "The case number, such as 71/13.";
}

/// The head, and then a document's own labels.
#[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "worked out while compiling")]
pub(crate) const fn with_head<const N: usize>(own: &[Label]) -> [Label; N] {
    let mut all = [HEAD[0]; N];
    let mut place = 0;
    while place < N {
        all[place] = if place < HEAD.len() { HEAD[place] } else { own[place - HEAD.len()] };
        place += 1;
    }
    all
}
