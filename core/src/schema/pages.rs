//! Pages for readers: one for each rule, and one for each file that people write.

use std::fmt::Write;

use serde_json::Value as Json;

use crate::meeting::{meeting_methods, method_called};
use crate::model::{
    Dossier, IDEA_NOTE_QUESTIONS, IdeaNote, MethodCollection, Network, NetworkQuestion, ProcessSupport, SupportRequest,
};
use crate::phrase::Part;
use crate::rule::Rule;
use crate::rules::RULES;
use crate::value::{Kind, Language, Record};

pub(super) const GENERATED: &str = "<!-- Generated from the source; `tests/run generate` writes it anew. -->\n";

/// The page of a rule: what it says in three languages, why, and an example of each kind.
pub(super) fn rule(rule: &Rule, vectors: &Json) -> String {
    let mut page = format!("{GENERATED}\n# {}\n\n", rule.name);
    let row = |name: &str, value: &str| format!("| {name} | {value} |\n");
    page += "| | |\n|---|---|\n";
    page += &row("severity", rule.severity.title().en());
    page += &row("needed from", rule.gate.title().en());
    page += &row("shown", rule.show.title().en());
    page += &row("origin", rule.origin.title().en());
    page += &row("source", rule.source);
    page += &row("since", rule.since);
    for language in Language::ALL {
        let say = |part| rule.texts.part(part).map_or("", |words| words.in_language(*language));
        let _ = write!(page, "\n## {}\n\n**{}**\n\n", language.title().in_language(*language), say(Part::Title));
        let _ = write!(page, "{}\n\n{} *{}*\n\n", say(Part::Message), say(Part::Help), say(Part::Question));
        let _ = writeln!(page, "{}", rule.why.words().in_language(*language));
    }
    page += "\n## Examples\n";
    if let Some(examples) = rule.examples {
        for (words, heading) in [(examples.speaks, "Speaks"), (examples.silent, "Silent")] {
            let _ = write!(page, "\n{heading}:\n\n");
            words.each().into_iter().for_each(|text| page += &format!("* {}\n", quoted(text)));
        }
    }
    for (kind, heading) in [("flagged", "Speaks"), ("clean", "Silent")] {
        let cases = vectors.get("cases").and_then(Json::as_array);
        if let Some(case) = cases.and_then(|cases| cases.iter().find(|case| is_short(case, kind))) {
            let text = case.get("text").and_then(Json::as_str).map(str::to_owned);
            let document = text.unwrap_or_else(|| case.get("document").unwrap_or(&Json::Null).to_string());
            let name = case.get("name").and_then(Json::as_str).unwrap_or_default();
            let _ = write!(page, "\n{heading}: {name}.\n\n```json\n{document}\n```\n");
        }
    }
    page
}

/// The words of a goal as they are; JSON as code.
fn quoted(example: &str) -> String {
    if example.starts_with(['{', '[']) { format!("`{example}`") } else { format!("«{example}»") }
}

fn is_short(case: &Json, kind: &str) -> bool {
    case.get("kind").and_then(Json::as_str) == Some(kind) && case.to_string().len() < 4000
}

/// The page that lists the rules.
pub(super) fn index() -> String {
    let mut page = format!("{GENERATED}\n# The rules\n\n| rule | nb | nn | en |\n|---|---|---|---|\n");
    let mut rules: Vec<_> = RULES.iter().collect();
    rules.sort_by_key(|rule| rule.name);
    for rule in rules {
        let title = rule.texts.title;
        let _ = writeln!(page, "| [{0}]({0}.md) | {1} | {2} | {3} |", rule.name, title.nb(), title.nn(), title.en());
    }
    page
}

/// The page of the idea note: the nine questions, and every field with what to write in it.
pub(super) fn idea_note() -> String {
    let mut page = format!("{GENERATED}\n# The idea note\n\n## The nine questions\n\n");
    page += "| | nb | nn | en | fields |\n|---|---|---|---|---|\n";
    for (place, question) in IDEA_NOTE_QUESTIONS.iter().enumerate() {
        let text = question.text;
        let number = place.saturating_add(1);
        let fields = question.fields.join("`, `");
        let _ = writeln!(page, "| {number} | {} | {} | {} | `{fields}` |", text.nb(), text.nn(), text.en());
    }
    fields(IdeaNote::RECORD, &mut page, &mut Vec::new());
    page
}

