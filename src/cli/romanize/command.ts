import { show } from "../../errors.ts";
import { type RomanizationId, type RomanizationInfo, romanizationSystems, romanize } from "../../romanize/romanize.ts";
import type { CommandApart } from "../command-apart.ts";
import { nameCommand } from "../name-command.ts";
import { usageOf } from "../parse-options.ts";
import { alignTable, type Column } from "../table.ts";
import { harmlessLines } from "../width.ts";
import { HELP } from "./help.ts";

const usage = usageOf("romanize");

/** `allonym romanize`: Cyrillic in Latin letters by a standard, line by line. */
export const romanizeCommand: CommandApart = nameCommand({
  name: "romanize",
  help: HELP,
  options: { system: { type: "string" }, list: { type: "boolean" } },
  isTextInPipes: true,
  answerer: ({ system, list }) => {
    if (list) return listOfSystems();
    if (system === undefined) throw usage("--system is missing; allonym romanize --list names them");
    if (!isSystem(system)) throw usage(`${show(system)} is no system; allonym romanize --list names them`);
    return (text) => {
      const romanized = romanize(text, system);
      return { text: harmlessLines(romanized), json: { system, romanized }, isFound: true };
    };
  },
});

function isSystem(id: string): id is RomanizationId {
  return romanizationSystems.some((system) => system.id === id);
}

const COLUMNS: readonly Column<RomanizationInfo>[] = [
  { title: "system", cell: ({ id }) => id },
  { title: "language", cell: ({ language }) => language },
  { title: "year", cell: ({ year }) => String(year) },
  { title: "authority", cell: ({ authority }) => authority },
];

function listOfSystems(): string {
  return alignTable(COLUMNS, romanizationSystems, (title) => title);
}
