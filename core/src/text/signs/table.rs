//! The words that signs are read from, by what they do, in Norwegian (both written forms) and English.
//!
//! `*` stands for any ending, `_` joins the words of a phrase. No stem with `*` begins another entry's
//! first word, so that a word is looked up in one place.

use std::sync::LazyLock;

/// What a word does where signs are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Not known.
    Other,
    /// Known, and does nothing.
    Plain,
    /// The rest of a phrase that began before.
    Inside,
    // What may be a sign.
    Statutory,
    /// A duty: statutory where a public body or an act stands beside it.
    Duty,
    Public,
    Operation,
    /// Operation where it is ordinary, or is of something.
    Running,
    Ordinary,
    Existing,
    Offer,
    Task,
    /// Permanent, where a position follows.
    Fast,
    Filler,
    Position,
    PermanentPosition,
    Substitute,
    Rent,
    Maintenance,
    Law,
    LawOn,
    Act,
    Replace,
    // What turns a sign.
    Not,
    /// Turns only what follows.
    No,
    Without,
    /// Says of what stands before or behind that it is left out.
    Excludes,
    Outside,
    Addition,
    Frame,
    Cites,
    /// Behind a negation: it says how much or how sure, and turns nothing.
    Weak,
    /// Before a negation: that one cannot or does not know.
    Unable,
    Lack,
    // What sentences are made of.
    Have,
    Verb,
    /// A verb that tells what the money goes to.
    Covers,
    Included,
    But,
    And,
    Relative,
    Subject,
}

