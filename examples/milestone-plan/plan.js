// The page of a milestone plan: what happens when somebody changes a date, moves a meeting or opens a file.

import { checkDossier, drawGantt, drawMilestonePlan, drawPoster, init, schedule, whatIf } from "samspill/programme";

import { packed } from "../idea-note-form/packed.js";
import { valueAt, withChanges } from "./change.js";
import { example } from "./example.js";
import { LANGUAGES, wordsIn } from "./words.js";

const VIEWS = { poster: drawPoster, milestonePlan: drawMilestonePlan, gantt: drawGantt };
const by = (id) => document.getElementById(id);
const asked = location.hash.slice(1);
const language = asked in LANGUAGES ? asked : "nb";
const state = { file: example, place: 0, isPlanAlone: false, changes: [], language, view: "poster" };

/** An element with attributes and children. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const says = (key, values) => wordsIn(state.language)(key, values);
const stated = () => ({ plan: state.file.milestonePlans[state.place], programme: state.file.programme });
const current = () => withChanges(stated(), state.changes);

/** The whole file with the changes made. */
function changedFile() {
  const { plan, programme } = current();
  return { ...state.file, ...(programme && { programme }), milestonePlans: state.file.milestonePlans.with(state.place, plan) };
}

/** The day here, as the library wants it said. */
const context = (programme) => ({ today: new Date(), lang: state.language, ...(programme && { programme }) });

// Writing

const READ = {
  list: (text) => text.split(",").map((name) => name.trim()).filter(Boolean),
  number: (text) => (/^\d+$/.test(text) ? Number(text) : text),
  text: (text) => text,
};

function change(target) {
  const { pointer, document: of, kind } = target.dataset;
  const text = target.value.trim();
  add({ ...(of && { document: of }), pointer, value: text === "" ? null : READ[kind](text) });
}

/** Takes a change in, if it is one. */
function add(given) {
  if (JSON.stringify(valueAt(current()[given.document ?? "plan"], given.pointer) ?? null) === JSON.stringify(given.value)) return;
  state.changes.push(given);
  show();
}

function field(label, pointer, value, { kind = "text", document: of = "", ...attributes } = {}) {
  const id = `field${of}${pointer.replaceAll("/", "-")}`;
  const input = element("input", { id, value: value ?? "", "data-pointer": pointer, "data-kind": kind, ...(of && { "data-document": of }), ...attributes });
  input.addEventListener("change", () => change(input));
  return element("div", { class: "field" }, element("label", { for: id }, label), input);
}

function milestoneRow(milestone, place) {
  const at = (key) => `/milestones/${place}/${key}`;
  return element(
    "fieldset",
    { class: "milestone" },
    element("legend", { class: "hidden" }, milestone.text || milestone.id || says("newMilestone")),
    field(says("id"), at("id"), milestone.id),
    field(says("text"), at("text"), milestone.text),
    field(says("planned"), at("planned"), milestone.planned),
    field(says("dependsOn"), at("dependsOn"), (milestone.dependsOn ?? []).join(", "), { kind: "list" }),
    field(says("days"), at("workingTime/days"), milestone.workingTime?.days, { kind: "number", inputmode: "numeric" }),
    field(says("decidedBy"), at("decidedBy"), milestone.decidedBy),
  );
}

/** The meetings that the programme and the plan tell of, with room for one more day of each body. */
function meetings({ plan, programme }) {
  const rows = (calendar, of) =>
    (calendar?.meetings ?? []).map(({ body, days = [], paperDays }, place) => {
      const at = (key) => `/calendar/meetings/${place}/${key}`;
      const meeting = (number) => says(number < days.length ? "meeting" : "newMeeting", { number: number + 1 });
      const day = (value, number) => field(meeting(number), at(`days/${number}`), value, { document: of });
      return element(
        "fieldset",
        {},
        element("legend", {}, body || says("newBody")),
        field(says("body"), at("body"), body, { document: of }),
        field(says("paperDays"), at("paperDays"), paperDays, { kind: "number", inputmode: "numeric", document: of }),
        ...[...days, ""].map(day),
      );
    });
  return [...rows(programme?.calendar, "programme"), ...rows(plan.calendar, "")];
}

// Showing

