//! What the fields of calendars are called.

use super::labels;

labels! { PLAN_CALENDAR:
    "weekdays" "Arbeidsdager", "Arbeidsdagar", "Working days";
        "Dagene i uka dere arbeider. Står det ingen her, regner vi med mandag til fredag.",
        "Dagane i veka de arbeider. Står det ingen her, reknar vi med måndag til fredag.",
        "The days of the week you work. If none is stated, we count on Monday to Friday.";
    "closedPeriods" "Stengt", "Stengt", "Closed";
        "Tider da ingen arbeider, ut over helligdagene. For eksempel romjula.",
        "Tider då ingen arbeider, ut over heilagdagane. Til dømes romjula.",
        "Times when nobody works, beside the public holidays. Such as the days after Christmas.";
    "holidays" "Ferier", "Feriar", "Holidays";
        "Tider da mange er borte, for eksempel vinterferien og fellesferien.",
        "Tider då mange er borte, til dømes vinterferien og fellesferien.",
        "Times when many are away, such as the winter holidays and July.";
    "meetings" "Møtekalendere", "Møtekalendrar", "Meeting calendars";
        "Når organene som avgjør, møtes.",
        "Når organa som avgjer, møtest.",
        "When the bodies that decide meet.";
    "reporting" "Rapportering", "Rapportering", "Reporting";
        "Hvor ofte prosjektene rapporterer.",
        "Kor ofte prosjekta rapporterer.",
        "How often the projects report.";
    "reportingDays" "Frist for rapporten", "Frist for rapporten", "Days to report";
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
    "paperDays" "Frist for sakspapirer", "Frist for sakspapir", "Days for papers";
        "Hvor mange arbeidsdager før møtet sakspapirene må være klare.",
        "Kor mange arbeidsdagar før møtet sakspapira må vere klare.",
        "How many working days before the meeting the papers must be ready.";
}

labels! { CLOSED_PERIOD:
    "title" "Navn", "Namn", "Name";
        "For eksempel vinterferie.",
        "Til dømes vinterferie.",
        "Such as the winter holidays.";
    "time" "Når", "Når", "When";
        "Fra og med første til og med siste dag.",
        "Frå og med første til og med siste dag.",
        "From the first to the last day.";
    "region" "Region", "Region", "Region";
        "Regionen det gjelder. Står det ingen her, gjelder det alle.",
        "Regionen det gjeld. Står det ingen her, gjeld det alle.",
        "The region that it applies to. If none is stated, it applies to all.";
}
