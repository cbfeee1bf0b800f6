//! What belongs to a person: said here once, for all that shows documents to others.

/// The records that are about a person, and the fields in them that only the person should be known by.
const PERSONAL: &[(&str, &[&str])] = &[
    ("Contact", &["name", "email", "phone"]),
    ("Member", &["name"]),
    ("Person", &["name"]),
    ("Position", &["name"]),
    ("Signature", &["name"]),
];

/// Whether a field of a record belongs to a person; without a field, whether the record is about one.
pub(crate) fn is_personal(record: &str, field: Option<&str>) -> bool {
    let of_record = PERSONAL.iter().find(|(known, _)| *known == record);
    of_record.is_some_and(|(_, fields)| field.is_none_or(|field| fields.contains(&field)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::model::Dossier;
    use crate::value::{Kind, Record, Value};

    fn records(kind: &Kind, found: &mut BTreeMap<&'static str, &'static Record>) {
        match kind {
            Kind::List(item) | Kind::Map(item) => records(item, found),
            Kind::Record(record) if found.insert(record.name, record).is_none() => {
                record.fields.iter().for_each(|(_, kind)| records(kind, found));
            }
            _ => {}
        }
    }

    #[test]
    fn every_personal_field_is_there() {
        let mut found = BTreeMap::new();
        records(&Dossier::KIND, &mut found);
        for (record, fields) in PERSONAL {
            let keys: Vec<String> = found[record].keys().collect();
            fields.iter().for_each(|field| assert!(keys.iter().any(|key| key == field), "{record} has no {field}"));
            assert!(keys.iter().any(|key| key == "role"), "{record}: the role stays");
        }
    }

    /// A record with a role and a name is about a person. A body's role is what it does, and a party's is
    /// the one it has in the agreement.
    #[test]
    fn every_record_about_a_person_is_listed() {
        let mut found = BTreeMap::new();
        records(&Dossier::KIND, &mut found);
        for (name, record) in found {
            let has = |field: &str| record.keys().any(|key| key == field);
            let is_about_a_person = (has("role") && has("name") && !["AgreementParty", "Body"].contains(&name))
                || has("email")
                || has("phone");
            assert_eq!(is_about_a_person, is_personal(name, None), "{name}");
        }
    }
}
