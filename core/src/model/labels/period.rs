//! What the fields of a period are called.

use super::labels;

labels! { PERIOD:
    "start" "Start", "Start", "Start";
        "Når arbeidet begynner. En måned eller et år holder.",
        "Når arbeidet byrjar. Ein månad eller eit år held.",
        "When the work begins. A month or a year will do.";
    "end" "Slutt", "Slutt", "End";
        "Når arbeidet er ferdig. En måned eller et år holder.",
        "Når arbeidet er ferdig. Ein månad eller eit år held.",
        "When the work is finished. A month or a year will do.";
}
