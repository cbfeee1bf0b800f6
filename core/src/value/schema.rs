//! The shapes of values that are written as one text or number.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Clock, Day, Decimal, Money, When};

macro_rules! shapes {
    ($($type:ident: $schema:tt;)*) => {$(
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )*};
}

shapes! {
    Day: { "type": "string", "description": "A day.", "examples": ["2026-11-21"] };
    When: {
        "type": "string",
        "description": "A time as people write it: a day, a week, a month, a season, a year, or from one to another. An empty text says that there is none.",
        "examples": ["2027-06-30", "30.06.2027", "juni 2027", "uke 23 i 2027", "våren 2027", "2027", "innen 1. mars 2027"],
    };
    Clock: {
        "type": "string",
        "description": "A time of day, or from one to another.",
        "examples": ["10.00–10.45", "14:00"],
    };
    Decimal: {
        "anyOf": [{ "type": "number" }, { "type": "string" }],
        "description": "A number, or a text with a comma.",
        "examples": [40, "1,5", "1 300"],
    };
    Money: {
        "anyOf": [{ "type": "number" }, { "type": "string" }],
        "description": "An amount in Norwegian kroner.",
        "examples": [150_000, "150 000 kr"],
    };
}