const TABLE: &[(Class, &str, &str)] = &[
    (
        Class::Statutory,
        "lovpålag* lovpålegg* lovkrav* lovfest* lovbestem* lovheimla lovhjemlet lovhjemlede plikt*_etter_lov* \
         plikt*_i_lov* pålagt_ved_lov pålagd_ved_lov pålagt_etter_lov* pålagd_etter_lov* forpliktet_etter_lov* \
         forplikta_etter_lov* krav_i_lov* loven_krever loven_pålegger lova_krev lova_krever lova_pålegg",
        "statutory legally_required legally_obliged required_by_law obliged_by_law legal_duty legal_duties \
         legal_obligation* law_requires act_requires",
    ),
    (
        Class::Duty,
        "plikt* forpliktet forplikta pålagt pålagte pålagd pålagde",
        "obliged obligation* duty duties required",
    ),
    (Class::Public, "kommun* fylkeskommun* bydelen staten", "municipal* council authority"),
    (
        Class::Operation,
        "drift drifta driften drifts drifte drifter driftet driftar drifting driftsmid* driftsutgift* driftskostnad* \
         driftstilsk* driftsoppg* driftsbudsj* driftsstø* driftspeng* driftsfinans* driftsunders* driftsutlegg* \
         skoledrift* skuledrift* kafédrift* kafedrift* barnehagedrift* halldrift* anleggsdrift* grunndrift*",
        "running_cost* running_expen* operating_cost* operating_expen* operating_budget* operating_grant* \
         operating_fund* operational_cost* operational_expen* core_funding",
    ),
    (Class::Running, "", "running operation operations"),
    (
        Class::Ordinary,
        "ordinær ordinære ordinært normal normale vanlig vanlige vanleg vanlege daglig daglige dagleg daglege løpende løpande \
         rutinemessig*",
        "ordinary regular normal routine daily everyday day_to_day",
    ),
    (Class::Existing, "eksisterende eksisterande dagens nåværende noverande", "existing current"),
    (
        Class::Offer,
        "tilbud tilbudet tilbudene tilbod tilbodet tilboda tiltak tiltaket tiltaka tiltakene ordning*",
        "provision measure measures offer offers",
    ),
    (
        Class::Task,
        "oppgave* oppgåve* tjeneste* teneste* utgift* kostnad*",
        "task tasks service services expense* cost costs",
    ),
    (Class::Fast, "fast faste permanent permanente", "permanent"),
    (
        Class::Filler,
        "prosent pst ny nye hel hele heil heile halv halve egen egne eigen eigne våre vår vårt andre",
        "new full time half own other our",
    ),
    (
        Class::Position,
        "stilling* tilset* ansatt* ansett* årsverk* løn*",
        "position positions post posts staff job jobs employee* employment salar* appointment*",
    ),
    (Class::PermanentPosition, "fastansatt* fastansett* fasttilset* fastløn* faststilling*", "permanently_employed"),
    (
        Class::Substitute,
        "vikar vikarar vikarer vikaren vikarane vikarene vikariat* vikarbruk* vikarbudsjett* vikarbyrå* vikarutgift* \
         vikarkostnad* vikarinnlei* vikarløn* vikarmid* vikarordning* vikartime* lærervikar* lærarvikar* \
         tilkallingsvikar* ringevikar* sommervikar* sommarvikar*",
        "substitute substitutes supply_teacher* supply_staff relief_staff temporary_staff temporary_cover locum locums",
    ),
    (
        Class::Rent,
        "husleie* husleia* husleig* leieutgift* leigeutgift* leiekostnad* leigekostnad* leiepris* leigepris* lokalleie* \
         lokalleige* leie_av_lokal* leige_av_lokal* leie_for_lokal* leige_for_lokal* leie_av_kontor* leige_av_kontor*",
        "rent rents rental_cost* rental_expen* rental_fee* rental_of lease_cost*",
    ),
    (Class::Maintenance, "", "maintenance upkeep"),
    (Class::Law, "lov loven lova lovens lovas", ""),
    (Class::LawOn, "lov_om", ""),
    (
        Class::Replace,
        "erstatte erstatter erstattar erstattes erstattast erstattet erstatta erstatning_for erstatting_for avløse \
         avløser avløyse avløyser i_stedet_for i_staden_for istedenfor istadenfor tar_over_for tek_over_for",
        "replace replaces replaced replacing replacement instead_of in_place_of substitute_for substitutes_for \
         takes_over_from",
    ),
    (Class::Not, "ikke ikkje aldri", "not never cannot"),
    (Class::No, "ingen inga intet inkje ingenting verken hverken korkje", "no none neither nor non nothing"),
    (Class::Without, "uten utan", "without"),
    (
        Class::Excludes,
        "ikke_med ikkje_med ikke_del ikkje_del ikke_en_del ikkje_ein_del unntatt unnateke utelatt utelate \
         bortsett_fra bortsett_frå med_unntak_av",
        "not_part excluded excluding except",
    ),
    (Class::Outside, "utenom utanom utenfor utanfor", "outside"),
    (
        Class::Addition,
        "i_tillegg_til utover ut_over ved_siden_av ved_sida_av på_toppen_av supplere supplerer supplerar \
         supplement_til komplement_til utfylle utfyller utfyllar",
        "in_addition_to additional_to beyond over_and_above on_top_of alongside besides supplement supplements \
         supplementing complement complements complementing",
    ),
    (
        Class::Frame,
        "i_tråd_med i_samsvar_med i_lys_av innenfor innanfor innenfor_ramm*_av \
         innanfor_ramm*_av innenfor_ramm*_til innanfor_ramm*_til",
        "in_line_with in_accordance_with in_keeping_with in_the_spirit_of within within_the_framework_of \
         within_the_limits_of",
    ),
    (Class::Cites, "jf jfr jamfør jevnfør", "cf"),
    (
        Class::Weak,
        "bare berre kun minst nok råd tilstrekkelig* tilstrekkeleg* sikker sikre sikkert avklart klart",
        "only just merely least enough sufficient sure certain clear afford",
    ),
    (
        Class::Unable,
        "klare klarer klarar greie greier makter maktar evner vet veit vite visste",
        "know knows knew manage manages",
    ),
    (Class::Lack, "penger pengar midler midlar budsjett* dekning økonomi", "money funds funding budget budgets means"),
    (Class::Have, "har hadde er finnes fins finst", "have has had is are"),
    (
        Class::Verb,
        "blir ble blei vart skal skulle vil ville må måtte kan kunne bør går gikk gjekk kommer kjem tar tek får \
         trenger treng ønsker ønskjer ynskjer driver driv står bruker brukar gir gjev koster kostar leier leiger \
         gjør gjer handler handlar",
        "was were will would shall should must can may do does did comes goes needs wants gives runs gets uses",
    ),
    (
        Class::Covers,
        "dekker dekkes dekkjer dekkast inngår gjelder gjeld omfatter omfattar finansierer finansieres finansierast \
         søker søkjer søkes betaler betalar betales betalast hører høyrer ligger ligg regnes reknast belastes",
        "covers pays asks applies includes finances apply ask",
    ),
    (
        Class::Included,
        "dekt dekte dekka dekket dekke dekkje inkludert inkluderte finansiert finansierte finansiere betalt betale \
         tatt teke tas takast aktuelt aktuell formålet føremålet søknaden søknad regnet rekna lagt_inn",
        "covered included paid funded financed part requested applying asking",
    ),
    (
        Class::But,
        "men mens medan fordi derimot dersom hvis ettersom likevel når",
        "but while whereas because however although though if unless yet since",
    ),
    (Class::And, "og eller samt", "and or"),
    (Class::Relative, "som der hvor at", "which who that where when"),
    (Class::Subject, "vi jeg eg man", "we they you"),
    (
        Class::Plain,
        "det den de dei på av til med om et en ei ein eit å fra frå denne dette disse desse så også òg i_drift \
         av_drift i_stedet_for_å i_staden_for_å istedenfor_å istadenfor_å forpliktet_seg forplikta_seg hva kva",
        "the of a an this these their its it what by with",
    ),
];

