//! The small values that documents are made of, and how they are read.
//!
//! Everything a document holds is a [`Field`]: absent, known, or unreadable with what stood there.
//! Reading never fails; what could not be read is told as a [`Fault`] with its place.

mod codes;
mod day;
mod decimal;
pub(crate) mod declare;
mod field;
mod kind;
mod language;
mod letters;
mod limits;
mod money;
#[cfg(feature = "programme")]
mod names;
mod node;
mod normal;
#[cfg(feature = "programme")]
mod organisation_number;
mod pointer;
mod read;
#[cfg(feature = "schema")]
mod schema;
mod sort;
mod suggest;
mod when;

pub use codes::{ProjectCode, ProjectCodeError};
pub use day::{Day, DayError};
pub use decimal::{Decimal, DecimalError};
pub(crate) use declare::{choice, record};
pub use field::{Field, List, Map};
pub use kind::{Choice, Kind, Label, Record, UNLABELLED};
pub(crate) use language::examples;
pub use language::{Examples, Language, LongWords, Words};
pub(crate) use language::{long_words, words};
#[cfg(any(feature = "render", feature = "exchange"))]
pub(crate) use letters::mark_of;
#[cfg(feature = "programme")]
pub(crate) use letters::same_name;
pub(crate) use letters::{is_of_a_word, lower, lowered};
#[cfg(feature = "programme")]
pub(crate) use letters::{one_way, position_of, raised};
pub use limits::Limits;
pub use money::Money;
#[cfg(feature = "programme")]
pub(crate) use names::Names;
pub use node::{Node, NotRead};
pub use normal::{composed, offset_before_composing};
#[cfg(feature = "programme")]
pub use organisation_number::{OrganisationNumber, OrganisationNumberError};
pub use pointer::{Pointer, Segment};
pub use read::{Fault, Faults, Misreading, Place, RecordReader, Value};
pub(crate) use sort::sort_by;
pub(crate) use suggest::{nearest, nearest_choice};
pub use when::{Certainty, Clock, Precision, Relation, When, WhenError};
pub(crate) use when::{MONTHS, Point, add, add_number};
