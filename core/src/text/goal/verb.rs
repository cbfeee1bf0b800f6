//! What a goal commits to: its head verbs, and whether they name an end or an effort.

use super::index::{ends_among, is_among};
use super::phrase::infinitive_of_purpose;
use super::table::Class as C;
use super::time::Time;
use super::tokens::{Gap, Sentence};
use super::{GoalKind, GoalVerb};
use crate::model::Direction;

/// The verb that a goal, or a part of it, hangs on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    pub(super) kind: GoalKind,
    /// What class of the table it is, for verbs that are listed.
    pub(super) class: Option<C>,
    pub(super) first: usize,
    /// The token behind it.
    pub(super) end: usize,
    pub(super) direction: Option<Direction>,
    /// Whether it is a noun: *styrking av*, *økt trivsel*.
    pub(super) is_noun: bool,
    /// Whether it is done once and for all, whatever it is done to: *forby, vedta*.
    pub(super) is_final: bool,
}

impl Head {
    /// Whether it is a verb, or a noun made of one.
    pub(super) fn is_verb(&self) -> bool {
        self.class.is_some() || self.kind == GoalKind::State
    }

    fn of(kind: GoalKind, first: usize, end: usize) -> Self {
        Self { kind, class: None, first, end, direction: None, is_noun: false, is_final: false }
    }

    pub(super) fn verb(&self, sentence: &Sentence<'_>) -> GoalVerb {
        GoalVerb { kind: self.kind, span: sentence.span(self.first, self.end.saturating_sub(1)) }
    }
}

/// The classes of verbs, those that say most first.
const VERBS: [C; 5] = [C::Weak, C::Activity, C::Deliver, C::Change, C::Result];

/// The verb of the table that begins at a token: the longest, and of those the one that says most.
pub(super) fn verb_at(sentence: &Sentence<'_>, place: usize) -> Option<Head> {
    let mut best: Option<(C, usize, i64)> = None;
    for class in VERBS {
        let Some(mark) = sentence.mark(place, class) else { continue };
        if best.is_none_or(|(_, length, _)| mark.length > length) {
            best = Some((class, mark.length, mark.value));
        }
    }
    let (class, length, value) = best?;
    let end = place.saturating_add(length);
    let kind = match class {
        C::Weak => GoalKind::Weak,
        C::Activity if makes_one(sentence, place, end) => GoalKind::Result,
        C::Activity => GoalKind::Activity,
        // «Innføre tiltak» says no more than that something will be done.
        C::Deliver | C::Result if makes_efforts(sentence, place, end) => GoalKind::Activity,
        C::Change if value == 1 && adds_effort(sentence, end) => GoalKind::Activity,
        _ => GoalKind::Result,
    };
    let direction = (class == C::Change).then_some(match value {
        1 => Direction::Up,
        -1 => Direction::Down,
        _ => Direction::Keep,
    });
    let is_final = (class == C::Deliver && value == 1) || (class == C::Change && changes_law(sentence, place, end));
    let class = if class == C::Activity && kind == GoalKind::Result { C::Deliver } else { class };
    Some(Head { kind, class: Some(class), first: place, end, direction, is_noun: false, is_final })
}

/// «Gjennomføre en kartlegging», «utvikle ein klimaplan»: when it is done, there is one.
fn makes_one(sentence: &Sentence<'_>, verb: usize, object: usize) -> bool {
    let is_article = is_among(sentence.word(object), "en ei ein et eit");
    let is_held = || is_among(sentence.word(verb), "gjennomføre gjennomføra arrangere arrangera avholde");
    let papers = "plan strategi melding lov forskrift veileder vegleiar håndbok handbok nettside app rapport";
    let near = object.saturating_add(1)..object.saturating_add(4);
    let mut near = near.take_while(|place| sentence.gap(*place).joins());
    let is_reform = || ends_among(sentence.word(object.saturating_add(1)), "reform");
    is_article
        && (is_held() && !is_reform()
            || near.any(|place| is_among(sentence.word(place), papers) || ends_among(sentence.word(place), papers)))
}