/// The page of the file that holds a programme, its projects and its idea notes.
pub(super) fn dossier() -> String {
    let mut page = format!("{GENERATED}\n# The dossier: a programme, its portfolio and its idea notes\n\n");
    page += "Everything may be left out. The fields of an idea note have [a page of their own](idea-note.md).\n";
    let mut told = Vec::new();
    fields(IdeaNote::RECORD, &mut String::new(), &mut told);
    fields(Dossier::RECORD, &mut page, &mut told);
    page
}

/// The page of networks: their gatherings, what they have learned, and what they offer.
pub(super) fn network() -> String {
    let mut page = format!("{GENERATED}\n# The network: gatherings, experience, and how it ends\n\n");
    page += "Everything may be left out. `planSeries` finds days for the gatherings that a series lacks, \
             `draftInvitation` invites to one, `reflectionPage` is what each takes home, and `calendar` writes them all \
             for other calendars.\n";
    // The idea note has a page of its own.
    let mut told = vec![IdeaNote::RECORD.name];
    fields(Network::RECORD, &mut page, &mut told);
    fields(NetworkQuestion::RECORD, &mut page, &mut told);
    page
}

/// The page of process support: what is asked for, who is asked along the way, and the methods there are.
pub(super) fn process_support() -> String {
    let mut page = format!("{GENERATED}\n# Process support: requests, reference groups and methods for meetings\n\n");
    page += "Everything may be left out. `planMeeting` makes an agenda of a request, and `meetingMethods` lists the \
             methods in one language.\n";
    let mut told = Vec::new();
    fields(ProcessSupport::RECORD, &mut page, &mut told);
    fields(MethodCollection::RECORD, &mut page, &mut told);
    page += "\n## The methods\n\n| id | step | minutes | people | nb | nn | en |\n|---|---|---|---|---|---|---|\n";
    for method in meeting_methods(&SupportRequest::default(), Language::English) {
        let title = |language| method_called(&method.id).and_then(|known| known.title.known()?.in_language(language));
        let [nb, nn] = [Language::Bokmal, Language::Nynorsk].map(|language| title(language).unwrap_or_default());
        let (minutes, people) = (method.minutes, method.people);
        let _ = writeln!(
            page,
            "| `{}` | {} | {}–{} | {}–{} | {nb} | {nn} | {} |",
            method.id, method.step_words, minutes.least, minutes.most, people.least, people.most, method.title
        );
    }
    page
}

/// The fields of a record and of the records within it, each record once.
fn fields(record: &'static Record, page: &mut String, told: &mut Vec<&'static str>) {
    if told.contains(&record.name) {
        return;
    }
    told.push(record.name);
    let _ = write!(page, "\n## {}\n\n| key | holds | nb | nn | en | what to write |\n", record.name);
    *page += "|---|---|---|---|---|---|\n";
    for (label, (_, kind)) in record.labels.iter().zip(record.fields) {
        let (title, help) = (label.title, label.help.words().en());
        let holds = holds(kind);
        let _ =
            writeln!(page, "| `{}` | {holds} | {} | {} | {} | {help} |", label.key, title.nb(), title.nn(), title.en());
    }
    for (_, kind) in record.fields {
        if let Kind::Record(inner) | Kind::List(Kind::Record(inner)) = kind {
            fields(inner, page, told);
        }
    }
}

fn holds(kind: &Kind) -> String {
    match kind {
        Kind::Choice(choices) => {
            choices.iter().map(|choice| format!("`{}`", choice.code)).collect::<Vec<_>>().join(", ")
        }
        Kind::List(item) => format!("a list: {}", holds(item)),
        Kind::Record(record) => record.name.to_owned(),
        _ => kind.term().title.en().to_owned(),
    }
}
