//! What the fields of roles and signatures are called.

use crate::model::labels::labels;

labels! { PERSON:
    "role" "Rolle", "Rolle", "Role";
        "Rollen. Den kan vises for andre, også når navnet ikke skal det.",
        "Rolla. Ho kan visast for andre, også når namnet ikkje skal det.",
        "The role. It can be shown to others even where the name should not.";
    "name" "Navn", "Namn", "Name";
        "Navnet på den som har rollen.",
        "Namnet på den som har rolla.",
        "The name of the person in the role.";
}

labels! { POSITION:
    "role" "Rolle", "Rolle", "Role";
        "Det rollen heter hos dere.",
        "Det rolla heiter hos dykk.",
        "What the role is called where you are.";
    "kind" "Slag", "Slag", "Kind";
        "Hva slags rolle det er.",
        "Kva slags rolle det er.",
        "What kind of role it is.";
    "name" "Navn", "Namn", "Name";
        "Navnet på den som har rollen.",
        "Namnet på den som har rolla.",
        "The name of the person in the role.";
    "organisation" "Virksomhet", "Verksemd", "Organisation";
        "Virksomheten, laget eller gruppa de kommer fra.",
        "Verksemda, laget eller gruppa dei kjem frå.",
        "The organisation, association or group they come from.";
    "percent" "Prosent", "Prosent", "Per cent";
        "Hvor mye av arbeidstiden, i prosent.",
        "Kor mykje av arbeidstida, i prosent.",
        "How much of their working time, in per cent.";
    "tasks" "Oppgaver", "Oppgåver", "Tasks";
        "Hva de gjør, og hva de kan bestemme.",
        "Kva dei gjer, og kva dei kan avgjere.",
        "What they do, and what they may decide.";
}

labels! { SIGNATURE:
    "party" "Part", "Part", "Party";
        "Parten det er underskrevet for.",
        "Parten det er skrive under for.",
        "The party it is signed for.";
    "role" "Rolle", "Rolle", "Role";
        "Rollen til den som har underskrevet.",
        "Rolla til den som har skrive under.",
        "The role of the person who signed.";
    "name" "Navn", "Namn", "Name";
        "Navnet på den som har underskrevet.",
        "Namnet på den som har skrive under.",
        "The name of the person who signed.";
    "date" "Dato", "Dato", "Date";
        "Dagen det ble underskrevet.",
        "Dagen det blei skrive under.",
        "The day it was signed.";
}