/// «Øke innsatsen mot svart arbeid» says that more will be done.
fn adds_effort(sentence: &Sentence<'_>, from: usize) -> bool {
    let efforts = "innsats innsatsen arbeid arbeidet satsing satsinga satsingen samarbeid samarbeidet \
        effort efforts cooperation coordination awareness knowledge capacity investment investments understanding \
        support collaboration";
    let near = (from..from.saturating_add(3)).take_while(|place| sentence.gap(*place).joins());
    // «I arbeid» is where somebody is, not what somebody does.
    let is_where = |place: usize| is_among(sentence.word(place.wrapping_sub(1)), "i på in at");
    near.into_iter().any(|place| is_among(sentence.word(place), efforts) && !is_where(place))
}

/// «Innføre tiltak», «skape tillit», «ta i bruk ny teknologi»: of what is made, nobody can say that it is there.
fn makes_efforts(sentence: &Sentence<'_>, verb: usize, from: usize) -> bool {
    let may_make = !sentence.is(verb, C::Result) || is_among(sentence.word(verb), "skape skapa skaper skapar create");
    let is_used = from == verb.saturating_add(3) && sentence.word(verb.saturating_add(2)) == "bruk";
    let mut near = (from..from.saturating_add(3)).take_while(|place| {
        sentence.gap(*place).joins() && !is_among(sentence.word(*place), "for til i på for of to in")
    });
    let is_open = |place: usize| {
        sentence.is(place, C::Effort) || (!sentence.is_english && ends_among(sentence.word(place), ABSTRACTS))
    };
    (may_make && near.any(is_open)) || (is_used && !uses_one(sentence, from))
}

/// How words end that name what has no limits.
const ABSTRACTS: &str = "kultur kulturen kompetanse kompetansen samarbeid samarbeidet tillit tilliten";

/// «Ta i bruk den nye skolen», «ta i bruk to busser»: what is taken in use is a thing.
fn uses_one(sentence: &Sentence<'_>, from: usize) -> bool {
    let near = (from..from.saturating_add(4)).take_while(|place| {
        sentence.gap(*place).joins()
            && !sentence.is_any(*place, &[C::Purpose, C::Relative])
            && !follows_preposition(sentence, *place)
    });
    near.into_iter().any(|place| {
        let word = sentence.word(place);
        let is_definite = word.len() > 4 && ends_among(word, "en et a ene ane") && !ends_among(word, ABSTRACTS);
        sentence.is_number(place)
            || sentence.is(place, C::Number)
            || is_definite && !is_among(word, "kompetansen")
            || is_among(word, "en ei ein et eit den det de dei")
            || sentence.get(place).is_some_and(|token| token.is_capital)
    })
}

/// «Endre straffeloven slik at …»: the law is changed, or it is not.
fn changes_law(sentence: &Sentence<'_>, verb: usize, from: usize) -> bool {
    let laws =
        "lov loven lova lovverket forskrift forskriften forskrifta grunnloven grunnlova vedtektene vedtektane law act";
    let near = (from..from.saturating_add(3)).take_while(|place| sentence.gap(*place).joins());
    is_among(sentence.word(verb), "endre endra change amend")
        && near.into_iter().any(|place| is_among(sentence.word(place), laws) || ends_among(sentence.word(place), laws))
}

/// Whether a word of the table stands as a verb in the infinitive, or is told to someone.
pub(super) fn is_infinitive(sentence: &Sentence<'_>, place: usize) -> bool {
    let word = sentence.word(place);
    // Verbs that end as nouns and participles do.
    if is_among(word, "sende vende anvende utrydde rydde skilte lande forvalte implement supplement bring") {
        return true;
    }
    if sentence.is_english {
        return !ends_among(word, "ing ed tion ment tions ments");
    }
    let past = "et ert erte kte lte ørte gde vde dde";
    let is_past = ends_among(word, past) || is_among(word, "økt auka styrka styrkt");
    let is_finite = word.ends_with('r') && word.len() > 3 && !word.ends_with("fr") || word.ends_with("ar");
    !ends_among(word, "ing inga ingen else elsen ande ende") && !is_finite && !is_past
}

/// Whether a word is a noun made of a verb, such as *styrking* and *utviklingen*.
pub(super) fn is_nominal(sentence: &Sentence<'_>, place: usize) -> bool {
    ends_among(sentence.word(place), if sentence.is_english { "ing tion ment" } else { "ing inga ingen else elsen" })
}

