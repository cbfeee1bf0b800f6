// `samspill`: idea notes, with a module that is small enough for a form.

import type { Context, Given, IdeaNote, OpenIdeaNote, OperationOf } from "./shared.js";

export * from "./shared.js";

/** A document that was opened with `open`. */
export type OpenDocument = OpenIdeaNote;

/** Opens an idea note that many questions are asked about. */
export function open(note: Given<IdeaNote>, context: Context): OpenDocument;

/** JSON text in, JSON text out: the answer of an operation as it may be stored, the same bytes in every language. */
export function call(operation: OperationOf<OpenDocument>, document?: string, context?: string): string;
