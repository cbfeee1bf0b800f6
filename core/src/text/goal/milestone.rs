//! How a milestone is worded: as a state that is reached, or as something that will be done.

use std::ops::Range;

use super::index::{ends_among, is_among};
use super::language;
use super::table::Class as C;
use super::tokens::{Gap, Sentence, lowered_in_place, tokens};
use super::verb::Head;
use super::verb::{follows_preposition, is_infinitive, is_nominal, is_participle, opening, verb_at};
use crate::value::Language;

/// How a milestone is worded, as far as that is certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MilestoneWording {
    /// As a state that is reached: *kafeen er åpnet*, *avtale signert*.
    State,
    /// As something that will be done, by these words: *åpne kafeen*, *kartlegging av behov*.
    Activity(Range<usize>),
    /// As neither, or it cannot be told: *styringsgruppemøte 2*, *sluttrapport*.
    Neither,
}

/// How a milestone is worded. It takes some microseconds: a plan may hold many.
pub(crate) fn milestone_wording(text: &str) -> MilestoneWording {
    let low = lowered_in_place(text);
    let mut sentence = Sentence::of(tokens(text, &low));
    sentence.settle(language::language(&sentence) == Language::English);
    // «Fase 1: Planlegging» says itself that it is no milestone.
    let is_phase = is_among(sentence.word(0), "fase phase");
    // «Når avtalen er signert» begins with what has happened.
    let is_when = sentence.is(0, C::When);
    let start = opening(&sentence, &[], behind_label(&sentence));
    match effort(&sentence, start).filter(|_| !is_phase && !is_when) {
        Some(head) => MilestoneWording::Activity(sentence.span(start, head.end.saturating_sub(1))),
        None if is_when || states(&sentence, 0) => MilestoneWording::State,
        None => MilestoneWording::Neither,
    }
}

/// «M2: …», «Halvvegs – …»: where the milestone itself begins.
fn behind_label(sentence: &Sentence<'_>) -> usize {
    let near = 1..sentence.len().min(5);
    near.into_iter().find(|place| matches!(sentence.gap(*place), Gap::Colon | Gap::Dash)).unwrap_or(0)
}

/// What happens on a day, although it is named by a verb.
const EVENTS: &str = "møte møter møtet åpning åpningen opning opninga lansering lanseringa lanseringen innvielse \
    innviing signering underteikning overlevering overføring avslutning avslutting avslutninga ferdigstilling \
    ferdigstillelse godkjenning feiring \
    feire markering markere start slutt høring høyring vedtak løypemelding opening building meeting launch \
    signing funding agreement closing ending ends end completion celebration";

/// Verbs in the infinitive, or told to someone, that may as well be nouns or adjectives.
const OF_TWO_KINDS: &str = "bygg arbeid kutt test løft pilot kjøp lag lån bruk dekk vern svar skap søk fall samarbeid \
    auke støtte reise prøve hjelp øk åpne opne trygge sikre lette løse kurs tale rett skilte tilsette ansatte driv plan";

/// Verbs of English that are no nouns.
const VERBS_ALONE: &str = "implement develop organise organize establish recruit conduct ensure deliver create provide \
    introduce appoint publish install construct coordinate evaluate involve carry prepare arrange complete assess \
    strengthen improve promote";

/// The verb at the beginning, where the milestone says what will be done.
fn effort(sentence: &Sentence<'_>, start: usize) -> Option<Head> {
    let head = verb_at(sentence, start)?;
    let (word, is_stated) = (sentence.word(start), || states(sentence, start.saturating_add(1)));
    if is_among(word, EVENTS) {
        return None;
    }
    let is_effort = if is_nominal(sentence, start) {
        let is_verb_of = || is_among(sentence.word(head.end), " of the a an our for with and new");
        // «Økning i …» may be what has happened, «finansiering» what there is.
        !matches!(head.class, Some(C::Change | C::Result)) && !is_stated() && (!sentence.is_english || is_verb_of())
    } else if is_infinitive(sentence, start) {
        let is_told = if sentence.is_english { is_told_in_english(sentence, &head) } else { is_told(sentence, &head) };
        is_told && !is_asked(sentence, &head)
    } else {
        // «Arbeider med planen».
        let is_present = !sentence.is_english && word.ends_with('r') && head.end > start.saturating_add(1);
        is_present && !is_stated()
    };
    is_effort.then_some(head)
}

/// «Plan is approved», «bygg er ferdig»: what begins is no verb.
fn is_asked(sentence: &Sentence<'_>, head: &Head) -> bool {
    sentence.is_any(head.end, &[C::Copula, C::Have, C::Auxiliary, C::Done])
        && !is_among(sentence.word(head.end), "to åpen åpent åpne open opne")
}