/// A word of the table, or a phrase that begins with it.
#[derive(Debug)]
pub(super) struct Entry {
    /// The first word, or its stem.
    pub(super) key: &'static str,
    /// Whether any ending may follow.
    pub(super) is_stem: bool,
    /// The other words of a phrase.
    pub(super) rest: &'static str,
    pub(super) class: Class,
    pub(super) is_english: bool,
}

/// All entries by their first word, sorted once: a text has more words than the table can be walked for.
static INDEX: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut index: Vec<Entry> = Vec::with_capacity(640);
    for &(class, norwegian, english) in TABLE {
        for (words, is_english) in [(norwegian, false), (english, true)] {
            for written in words.split_ascii_whitespace() {
                let (first, rest) = written.split_once('_').unwrap_or((written, ""));
                let key = first.trim_end_matches('*');
                let entry = Entry { key, is_stem: key.len() < first.len(), rest, class, is_english };
                // Each in its place: smaller in the browser than sorting.
                let place = index.partition_point(|other| other.key <= key);
                index.insert(place, entry);
            }
        }
    }
    index
});

/// The entries that begin with a word, or with a stem of it.
pub(super) fn entries(word: &str) -> &'static [Entry] {
    let end = INDEX.partition_point(|entry| entry.key <= word);
    let known = INDEX.get(..end).unwrap_or_default();
    let Some(key) = known.last().map(|entry| entry.key).filter(|key| word.starts_with(key)) else { return &[] };
    let start = known.iter().rposition(|entry| entry.key != key).map_or(0, |before| before.saturating_add(1));
    known.get(start..).unwrap_or_default()
}

impl Class {
    /// Whether a word of this class may be a sign, or the first of one.
    pub(super) fn may_be_sign(self) -> bool {
        matches!(
            self,
            Self::Statutory
                | Self::Duty
                | Self::Operation
                | Self::Running
                | Self::Ordinary
                | Self::Existing
                | Self::Fast
                | Self::PermanentPosition
                | Self::Substitute
                | Self::Rent
                | Self::Maintenance
                | Self::Law
                | Self::LawOn
                | Self::Act
                | Self::Replace
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_stem_begins_another_entry_and_none_stands_twice() {
        for pair in INDEX.windows(2) {
            let [one, next] = pair else { continue };
            let is_hidden = one.is_stem && one.key != next.key && next.key.starts_with(one.key);
            assert!(!is_hidden, "{} hides {}", one.key, next.key);
        }
        let mut all: Vec<_> = INDEX.iter().map(|entry| (entry.key, entry.rest, entry.is_english)).collect();
        all.sort_unstable();
        for pair in all.windows(2) {
            assert_ne!(pair[0], pair[1]);
        }
    }

    #[test]
    fn a_word_is_found_whole_or_by_its_stem() {
        let is_it = |entry: &&Entry, word: &str| entry.rest.is_empty() && (entry.is_stem || entry.key == word);
        let class = |word: &str| entries(word).iter().find(|entry| is_it(entry, word)).map(|entry| entry.class);
        assert_eq!(class("drift"), Some(Class::Operation));
        assert_eq!(class("driftsmidlar"), Some(Class::Operation));
        assert_eq!(class("lovpålagde"), Some(Class::Statutory));
        assert_eq!(class("bedrift"), None);
        assert_eq!(class("driftig"), None);
        assert_eq!(class("fastlege"), None);
        assert_eq!(class(""), None);
    }
}
