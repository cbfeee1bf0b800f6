// Changes to a plan, as data: a place, and what is to stand there.

/** What stands at a place; undefined where nothing does. */
export const valueAt = (document, pointer) =>
  pointer.split("/").slice(1).reduce((inner, key) => inner?.[key], document);

/** A document with a change made to it; what was given is left as it was. `null` takes away what stands at the place,
 * and what stands after it in a list moves up. */
export function changed(document, { pointer, value }) {
  const copy = structuredClone(document);
  if (value === null && valueAt(document, pointer) === undefined) return copy;
  const keys = pointer.split("/").slice(1);
  const last = keys.pop();
  let inner = copy;
  keys.forEach((key, place) => {
    inner[key] ??= /^\d+$/.test(keys[place + 1] ?? last) ? [] : {};
    inner = inner[key];
  });
  if (value === null && Array.isArray(inner)) inner.splice(Number(last), 1);
  else if (value === null) delete inner[last];
  else inner[last] = value;
  return copy;
}

/** A plan and its programme with all changes made. */
export const withChanges = ({ plan, programme }, changes) =>
  changes.reduce(
    (made, change) => ({ ...made, [change.document ?? "plan"]: changed(made[change.document ?? "plan"] ?? {}, change) }),
    { plan, programme },
  );
