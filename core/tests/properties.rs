//! What holds whatever is read.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use samspill::value::Record;
use samspill::value::{Faults, Place};
use samspill::{
    Context, DOCUMENTS, Day, Document, Dossier, Goal, IdeaNote, Include, Limits, Node, Portfolio, Programme, Project,
    Reading, Value, When, WhenError, render,
};

fn context() -> Context<'static> {
    Context::on(Day::new(2026, 11, 21).unwrap()).include(Include::Success)
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("2027-06-30".to_owned()),
        Just("31.02.2027".to_owned()),
        time(),
        Just("1.300".to_owned()),
        Just("qualified".to_owned()),
        Just("Ska\u{30a}l \u{fffd} 🚲".to_owned()),
        "\\PC{0,12}",
    ]
}

/// Words, numbers and signs that times are written with, in any order.
fn time() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "2027",
        "2028",
        "0000",
        "9999",
        "0001",
        "27",
        "28",
        "3",
        "06",
        "31",
        "1.",
        "5",
        "53",
        "mars",
        "juni",
        "des.",
        "mai",
        "jul",
        "våren",
        "vinteren",
        "høst",
        "uke",
        "w",
        "kvartal",
        "Q",
        "tertial",
        "halvår",
        "første",
        "skoleåret",
        "council",
        "valperioden",
        "medio",
        "slutten av",
        "innen",
        "før",
        "etter",
        "fra",
        "til",
        "siden",
        "fram",
        "mot",
        "mellom",
        "og",
        "i",
        "of",
        "the",
        "mandag",
        "kl.",
        "14:00",
        "14.30",
        "T",
        "Z",
        "+02:00",
        "-",
        "–",
        "/",
        ".",
        "..",
        ",",
        "st",
    ]);
    vec((part, prop::sample::select(vec!["", " ", "  "])), 0..8)
        .prop_map(|parts| parts.into_iter().flat_map(|(part, space)| [part, space]).collect())
}

/// Any JSON, with keys that are known, nearly known and unknown.
fn node() -> impl Strategy<Value = Node> {
    let key = prop_oneof![
        prop::sample::select(
            [IdeaNote::RECORD, Project::RECORD, Goal::RECORD]
                .into_iter()
                .chain(DOCUMENTS.iter().map(|known| known.record))
                .flat_map(|record| record.keys())
                .collect::<Vec<_>>()
        ),
        prop::sample::select(vec![
            "goal", "reason", "project", "text", "deadline", "start", "end", "name", "sector", "value", "tittel", "",
            "a/b~"
        ])
        .prop_map(str::to_owned),
    ];
    let leaf = prop_oneof![
        Just(Node::Null),
        any::<bool>().prop_map(Node::Flag),
        any::<i64>().prop_map(|number| Node::Number(number.into())),
        // As many digits as people write; the last of seventeen is not promised.
        (-999_999_999_999_i64..999_999_999_999, 0_u32..9)
            .prop_map(|(units, scale)| { Node::Number(serde_json::from_str(&format!("{units}e-{scale}")).unwrap()) }),
        text().prop_map(Node::Text),
    ];
    leaf.prop_recursive(5, 60, 8, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Node::List),
            vec((key.clone(), inner), 0..8).prop_map(Node::Object),
        ]
    })
}

/// A document whose keys are all known, each with some JSON under it.
fn document(record: &Record) -> impl Strategy<Value = Node> + use<> {
    let keys = prop::sample::select(record.keys().collect::<Vec<_>>());
    btree_map(keys, node(), 0..12).prop_map(|entries| Node::Object(entries.into_iter().collect()))
}

fn note() -> impl Strategy<Value = Node> {
    document(IdeaNote::RECORD)
}

