//! Networks: their gatherings, what they learn, and the support they give.

mod experience;
mod gathering;
mod method;
mod networks;
mod opening;
mod process;
mod question;
mod series;

pub use experience::ExperienceRecord;
pub use gathering::{
    FollowUp, Gathering, GatheringEvaluation, GatheringKind, GatheringState, ItemKind, Material, Participant,
    ProgrammeItem, Reflection, Registration, Telling, Venue,
};
pub use method::{CountRange, Method, MethodCollection, MethodStep, PreMeetingQuestion};
pub use networks::{Feedback, Guidance, Network, NetworkMember, NetworkState, WindingDown};
pub use opening::{Opening, Resource, ResourceKind};
pub use process::{
    MeetingPurpose, MemberKind, ProcessSupport, ReferenceGroup, ReferenceMembers, SupportChannel, SupportKind,
    SupportRequest,
};
pub use question::NetworkQuestion;
pub use series::{GatheringSeries, Season};