function show() {
  const now = current();
  const question = { plan: stated().plan, changes: state.changes };
  const before = context(stated().programme);
  document.documentElement.lang = state.language;
  document.querySelectorAll("[data-word]").forEach((found) => (found.textContent = says(found.dataset.word)));
  by("title").textContent = document.title = now.plan.title ?? says("untitled");
  const focused = document.activeElement?.id;
  by("milestones").replaceChildren(...(now.plan.milestones ?? []).map(milestoneRow));
  by("meetings").replaceChildren(...meetings(now));
  if (focused) by(focused)?.focus();
  showMoves(question, before);
  const picture = VIEWS[state.view](question, before);
  // The library's own text: it has escaped what people wrote.
  by("picture").innerHTML = picture.svg;
  by("table").innerHTML = picture.html;
  by("schedule").innerHTML = schedule(now.plan, context(now.programme)).html;
  showFindings();
  offer("languages", Object.entries(LANGUAGES), "language");
  offer("views", Object.keys(VIEWS).map((view) => [view, says(view)]), "view");
  offerPlans();
}

function showMoves(question, before) {
  const isChanged = state.changes.length > 0;
  const answer = isChanged ? whatIf(question, before) : undefined;
  by("moves").innerHTML = answer?.html ?? "";
  if (!isChanged) by("moves").append(element("p", {}, says("nothing")));
  by("bar").hidden = !isChanged;
  by("short").textContent = answer?.notes.join(" ") ?? "";
}

/** What the rules say of the plan: what must be mended first. */
function showFindings() {
  const { findings } = checkDossier(changedFile(), context());
  const own = findings.filter(({ pointer, document: of }) => of === undefined && pointer.startsWith(`/milestonePlans/${state.place}/`));
  const row = ({ message, help, question }) => element("li", {}, message, element("p", { class: "help" }, help || question));
  by("findings").replaceChildren(own.length === 0 ? element("p", {}, says("noFindings")) : element("ul", {}, ...own.map(row)));
}

/** Buttons of which one is pressed. */
function offer(id, choices, key) {
  const button = ([value, text]) => {
    const made = element("button", { type: "button", "aria-pressed": String(state[key] === value), ...(key === "language" && { lang: value }) }, text);
    made.addEventListener("click", () => {
      state[key] = value;
      show();
      by(id).querySelector('[aria-pressed="true"]').focus();
    });
    return made;
  };
  by(id).replaceChildren(...choices.map(button));
}

/** The plans of a file, where it has several. */
function offerPlans() {
  const plans = state.file.milestonePlans;
  const option = (plan, place) => element("option", { value: place, ...(place === state.place && { selected: "" }) }, plan?.title ?? says("untitled"));
  by("plans").replaceChildren(...plans.map(option));
  by("plans").parentElement.hidden = plans.length < 2;
}

// Files and buttons

by("plans").addEventListener("change", ({ target }) => {
  Object.assign(state, { file: changedFile(), place: Number(target.value), changes: [] });
  show();
});
by("add").addEventListener("click", () => {
  const place = (current().plan.milestones ?? []).length;
  add({ pointer: `/milestones/${place}`, value: { id: `M${place + 1}` } });
  by(`field-milestones-${place}-text`)?.focus();
});
by("add-body").addEventListener("click", () => {
  const of = state.file.programme ? "programme" : "";
  const place = (current()[of || "plan"].calendar?.meetings ?? []).length;
  add({ ...(of && { document: of }), pointer: `/calendar/meetings/${place}`, value: { body: "" } });
  by(`field${of}-calendar-meetings-${place}-body`)?.focus();
});
by("undo").addEventListener("click", () => {
  state.changes.pop();
  show();
});
by("keep").addEventListener("click", () => {
  Object.assign(state, { file: changedFile(), changes: [] });
  show();
});
by("print").addEventListener("click", () => window.print());
by("open").addEventListener("click", () => by("file").click());
by("file").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  target.value = "";
  if (file !== undefined) opened(await file.text());
});
by("save").addEventListener("click", () => {
  const saved = state.isPlanAlone ? current().plan : changedFile();
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(saved, null, 2)}\n`], { type: "application/json" }));
  element("a", { href: url, download: "milepaelsplan.json" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
});

/** A plan alone, or a whole file of a programme with its plans. */
function opened(text) {
  let read;
  try {
    read = JSON.parse(text);
  } catch {
    by("notice").textContent = says("notRead");
    return;
  }
  const isPlanAlone = Array.isArray(read?.milestones);
  const file = isPlanAlone ? { milestonePlans: [read] } : read;
  if (!isObject(file?.milestonePlans?.[0])) {
    by("notice").textContent = says("noPlan");
    return;
  }
  Object.assign(state, { file, place: 0, isPlanAlone, changes: [] });
  by("notice").textContent = says("opened", { title: stated().plan.title ?? says("untitled") });
  show();
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

await init(await packed());
show();
