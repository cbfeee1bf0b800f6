//! Methods for meetings.

use crate::model::{MeetingPurpose, Wording, labels};
use crate::value::{List, choice, record};

record! {
    /// The methods for meetings that the library brings, and what is asked before a meeting.
    MethodCollection: labels::network::method::METHOD_COLLECTION {
        /// The version of this format that the collection was written in.
        schema_version: String,
        /// The methods.
        methods: List<Method>,
        /// What the process leader asks before a meeting.
        pre_meeting_questions: List<PreMeetingQuestion>,
    }
}

record! {
    /// A method for meetings (*metode*): what it is for, how it is done, for how many, and how long it takes.
    ///
    /// ```
    /// let method = samspill::methods().iter().find(|method| method.id.known().is_some_and(|id| id == "silent-ideas"));
    /// assert!(method.is_some_and(|method| method.how.known().is_some_and(|steps| steps.iter().count() >= 3)));
    /// ```
    ///
    /// Source: Nye Ålesund, «Prosessverktøy».
    Method: labels::network::method::METHOD {
        /// A name for this method that does not change.
        id: String,
        /// What it is called.
        title: Wording,
        /// What it gives, and when to choose it.
        purpose: Wording,
        /// Which step of a meeting it is for.
        step: MethodStep,
        /// What the meetings are for that it fits, the best first.
        suits: List<MeetingPurpose>,
        /// How many minutes it takes.
        minutes: CountRange,
        /// How many can take part.
        people: CountRange,
        /// How it is done, step by step.
        how: List<Wording>,
        /// What is needed.
        needs: List<Wording>,
    }
}

record! {
    /// From how many to how many.
    CountRange: labels::network::method::COUNT_RANGE {
        /// At the least.
        least: usize,
        /// At the most.
        most: usize,
    }
}

record! {
    /// Something that a process leader asks before a meeting.
    PreMeetingQuestion: labels::network::method::PRE_MEETING_QUESTION {
        /// A name for this question that does not change.
        id: String,
        /// The question.
        text: Wording,
    }
}

choice! {
    /// A step of a meeting: ideas are opened up before anything is concluded.
    ///
    /// Source: Nye Ålesund, «Prosessverktøy»: new thinking and many ideas before one concludes.
    MethodStep {
        Framing "framing" => "ramme inn", "ramme inn", "framing";
        Opening "opening" => "åpne", "opne", "opening";
        Sorting "sorting" => "sortere", "sortere", "sorting";
        Concluding "concluding" => "konkludere", "konkludere", "concluding";
        Reflecting "reflecting" => "se tilbake", "sjå tilbake", "reflecting";
    }
}
