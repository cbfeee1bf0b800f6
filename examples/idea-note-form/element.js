/** An element with attributes and children. An attribute that is undefined or false, and a child
 * that is undefined or false, is left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return made;
}

/** The id of what is shown for a place in the note; keys in a note may hold any characters. */
export const idOf = (pointer, part = "") =>
  `note${pointer.replaceAll(/[^\w/-]/g, (letter) => `_${letter.codePointAt(0)}_`).replaceAll("/", "-")}${part}`;

/** A button that `form.js` acts on: `action` is what to do, and `pointer` where. */
export const button = (action, text, { pointer, spoken, ...attributes } = {}) =>
  element(
    "button",
    { type: "button", "data-action": action, "data-pointer": pointer, ...attributes },
    text,
    spoken !== undefined && element("span", { class: "spoken" }, ` ${spoken}`),
  );
