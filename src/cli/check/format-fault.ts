import type { DataFile } from "../../tables/data-file.ts";
import { type Fault, WHOLE_FILE } from "../../tables/fault.ts";
import { formatJson } from "../json-format.ts";

/** The first line on which a file is not as `npm run check:data` would write it; nothing if there is none. */
export function formatFault({ path, text }: DataFile): readonly Fault[] {
  const wanted = formatJson(text);
  if (wanted === text) return [];
  const lines = text.split("\n");
  const at = wanted.split("\n").findIndex((line, number) => line !== lines[number]);
  return [
    {
      path,
      line: (at === -1 ? lines.length : at) + 1,
      entry: WHOLE_FILE,
      rule: "the file is formatted as Biome does",
      problem: "it is not formatted from here on",
      mend: "Run `npm run check:data` in a clone of allonym, which formats it.",
    },
  ];
}
