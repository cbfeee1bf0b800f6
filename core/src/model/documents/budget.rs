//! Budgets and accounts.

use crate::model::labels;
use crate::value::{List, Money, record};

record! {
    /// A budget (*budsjett*), or the accounts (*regnskap*) that follow it: lines and their total.
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 9.
    Budget: labels::documents::budget::BUDGET {
        /// What the money goes to.
        lines: List<BudgetLine>,
        /// The sum of the lines.
        total: Money,
    }
}

record! {
    /// One line of a budget.
    BudgetLine: labels::documents::budget::BUDGET_LINE {
        /// The year it is for.
        year: usize,
        /// What it is for.
        item: String,
        /// How much.
        amount: Money,
        /// Who pays.
        funder: String,
    }
}