/// The heads of a goal, in order: the first is the main one.
pub(super) fn heads(sentence: &Sentence<'_>, start: usize) -> Vec<Head> {
    let mut heads: Vec<Head> = Vec::new();
    let Some(first) = first_head(sentence, start) else { return heads };
    heads.push(first);
    let mut may_join = false;
    let mut place = first.end;
    while place < sentence.len() && heads.len() < 6 {
        if let Some(head) = clause_at(sentence, place) {
            place = head.end;
            heads.push(head);
            continue;
        }
        if leaves(sentence, place) {
            // What follows belongs to the means or the purpose, up to the end of the clause.
            place = place.saturating_add(1);
            while place < sentence.len() && !sentence.gap(place).parts() {
                place = place.saturating_add(1);
            }
            may_join = false;
            continue;
        }
        let is_and = sentence.is(place, C::And);
        let is_joined = !is_and && (may_join || sentence.gap(place).parts());
        may_join = is_and || (is_joined && is_between(sentence, place));
        let Some(head) = joined(sentence, place, &first).filter(|_| is_joined) else {
            place = place.saturating_add(1);
            continue;
        };
        place = head.end;
        may_join = false;
        // «Utvikle og innføre metoder» is one goal: both verbs have the same object.
        match heads.last_mut() {
            Some(last) if !first.is_noun && is_same_object(sentence, last.end, head.first) => last.take(&head),
            _ => heads.push(head),
        }
    }
    heads
}

/// «Utvikle og innføre», «stimulere til og fremme»: between the verbs nothing but «og».
fn is_same_object(sentence: &Sentence<'_>, end: usize, next: usize) -> bool {
    let is_preposition = is_among(sentence.word(end), "til for med mot på");
    end.saturating_add(if is_preposition { 2 } else { 1 }) == next
}

impl Head {
    /// Makes one head of two with the same object: the one that is an effort says what the goal commits to.
    fn take(&mut self, other: &Self) {
        let is_effort = matches!(other.kind, GoalKind::Weak | GoalKind::Activity);
        if is_effort && matches!(self.class, Some(C::Deliver | C::Change)) {
            (self.kind, self.is_final) = (other.kind, false);
        }
        self.end = other.end;
    }
}

/// Whether the means, the purpose or what is said of a thing begins here.
fn leaves(sentence: &Sentence<'_>, place: usize) -> bool {
    let is_by_doing = sentence.is(place, C::Means) && sentence.word(place) == "ved";
    is_by_doing || sentence.is_any(place, &[C::Purpose, C::Relative]) || infinitive_of_purpose(sentence, place)
}

/// «Og innen 2030 nå …», “and substantially reduce”: what lies between does not part two heads.
fn is_between(sentence: &Sentence<'_>, place: usize) -> bool {
    sentence.is_time(place)
        || sentence.is_any(place, &[C::Infinitive, C::Not])
        || (sentence.is_english && sentence.word(place).ends_with("ly"))
        || is_among(sentence.word(place), "i betydelig betydeleg grad stor større vesentlig vesentleg")
}

/// A verb or noun that stands beside the first head.
fn joined(sentence: &Sentence<'_>, place: usize, first: &Head) -> Option<Head> {
    let Some(head) = verb_at(sentence, place) else {
        let mark =
            sentence.mark(place, C::Comparative).filter(|_| first.is_noun || compares(sentence, first, place))?;
        let kind = if first.is_noun { GoalKind::Result } else { first.kind };
        return Some(Head { kind, ..compared(place, mark.length, mark.value) });
    };
    let is_verb = is_infinitive(sentence, place)
        && !first.is_noun
        && first.kind != GoalKind::State
        && is_alike(sentence, first.first, place);
    let is_noun = first.is_noun && (is_nominal(sentence, place) || sentence.is(place, C::Comparative));
    let is_same = (is_verb || is_noun) && !is_probably_noun(sentence, place) && !is_listed_adjective(sentence, place);
    is_same.then_some(Head { is_noun: first.is_noun, ..head })
}

/// Beside an infinitive, which ends in a vowel, stands no imperative: «… med lag og organisasjonar».
fn is_alike(sentence: &Sentence<'_>, first: usize, place: usize) -> bool {
    let vowels = ['a', 'e', 'i', 'y', 'o', 'u', 'å', 'ø'];
    let may_be = sentence.word(place).ends_with(vowels) || sentence.word(place).ends_with(['s', 't']);
    sentence.is_english || may_be || !sentence.word(first).ends_with(vowels)
}