/// Whether a word of Norwegian is a verb in the infinitive, or told to someone, and nothing else.
fn is_told(sentence: &Sentence<'_>, head: &Head) -> bool {
    let word = sentence.word(head.first);
    if head.end > head.first.saturating_add(1) {
        return true;
    }
    if is_among(word, OF_TWO_KINDS) {
        return has_object(sentence, head.end) && !states(sentence, head.end);
    }
    // «Kjøpte busser» have been bought, «vedtatt plan» is adopted, «opna kafé» has opened.
    let is_past = ends_among(word, "pte lte kte gte nte mte ste rte ede ate ete")
        && !is_among(word, "starte teste feste slette flette plante");
    let is_either = word.ends_with('a') && !ends_among(word, "era øra") && !is_among(word, "vedta overta delta");
    !is_past && !is_either && !word.ends_with('t')
}

/// «Åpne kafeen» has something that is opened, «åpne møter» has none.
fn has_object(sentence: &Sentence<'_>, place: usize) -> bool {
    let word = sentence.word(place);
    let is_definite = word.len() > 4 && ends_among(word, "en et a ene ane") && !sentence.gap(place).parts();
    is_definite || is_among(word, "en ei ein et eit den det de dei to tre fire fem ti ny nytt nye")
}

/// The same of English, where most verbs may be nouns: «test the service», not «test phase».
fn is_told_in_english(sentence: &Sentence<'_>, head: &Head) -> bool {
    let object = "the a an our all ten two three four five new to";
    let is_phrase = head.end > head.first.saturating_add(1);
    is_phrase || is_among(sentence.word(head.first), VERBS_ALONE) || is_among(sentence.word(head.end), object)
}

/// Whether the words from a place on say what is so, or what has been done.
fn states(sentence: &Sentence<'_>, from: usize) -> bool {
    (from..sentence.len()).any(|place| {
        let word = sentence.word(place);
        let is_finite = !sentence.is_english && place > from && word.ends_with('r') && !is_nominal(sentence, place);
        sentence.is_any(place, &[C::Copula, C::Have])
            // «Åpne møter» and “open house” are no ends.
            || (place > 0 && sentence.is(place, C::Done))
            || is_done(sentence, place)
            || (is_finite && is_among(word, "får blir går deltar bruker driver"))
    })
}

/// «Signert», «levert», “signed”: what has been done to something.
fn is_done(sentence: &Sentence<'_>, place: usize) -> bool {
    let word = sentence.word(place);
    let is_other = "konsert ekspert desert dessert need bed red shed embed hundred speed feed weed";
    let known = "godkjent godkjend fattet fatta gitt gjeve tatt teke teken lagt lagde send sendt valgt vald valde vedtatt vedteken vedteke \
        skrevet skrive satt sett delt tent hevet heva nådd solgt seld begynt byrja bestilt tinga gjort utlyst planta \
        plantet innvilget innvilga inngått kjøpt bygd bygget underteikna opna åpnet kommet kome underskrevet \
        begun chosen sent held made paid taken given won built bought set";
    let is_participle = is_participle(sentence, place)
        && verb_at(sentence, place).is_some()
        && !is_nominal(sentence, place)
        && !is_infinitive(sentence, place);
    let is_generic = ends_among(word, if sentence.is_english { "ed" } else { "ert ført" }) && word.len() > 3;
    let is_done = is_participle || is_generic || is_among(word, known);
    is_done && !is_among(word, is_other) && (place == 0 || !follows_preposition(sentence, place))
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    /// A milestone of our own, and how it is worded.
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Case {
        #[expect(dead_code, reason = "for readers: what is read is told by the words")]
        lang: String,
        text: String,
        wording: String,
        /// What will be done.
        words: Option<String>,
    }

    #[test]
    fn milestones_are_read_as_the_cases_say() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/milestone-wordings.json");
        let cases: Vec<Case> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let mut slips = Vec::new();
        for case in &cases {
            let (wording, words) = match milestone_wording(&case.text) {
                MilestoneWording::State => ("state", None),
                MilestoneWording::Activity(span) => ("activity", Some(case.text[span].to_owned())),
                MilestoneWording::Neither => ("neither", None),
            };
            if wording != case.wording || words != case.words {
                slips.push(format!("{}: {wording} {words:?}", case.text));
            }
        }
        assert!(cases.len() >= 80 && slips.is_empty(), "{slips:#?}");
    }

    #[test]
    fn nothing_is_read_from_nothing() {
        for text in ["", " ", "–", "M1:", "Når", "İ åpne", "2027"] {
            assert!(!matches!(milestone_wording(text), MilestoneWording::Activity(_)), "{text}");
        }
    }
}
