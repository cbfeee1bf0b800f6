// The page of a milestone plan: what happens when somebody changes a date, moves a meeting or opens a file.

import { drawGantt, drawMilestonePlan, drawPoster, init, schedule, whatIf } from "samspill/programme";

import { packed } from "../idea-note-form/packed.js";
import { valueAt, withChanges } from "./change.js";
import { example } from "./example.js";
import { LANGUAGES, wordsIn } from "./words.js";

const VIEWS = { poster: drawPoster, milestonePlan: drawMilestonePlan, gantt: drawGantt };
const by = (id) => document.getElementById(id);
const state = { ...example, changes: [], language: "nb", view: "poster" };

/** An element with attributes and children. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const says = (key, values) => wordsIn(state.language)(key, values);
/** The day here, as the library wants it said. */
const context = () => ({ today: new Date(), lang: state.language, ...(state.programme && { programme: state.programme }) });

// Writing

function change(target) {
  const { pointer, document: of, kind } = target.dataset;
  const text = target.value.trim();
  const value = { list: () => text.split(",").map((name) => name.trim()).filter(Boolean), number: () => Number(text) }[kind]?.() ?? text;
  const isEmpty = text === "" || Number.isNaN(value);
  const given = { ...(of && { document: of }), pointer, value: isEmpty ? null : value };
  if (JSON.stringify(valueAt(current()[of ?? "plan"], pointer) ?? null) === JSON.stringify(given.value)) return;
  state.changes.push(given);
  show();
}

const current = () => withChanges(state, state.changes);

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
    {},
    element("legend", {}, milestone.text || milestone.id || says("newMilestone")),
    field(says("id"), at("id"), milestone.id, { size: 4 }),
    field(says("text"), at("text"), milestone.text, { size: 40 }),
    field(says("planned"), at("planned"), milestone.planned, { size: 12 }),
    field(says("dependsOn"), at("dependsOn"), (milestone.dependsOn ?? []).join(", "), { kind: "list", size: 10 }),
    field(says("days"), at("workingTime/days"), milestone.workingTime?.days, { kind: "number", size: 4, inputmode: "numeric" }),
    field(says("decidedBy"), at("decidedBy"), milestone.decidedBy, { size: 16 }),
  );
}

/** The meetings that the programme and the plan tell of. */
function meetings({ plan, programme }) {
  const rows = (calendar, of) =>
    (calendar?.meetings ?? []).map(({ body, days = [], paperDays }, place) =>
      element(
        "fieldset",
        {},
        element("legend", {}, body),
        ...days.map((day, number) =>
          field(says("meetingOf", { number: number + 1, body }), `/calendar/meetings/${place}/days/${number}`, day, { size: 12, document: of }),
        ),
        ...(paperDays === undefined ? [] : [element("p", { class: "help" }, says("papers", { days: paperDays }))]),
      ),
    );
  return [...rows(programme?.calendar, "programme"), ...rows(plan.calendar, "")];
}

// Showing

function show() {
  const now = current();
  document.documentElement.lang = state.language;
  document.querySelectorAll("[data-word]").forEach((found) => (found.textContent = says(found.dataset.word)));
  by("title").textContent = document.title = now.plan.title ?? says("untitled");
  const focused = document.activeElement?.id;
  by("milestones").replaceChildren(...(now.plan.milestones ?? []).map(milestoneRow));
  by("meetings").replaceChildren(...meetings(now));
  if (focused) by(focused)?.focus();
  const question = { plan: state.plan, changes: state.changes };
  const isChanged = state.changes.length > 0;
  by("undo").disabled = by("keep").disabled = !isChanged;
  // The library's own text: it has escaped what people wrote.
  by("moves").innerHTML = isChanged ? whatIf(question, context()).html : "";
  if (!isChanged) by("moves").append(element("p", {}, says("nothing")));
  const picture = VIEWS[state.view](question, context());
  by("picture").innerHTML = picture.svg;
  by("table").innerHTML = picture.html;
  by("schedule").innerHTML = schedule(now.plan, { ...context(), ...(now.programme && { programme: now.programme }) }).html;
  offer("languages", Object.entries(LANGUAGES), "language");
  offer("views", Object.keys(VIEWS).map((view) => [view, says(view)]), "view");
}

/** Buttons of which one is pressed. */
function offer(id, choices, key) {
  const button = ([value, text]) => {
    const made = element("button", { type: "button", "aria-pressed": String(state[key] === value), ...(key === "language" && { lang: value }) }, text);
    made.addEventListener("click", () => {
      state[key] = value;
      show();
    });
    return made;
  };
  by(id).replaceChildren(...choices.map(button));
}

// Files and buttons

by("add").addEventListener("click", () => {
  const place = (current().plan.milestones ?? []).length;
  state.changes.push({ pointer: `/milestones/${place}`, value: { id: `M${place + 1}` } });
  show();
  by(`field-milestones-${place}-text`)?.focus();
});
by("undo").addEventListener("click", () => {
  state.changes.pop();
  show();
});
by("keep").addEventListener("click", () => {
  Object.assign(state, current(), { changes: [] });
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
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(current().plan, null, 2)}\n`], { type: "application/json" }));
  element("a", { href: url, download: "milepaelsplan.json" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
});

/** A plan alone, or the first plan of a whole file with its programme. */
function opened(text) {
  let read;
  try {
    read = JSON.parse(text);
  } catch {
    by("notice").textContent = says("notRead");
    return;
  }
  const plan = read?.milestonePlans?.[0] ?? (Array.isArray(read?.milestones) ? read : undefined);
  if (plan === undefined) {
    by("notice").textContent = says("noPlan");
    return;
  }
  Object.assign(state, { plan, programme: read.programme ?? state.programme, changes: [] });
  by("notice").textContent = says("opened", { title: plan.title ?? says("untitled") });
  show();
}

await init(await packed());
show();
