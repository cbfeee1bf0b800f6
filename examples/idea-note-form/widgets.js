// What a part of the note is filled in with. Each part stands in an element with the part's JSON
// Pointer in `data-place`; each control has it in `data-of`, and says nothing of its own: what is
// written is in the note alone.

import { button, element, idOf } from "./element.js";
import { isFilled, under, valueAt } from "./patch.js";

/**
 * A part of the note.
 * `form` is what it belongs to: { note, words, label(record, key), offers, hasBlankRow(pointer) }.
 * `label` and `help` are its texts; without a label of its own, `labelledBy` names what is one.
 */
export function widget(field, pointer, form, { label, help: about, labelledBy }) {
  const value = valueAt(form.note, pointer);
  const help = helpFor(field, about, form);
  const labelId = labelledBy ?? idOf(pointer, "-label");
  const helpId = help === undefined ? undefined : idOf(pointer, "-help");
  const isGroup = ["record", "list", "ticks", "yesNo"].includes(field.as);
  const canShow = fits(field, value);
  const controls = canShow ? CONTROLS[field.as](field, pointer, form, value, { labelId, helpId }) : [unfit(pointer, value, form)];
  const isLabel = !isGroup && canShow;
  const name = label !== undefined && element(isLabel ? "label" : "p", { id: labelId, class: "label", for: isLabel && idOf(pointer) }, label);
  const place = element(
    "div",
    {
      class: `field ${field.as}${field.isShort ? " short" : ""}`,
      "data-place": pointer,
      role: isGroup && (field.as === "yesNo" ? "radiogroup" : "group"),
      "aria-labelledby": isGroup && labelId,
      "aria-describedby": isGroup && helpId,
    },
    name,
    help !== undefined && element("p", { id: helpId, class: "help" }, help),
    controls,
    element("div", { class: "findings" }),
  );
  return field.isFolded && label !== undefined ? folded(place, name, pointer, isFilled(value)) : place;
}

/** What to write, fitted to what it is written in. */
function helpFor(field, about, { words, offers }) {
  if (field.as === "offered" && offers[field.key].length > 0) return undefined;
  return field.as === "date" ? [about, " ", element("span", { class: "example" }, words.dateHelp)] : about;
}

/** What most leave out, behind its own name. */
function folded(place, name, pointer, open) {
  name.classList.add("spoken");
  return element("details", { class: "folded", "data-fold": pointer, open }, element("summary", {}, name.textContent), place);
}

/** Whether the value can be shown as what it is; one that cannot is left alone until it is written anew. */
function fits(field, value) {
  if (value === undefined || value === null) return true;
  if (field.as === "list" || field.as === "ticks") return Array.isArray(value);
  if (field.as === "record") return typeof value === "object" && !Array.isArray(value);
  if (field.as === "yesNo") return typeof value === "boolean";
  return typeof value === "string" || typeof value === "number";
}

function unfit(pointer, value, form) {
  return element(
    "div",
    { class: "unfit" },
    element("p", {}, form.words.cannotShow),
    element("p", {}, element("code", {}, typeof value === "string" ? value : JSON.stringify(value))),
    button("writeAnew", form.words.writeAnew, { pointer, id: idOf(pointer) }),
  );
}

const shared = (pointer, helpId, labelId) => ({
  id: idOf(pointer),
  "data-of": pointer,
  "data-help": helpId,
  "aria-describedby": helpId,
  "aria-labelledby": labelId,
});

