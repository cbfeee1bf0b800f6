//! What the fields of a budget are called.

use crate::model::labels::labels;

labels! { BUDGET:
    "lines" "Linjer", "Linjer", "Lines";
        "Hva pengene går til, linje for linje.",
        "Kva pengane går til, linje for linje.",
        "What the money goes to, line by line.";
    "total" "Sum", "Sum", "Total";
        "Summen av linjene, i kroner.",
        "Summen av linjene, i kroner.",
        "The sum of the lines, in kroner.";
}

labels! { BUDGET_LINE:
    "year" "År", "År", "Year";
        "Året linjen gjelder.",
        "Året linja gjeld.",
        "The year that the line is for.";
    "item" "Post", "Post", "Item";
        "Hva pengene går til, for eksempel lønn eller leie av lokaler.",
        "Kva pengane går til, til dømes lønn eller leige av lokale.",
        "What the money goes to, such as wages or rent.";
    "amount" "Beløp", "Beløp", "Amount";
        "Hvor mye, i kroner. Et anslag holder i et budsjett.",
        "Kor mykje, i kroner. Eit overslag held i eit budsjett.",
        "How much, in kroner. In a budget an estimate will do.";
    "funder" "Betales av", "Blir betalt av", "Paid by";
        "Hvem som betaler for dette.",
        "Kven som betaler for dette.",
        "Who pays for this.";
}
