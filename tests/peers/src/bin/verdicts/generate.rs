//! Documents made from their own description, the same ones every time. About half have something
//! of the wrong kind in a place or two.

use samspill::value::{Kind, Record};
use serde_json::{Map, Value as Json, json};

/// So many documents of a kind.
pub fn documents(kind: &Kind, count: usize) -> Vec<Json> {
    let mut random = Random(0x5a4d_5350_494c_4c21);
    let mut all = Vec::new();
    for number in 0..count {
        let mut document = random.value(kind);
        if number % 2 == 1 {
            for _ in 0..=random.below(2) {
                random.spoil(&mut document, kind);
            }
        }
        all.push(document);
    }
    all
}

const TEXTS: [&str; 8] = ["", "Bydelskafé", "Ska\u{30a}l 🚲", "null", "2027-06-30", "1.300", "  ", "Mål nr. 1\n/~\"\\"];
const TIMES: [&str; 8] = ["2027-06-30", "30.06.2027", "2027-06", "2027", "31.02.2027", "når det passer", "", "2027-13"];
const CLOCKS: [&str; 4] = ["10.00–10.45", "14:00", "kl. 18", ""];
const NUMBERS: [&str; 7] = ["1,5", "1 300", "150 000 kr", "mange", "", "-3", "1.300"];

/// A generator of random numbers (xorshift64*): its own, so that no version of anything changes what is made.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap_or(0) % limit.max(1)
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// A value of this kind, as the schema has it.
    fn value(&mut self, kind: &Kind) -> Json {
        match kind {
            Kind::Text => json!(self.one(&TEXTS)),
            Kind::Flag => json!(self.below(2) == 0),
            Kind::Number | Kind::Money => match self.below(3) {
                0 => json!(self.one(&NUMBERS)),
                1 => json!(self.one(&[0.5, -2.25, 1e3, 0.1])),
                _ => json!(self.one(&[0_i64, 40, -3, 450_000, 9_007_199_254_740_991])),
            },
            // Some programs write a whole number so.
            Kind::Count if self.below(4) == 0 => json!(2.0),
            Kind::Count => json!(self.below(2000)),
            Kind::Day | Kind::When => json!(self.one(&TIMES)),
            Kind::Clock => json!(self.one(&CLOCKS)),
            Kind::Choice(choices) => json!(self.one(choices).code),
            Kind::List(item) => (0..self.below(4)).map(|_| self.value(item)).collect(),
            Kind::Record(record) => self.record(record),
            Kind::Map(item) => {
                let keys = ["a", "Ålesund", "/~"].into_iter().take(self.below(4));
                Json::Object(keys.map(|key| (key.to_owned(), self.value(item))).collect())
            }
            _ => panic!("a new kind of value needs a line here"),
        }
    }

    fn record(&mut self, record: &Record) -> Json {
        let mut fields = Map::new();
        for (key, (_, kind)) in record.keys().zip(record.fields) {
            if self.below(3) == 0 {
                let value = self.value(kind);
                fields.insert(key, value);
            }
        }
        if self.below(8) == 0 {
            let value = self.anything();
            fields.insert("a key of the writer's own".into(), value);
        }
        Json::Object(fields)
    }

    /// Puts anything at all in a place of the document.
    fn spoil(&mut self, document: &mut Json, kind: &Kind) {
        let mut places = vec![String::new()];
        walk(document, kind, "", &mut places);
        // The whole document only now and then.
        let place = self.below(places.len()).max(usize::from(self.below(6) > 0 && places.len() > 1));
        if let Some(value) = document.pointer_mut(&places[place]) {
            *value = self.anything();
        }
    }

    fn anything(&mut self) -> Json {
        match self.below(13) {
            0 => Json::Null,
            1 => json!(true),
            2 => json!(-1),
            3 => json!(2027),
            4 => json!(2.5),
            5 => json!(""),
            6 => json!("tekst"),
            7 => json!([]),
            8 => json!([null]),
            9 => json!([1, "to", {}]),
            10 => json!({}),
            11 => json!({ "name": 3, "text": "tekst", "goal": null }),
            _ => json!({ "a": { "b": [] } }),
        }
    }
}

/// The places within a value that its kind tells of.
fn walk(value: &Json, kind: &Kind, place: &str, places: &mut Vec<String>) {
    let mut enter = |key: &str, value: &Json, kind: &Kind| {
        let inner = format!("{place}/{}", key.replace('~', "~0").replace('/', "~1"));
        places.push(inner.clone());
        walk(value, kind, &inner, places);
    };
    match (value, kind) {
        (Json::Array(items), Kind::List(item)) => {
            items.iter().enumerate().for_each(|(index, value)| enter(&index.to_string(), value, item));
        }
        (Json::Object(fields), Kind::Record(record)) => {
            for (key, (_, kind)) in record.keys().zip(record.fields) {
                fields.get(&key).into_iter().for_each(|value| enter(&key, value, kind));
            }
        }
        (Json::Object(fields), Kind::Map(item)) => {
            fields.iter().for_each(|(key, value)| enter(key, value, item));
        }
        _ => {}
    }
}
