//! The page that municipalities take home from a gathering.

use super::{Entry, Fact, Mark, Page, Saying, Section};
use crate::check::Made;
use crate::context::Context;
use crate::model::{FollowUp, Gathering, Reflection, Telling};
use crate::phrase::{Param, cut};
use crate::value::{Field, Language, List, Relation, When};

/// The page that each municipality takes home from a gathering (*veien videre*): what they have done and learned, what
/// proved wise, what they do at home, and whom they tell. What is not written yet has its question, for a person to
/// answer; where nobody has written anything, the page is the form itself.
///
/// ```
/// use samspill::render::reflection_page;
/// use samspill::{Context, Day, Gathering, Language};
///
/// let context = Context::on(Day::new(2026, 11, 21)?).language(Language::Nynorsk);
/// let page = reflection_page(&Gathering::default(), &context);
/// assert!(page.to_text().contains("Kva har vore lurt?"));
/// # Ok::<(), samspill::DayError>(())
/// ```
///
/// Source: Saman om ein betre kommune, «Veien videre – kommunevis».
pub fn reflection_page(gathering: &Gathering, context: &Context<'_>) -> Page {
    let writer = PageWriter { language: context.speech.language() };
    let made = Made::of(context);
    let mut sections: Vec<Section> =
        gathering.reflections.items().map(|(_, reflection)| writer.of_reflection(reflection)).collect();
    if sections.is_empty() {
        sections.push(writer.of_reflection(&Reflection::default()));
    }
    let time = gathering.time.known().map(|time| Param::from(time).in_letter(writer.language).write(writer.language));
    let title = gathering.title.filled().map(|title| cut(title));
    let parts: Vec<String> = title.into_iter().chain(time).collect();
    Page {
        lang: made.speech.tag().to_owned(),
        title: Saying::TheWayOn.say(writer.language),
        intro: if parts.is_empty() { Vec::new() } else { vec![format!("{}.", parts.join(", "))] },
        sections,
        made: Saying::Made.with(&[("version", Param::from(made.samspill))], writer.language),
    }
}

struct PageWriter {
    language: Language,
}

impl PageWriter {
    fn of_reflection(&self, reflection: &Reflection) -> Section {
        let texts = |list: &Field<List<String>>| list.items().map(|(_, text)| text.trim().to_owned()).collect();
        let actions = reflection.actions.items().map(|(_, action)| self.action(action)).collect();
        let telling = reflection.telling.items().map(|(_, telling)| self.telling(telling)).collect();
        let answers: [(&str, Vec<String>); 5] = [
            ("done", texts(&reflection.done)),
            ("learned", texts(&reflection.learned)),
            ("wise", texts(&reflection.wise)),
            ("actions", actions),
            ("telling", telling),
        ];
        let our = || Saying::OurMunicipality.say(self.language);
        let heading = reflection.organisation.filled().map_or_else(our, |name| cut(name));
        let entry = |(key, items): (&str, Vec<String>)| {
            let label = Reflection::RECORD.labels.iter().find(|label| label.key == key);
            let question = label.map_or_else(String::new, |label| label.title.in_language(self.language).to_owned());
            // A line to write on.
            let items = if items.is_empty() { vec![LINE.to_owned()] } else { items };
            Entry { names: vec![question], facts: vec![Fact { mark: Mark::Information, label: String::new(), items }] }
        };
        Section { heading, entries: answers.into_iter().map(entry).collect() }
    }

    /// What is done, by whom and by when.
    fn action(&self, action: &FollowUp) -> String {
        let by = action.deadline.known().map(|deadline| self.until(deadline));
        let parts = [action.what.filled().cloned(), action.responsible.filled().cloned(), by];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" – ")
    }

    fn until(&self, deadline: &When) -> String {
        let date = Param::from(&deadline.without_by()).in_letter(self.language);
        match deadline.relation() {
            Relation::In | Relation::By => Saying::By.with(&[("date", date)], self.language),
            // *Before May* says itself that it is a deadline.
            _ => date.write(self.language),
        }
    }

    fn telling(&self, telling: &Telling) -> String {
        let parts = [&telling.to, &telling.how].into_iter().filter_map(|part| part.filled().cloned());
        parts.collect::<Vec<_>>().join(" – ")
    }
}

const LINE: &str = "______________________________";
