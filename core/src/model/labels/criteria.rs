//! What the fields of criteria are called.

use super::labels;

labels! { CRITERIA_SET:
    "schemaVersion" "Versjon av formatet", "Versjon av formatet", "Format version";
        "Skrives av dataprogrammet som lagrer dette.",
        "Blir skriven av dataprogrammet som lagrar dette.",
        "Written by the program that stores this.";
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på kriteriesettet som ikke endrer seg.",
        "Eit namn på kriteriesettet som ikkje endrar seg.",
        "A name for the set that does not change.";
    "title" "Navn", "Namn", "Name";
        "Det kriteriesettet heter.",
        "Det kriteriesettet heiter.",
        "What the set is called.";
    "subject" "Handler om", "Handlar om", "About";
        "Om kriteriene gjelder prosjekter og idéer, eller programmet selv. Står det ikke noe her, er det prosjekter og idéer.",
        "Om kriteria gjeld prosjekt og idear, eller programmet sjølv. Står det ikkje noko her, er det prosjekt og idear.",
        "Whether the criteria are about projects and ideas, or about the programme itself. If nothing is written here, it is projects and ideas.";
    "basis" "Grunnlag", "Grunnlag", "Basis";
        "Dokumentet kriteriene står i, og hvem som har vedtatt dem.",
        "Dokumentet kriteria står i, og kven som har vedteke dei.",
        "The document that sets out the criteria, and who adopted them.";
    "validity" "Gjelder", "Gjeld", "In force";
        "Tida kriteriene gjelder for.",
        "Tida kriteria gjeld for.",
        "The period in which the criteria apply.";
    "criteria" "Kriterier", "Kriterium", "Criteria";
        "Kriteriene i den rekkefølgen de skal vises.",
        "Kriteria i den rekkjefølgja dei skal visast.",
        "The criteria, in the order they are shown.";
}

labels! { CRITERION:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på kriteriet som ikke endrer seg.",
        "Eit namn på kriteriet som ikkje endrar seg.",
        "A name for the criterion that does not change.";
    "title" "Navn", "Namn", "Name";
        "Noen få ord om hva kriteriet handler om.",
        "Nokre få ord om kva kriteriet handlar om.",
        "A few words on what the criterion is about.";
    "kind" "Slag", "Slag", "Kind";
        "Om det gjelder deltakelse i programmet, setter en grense for programmet selv, eller er noe dere spør dere selv om: et råd, en suksessfaktor, en rolle eller en arbeidsform.",
        "Om det gjeld det å vere med i programmet, set ei grense for programmet sjølv, eller er noko de spør dykk sjølve om: eit råd, ein suksessfaktor, ei rolle eller ei arbeidsform.",
        "Whether it is about taking part, sets a boundary for the programme itself, or is something you ask yourselves: a piece of advice, a success factor, a role or a way of working.";
    "text" "Kriterium", "Kriterium", "Criterion";
        "Kriteriet slik det er vedtatt.",
        "Kriteriet slik det er vedteke.",
        "The criterion as it was adopted.";
    "basis" "Grunnlag", "Grunnlag", "Basis";
        "Hvor kriteriet står, når det er et annet sted enn resten.",
        "Kvar kriteriet står, når det er ein annan stad enn resten.",
        "Where the criterion stands, where that is elsewhere than the rest.";
    "gate" "Vurderes ved", "Blir vurdert ved", "Assessed at";
        "Steget der kriteriet skal vurderes første gang.",
        "Steget der kriteriet skal vurderast første gong.",
        "The step at which the criterion is assessed first.";
    "question" "Spørsmål til den som vurderer", "Spørsmål til den som vurderer", "Question for the assessor";
        "Det som er igjen å vurdere når opplysningene er på plass.",
        "Det som er att å vurdere når opplysningane er på plass.",
        "What is left to judge when the facts are in place.";
    "parts" "Deler", "Delar", "Parts";
        "Det som opplysningene må vise.",
        "Det opplysningane må vise.",
        "What the facts must show.";
}

