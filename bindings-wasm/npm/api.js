// What all entries share: objects or JSON text in, objects out. Nothing here touches a page, a disk
// or a network, and importing it does nothing.

/** The call itself was wrong; `pointer` leads into the context. */
export class MisuseError extends TypeError {
  constructor({ message, pointer }) {
    super(pointer === "" ? message : `${message} (at ${pointer})`);
    this.name = "MisuseError";
    this.pointer = pointer;
  }
}

/** The API over one build of the library: its glue, where its wasm is, and what it can be asked.
 * `load` gets the bytes of a URL or a path in the entry's own way. What changes is kept in here, so
 * that one page may use two builds. */
export function apiOf({ glue, wasm, operations, questions = {}, dossierQuestions = {} }, load) {
  const instance = instanceOf(glue, wasm, load);

  /** JSON text in, JSON text out: the answer as it may be stored, the same bytes as everywhere. */
  function call(operation, document = "", context = "") {
    return instance.run(() => glue.call(operation, document, context));
  }

  /** A method for each operation: asks for the answer, and gives the result in it. */
  function asked(ask) {
    const method = ([name, part]) => [name, (...given) => result(ask(name, ...given), part)];
    return Object.fromEntries(Object.entries(operations).map(method));
  }

  /** A method for each question to a network: what is asked beside it becomes one document with it. */
  function askedOfNetworks() {
    const method = ([name, told]) => [
      name,
      (network, beside, context) =>
        result(call(name, questionText(network, told(beside)), contextText(context)), operations[name]),
    ];
    return Object.fromEntries(Object.entries(questions).map(method));
  }

  /** A method for each question to a file: asks by what is told beside the file, and gives the result. */
  function askedOfDossiers(method) {
    const entries = Object.entries(dossierQuestions);
    return Object.fromEntries(entries.map(([name, { part, told }]) => [name, method(name, part, told)]));
  }

  /** A document that many questions are asked about. */
  function open(document, context) {
    const handle = handleOf(glue, instance, [textOf(document), contextText(context)]);
    const ask = (name, part, told) => (beside) => result(handle.ask(name, objectText(told(beside))), part);
    return { ...asked(handle.call), ...askedOfDossiers(ask), close: handle.close };
  }

  /** The same of a file that is not open: it becomes one document with what is asked. */
  const askOnce = (name, part, told) => (dossier, beside, context) =>
    result(call(name, objectText({ dossier: textOf(dossier), ...told(beside) }), contextText(context)), part);

  return {
    init: instance.init,
    call,
    open,
    ...asked((operation, document, context) => call(operation, textOf(document, operation), contextText(context))),
    ...askedOfNetworks(),
    ...askedOfDossiers(askOnce),
    /** Checks a document by the name of its kind: `statusReport` is asked as `checkStatusReport`. */
    check: (kind, document, context) =>
      result(call(`check${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, textOf(document), contextText(context)), "report"),
    catalogue: () => result(call("catalogue"), "catalogue"),
    version: () => result(call("version"), "version"),
  };
}

/** A module that is loaded once, and started afresh when it has broken. */
function instanceOf(glue, wasm, load) {
  // The compiled module is kept, so that a fresh instance can replace a broken one.
  let module;
  let generation = 0;
  let starting;

  async function start(source) {
    const ready = await compiled(source, load);
    glue.initSync({ module: ready });
    module = ready;
  }

  function init(source = wasm()) {
    starting ??= start(source).catch((error) => {
      starting = undefined;
      throw error;
    });
    return starting;
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

  return { init, run, generation: () => generation };
}

/** A document that the module has read. */
function handleOf(glue, instance, texts) {
  let handle;
  let openedIn;

  /** The handle, opened again if the instance it belonged to is gone. */
  function opened() {
    if (handle === undefined || openedIn !== instance.generation()) {
      try {
        handle = new glue.Handle(...texts);
      } catch (error) {
        // A misuse comes as JSON text.
        throw typeof error === "string" ? new MisuseError(JSON.parse(error).misuse) : error;
      }
      openedIn = instance.generation();
    }
    return handle;
  }

  /** Gives the memory back at once; without it, that happens when the object is forgotten. */
  function close() {
    if (handle !== undefined && openedIn === instance.generation()) {
      handle.free();
    }
    handle = undefined;
  }

  instance.run(opened);
  return {
    call: (operation) => instance.run(() => opened().call(operation)),
    ask: (operation, question) => instance.run(() => opened().ask(operation, question)),
    close,
  };
}

async function compiled(source, load) {
  const given = await source;
  if (given instanceof WebAssembly.Module) {
    return given;
  }
  const isBytes = given instanceof ArrayBuffer || ArrayBuffer.isView(given);
  return WebAssembly.compile(isBytes ? given : await bytesOf(given, load));
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

function result(text, name) {
  const answer = JSON.parse(text);
  if (answer.misuse !== undefined) {
    throw new MisuseError(answer.misuse);
  }
  return name === null ? answer : answer[name];
}

/** A text is JSON already, but for what is read as words; anything else is written as JSON. */
export function textOf(value, operation) {
  return typeof value === "string" && operation !== "readGoal" ? value : written(value);
}

/** A question to a network. The documents in it are objects or JSON text, as elsewhere. */
function questionText(network, { note, words, place } = {}) {
  return `{"network":${textOf(network)},"note":${textOf(note)},"words":${written(words)},"place":${written(place)}}`;
}

/** An object of parts that are JSON text already. */
function objectText(parts) {
  return `{${Object.entries(parts).map(([key, text]) => `"${key}":${text}`)}}`;
}

/** JSON with days as days, and numbers that JSON lacks as texts; what is not stated is `null`. */
export function written(value, what = "document") {
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
