import type { CommandCall } from "../args.ts";
import { failure } from "../failure.ts";
import type { BatchCall } from "./args.ts";
import type { OutputForm } from "./form.ts";

const BY_ENDING: Readonly<Record<string, OutputForm>> = {
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  jsonl: "json",
  ndjson: "json",
  json: "json",
};

/** The form that the name of the output says, or `--json`; else that of the input. */
export function outputForm({ json }: CommandCall, { output = "" }: BatchCall): OutputForm {
  const ending = /\.([^./\\]+?)(?:\.gz)?$/i.exec(output)?.[1]?.toLowerCase() ?? "";
  const form = Object.hasOwn(BY_ENDING, ending) ? (BY_ENDING[ending] ?? "as-given") : "as-given";
  if (!json) return form;
  if (form === "json" || form === "as-given") return "json";
  throw failure("usage", `--json and --output ${output} exclude each other. Let the name end with .jsonl.`);
}
