//! How everything the library says is written: plainly, in three equal languages.

use samspill::render::{CoordinationPictureSaying, DraftKind, GapKind, PictureSaying, PlanSaying, Saying, Sentence};
use samspill::value::Kind;
use samspill::{
    BodySentence, Column, Gate, IDEA_NOTE_QUESTIONS, Include, Origin, Param, ParamKind, RULES, Severity, Show,
    Standing, Texts, Value, Words,
};

/// Words that bureaucrats and programmers use and advisers do not.
const BANNED_NB: &[&str] = &[
    "vennligst",
    "ugyldig",
    "påkrevd",
    "feltet",
    "validering",
    "bruker",
    "input",
    "obligatorisk",
    "ikke tillatt",
    "feilmelding",
    "målbart",
    "parameter",
    "i henhold til",
    "herunder",
    "iverksette",
];
const BANNED_NN: &[&str] = &[
    "ver venleg",
    "ugyldig",
    "påkravd",
    "feltet",
    "validering",
    "brukar",
    "input",
    "obligatorisk",
    "ikkje tillate",
    "feilmelding",
    "målbart",
    "parameter",
    "i samsvar med",
    "herunder",
    "setje i verk",
    "ein må",
    "dykker",
];
const BANNED_EN: &[&str] = &["please", "invalid", "required", "illegal", "validation", "user", "input", "must not"];

/// Words that are bokmål and never nynorsk.
const BOKMAL: &[&str] = &[
    "ikke",
    "jeg",
    "hva",
    "hvem",
    "hvor",
    "hvorfor",
    "hvilken",
    "hvilket",
    "hvilke",
    "hvordan",
    "noe",
    "noen",
    "være",
    "blir ikke",
    "dere",
    "deres",
    "fra",
    "mellom annet",
    "ennå",
    "uke",
    "uka",
    "skrevet",
    "lest",
    "måned",
    "måneder",
    "måneden",
    "begynner",
    "slutter",
    "kommer",
    "står opp",
    "finnes",
    "gjøre",
    "bare",
    "også selv",
    "høyst",
    "leser",
    "venter",
    "vei",
    "veien",
    "tegn",
    "tall",
    "velg",
    "se",
];
/// Endings that are bokmål and never nynorsk, with the words that only look so.
const BOKMAL_ENDINGS: &[&str] = &["heten", "else", "elsen", "ene", "ende", "lig"];
const ENDINGS_ALLOWED: &[&str] = &[
    "desse",
    "frivillig",
    "kjende",
    "ukjende",
    "eine",
    "åleine",
    "dagane",
    "vene",
    "grensene",
    "sende",
    "hende",
    "lydige",
    "ende",
    "folkehelse",
    "linjene",
    "ressursgruppene",
    "gruppene",
    "medlemene",
    "tenestene",
    "vekene",
    "rollene",
    "oppgåvene",
    "årstidene",
    "førespurnadene",
    "referansegruppene",
    "dørene",
];

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

fn contains_phrase(text: &str, phrase: &str) -> bool {
    let (text, phrase): (Vec<_>, Vec<_>) = (words(text).collect(), words(phrase).collect());
    text.windows(phrase.len().max(1)).any(|window| window == phrase)
}

