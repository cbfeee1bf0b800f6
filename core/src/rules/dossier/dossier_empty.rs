//! A file holds neither a programme nor projects nor idea notes.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Dossier, Gate, each_document};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "dossier-empty",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Submit,
    priority: 1,
    origin: Origin::Design,
    source: "Dokumentenes egen form",
    params: &[],
    texts: Texts {
        title: words!("Fil uten innhold", "Fil utan innhald", "File without content"),
        message: words!(
            "Vi finner verken program, prosjekter eller idé-notater i fila.",
            "Vi finn verken program, prosjekt eller idénotat i fila.",
            "We find neither a programme nor projects nor idea notes in the file."
        ),
        help: words!(
            "Programmet skal stå under «programme», prosjektene under «portfolio» og notatene under «ideaNotes».",
            "Programmet skal stå under «programme», prosjekta under «portfolio» og notata under «ideaNotes».",
            "The programme belongs under “programme”, the projects under “portfolio” and the notes under “ideaNotes”."
        ),
        question: words!(
            "Er dette fila dere ville vise oss?",
            "Er dette fila de ville vise oss?",
            "Is this the file you wanted to show us?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når vi ikke finner noe å se på, har vi heller ikke noe å si. Da skal dere få vite det, og ikke tro at alt er i orden.",
        "Når vi ikkje finn noko å sjå på, har vi heller ikkje noko å seie. Då skal de få vite det, og ikkje tru at alt er i orden.",
        "When we find nothing to look at, we have nothing to say either. You should know that, and not believe that all is well.",
    ),
    examples: None,
    check: Check::Dossier(check),
};

fn check(dossier: &Dossier, _: &Context<'_>, found: &mut Found<'_>) {
    macro_rules! has_documents {
        ($($type:ident $name:literal $list:ident $key:literal;)+) => { $(!dossier.$list.is_unstated())||+ };
    }
    let is_empty =
        dossier.programme.is_unstated() && dossier.portfolio.is_unstated() && dossier.idea_notes.is_unstated();
    if is_empty && !(each_document!(has_documents)) {
        found.undetermined("", Awaits::INFORMATION);
    }
}