labels! { CRITERION_PART:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Navnet som andre deler viser til.",
        "Namnet som andre delar viser til.",
        "The name that other parts refer to.";
    "test" "Krav", "Krav", "Test";
        "Hva som må være slik.",
        "Kva som må vere slik.",
        "What must be so.";
    "fields" "Ser på", "Ser på", "Looks at";
        "Veiene til opplysningene, for eksempel ideaNote/whyNow eller subject/mainGoals/*/reason.",
        "Vegane til opplysningane, til dømes ideaNote/whyNow eller subject/mainGoals/*/reason.",
        "The ways to the facts, such as ideaNote/whyNow or subject/mainGoals/*/reason.";
    "of" "Sammenlignes med", "Blir samanlikna med", "Compared with";
        "Veiene til det som det sammenlignes med.",
        "Vegane til det som det blir samanlikna med.",
        "The ways to what it is compared with.";
    "values" "Verdier", "Verdiar", "Values";
        "Verdiene som teller.",
        "Verdiane som tel.",
        "The values that count.";
    "least" "Minst", "Minst", "At least";
        "Hvor mange eller hvor mye det minst må være. For andeler: prosent.",
        "Kor mange eller kor mykje det minst må vere. For delar av ein sum: prosent.",
        "How many or how much there must be at least. For shares: per cent.";
    "most" "Høyst", "Høgst", "At most";
        "Hvor mange eller hvor mye det høyst kan være. For andeler: prosent.",
        "Kor mange eller kor mykje det høgst kan vere. For delar av ein sum: prosent.",
        "How many or how much there may be at most. For shares: per cent.";
    "date" "Tid", "Tid", "Time";
        "Tida det sammenlignes med.",
        "Tida det blir samanlikna med.",
        "The time that it is compared with.";
    "parts" "Deler", "Delar", "Parts";
        "Kjennemerkene til delene som denne er satt sammen av.",
        "Kjennemerka til delane som denne er sett saman av.",
        "The identifiers of the parts that this one is made of.";
    "gate" "Vurderes ved", "Blir vurdert ved", "Assessed at";
        "Steget der denne delen skal være på plass. Står det ikke noe her, er det steget for hele kriteriet.",
        "Steget der denne delen skal vere på plass. Står det ikkje noko her, er det steget for heile kriteriet.",
        "The step at which this part must be in place. If nothing is written here, it is that of the criterion.";
    "found" "Når det er på plass", "Når det er på plass", "Where it is in place";
        "Det som skal sies når delen er på plass.",
        "Det som skal seiast når delen er på plass.",
        "What is said where the part is in place.";
    "missing" "Når det mangler", "Når det manglar", "Where it is missing";
        "Det som skal sies når delen mangler.",
        "Det som skal seiast når delen manglar.",
        "What is said where the part is missing.";
    "against" "Når det ikke er slik", "Når det ikkje er slik", "Where it is not so";
        "Det som skal sies når opplysningene viser at det ikke er slik.",
        "Det som skal seiast når opplysningane viser at det ikkje er slik.",
        "What is said where the facts show that it is not so.";
}

labels! { BASIS:
    "document" "Dokument", "Dokument", "Document";
        "Dokumentet det står i.",
        "Dokumentet det står i.",
        "The document that it stands in.";
    "place" "Sted", "Stad", "Place";
        "Kapittel, side eller lysbilde.",
        "Kapittel, side eller lysbilete.",
        "The chapter, page or slide.";
    "adopted" "Vedtatt", "Vedteke", "Adopted";
        "Hvem som har vedtatt det, og i hvilken sak.",
        "Kven som har vedteke det, og i kva sak.",
        "Who adopted it, and in which case.";
}

labels! { PROJECT_SCALE:
    "title" "Navn", "Namn", "Name";
        "Det prosjekter av denne størrelsen kalles.",
        "Det prosjekt av denne storleiken blir kalla.",
        "What projects of this size are called.";
    "upTo" "Kostnad til og med", "Kostnad til og med", "Cost up to";
        "Det et prosjekt av denne størrelsen høyst koster.",
        "Det eit prosjekt av denne storleiken høgst kostar.",
        "The most that a project of this size costs.";
    "notAsked" "Trenger ikke å være med", "Treng ikkje å vere med", "Not asked for";
        "Deler av kriterier som små prosjekter slipper, skrevet som kriterium/del.",
        "Delar av kriterium som små prosjekt slepp, skrivne som kriterium/del.",
        "Parts of criteria that small projects are not asked for, written as criterion/part.";
}
