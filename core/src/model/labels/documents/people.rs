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
