//! What the fields of a programme's own form are called.

use super::labels;

labels! { NOTE_FORM:
    "title" "Navn", "Namn", "Name";
        "Det skjemaet heter.",
        "Det skjemaet heiter.",
        "What the form is called.";
    "questions" "Spørsmål", "Spørsmål", "Questions";
        "Spørsmålene i den rekkefølgen de skal stå.",
        "Spørsmåla i den rekkjefølgja dei skal stå.",
        "The questions, in the order they should appear.";
}

labels! { FORM_QUESTION:
    "key" "Nøkkel", "Nøkkel", "Key";
        "For ekstra spørsmål: nøkkelen som svaret lagres under i notatet.",
        "For ekstra spørsmål: nøkkelen som svaret blir lagra under i notatet.",
        "For extra questions: the key that the note keeps the answer under.";
    "text" "Spørsmål", "Spørsmål", "Question";
        "Spørsmålet slik det skal leses.",
        "Spørsmålet slik det skal lesast.",
        "The question as it is to be read.";
    "help" "Hjelp", "Hjelp", "Help";
        "En setning om hva en kan skrive.",
        "Ei setning om kva ein kan skrive.",
        "A sentence about what to write.";
    "fields" "Svaret hører til", "Svaret høyrer til", "The answer belongs to";
        "Hvilke deler av idé-notatet spørsmålet gjelder, for eksempel challenge og solution.",
        "Kva delar av idénotatet spørsmålet gjeld, til dømes challenge og solution.",
        "Which parts of the idea note the question is about, such as challenge and solution.";
    "askedAt" "Trengs ved", "Trengst ved", "Needed at";
        "Steget der svaret må være på plass. Står det ikke noe her, er det innsendingen.",
        "Steget der svaret må vere på plass. Står det ikkje noko her, er det innsendinga.",
        "The step where the answer must be in place. If nothing is written here, it is submission.";
}
