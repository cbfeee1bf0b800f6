//! What the fields of calendars are called.

use super::labels;

labels! { PLAN_CALENDAR:
    "weekdays" "Arbeidsdager", "Arbeidsdagar", "Working days";
        "Ukedagene dere arbeider. Står det ingen her, regner vi med mandag til fredag.",
        "Vekedagane de arbeider. Står det ingen her, reknar vi med måndag til fredag.",
        "The days of the week on which you work. If none are given, we assume Monday to Friday.";
    "closedPeriods" "Stengt", "Stengt", "Closed";
        "Tider utenom helligdagene da ingen arbeider, for eksempel romjula.",
        "Tider utanom heilagdagane då ingen arbeider, til dømes romjula.",
        "Times besides the public holidays when nobody works, such as the days between Christmas and New Year.";
    "holidays" "Ferier", "Feriar", "Holidays";
        "Tider da mange er borte, for eksempel vinterferien og fellesferien.",
        "Tider då mange er borte, til dømes vinterferien og fellesferien.",
        "Times when many are away, such as the winter and July holidays.";
    "meetings" "Møtekalendere", "Møtekalendrar", "Meeting calendars";
        "Når organene som avgjør, møtes.",
        "Når organa som avgjer, møtest.",
        "When the bodies that decide meet.";
    "reporting" "Rapportering", "Rapportering", "Reporting";
        "Hvor ofte prosjektene rapporterer.",
        "Kor ofte prosjekta rapporterer.",
        "How often the projects report.";
    "reportingDays" "Frist for rapporten", "Frist for rapporten", "Report deadline";
        "Hvor mange arbeidsdager etter slutten av perioden rapporten skal være levert.",
        "Kor mange arbeidsdagar etter slutten av perioden rapporten skal vere levert.",
        "How many working days after the end of the period the report is due.";
}

labels! { BODY_MEETINGS:
    "body" "Organ", "Organ", "Body";
        "Organet som møtes. Bruk navnet det har i programmet.",
        "Organet som møtest. Bruk namnet det har i programmet.",
        "The body that meets. Use the name it has in the programme.";
    "days" "Møtedager", "Møtedagar", "Meeting days";
        "Dagene organet møtes.",
        "Dagane organet møtest.",
        "The days the body meets.";
    "paperDays" "Frist for sakspapirer", "Frist for sakspapir", "Deadline for papers";
        "Hvor mange arbeidsdager før møtet sakspapirene må være klare.",
        "Kor mange arbeidsdagar før møtet sakspapira må vere klare.",
        "How many working days before the meeting the papers must be ready.";
}

labels! { CLOSED_PERIOD:
    "title" "Navn", "Namn", "Name";
        "For eksempel vinterferie.",
        "Til dømes vinterferie.",
        "For example the winter holidays.";
    "time" "Når", "Når", "When";
        "Fra og med første til og med siste dag.",
        "Frå og med første til og med siste dag.",
        "From the first to the last day.";
    "region" "Region", "Region", "Region";
        "Regionen det gjelder. Står det ingen her, gjelder det alle.",
        "Regionen det gjeld. Står det ingen her, gjeld det alle.",
        "The region that it applies to. If none is stated, it applies to all.";
}