/// «Bidra til økt handel og flere arbeidsplasser»: what is compared before is another thing.
fn compares(sentence: &Sentence<'_>, first: &Head, place: usize) -> bool {
    let before = place.saturating_sub(2);
    let is_means = (first.end..place).any(|at| sentence.is(at, C::Means));
    !sentence.is_english
        && !is_means
        && sentence.is(place.saturating_sub(1), C::And)
        && !sentence.is(before, C::Comparative)
        && (first.end..before).any(|at| sentence.is(at, C::Comparative) && !sentence.is(at.saturating_add(1), C::Than))
}

fn compared(place: usize, length: usize, value: i64) -> Head {
    let direction = Some(if value < 0 { Direction::Down } else { Direction::Up });
    Head { direction, is_noun: true, ..Head::of(GoalKind::Result, place, place.saturating_add(length)) }
}

/// «…, og talet på ulykker skal halverast»: another sentence with its own verb.
fn clause_at(sentence: &Sentence<'_>, place: usize) -> Option<Head> {
    let is_start = sentence.gap(place).parts() && sentence.is(place, C::And) && !sentence.is_english;
    let subject = place.saturating_add(1);
    let is_same = is_among(sentence.word(subject), "målet dette det") || !is_start;
    let clause = subject..sentence.len().min(subject.saturating_add(9));
    let mut clause = clause.take_while(|at| !is_same && !sentence.gap(*at).parts() && !sentence.is(*at, C::Relative));
    let verb = clause.find(|at| sentence.is_any(*at, &[C::Auxiliary, C::Copula]) && *at > subject)?;
    Some(Head::of(GoalKind::State, verb, verb.saturating_add(1)))
}

/// «Utvikle ansvarlige og åpne institusjoner»: no door is opened.
fn is_listed_adjective(sentence: &Sentence<'_>, place: usize) -> bool {
    let before = sentence.word(place.wrapping_sub(2));
    let is_adjective = ends_among(before, "lige ige lege ende ande erte ede ne");
    is_adjective && is_among(sentence.word(place), "åpne opne trygge sikre lette") && place > 1
}

/// In a list of nouns many English words may be verbs, and «fremme av» is a noun: a verb has something of its
/// own behind it.
fn is_probably_noun(sentence: &Sentence<'_>, place: usize) -> bool {
    let behind = place.saturating_add(1);
    if !sentence.is_english {
        let is_listed = sentence.gap(behind) == Gap::Comma && !sentence.is_any(behind, &VERBS);
        return sentence.word(behind) == "av"
            || (is_listed && is_among(sentence.word(place), "åpne opne trygge sikre lette"));
    }
    sentence.gap(behind).parts()
        || sentence.is(behind, C::And) && !sentence.is_any(behind.saturating_add(1), &VERBS)
        || is_among(sentence.word(behind), "of in for on is are")
        || (sentence.is(behind, C::Auxiliary) && sentence.word(behind) != "to")
}

/// Where the goal itself begins, from a token on: behind *innen 2030* and *målet er at*.
pub(super) fn opening(sentence: &Sentence<'_>, times: &[Time], from: usize) -> usize {
    let mut place = from;
    for _ in 0..6 {
        let time = times.iter().find(|time| time.tokens.start == place);
        let opens = || [C::Opening, C::VagueTime].iter().find_map(|class| sentence.past(place, *class));
        let next = time.map(|time| time.tokens.end).or_else(opens);
        let is_small = is_among(
            sentence.word(place),
            "at å om that så da allerede allereie vesentlig vesentleg betydelig betydeleg kraftig",
        ) || (sentence.is_english
            && sentence.word(place).ends_with("ly")
            && sentence.gap(place.saturating_add(1)).joins());
        let Some(next) = next.or_else(|| is_small.then(|| place.saturating_add(1))) else { break };
        place = next;
    }
    place
}