/// One document of each kind that belongs to a programme or a project, in the lists of a file.
fn documents() -> impl Strategy<Value = Vec<(String, Node)>> {
    let of_a_kind = |known: &samspill::DocumentType| {
        let list = known.list.to_owned();
        vec(document(known.record), 0..3).prop_map(move |documents| (list.clone(), Node::List(documents)))
    };
    DOCUMENTS.iter().map(of_a_kind).collect::<Vec<_>>()
}

/// A file with a programme, some projects, a note and other documents.
fn dossier() -> impl Strategy<Value = Node> {
    let key = |key: &str, value| (key.to_owned(), value);
    let parts = (
        document(Programme::RECORD),
        vec(document(Project::RECORD), 0..4),
        note(),
        document(Portfolio::RECORD),
        documents(),
    );
    parts.prop_map(move |(programme, projects, note, portfolio, documents)| {
        let Node::Object(mut portfolio) = portfolio else { return Node::Null };
        portfolio.retain(|(known, _)| known != "projects");
        portfolio.push(key("projects", Node::List(projects)));
        let own = [
            key("programme", programme),
            key("portfolio", Node::Object(portfolio)),
            key("ideaNotes", Node::List(vec![note])),
        ];
        Node::Object(own.into_iter().chain(documents).collect())
    })
}

