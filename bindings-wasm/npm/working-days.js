// The days that people work.

/** They are the same whatever day it is. */
export const workingDaysLaterWith = (ask) => (days, offset, calendar) =>
  ask({ days, offset, calendar: calendar ?? null }, { today: "2000-01-01" }).days;
