//! Those who propose, take part and are affected.

use super::labels;
use crate::value::{choice, record};

record! {
    /// An organisation or group that proposes, owns or takes part (*aktør*).
    Party: labels::party::PARTY {
        /// Its name.
        name: String,
        /// The sector it belongs to.
        sector: Sector,
    }
}

choice! {
    /// The sector an actor belongs to. Small and large, public and private may take part.
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 4.
    Sector {
        Public "public" => "offentlig sektor", "offentleg sektor", "public sector";
        Private "private" => "privat sektor", "privat sektor", "private sector";
        Business "business" => "næringsliv", "næringsliv", "business";
        Voluntary "voluntary" => "frivillig sektor", "frivillig sektor", "voluntary sector";
        Research "research" => "forskning", "forsking", "research";
        Citizens "citizens" => "innbyggere", "innbyggjarar", "citizens";
    }
}

record! {
    /// How to reach somebody (*kontakt*): the role first, the name apart from it.
    Contact: labels::party::CONTACT {
        /// The role.
        role: String,
        /// The name of the person.
        name: String,
        /// E-mail.
        email: String,
        /// Telephone.
        phone: String,
    }
}

record! {
    /// Somebody who is affected (*berørt*), whether they take part yet or not.
    Stakeholder: labels::party::STAKEHOLDER {
        /// Who they are.
        name: String,
        /// How they are affected.
        interest: String,
        /// Whether they take part already.
        involved: bool,
    }
}