const CONTROLS = {
  line(field, pointer, _, value, { labelId, helpId }) {
    const { type = "text", autocomplete } = field;
    const control = element("input", { ...shared(pointer, helpId, labelId), type, autocomplete, writingsuggestions: "false" });
    control.value = value ?? "";
    return [control];
  },

  text(_, pointer, __, value, { labelId, helpId }) {
    const control = element("textarea", { ...shared(pointer, helpId, labelId), writingsuggestions: "false" });
    control.value = value ?? "";
    grow(control);
    return [control];
  },

  // A day, a month or a year will do, which no calendar to choose from would take.
  date: (...given) => CONTROLS.line(...given),

  choice(field, pointer, form, value, { labelId, helpId }) {
    return [select(choicesOf(field, form), pointer, form, value, { labelId, helpId })];
  },

  /** One of what the programme offers, with what it says; without a programme, in writing. */
  offered(field, pointer, form, value, ids) {
    const offers = form.offers[field.key];
    if (offers.length === 0) return CONTROLS.line(field, pointer, form, value, ids);
    const chosen = offers.find((offer) => offer.isMeantBy(value));
    const options = offers.map((offer) => [offer === chosen ? String(value) : offer.code, offer.title]);
    const textId = idOf(pointer, "-text");
    const described = { ...ids, helpId: [ids.helpId, textId].filter(Boolean).join(" ") };
    return [
      select(options, pointer, form, value, described),
      element("p", { class: "offer-text", id: textId, "data-offers": field.key }, chosen?.text ?? ""),
    ];
  },

  yesNo(_, pointer, form, value) {
    const { yes, notYet, unknown } = form.words;
    const options = [[true, yes], [false, notYet], [undefined, unknown]];
    return options.map(([answer, title], place) => {
      const id = place === 0 ? idOf(pointer) : idOf(pointer, `-${place}`);
      const control = element("input", { type: "radio", id, name: idOf(pointer), "data-of": pointer, value: String(answer) });
      control.checked = (value ?? undefined) === answer;
      return element("label", { class: "option", for: id }, control, element("span", {}, title));
    });
  },

  ticks(field, pointer, form, value) {
    return choicesOf(field, form).map(([code, title], place) => {
      const id = place === 0 ? idOf(pointer) : idOf(pointer, `-${place}`);
      const control = element("input", { type: "checkbox", id, "data-of": pointer, value: code });
      control.checked = value?.includes(code) ?? false;
      return element("label", { class: "option", for: id }, control, element("span", {}, title));
    });
  },

  record(field, pointer, form) {
    return Object.entries(field.parts).map(([key, part]) => {
      const { title, help } = form.label(field.name, key);
      return widget(part, under(pointer, key), form, { label: title, help: part.isPlain ? undefined : help });
    });
  },

  list(field, pointer, form, value) {
    const rows = value ?? [];
    const shown = rows.length === 0 || form.hasBlankRow(pointer) ? [...rows, undefined] : rows;
    const add = form.words.addRow[pointer.slice(1)] ?? form.words.addRow.other;
    return [
      ...shown.map((_, place) => row(field.row, pointer, place, form)),
      button("addRow", add, { pointer, class: "quiet" }),
    ];
  },
};

function row(field, pointer, place, form) {
  const at = under(pointer, place);
  const title = rowTitle(pointer, place, form.words);
  const labelledBy = idOf(at, "-label");
  return element(
    "div",
    { class: "row" },
    element(
      "div",
      { class: "row-head" },
      element("p", { class: "row-title", id: labelledBy }, title),
      button("removeRow", form.words.removeRow, { pointer: at, spoken: title.toLowerCase(), class: "quiet remove" }),
    ),
    widget(field, at, form, { labelledBy }),
  );
}

/** A blank row that stands alone is no row to take away. */
export function showRemovable(page, note) {
  for (const remove of page.querySelectorAll(".remove")) {
    const isAlone = remove.closest(".list").querySelectorAll(":scope > .row").length === 1;
    remove.hidden = isAlone && !isFilled(valueAt(note, remove.dataset.pointer));
  }
}

/** What a row of a list is called, such as "Goal 2". */
export function rowTitle(pointer, place, words) {
  return `${words.rows[pointer.slice(1)] ?? words.rows.other} ${place + 1}`;
}

/** The codes that there are to choose from, and what each is called. */
function choicesOf({ kind }, { lang, words }) {
  return Object.entries(words.choices[kind]).map(([code, title]) => [code, title.charAt(0).toLocaleUpperCase(lang) + title.slice(1)]);
}

/** A value that is not among the choices stays chosen, as it was written. */
function select(options, pointer, form, value, { labelId, helpId }) {
  const written = isFilled(value) ? String(value) : "";
  const known = options.some(([code]) => code === written);
  const all = [["", form.words.notChosen], ...options, ...(known || written === "" ? [] : [[written, written]])];
  const control = element(
    "select",
    shared(pointer, helpId, labelId),
    all.map(([code, title]) => element("option", { value: code }, title)),
  );
  control.value = written;
  return control;
}

/** Gives a text about the lines it needs, in browsers that do not measure it themselves (`field-sizing`). */
export function grow(control) {
  const lines = control.value.split("\n").map((line) => Math.max(1, Math.ceil(line.length / 60)));
  control.rows = Math.min(30, Math.max(2, lines.reduce((sum, count) => sum + count)));
}

/** What a control says: undefined where it says nothing. */
export function saidBy(control, before) {
  if (control.type === "radio") return { true: true, false: false }[control.value];
  if (control.type === "checkbox") {
    const others = (before ?? []).filter((code) => code !== control.value);
    const all = control.checked ? [...others, control.value] : others;
    return all.length === 0 ? undefined : all;
  }
  return control.value === "" ? undefined : control.value;
}
