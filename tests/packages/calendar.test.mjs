// Calendars, as an outside reader finds them.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";

import ICAL from "ical.js";
import { calendar, init, networkReport, planSeries, publicHolidays, MisuseError } from "samspill/programme";

const today = "2026-11-21";

before(() => init());

/** The events of a calendar, with the zone that the calendar itself brings. */
function events(text) {
  const component = new ICAL.Component(ICAL.parse(text));
  for (const zone of component.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return component.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

test("an outside reader finds each gathering when and where it is", () => {
  const gatherings = [
    { title: "Samling; øst, vest", time: "16. mars 2027 kl. 10–15", place: { name: "Kulturhuset", municipality: "Nedre Eksempelby" }, registration: { deadline: "2027-02-23" } },
    { title: "Sommarsamling", time: "2. juni 2027 kl. 10" },
    { title: "Siste samling", time: "28.–30. april 2027" },
  ];
  const [spring, deadline, summer, last] = events(calendar({ title: "Nettverk", gatherings }, { today, lang: "nn" }).text);
  assert.equal(spring.summary, "Samling; øst, vest");
  assert.equal(spring.location, "Kulturhuset, Nedre Eksempelby");
  assert.equal(spring.startDate.toJSDate().toISOString(), "2027-03-16T09:00:00.000Z");
  assert.equal(spring.duration.toSeconds(), 5 * 60 * 60);
  assert.equal(deadline.summary, "Påmeldingsfrist: Samling; øst, vest");
  assert.ok(deadline.startDate.isDate);
  assert.equal(summer.startDate.toJSDate().toISOString(), "2027-06-02T08:00:00.000Z");
  assert.deepEqual([last.startDate.toString(), last.endDate.toString()], ["2027-04-28", "2027-05-01"]);
  assert.equal(new Set([spring, deadline, summer, last].map((event) => event.uid)).size, 4);
});

test("the network of Finnmark is told of, and what is planned goes into a calendar", async () => {
  const network = JSON.parse(await readFile(new URL("../../examples/finnmark-network.json", import.meta.url), "utf8"));
  assert.match(networkReport(network, { today: "2019-03-01", lang: "nn" }).text, /NÅR NETTVERKET SLUTTAR/);
  const ended = planSeries(network, { today: "2019-03-01", lang: "nn" });
  assert.deepEqual(ended.notes, ["Nettverket blir avslutta. Vi foreslår ingen fleire samlingar."]);
  const going = { ...network, state: "active", windingDown: null, period: { start: "2017", end: "2020" } };
  going.series = [{ title: "Samling", seasons: ["spring", "autumn"] }];
  const { gatherings } = planSeries(going, { today: "2019-11-01", lang: "nn" });
  assert.equal(events(calendar({ gatherings: gatherings.map(({ gathering }) => gathering) }, { today }).text).length, 2 * gatherings.length);
});

test("public holidays have their names, and a year that is none is told", () => {
  const { days } = publicHolidays(2027, { today, lang: "nn" });
  assert.deepEqual(days[1], { day: "2027-03-25", name: "skjertorsdag" });
  assert.throws(() => publicHolidays(1899, { today }), MisuseError);
});