fn first_head(sentence: &Sentence<'_>, start: usize) -> Option<Head> {
    if let Some(head) = leading(sentence, start) {
        return Some(head);
    }
    let mut is_asked = false;
    let mut in_relative = false;
    for place in start..sentence.len() {
        if sentence.is_time(place) {
            continue;
        }
        if sentence.is(place, C::Relative) && place > start && !is_asked {
            in_relative = true;
        }
        let is_auxiliary =
            sentence.is(place, C::Auxiliary) && !(sentence.is_english && sentence.word(place) == "to" && place > start);
        if in_relative {
            // A relative clause has its own verb; the main one comes behind it.
            if is_auxiliary
                && place > start.saturating_add(2)
                && sentence.word(place) == "skal"
                && sentence.word(place.wrapping_sub(1)) != "som"
            {
                in_relative = false;
            } else {
                in_relative &= !sentence.gap(place.saturating_add(1)).parts();
                continue;
            }
        }
        if is_auxiliary || (sentence.is(place, C::Infinitive) && !sentence.is_english) {
            is_asked = true;
            continue;
        }
        if let Some(head) = stated(sentence, place, is_asked) {
            let is_bound = is_asked && head.kind == GoalKind::Activity && binds_all(sentence, start, place);
            return Some(if is_bound { Head { kind: GoalKind::State, ..head } } else { head });
        }
    }
    None
}

/// «Ingen skal …», «alle elever skal …», «skal ikke …»: what holds of all is an end, whatever the verb, but for
/// work that never ends.
fn binds_all(sentence: &Sentence<'_>, start: usize, verb: usize) -> bool {
    let is_work = ["arbeid", "jobb", "work"].iter().any(|stem| sentence.word(verb).starts_with(stem));
    let is_universal = |place: usize| sentence.is(place, C::Universal) && !follows_preposition(sentence, place);
    is_denied(sentence, start, verb) || (!is_work && (start..verb).any(is_universal))
}

/// Whether what a verb says shall not be so: «ingen skal», «skal ikke», not «skal ikke bare».
pub(super) fn is_denied(sentence: &Sentence<'_>, start: usize, verb: usize) -> bool {
    (start..verb).any(|place| {
        if !sentence.is_any(place, &[C::Not, C::Universal]) {
            return false;
        }
        let before = place.wrapping_sub(1);
        let is_none = is_among(sentence.word(place), "ingen ingenting nobody none") || sentence.word(place) == "no";
        let is_not = sentence.is(place, C::Not) && place > 0 && sentence.is(before, C::Auxiliary);
        (is_not || is_none) && !is_among(sentence.word(place.saturating_add(1)), "bare berre kun only")
    })
}

pub(super) fn follows_preposition(sentence: &Sentence<'_>, place: usize) -> bool {
    let before = sentence.word(place.wrapping_sub(1));
    let prepositions = "for på av med i of in til to om hos by from mot over ved";
    place > 0 && (is_among(before, prepositions) || (sentence.is_english && before == "at"))
}

/// What a goal begins with: *styrke*, *økt*, *styrking av*.
fn leading(sentence: &Sentence<'_>, start: usize) -> Option<Head> {
    if let Some(head) = verb_at(sentence, start) {
        let is_subject = sentence.is_english
            && sentence.is_any(start.saturating_add(1), &[C::Auxiliary, C::Copula, C::Have])
            && sentence.word(start.saturating_add(1)) != "to";
        if is_infinitive(sentence, start) && !is_subject && !is_adjective(sentence, start) {
            return Some(head);
        }
        let is_finite = !sentence.is_english && sentence.word(start).ends_with('r') && sentence.word(start).len() > 3;
        if is_finite && !is_adjective(sentence, start) {
            return Some(head);
        }
        let is_sentence = (start..sentence.len())
            .any(|place| sentence.is(place, C::Auxiliary) && sentence.word(place) != "to")
            || (start..start.saturating_add(9)).any(|place| {
                let is_third =
                    sentence.is_english && sentence.is(place, C::Change) && sentence.word(place).ends_with('s');
                sentence.is(place, C::Copula) || is_third
            });
        if is_nominal(sentence, start) && !is_sentence {
            return Some(Head { is_noun: true, ..head });
        }
    }
    let mark = sentence.mark(start, C::Comparative)?;
    let has_verb = (start..sentence.len()).any(|place| {
        sentence.is_any(place, &[C::Copula, C::Have])
            || (sentence.is(place, C::Auxiliary) && sentence.word(place) != "to")
    });
    (!has_verb).then(|| compared(start, mark.length, mark.value))
}

/// «Bedre framkommelighet» begins with no verb.
fn is_adjective(sentence: &Sentence<'_>, place: usize) -> bool {
    let behind = sentence.word(place.saturating_add(1));
    // «Auka talet på …» is the infinitive: what is said of a thing in the definite form.
    let has_object = is_among(behind, "det dei den ein ei eit") || ends_among(behind, "et en a ane ene");
    is_among(sentence.word(place), "bedre betre better more økt økte higher")
        || is_among(sentence.word(place), "auka styrka forbetra utvikla") && !has_object
}

