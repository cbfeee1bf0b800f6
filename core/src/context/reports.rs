//! When reports are due in a plan.

use super::Context;
use crate::model::{MilestonePlan, Period};
use crate::schedule::{PlanSchedule, ReportDay, report_days};

impl Context<'_> {
    /// When reports are due while a plan lasts, by its own calendar and that of the programme: until its end, or until
    /// the last day that was worked out where no end is stated.
    pub(crate) fn report_days(&self, plan: &MilestonePlan, schedule: &PlanSchedule) -> Vec<ReportDay> {
        let stated = plan.period.known().cloned().unwrap_or_default();
        let worked_out = schedule.end.filter(|_| stated.end.known().is_none());
        let end = worked_out.map_or(stated.end, Into::into);
        report_days(&Period { end, ..stated }, [plan.calendar.known(), self.shared_calendar()])
    }
}
