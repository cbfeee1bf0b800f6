// What every entry has; `index.d.ts` and `programme.d.ts` hold what is their own.

import type { Context as ContextInText, Finding, Gate, IdeaNote, Report } from "./types.js";

export type * from "./types.js";

/** What a document is checked against. Only `today` must be given. */
export type Context = Omit<ContextInText, "today"> & {
  /** The day of the check, as `"2026-11-21"`, or a Date whose local day is meant. */
  today: string | Date;
};

/** A document as it may be given: an object, or JSON text. A Date in an object is the day it shows here. */
export type Given<Document> = Document | string | object | null;

/** Loads samspill once; every other function of the same entry may be called when it has finished.
 * In browsers the module is fetched from beside this package unless `source` says otherwise. */
export function init(
  source?: URL | string | BufferSource | Response | WebAssembly.Module | Promise<Response | WebAssembly.Module>,
): Promise<void>;

/** Checks an idea note. Whatever it holds, there is a report.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function checkIdeaNote(note: Given<IdeaNote>, context: Context): Report;

/** A document that was opened with `open`. */
export interface OpenIdeaNote {
  /** The same answer as `checkIdeaNote` on its own gives. */
  checkIdeaNote(): Report;
  /** Gives the memory back at once. */
  close(): void;
}

/** What `call` knows: each question to an open document, and two that need none. */
export type OperationOf<Open> = Exclude<keyof Open, "close"> | "catalogue" | "version";

/** All the rules with what they say in three languages, and the words that answers are shown with. */
export function catalogue(): Catalogue;

/** What this is. */
export function version(): { samspill: string; catalogue: string; schemaVersion: string };

/** The call itself was wrong. */
export class MisuseError extends TypeError {
  /** Where in the context, as a JSON Pointer. */
  readonly pointer: string;
}

/** An idea note as a Standard Schema (1.1): errors are issues, and each issue is a whole finding.
 *
 * For libraries that draw a form, each of `nb`, `nn` and `en` has its own files beside this one:
 * - `samspill/schema/form/idea-note.nb.rjsf.json`: the props of react-jsonschema-form, but for the
 *   validator and the data;
 * - `samspill/schema/form/idea-note.nb.jsonforms.json`: the same of JSON Forms, but for the renderers;
 * - `samspill/schema/form/idea-note.nb.schema.json` and `….draft-07.schema.json`: the schema alone;
 * - `samspill/schema/form/idea-note.nb.ui.json`: the `uiSchema` alone.
 *
 * In them a number or an amount is a number, and never a text such as `"180 000"`. */
export function ideaNoteSchema(context: Context): IdeaNoteSchema;

/** A text in the three languages. */
export interface Words {
  nb: string;
  nn: string;
  en: string;
}

/** A code and what it is called. */
export interface Word<Code extends string = string> {
  code: Code;
  title: Words;
}

/** A rule, as the catalogue tells of it. */
export interface Rule {
  name: Finding["rule"];
  since: string;
  severity: Finding["severity"];
  gate: Gate;
  show: Finding["show"];
  priority: number;
  origin: string;
  source: string;
  /** The values that stand in its texts, and what kind each is. */
  params: Record<string, "text" | "count" | "number" | "money" | "percent" | "date" | "field" | "term" | "list">;
  texts: { title: Words; message: Words; help: Words; question: Words; fix?: Words; met?: Words };
}

/** All that the rules say. */
export interface Catalogue {
  samspill: string;
  catalogue: string;
  rules: Rule[];
  standings: Word<Finding["standing"]>[];
  severities: Word<Finding["severity"]>[];
  shows: Word<Finding["show"]>[];
  gates: Word<Gate>[];
  origins: Word[];
  /** What stands in the columns of a table of findings. */
  columns: Word[];
}

/** What form libraries call; see the Standard Schema specification, 1.1. */
export interface IdeaNoteSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "samspill";
    readonly validate: (value: unknown) => { readonly value: IdeaNote; readonly issues?: undefined } | { readonly issues: readonly Finding[] };
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
    readonly types?: { readonly input: IdeaNote; readonly output: IdeaNote };
  };
}