/// The verb of a sentence that has a subject.
fn stated(sentence: &Sentence<'_>, place: usize, is_asked: bool) -> Option<Head> {
    let behind = place.saturating_add(1);
    if let Some(mark) = sentence.mark(place, C::Way).filter(|_| is_asked) {
        let direction = Some(if mark.value < 0 { Direction::Down } else { Direction::Up });
        return Some(Head { class: Some(C::Change), direction, ..Head::of(GoalKind::Result, place, behind) });
    }
    if sentence.is_any(place, &[C::Copula, C::Have]) {
        if let Some(end) = role(sentence, place) {
            return Some(Head::of(GoalKind::Weak, place, end));
        }
        // «Ha fokus på».
        if let Some(head) = verb_at(sentence, place).filter(|head| head.kind == GoalKind::Weak && head.end > behind) {
            return Some(head);
        }
        // «Er blitt styrket», «har vi jobbet med»: what has happened is said behind.
        // «Bli selvforsørgende og delta»: behind «og» another verb may stand.
        let near = (behind..behind.saturating_add(7))
            .take_while(|at| !(sentence.gap(*at).parts() || is_asked && sentence.is(*at, C::And)));
        let participle = near.into_iter().find_map(|at| verb_at(sentence, at).filter(|_| is_participle(sentence, at)));
        let is_weak = participle.is_some_and(|head| matches!(head.kind, GoalKind::Weak | GoalKind::Activity));
        let (class, direction) = participle.map_or((None, None), |head| (head.class, head.direction));
        // «Blir lagt til rette for» is said of what is done, «er lagt til rette for» of what is so.
        // «Ha en oppdatert plan» is said of the plan.
        let is_article = is_among(sentence.word(behind), "en ei ein et eit a an");
        let is_done = is_among(sentence.word(place), "blir vert blei vart ble");
        let is_passive = is_asked && is_among(sentence.word(place), "bli verte verta be") || (is_done && is_weak);
        let kind = match participle {
            Some(head) if is_passive => head.kind,
            // «Skal ha gjennomført» is what will be so, «skal ha jobbet for» is not.
            Some(head) if is_weak && sentence.is(place, C::Have) && !is_article => {
                if is_asked && head.kind == GoalKind::Activity { GoalKind::State } else { GoalKind::Activity }
            }
            _ => GoalKind::State,
        };
        let end = participle.filter(|head| head.first <= behind.saturating_add(2)).map_or(behind, |head| head.end);
        let is_final = participle.is_some_and(|head| head.is_final);
        return Some(Head { kind, class, first: place, end, direction, is_noun: false, is_final });
    }
    let head = verb_at(sentence, place)?;
    let word = sentence.word(place);
    let is_third = || word.ends_with('s') && place > 0 && head.class == Some(C::Change);
    let is_finite = if sentence.is_english {
        is_third()
    } else {
        word.ends_with('r') && word.len() > 3
            || is_among(word, "møtes møtest trives trivst trivast drives drivast held")
    };
    let is_passive = is_asked && (word.ends_with("es") || word.ends_with("ast") || word.ends_with('s'));
    ((is_asked && is_infinitive(sentence, place)) || is_passive || is_finite).then_some(head)
}

/// «Være en aktiv pådriver for» says what one will do: the token behind the word for it.
fn role(sentence: &Sentence<'_>, place: usize) -> Option<usize> {
    let roles = "pådriver pådrivar pådrivere pådrivarar bidragsyter bidragsytar medspiller medspelar støttespiller \
        støttespelar forkjemper forkjempar samarbeidspartner forbilde førebilete advocate champion contributor partner";
    let near = (place.saturating_add(1)..place.saturating_add(6)).take_while(|at| sentence.gap(*at).joins());
    let last = near.into_iter().find(|at| is_among(sentence.word(*at), roles))?;
    Some(last.saturating_add(1))
}

pub(super) fn is_participle(sentence: &Sentence<'_>, place: usize) -> bool {
    ends_among(
        sentence.word(place),
        if sentence.is_english { "ed built set cut made given" } else { "t a d te de ne en" },
    )
}
