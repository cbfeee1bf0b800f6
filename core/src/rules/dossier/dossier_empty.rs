//! A file holds neither a programme nor projects nor idea notes.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Dossier, Gate};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{Words, long_words};

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
        title: Words { nb: "Fil uten innhold", nn: "Fil utan innhald", en: "File without content" },
        message: Words {
            nb: "Vi finner verken program, prosjekter eller idé-notater i fila.",
            nn: "Vi finn verken program, prosjekt eller idénotat i fila.",
            en: "We find neither a programme nor projects nor idea notes in the file.",
        },
        help: Words {
            nb: "Programmet skal stå under «programme», prosjektene under «portfolio» og notatene under «ideaNotes».",
            nn: "Programmet skal stå under «programme», prosjekta under «portfolio» og notata under «ideaNotes».",
            en: "The programme belongs under “programme”, the projects under “portfolio” and the notes under “ideaNotes”.",
        },
        question: Words {
            nb: "Er dette fila dere ville vise oss?",
            nn: "Er dette fila de ville vise oss?",
            en: "Is this the file you wanted to show us?",
        },
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når vi ikke finner noe å se på, har vi heller ikke noe å si. Da skal dere få vite det, og ikke tro at alt er i orden.",
        "Når vi ikkje finn noko å sjå på, har vi heller ikkje noko å seie. Då skal de få vite det, og ikkje tru at alt er i orden.",
        "When we find nothing to look at, we have nothing to say either. You should know that, and not believe that all is well.",
    ),
    check: Check::Dossier(check),
};

fn check(dossier: &Dossier, _: &Context<'_>, found: &mut Found<'_>) {
    let is_empty =
        dossier.programme.is_unstated() && dossier.portfolio.is_unstated() && dossier.idea_notes.is_unstated();
    if is_empty {
        found.undetermined("", Awaits::INFORMATION);
    }
}
