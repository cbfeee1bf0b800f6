//! Who decides, advises and reports, in plain words.

use std::collections::BTreeSet;

use super::ties::{Governance, Stated, Ties, each_once};
use crate::phrase::{Param, fill};
use crate::value::{Language, choice, raised};

choice! {
    /// What is said of a body of a programme.
    BodySentence {
        Decides "decides" => "{body} avgjør {what}.", "{body} avgjer {what}.", "{body} decides {what}.";
        DecidesNothing "decidesNothing" => "{body} avgjør ikke noe selv.", "{body} avgjer ikkje noko sjølv.", "{body} decides nothing itself.";
        ActsFor "actsFor" => "{body} handler på vegne av {whom}.", "{body} handlar på vegner av {whom}.", "{body} acts on behalf of {whom}.";
        Advises "advises" => "{body} gir råd til {whom}.", "{body} gir råd til {whom}.", "{body} advises {whom}.";
        LeaderOf "leaderOf" => "lederen av {whom}", "leiaren av {whom}", "the leader of {whom}";
        ReportsTo "reportsTo" => "{body} rapporterer til {whom}.", "{body} rapporterer til {whom}.", "{body} reports to {whom}.";
    }
}

impl Governance {
    /// Who decides what, on whose behalf, who advises whom and who reports to whom, body by body.
    pub(crate) fn sentences(&self, language: Language) -> Vec<String> {
        let said = self.bodies().filter_map(|(_, ties)| Some(self.sentences_of(ties, &ties.called()?, language)));
        said.flatten().collect()
    }

    fn sentences_of(&self, ties: &Ties, called: &Param, language: Language) -> Vec<String> {
        let quoted = |text: &str| match language {
            Language::English => format!("“{text}”"),
            Language::Bokmal | Language::Nynorsk => format!("«{text}»"),
        };
        let decided: Vec<Param> = ties.decides.facts.iter().map(|fact| Param::Text(quoted(fact.text.trim()))).collect();
        let nothing = ties.decides.is_none.then_some((BodySentence::DecidesNothing, "what", Vec::new()));
        let matters = [
            (BodySentence::Decides, "what", decided),
            (BodySentence::ActsFor, "whom", self.whom(&ties.represents, language)),
            (BodySentence::Advises, "whom", self.whom(&ties.advises, language)),
            (BodySentence::ReportsTo, "whom", self.whom(&ties.reports_to, language)),
        ];
        let matters = matters.into_iter().filter(|(_, _, about)| !about.is_empty());
        let sentences = nothing.into_iter().chain(matters).map(|(sentence, key, about)| {
            let params = [("body", called.clone()), (key, Param::List(about))];
            begun(&fill(sentence.title().in_language(language), &params, language))
        });
        sentences.collect()
    }

    /// Those who are meant, in the reader's language as far as they are known: also the one who leads them.
    fn whom(&self, stated: &Stated, language: Language) -> Vec<Param> {
        let leader = |of: Vec<Param>| {
            let template = BodySentence::LeaderOf.title().in_language(language);
            vec![Param::Text(fill(template, &[("whom", Param::List(of))], language))]
        };
        let mut seen = [BTreeSet::new(), BTreeSet::new()];
        each_once(stated.facts.iter().flat_map(|fact| {
            let [own, led] = &mut seen;
            let seen = if fact.is_leader { led } else { own };
            let places: Vec<usize> = fact.means.iter().copied().filter(|place| seen.insert(*place)).collect();
            match self.called(&places) {
                _ if fact.means.is_empty() => self.meant(fact),
                bodies if fact.is_leader && !bodies.is_empty() => leader(bodies),
                bodies => bodies,
            }
        }))
    }
}

/// A sentence begins with a capital letter.
fn begun(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| raised(first.encode_utf8(&mut [0; 4])) + letters.as_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_begins_with_a_capital_letter() {
        assert_eq!((begun("øvre råd").as_str(), begun("").as_str()), ("Øvre råd", ""));
    }
}
