//! What the fields of methods for meetings are called.

use crate::model::labels::labels;

labels! { METHOD_COLLECTION:
    "schemaVersion" "Versjon av formatet", "Versjon av formatet", "Version of the format";
        "Settes av programmet som skriver filen.",
        "Blir sett av programmet som skriv fila.",
        "Set by the program that writes the file.";
    "methods" "Metoder", "Metodar", "Methods";
        "Metodene.",
        "Metodane.",
        "The methods.";
    "preMeetingQuestions" "Spørsmål til formøtet", "Spørsmål til formøtet", "Questions for the pre-meeting";
        "Det prosesslederen spør om før møtet.",
        "Det prosessleiaren spør om før møtet.",
        "What the process leader asks before the meeting.";
}

labels! { METHOD:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på metoden som ikke endrer seg.",
        "Eit namn på metoden som ikkje endrar seg.",
        "A name for the method that does not change.";
    "title" "Navn", "Namn", "Name";
        "Hva metoden heter.",
        "Kva metoden heiter.",
        "What the method is called.";
    "purpose" "Hensikt", "Føremål", "Purpose";
        "Hva den gir, og når den passer.",
        "Kva han gir, og når han passar.",
        "What it gives, and when it fits.";
    "step" "Steg", "Steg", "Step";
        "Hvilket steg i møtet den passer til.",
        "Kva steg i møtet han passar til.",
        "Which step of a meeting it fits.";
    "suits" "Passer til", "Passar til", "Fits";
        "Hva slags møter den passer til.",
        "Kva slags møte han passar til.",
        "What kinds of meeting it fits.";
    "minutes" "Minutter", "Minutt", "Minutes";
        "Hvor lang tid den tar.",
        "Kor lang tid han tek.",
        "How long it takes.";
    "people" "Antall deltakere", "Talet på deltakarar", "How many can take part";
        "Hvor mange den passer for.",
        "Kor mange han passar for.",
        "How many it suits.";
    "how" "Slik gjør dere", "Slik gjer de", "How to do it";
        "Det dere gjør, i rekkefølge.",
        "Det de gjer, i rekkjefølgje.",
        "What you do, in order.";
    "needs" "Det dere trenger", "Det de treng", "What you need";
        "Ting, rom og forberedelser.",
        "Ting, rom og førebuingar.",
        "Things, room and preparation.";
}

labels! { COUNT_RANGE:
    "least" "Minst", "Minst", "At least";
        "Det minste tallet.",
        "Det minste talet.",
        "The smallest number.";
    "most" "Høyst", "Høgst", "At most";
        "Det største tallet.",
        "Det største talet.",
        "The largest number.";
}

labels! { PRE_MEETING_QUESTION:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på spørsmålet som ikke endrer seg.",
        "Eit namn på spørsmålet som ikkje endrar seg.",
        "A name for the question that does not change.";
    "text" "Spørsmål", "Spørsmål", "Question";
        "Det som blir spurt om.",
        "Det som blir spurt om.",
        "What is asked.";
}
