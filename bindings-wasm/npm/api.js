// What both entries share: objects or JSON text in, objects out. Nothing here touches a page, a
// disk or a network, and importing it does nothing.

import * as glue from "./wasm/samspill.js";
import schema from "./schema/idea-note.js";

// The compiled module is kept, so that a fresh instance can replace a broken one.
let module;
let generation = 0;
let starting;

/** Makes an `init` that loads bytes in an entry's own way. */
export function initWith(load) {
  return (source = new URL("./wasm/samspill_bg.wasm", import.meta.url)) => {
    starting ??= start(source, load).catch((error) => {
      starting = undefined;
      throw error;
    });
    return starting;
  };
}

async function start(source, load) {
  const given = await source;
  const isBytes = given instanceof ArrayBuffer || ArrayBuffer.isView(given);
  const compiled =
    given instanceof WebAssembly.Module
      ? given
      : await WebAssembly.compile(isBytes ? given : await bytesOf(given, load));
  glue.initSync({ module: compiled });
  module = compiled;
}

async function bytesOf(given, load) {
  const response = given instanceof Response ? given : await load(given);
  if (!(response instanceof Response)) {
    return response;
  }
  if (!response.ok) {
    throw new Error(`samspill could not be fetched: ${response.status} from ${response.url}`);
  }
  return response.arrayBuffer();
}

/** Runs what calls into the module. After a trap the module's memory cannot be trusted: a fresh
 * instance takes its place, and the call is tried once more there. */
function run(action) {
  if (module === undefined) {
    throw new Error("samspill is not ready: `await init()` first");
  }
  try {
    return action();
  } catch (error) {
    restartAfter(error);
    try {
      return action();
    } catch (again) {
      restartAfter(again);
      throw new Error("samspill could not finish this call and has started afresh", { cause: again });
    }
  }
}

function restartAfter(error) {
  if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) {
    throw error;
  }
  generation += 1;
  glue.__wbg_reset_state();
}

/** The call itself was wrong; `pointer` leads into the context. */
export class MisuseError extends TypeError {
  constructor({ message, pointer }) {
    super(pointer === "" ? message : `${message} (at ${pointer})`);
    this.name = "MisuseError";
    this.pointer = pointer;
  }
}

function result(text, name) {
  const answer = JSON.parse(text);
  if (answer.misuse !== undefined) {
    throw new MisuseError(answer.misuse);
  }
  return answer[name];
}

/** A text is JSON already; anything else is written as JSON. */
function textOf(value) {
  return typeof value === "string" ? value : written(value);
}

/** JSON with days as days, and numbers that JSON lacks as texts; what is not stated is `null`. */
function written(value, what = "document") {
  try {
    return JSON.stringify(value, plain) ?? "null";
  } catch (error) {
    const message = `the ${what} cannot be written as JSON: ${error.message.split("\n")[0]}`;
    throw new MisuseError({ message, pointer: "" });
  }
}

/** As `JSON.stringify` calls it, with the holder as `this`: a Date there is a text in `value` already. */
function plain(key, value) {
  const own = this[key];
  if (own instanceof Date) return dayOf(own);
  if (own instanceof Map) return Object.fromEntries(own);
  if (own instanceof Set) return [...own];
  if (typeof own === "bigint") return String(own);
  if (own === Infinity || own === -Infinity) return String(own);
  return value;
}

function contextText(context) {
  if (context === null || typeof context !== "object") {
    throw new MisuseError({ message: 'give a context with the day, such as { today: "2026-11-21" }', pointer: "" });
  }
  return written(context, "context");
}

/** The day that a clock on the wall shows; a Date that holds none says nothing. */
function dayOf(date) {
  if (Number.isNaN(date.getTime())) return null;
  const digits = (number, length) => String(number).padStart(length, "0");
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}

/** JSON text in, JSON text out: the answer as it may be stored, the same bytes as everywhere. */
export function call(operation, document = "", context = "") {
  return run(() => glue.call(operation, document, context));
}

export function checkIdeaNote(note, context) {
  return result(call("checkIdeaNote", textOf(note), contextText(context)), "report");
}

export function catalogue() {
  return result(call("catalogue"), "catalogue");
}

export function version() {
  return result(call("version"), "version");
}

/** A document that many questions are asked about. */
class OpenDocument {
  #document;
  #context;
  #handle;
  #generation;

  constructor(document, context) {
    this.#document = document;
    this.#context = context;
    run(() => this.#opened());
  }

  /** The handle, opened again if the instance it belonged to is gone. */
  #opened() {
    if (this.#handle === undefined || this.#generation !== generation) {
      try {
        this.#handle = new glue.Handle(this.#document, this.#context);
      } catch (error) {
        // A misuse comes as JSON text.
        throw typeof error === "string" ? new MisuseError(JSON.parse(error).misuse) : error;
      }
      this.#generation = generation;
    }
    return this.#handle;
  }

  checkIdeaNote() {
    return result(run(() => this.#opened().call("checkIdeaNote")), "report");
  }

  /** Gives the memory back at once; without it, that happens when the object is forgotten. */
  close() {
    if (this.#handle !== undefined && this.#generation === generation) {
      this.#handle.free();
    }
    this.#handle = undefined;
  }
}

export function open(note, context) {
  return new OpenDocument(textOf(note), contextText(context));
}

/** An idea note as a Standard Schema (1.1): errors are issues; all else is for `checkIdeaNote`. */
export function ideaNoteSchema(context) {
  const jsonSchema = ({ target }) => {
    if (target === "draft-2020-12") return schema;
    if (target === "draft-07") return asDraft07(schema);
    throw new Error(`samspill has no JSON Schema for ${target}; ask for draft-2020-12 or draft-07`);
  };
  return {
    "~standard": {
      version: 1,
      vendor: "samspill",
      validate(value) {
        // A form's value is never JSON text: a string there is a value of the wrong kind.
        const report = checkIdeaNote(written(value), context);
        const issues = report.findings.filter((finding) => finding.severity === "error");
        return issues.length === 0 ? { value } : { issues };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}

function asDraft07({ $schema, $defs, ...rest }) {
  const text = JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", ...rest, definitions: $defs });
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/definitions/'));
}