fn read<D: Document>(node: &Node) -> D {
    D::read(node, &Place::Root, &mut Faults::default()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_printed_time_reads_as_the_same_time(text in prop_oneof![time(), "\\PC{0,20}"]) {
        let times = match text.parse::<When>() {
            Ok(when) => vec![when],
            Err(WhenError::Ambiguous(readings)) => readings.to_vec(),
            Err(_) => vec![],
        };
        for when in times {
            prop_assert_eq!(when.has_year(), when.earliest().or(when.latest()).is_some());
            if let (Some(earliest), Some(latest)) = (when.earliest(), when.latest()) {
                prop_assert!(earliest <= latest);
            }
            if let Some(iso) = when.iso() {
                let read: When = iso.parse().unwrap();
                prop_assert_eq!((read.earliest(), read.latest()), (when.earliest(), when.latest()));
                prop_assert_eq!(read.iso(), Some(iso));
            }
            let written = when.to_string();
            if text.parse() == Ok(when.clone()) {
                prop_assert_eq!(written.parse(), Ok(when));
            }
        }
    }

    #[test]
    fn a_printed_tree_reads_as_the_same_tree(node in node()) {
        prop_assert_eq!(Node::parse(&node.to_string(), &Limits::default()), Ok(node));
    }

    #[test]
    fn a_written_note_reads_as_the_same_note(node in note()) {
        let note: IdeaNote = read(&node);
        prop_assert_eq!(read::<IdeaNote>(&note.write()), note.clone());
        let through_serde: IdeaNote = serde_json::from_str(&serde_json::to_string(&note).unwrap()).unwrap();
        prop_assert_eq!(through_serde, note);
    }

    #[test]
    fn a_written_file_reads_as_the_same_file(node in dossier()) {
        let dossier: Dossier = read(&node);
        prop_assert_eq!(read::<Dossier>(&dossier.write()), dossier.clone());
        let printed = dossier.write().to_string();
        let reading = Reading::<Dossier>::of(&printed, &context());
        prop_assert_eq!(reading.document(), &dossier);
    }

    #[test]
    fn any_file_gets_the_same_answers_twice_and_a_report(node in dossier()) {
        let reading = Reading::<Dossier>::of(&node.to_string(), &context());
        let report = reading.check(&context());
        prop_assert_eq!(report.to_json(), reading.check(&context()).to_json());
        let page = render::report(&reading, &context());
        prop_assert_eq!(&page, &render::report(&reading, &context()));
        // Whatever must be corrected is told.
        prop_assert_eq!(report.is_ok(), !page.to_text().lines().any(|line| line.starts_with("    ! ")));
    }

    #[test]
    fn a_file_given_anew_is_the_same_as_values_and_as_text(node in dossier()) {
        let today = Day::new(2026, 11, 21).unwrap();
        let given = |operation: &str, key: &str| {
            let text = samspill::wire::call(operation, &node.to_string(), r#"{"today": "2026-11-21"}"#);
            let answer = Node::parse(&text, &Limits::default()).unwrap();
            answer.at(&[key.into()]).unwrap().clone()
        };
        let dossier: Dossier = read(&node);
        let copy = samspill::redacted(&dossier);
        prop_assert_eq!(read::<Dossier>(&given("redact", "dossier")), copy.dossier);
        // In a text, a key may also stand twice.
        let Node::List(unread) = given("redact", "unread") else { panic!("a list of places") };
        prop_assert!(copy.unread.iter().all(|pointer| unread.contains(&Node::Text(pointer.to_string()))));
        if let Some(portfolio) = dossier.portfolio.known() {
            prop_assert_eq!(read::<Portfolio>(&given("portfolioAsOf", "portfolio")), portfolio.on(today).portfolio);
        }
    }

    #[test]
    fn nothing_that_is_stated_is_lost(node in note()) {
        let kept = |node: &Node| -> Vec<String> {
            let Node::Object(entries) = node else { return Vec::new() };
            entries.iter().filter(|(_, value)| *value != Node::Null).map(|(key, _)| key.clone()).collect()
        };
        let mut before = kept(&node);
        let mut after = kept(&read::<IdeaNote>(&node).write());
        before.sort();
        after.sort();
        prop_assert_eq!(before, after);
    }

    #[test]
    fn any_text_gets_an_answer(text in ".{0,200}") {
        Reading::<IdeaNote>::of(&text, &context()).check(&context());
        samspill::wire::call("checkIdeaNote", &text, &text);
    }

    #[test]
    fn any_json_gets_the_same_answer_twice_in_order(node in node()) {
        let report = || Reading::<IdeaNote>::of(&node.to_string(), &context()).check(&context());
        let first = report();
        prop_assert_eq!(first.to_json(), report().to_json());
        let places: Vec<_> = first.findings().iter().map(|finding| (finding.pointer().clone(), finding.rule())).collect();
        let mut sorted = places.clone();
        sorted.sort();
        prop_assert_eq!(places, sorted);
        let counts = first.counts();
        let counted = counts.error + counts.warning + counts.advice + counts.info + counts.success;
        prop_assert_eq!(counted, first.findings().len());
    }

    #[test]
    fn the_order_of_keys_does_not_change_what_is_found(node in note()) {
        let Node::Object(mut entries) = node.clone() else { return Ok(()) };
        entries.reverse();
        let answer = |node: &Node| Reading::<IdeaNote>::of(&node.to_string(), &context()).check(&context()).to_json();
        prop_assert_eq!(answer(&node), answer(&Node::Object(entries)));
    }

    #[test]
    fn fewer_findings_are_the_most_severe(node in note(), limit in 0_usize..4) {
        let limits = Limits { findings: limit, ..Limits::default() };
        let reading = Reading::<IdeaNote>::of(&node.to_string(), &context());
        let all = reading.check(&context());
        let few = reading.check(&context().limits(limits));
        prop_assert_eq!(few.counts(), all.counts());
        prop_assert_eq!(few.findings().len(), limit.min(all.findings().len()));
        prop_assert_eq!(few.is_truncated(), all.findings().len() > limit);
        let severities = |report: &samspill::Report| {
            let mut severities: Vec<_> = report.findings().iter().map(|finding| finding.severity()).collect();
            severities.sort();
            severities
        };
        prop_assert_eq!(severities(&few), severities(&all)[..few.findings().len()].to_vec());
    }
}

#[test]
fn a_note_is_shared_between_threads() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<IdeaNote>();
    is_shared::<Context<'_>>();
    is_shared::<samspill::Report>();
    is_shared::<samspill::wire::Handle>();
}
