//! What words may tell of where the money goes. A sign is shown and asked about; it decides nothing.

use crate::value::choice;

choice! {
    /// What a sign is about: what a programme may not pay for, or should ask about first.
    ///
    /// ```
    /// use samspill::SignKind;
    ///
    /// assert_eq!(SignKind::from_code("rent"), Some(SignKind::Rent));
    /// assert_eq!(SignKind::Substitute.title().nn(), "vikar");
    /// ```
    ///
    /// Source: what the programme does not pay for, Områdeløft Saupstad-Kolstad, slides 17 and 19.
    SignKind {
        StatutoryTask "statutoryTask" => "lovpålagt oppgave", "lovpålagd oppgåve", "statutory task";
        OrdinaryOperation "ordinaryOperation" => "ordinær drift", "ordinær drift", "ordinary operations";
        PermanentPosition "permanentPosition" => "fast stilling", "fast stilling", "permanent position";
        Substitute "substitute" => "vikar", "vikar", "substitute";
        Rent "rent" => "husleie", "husleige", "rent";
        Maintenance "maintenance" => "vedlikehold", "vedlikehald", "maintenance";
        NamedAct "namedAct" => "en lov som er nevnt", "ei lov som er nemnd", "an act that is named";
        Replacement "replacement" => "noe som er der i dag, blir erstattet", "noko som er der i dag, blir erstatta", "something of today is replaced";
    }
}

choice! {
    /// What the words around a sign make of it.
    Speaks {
        Against "against" => "kan tale imot", "kan tale imot", "may speak against";
        Counter "counter" => "sier at det ikke er slik, eller at det kommer i tillegg", "seier at det ikkje er slik, eller at det kjem i tillegg", "says that it is not so, or that it comes in addition";
        Frame "frame" => "nevner loven som ramme", "nemner lova som ramme", "names the act as a frame";
    }
}
