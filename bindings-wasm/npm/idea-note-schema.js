// An idea note as form libraries take it. In a file of its own, so that bundlers leave the JSON
// Schema out where nobody asks for it.

import { written } from "./api.js";
import schema from "./schema/idea-note.js";

/** Makes an `ideaNoteSchema` that checks with an entry's own build. */
export function ideaNoteSchemaWith(checkIdeaNote) {
  /** An idea note as a Standard Schema (1.1): errors are issues; all else is for `checkIdeaNote`. */
  return (context) => ({
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
  });
}

function jsonSchema({ target }) {
  if (target === "draft-2020-12") return schema;
  if (target === "draft-07") return asDraft07(schema);
  throw new Error(`samspill has no JSON Schema for ${target}; ask for draft-2020-12 or draft-07`);
}

function asDraft07({ $schema, $defs, ...rest }) {
  const text = JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", ...rest, definitions: $defs });
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/definitions/'));
}
