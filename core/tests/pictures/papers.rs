//! Papers of the invented programme, in three languages, against those that were looked at and found good.

use std::fs;

use samspill::render::{Paper, forum_paper, portfolio_report, steering_group_paper};
use samspill::{Context, Coordination, Day, Dossier, Language, Reading};

use crate::pages::{compare, root};

type Write = fn(&Coordination<'_>, &Context<'_>) -> Paper;

const PAPERS: [(&str, Write); 3] =
    [("forum", forum_paper), ("steering-group", steering_group_paper), ("report", portfolio_report)];

fn papers(mut look: impl FnMut(&str, &Paper)) {
    let text = fs::read_to_string(root().join("examples/ovre-eksempelby.json")).unwrap();
    for language in Language::ALL {
        let context = Context::on(Day::new(2026, 11, 1).unwrap()).language(*language);
        let dossier = Reading::<Dossier>::of(&text, &context);
        for (name, write) in PAPERS {
            let paper = dossier.coordinate(&context, write);
            look(&format!("paper-{name}-{}", language.code()), &paper);
        }
    }
}

#[test]
fn papers_are_as_they_were_found_good() {
    papers(|name, paper| compare(&format!("{name}.html"), &paper.to_html()));
}

/// They can be opened anywhere and printed: nothing is fetched, and nothing is run.
#[test]
fn papers_stand_alone() {
    papers(|name, paper| {
        let html = paper.to_html();
        for reaches_out in ["<script", "<link", " src=", "url(", "@import", " onclick", "<iframe"] {
            assert!(!html.contains(reaches_out), "{name} holds {reaches_out}");
        }
        assert!(html.contains("@page{size:A4") && html.starts_with("<!doctype html>"), "{name}");
    });
}

/// A paper asks and tells; nothing in it says what ought to be done with a project.
#[test]
fn papers_say_nothing_of_what_ought_to_be() {
    papers(|name, paper| {
        let text = paper.to_markdown().to_lowercase();
        for ought in [
            "bør avvikles",
            "bør avviklast",
            "bør slås",
            "bør slåast",
            "ought to be",
            "should be wound",
            "should be merged",
            "vi anbefaler",
            "vi tilrår",
        ] {
            assert!(!text.contains(ought), "{name} says {ought}");
        }
    });
}