fn rule_texts() -> Vec<(String, [&'static str; 3])> {
    let mut all = Vec::new();
    for rule in RULES {
        let Texts { title, message, help, question, fix, met, .. } = rule.texts;
        for (part, words) in [("title", title), ("message", message), ("help", help), ("question", question)] {
            all.push((format!("{} {part}", rule.name), words.each()));
        }
        all.extend(fix.map(|words| (format!("{} fix", rule.name), words.each())));
        all.extend(met.map(|words| (format!("{} met", rule.name), words.each())));
        #[cfg(feature = "schema")]
        all.push((format!("{} why", rule.name), rule.why.words().each()));
    }
    all
}

fn label_texts(kind: &Kind, all: &mut Vec<(String, [&'static str; 3])>) {
    match kind {
        Kind::List(item) | Kind::Map(item) => label_texts(item, all),
        Kind::Choice(choices) => all.extend(choices.iter().map(|choice| (choice.code.to_owned(), choice.title.each()))),
        Kind::Record(record) => {
            for label in record.labels {
                all.push((format!("{}.{}", record.name, label.key), label.title.each()));
                #[cfg(feature = "schema")]
                all.push((format!("{}.{} help", record.name, label.key), label.help.words().each()));
            }
            record.fields.iter().for_each(|(_, kind)| label_texts(kind, all));
        }
        _ => {}
    }
}

/// What the lists for self-assessment say.
fn list_texts() -> Vec<(String, [&'static str; 3])> {
    let mut all = Vec::new();
    for list in samspill::self_assessment_lists() {
        let mut add = |place: String, wording: &'static samspill::Field<samspill::Wording>| {
            if let Some(said) = wording.known() {
                let [nb, nn, en] = [&said.nb, &said.nn, &said.en].map(|text| text.known().map_or("", String::as_str));
                all.push((place, [nb, nn, en]));
            }
        };
        let id = list.id.known().unwrap();
        add(id.clone(), &list.title);
        for (_, row) in list.criteria.known().into_iter().flat_map(samspill::List::iter) {
            let place = format!("{id}/{}", row.id.known().unwrap());
            for wording in [&row.title, &row.text, &row.question] {
                add(place.clone(), wording);
            }
            for (_, part) in row.parts.known().into_iter().flat_map(samspill::List::iter) {
                for wording in [&part.found, &part.missing] {
                    add(place.clone(), wording);
                }
            }
        }
    }
    all
}

/// What the methods for meetings say.
fn method_texts() -> Vec<(String, [&'static str; 3])> {
    let each = |place: &str, wording: &'static samspill::Wording| {
        let [nb, nn, en] =
            [&wording.nb, &wording.nn, &wording.en].map(|text| text.known().expect("all three").as_str());
        (place.to_owned(), [nb, nn, en])
    };
    let mut all = Vec::new();
    for method in samspill::methods() {
        let id = method.id.known().unwrap();
        let alone = [&method.title, &method.purpose].map(|wording| wording.known().unwrap());
        let lists = [&method.how, &method.needs].map(|list| list.known().unwrap().iter().map(|(_, wording)| wording));
        all.extend(alone.into_iter().chain(lists.into_iter().flatten()).map(|wording| each(id, wording)));
    }
    let questions = samspill::pre_meeting_questions().iter();
    all.extend(questions.map(|question| each("pre-meeting", question.text.known().unwrap())));
    all
}

/// All that the library says.
fn all_texts() -> Vec<(String, [&'static str; 3])> {
    let mut all = rule_texts();
    all.extend(list_texts());
    label_texts(&<samspill::IdeaNote as Value>::KIND, &mut all);
    label_texts(&<samspill::Dossier as Value>::KIND, &mut all);
    label_texts(&<samspill::Programme as Value>::KIND, &mut all);
    label_texts(&<samspill::ProcessSupport as Value>::KIND, &mut all);
    label_texts(&<samspill::MethodCollection as Value>::KIND, &mut all);
    all.extend(method_texts());
    for kind in [samspill::ExperienceRecord::KIND, samspill::Opening::KIND, samspill::Resource::KIND] {
        label_texts(&kind, &mut all);
    }
    #[cfg(feature = "exchange")]
    {
        use samspill::{Language, exchange::table_headings};
        let [nb, nn, en] = [Language::Bokmal, Language::Nynorsk, Language::English].map(table_headings);
        let headings = nb.into_iter().zip(nn).zip(en);
        all.extend(headings.map(|((nb, nn), en)| ("table of projects".to_owned(), [nb, nn, en])));
    }
    all.extend(IDEA_NOTE_QUESTIONS.iter().map(|question| ("question".to_owned(), question.text.each())));
    #[cfg(feature = "schema")]
    all.extend(
        samspill::schema::form_words().into_iter().map(|(place, words)| (format!("form {place}"), words.each())),
    );
    #[cfg(feature = "schema")]
    all.extend(samspill::schema::letter_words().into_iter().map(|words| ("letter".to_owned(), words.each())));
    let kinds = [Kind::Text, Kind::Flag, Kind::Number, Kind::Count, Kind::Money, Kind::Day, Kind::When];
    let kinds = kinds.into_iter().chain([Kind::Choice(&[]), Kind::List(&Kind::Text), Kind::Map(&Kind::Text)]);
    all.extend(kinds.map(|kind| (kind.term().code.to_owned(), kind.term().title.each())));
    let choices = [
        Column::CHOICES,
        samspill::GoalColumn::CHOICES,
        samspill::GoalKind::CHOICES,
        samspill::ExperienceColumn::CHOICES,
        samspill::ExperienceSaying::CHOICES,
        samspill::FitColumn::CHOICES,
        samspill::FitQuestion::CHOICES,
        samspill::FitSaying::CHOICES,
        samspill::FitStanding::CHOICES,
        Saying::CHOICES,
        PictureSaying::CHOICES,
        CoordinationPictureSaying::CHOICES,
        samspill::FactSaying::CHOICES,
        samspill::QuestionSaying::CHOICES,
        samspill::SlipSaying::CHOICES,
        samspill::DifferenceSaying::CHOICES,
        samspill::SimilarSaying::CHOICES,
        samspill::BalanceSaying::CHOICES,
        samspill::ClashKind::CHOICES,
        samspill::CoverageStanding::CHOICES,
        samspill::AnchoringStrength::CHOICES,
        samspill::render::PaperSaying::CHOICES,
        samspill::render::PaperKind::CHOICES,
        PlanSaying::CHOICES,
        Sentence::CHOICES,
        BodySentence::CHOICES,
        GapKind::CHOICES,
        DraftKind::CHOICES,
        samspill::MeetingSentence::CHOICES,
        samspill::MeetingPart::CHOICES,
        samspill::MeetingColumn::CHOICES,
        Origin::CHOICES,
        Include::CHOICES,
        Severity::CHOICES,
        Show::CHOICES,
        Standing::CHOICES,
        samspill::RowChange::CHOICES,
        samspill::ComparisonColumn::CHOICES,
        samspill::AnswerChange::CHOICES,
        Gate::CHOICES,
    ];
    all.extend(choices.into_iter().flatten().map(|choice| (choice.code.to_owned(), choice.title.each())));
    all
}

#[test]
fn no_text_is_empty_or_holds_a_banned_word() {
    for (place, [nb, nn, en]) in all_texts() {
        for (language, text, banned) in [("nb", nb, BANNED_NB), ("nn", nn, BANNED_NN), ("en", en, BANNED_EN)] {
            assert!(!text.trim().is_empty(), "{place} in {language}");
            assert!(!text.contains("  "), "{place} in {language}: two spaces in {text}");
            for word in banned {
                assert!(!contains_phrase(text, word), "{place} in {language} says {word}: {text}");
            }
        }
    }
}

#[test]
fn nynorsk_is_nynorsk() {
    let mut slips = Vec::new();
    for (place, [_, text, _]) in all_texts() {
        let is_bokmal = |word: &str| {
            let looks_so = BOKMAL_ENDINGS.iter().any(|ending| word.ends_with(ending) && word.len() > ending.len() + 1);
            looks_so && !ENDINGS_ALLOWED.contains(&word)
        };
        let said = BOKMAL.iter().filter(|word| contains_phrase(text, word)).map(|word| (*word).to_owned());
        let said: Vec<String> = said.chain(words(text).filter(|word| is_bokmal(word))).collect();
        if !said.is_empty() {
            slips.push(format!("{place} says {}: {}", said.join(", "), text));
        }
    }
    assert!(slips.is_empty(), "{}", slips.join("\n"));
}

#[test]
fn sentences_end_and_titles_do_not() {
    for rule in RULES {
        let Texts { title, message, help, question, fix, met, .. } = rule.texts;
        for language in samspill::Language::ALL {
            let ends = |words: Words, end: &[char]| words.in_language(*language).ends_with(end);
            // What a programme has written itself ends as it has written it.
            assert!(ends(message, &['.']) || message.nb().ends_with("{facts}"), "{} message", rule.name);
            assert!(ends(help, &['.']), "{} help", rule.name);
            assert!(ends(question, &['?']) || question.nb() == "{question}", "{} question", rule.name);
            assert!(met.is_none_or(|met| ends(met, &['.'])), "{} met", rule.name);
            assert!(!ends(title, &['.', '?']), "{} title", rule.name);
            assert!(!fix.is_some_and(|fix| ends(fix, &['.', '?'])), "{} fix", rule.name);
        }
    }
}

/// What no machine can decide is asked, and nobody is faulted: a row has a question, and no words for what is not so.
#[test]
fn every_row_of_a_list_asks_a_person_and_says_where_it_stands() {
    for list in samspill::self_assessment_lists() {
        for (_, row) in list.criteria.known().into_iter().flat_map(samspill::List::iter) {
            let place = format!("{:?}/{:?}", list.id.known(), row.id.known());
            let question = row.question.known().unwrap_or_else(|| panic!("{place} has no question"));
            for text in [&question.nb, &question.nn, &question.en] {
                assert!(text.known().is_some_and(|text| text.ends_with('?')), "{place}");
            }
            let basis = row.basis.known().unwrap_or_else(|| panic!("{place} says not where it stands"));
            assert!(basis.document.known().is_some() && basis.place.known().is_some(), "{place}");
            assert!(
                row.parts
                    .known()
                    .into_iter()
                    .flat_map(samspill::List::iter)
                    .all(|(_, part)| part.against.known().is_none()),
                "{place}"
            );
            assert!(list.is_advice(row), "{place}");
        }
    }
}

#[test]
fn a_rule_that_tells_what_is_in_place_has_words_for_it() {
    for rule in RULES {
        let group = [
            "anchoring",
            "backing",
            "benefit",
            "criteria",
            "document",
            "dossier",
            "experience",
            "gathering",
            "goal",
            "governance",
            "idea_note",
            "network",
            "plan",
            "portfolio",
            "process",
            "programme",
            "project",
            "reading",
            "values",
        ];
        let path = |group: &&str| {
            format!("{}/src/rules/{group}/{}.rs", env!("CARGO_MANIFEST_DIR"), rule.name.replace('-', "_"))
        };
        let source = group.iter().find_map(|group| std::fs::read_to_string(path(group)).ok()).expect("its file");
        // A call may stand on several lines.
        let source: String = source.split_whitespace().collect();
        assert_eq!(
            ["found.met(", "found.expect_filled(", "found.expect_parts"].iter().any(|call| source.contains(call)),
            rule.texts.met.is_some(),
            "{}",
            rule.name
        );
    }
}

#[test]
fn placeholders_are_the_params_that_are_declared() {
    for rule in RULES {
        let declared: Vec<&str> = rule.params.iter().map(|(name, _)| *name).collect();
        let Texts { title, message, help, question, fix, met, .. } = rule.texts;
        for language in samspill::Language::ALL {
            let mut used = Vec::new();
            for words in [Some(title), Some(message), Some(help), Some(question), fix, met].into_iter().flatten() {
                for piece in words.in_language(*language).split('{').skip(1) {
                    let inside = piece.split_once('}').expect("a brace is closed").0;
                    used.push(inside.split('|').next().unwrap());
                }
            }
            for name in &used {
                assert!(declared.contains(name), "{}: {{{name}}} is not declared", rule.name);
            }
            for name in &declared {
                // The id of a criterion is for programs.
                assert!(
                    used.contains(name) || *name == "criterion",
                    "{}: {name} stands in no text in {language:?}",
                    rule.name
                );
            }
        }
    }
}

/// Each text with one, two and many of whatever it counts, so that they can be looked through.
#[test]
fn every_text_can_be_filled_with_one_two_and_many() {
    for rule in RULES {
        for count in [1_usize, 2, 1300] {
            let params: Vec<(&'static str, Param)> =
                rule.params.iter().map(|(name, kind)| (*name, example(*kind, count))).collect();
            for language in samspill::Language::ALL {
                for (part, text) in rule.texts.filled(&params, *language) {
                    assert!(!text.contains(['{', '}', '|']), "{} {part} in {language:?}: {text}", rule.name);
                }
            }
        }
    }
}

fn example(kind: ParamKind, count: usize) -> Param {
    match kind {
        ParamKind::Text => "02/14".into(),
        ParamKind::Count => count.into(),
        ParamKind::Number | ParamKind::Percent => Param::Number("1,5".parse().unwrap()),
        ParamKind::Money => Param::Money("150000".parse().unwrap()),
        ParamKind::Date => Param::Date("2027-12-31".parse().unwrap()),
        ParamKind::Field | ParamKind::Term => Param::Term(Gate::CHOICES[0]),
        ParamKind::Period => {
            let (start, end) =
                ("2027".parse::<samspill::When>().unwrap(), "2028-06".parse::<samspill::When>().unwrap());
            Param::from(&samspill::Period { start: start.into(), end: end.into(), ..samspill::Period::default() })
        }
        ParamKind::Wording => {
            Param::Wording(samspill::Wording { nb: "Forankring".into(), ..samspill::Wording::default() })
        }
        ParamKind::List => std::iter::repeat_n("a", count.min(3)).collect(),
        _ => panic!("a new kind needs an example here"),
    }
}

#[test]
fn names_are_unique_and_priorities_within_bounds() {
    let mut names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), RULES.len());
    for rule in RULES {
        assert!((1..=9).contains(&rule.priority), "{}", rule.name);
        assert!(rule.severity != Severity::Success, "{}", rule.name);
    }
}
