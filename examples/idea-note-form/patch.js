// A note as plain data: reading and changing it at JSON Pointers, and applying the JSON Patches
// (RFC 6902) of findings so that they can be undone.

/** The steps of a JSON Pointer. */
export const steps = (pointer) =>
  pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The pointer to `key` under `pointer`. */
export const under = (pointer, key) => `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

const holds = (value) => value !== null && typeof value === "object";

/** What stands at the pointer; undefined where nothing does. */
export function valueAt(document, pointer) {
  return steps(pointer).reduce((at, step) => (holds(at) && Object.hasOwn(at, step) ? at[step] : undefined), document);
}

/** Whether anything has been said there: an empty text, list or group says nothing in a form. */
export function isFilled(value) {
  if (typeof value === "string") return value.trim() !== "";
  if (holds(value)) return Object.values(value).some(isFilled);
  return value !== undefined && value !== null;
}

// A file may hold any key, also `__proto__`, which plain assignment would not set.
const put = (object, key, value) =>
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });

/** Says `value` at the pointer, or takes back what was said there if it is undefined. Groups that
 * are not there are made. Blank rows at the end of a list, and groups that hold nothing, go. */
export function write(document, pointer, value) {
  const path = steps(pointer);
  if (value === undefined) {
    takeBack(document, path);
    return;
  }
  let at = document;
  path.slice(0, -1).forEach((step, depth) => {
    if (!Object.hasOwn(at, step) || !holds(at[step])) setIn(at, step, /^\d+$/.test(path[depth + 1]) ? [] : {});
    at = at[step];
  });
  setIn(at, path.at(-1), value);
}

/** In a list, rows before this one that are not written yet are blank ones of the same kind. */
function setIn(at, step, value) {
  while (Array.isArray(at) && at.length < Number(step)) at.push(holds(value) ? {} : "");
  put(at, step, value);
}

function takeBack(at, [step, ...rest]) {
  if (!holds(at) || !Object.hasOwn(at, step)) return;
  if (rest.length > 0) {
    takeBack(at[step], rest);
    if (!holds(at[step]) || Object.keys(at[step]).length > 0) return;
  }
  if (!Array.isArray(at)) {
    delete at[step];
    return;
  }
  at[step] = holds(at[step]) ? {} : "";
  while (at.length > 0 && !isFilled(at.at(-1))) at.pop();
}

/** The changed document, and the patch that takes the change back. The given one stays as it is.
 * @throws {Error} when the patch does not fit the document. */
export function applied(document, patch) {
  let changed = structuredClone(document);
  const inverse = [];
  const parentOf = (pointer) => {
    const parent = valueAt(changed, pointer.slice(0, pointer.lastIndexOf("/")));
    if (!holds(parent)) throw new Error(`nothing can stand at ${pointer}`);
    return [parent, steps(pointer).at(-1)];
  };
  const remove = (pointer) => {
    const [parent, key] = parentOf(pointer);
    if (!Object.hasOwn(parent, key)) throw new Error(`nothing stands at ${pointer}`);
    const value = parent[key];
    inverse.unshift({ op: "add", path: pointer, value });
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
    return value;
  };
  const add = (pointer, value) => {
    const [parent, key] = parentOf(pointer);
    if (Array.isArray(parent)) {
      const place = key === "-" ? parent.length : Math.min(Number(key), parent.length);
      parent.splice(place, 0, value);
      inverse.unshift({ op: "remove", path: under(pointer.slice(0, pointer.lastIndexOf("/")), place) });
    } else if (Object.hasOwn(parent, key)) {
      replace(pointer, value);
    } else {
      put(parent, key, value);
      inverse.unshift({ op: "remove", path: pointer });
    }
  };
  const replace = (pointer, value) => {
    if (pointer === "") {
      inverse.unshift({ op: "replace", path: "", value: changed });
      changed = value;
      return;
    }
    const [parent, key] = parentOf(pointer);
    if (!Object.hasOwn(parent, key)) throw new Error(`nothing stands at ${pointer}`);
    inverse.unshift({ op: "replace", path: pointer, value: parent[key] });
    put(parent, key, value);
  };
  for (const { op, path, from, value } of structuredClone(patch)) {
    if (op === "add" && path !== "") add(path, value);
    else if (op === "add" || op === "replace") replace(path, value);
    else if (op === "remove") remove(path);
    else if (op === "move") add(path, remove(from));
    else throw new Error(`${op} is not a step that can be taken here`);
  }
  return { document: changed, inverse };
}
