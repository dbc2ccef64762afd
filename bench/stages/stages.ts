import { settings } from "../../src/settings.ts";

/** A file of data/, as its JSON. */
export type DataFile = Readonly<Record<string, unknown>>;

/** How a stage is switched off, without a switch in the library: other data, other settings or another module. */
export type Cut =
  | { readonly data: string; readonly without: (files: readonly DataFile[]) => readonly DataFile[] }
  | { readonly settings: Partial<Record<keyof typeof settings, unknown>> }
  | { readonly module: string; readonly by: string };

/** A stage of the pipeline that can be left out. */
export interface Stage {
  readonly id: string;
  /** What is left out. */
  readonly label: string;
  readonly cut: Cut;
}

/** Changes one field of the data file that has it. */
function changing(field: string, change: (value: DataFile) => unknown) {
  return (files: readonly DataFile[]): DataFile[] => {
    if (!files.some((file) => field in file)) throw new Error(`no data file has the field "${field}"`);
    return files.map((file) => (field in file ? { ...file, [field]: change(file[field] as DataFile) } : file));
  };
}

function withoutTraditions(script: string) {
  return (files: readonly DataFile[]): DataFile[] =>
    files.filter((file) => file["script"] !== script || file["plain"] === true);
}

// More than any word may cost, so that the step is never taken.
const NEVER = 10_000;

export const stages: readonly Stage[] = [
  {
    id: "latin-traditions",
    label: "Latin traditions but the English",
    cut: { data: "spelling", without: withoutTraditions("Latin") },
  },
  {
    id: "cyrillic-alphabets",
    label: "Cyrillic alphabets but the Russian",
    cut: { data: "spelling", without: withoutTraditions("Cyrillic") },
  },
  {
    id: "orthography",
    label: "traditions that letters of the name show",
    cut: { module: "src/sound/orthography.ts", by: "bench/stages/no-orthography.ts" },
  },
  {
    id: "confusions",
    label: "hand-set costs of confused sounds",
    cut: { data: "spelling", without: changing("confusions", () => []) },
  },
  {
    id: "weights",
    label: "learned costs",
    cut: { data: "weights", without: changing("costs", () => ({})) },
  },
  {
    id: "transpositions",
    label: "sounds that changed places",
    cut: { data: "spelling", without: changing("otherwise", (costs) => ({ ...costs, transposed: NEVER })) },
  },
  {
    id: "endings",
    label: "surname endings that are equal",
    cut: { data: "grammar", without: changing("surnames", (surnames) => ({ ...surnames, equal: [] })) },
  },
  {
    id: "given-names",
    label: "given names that are one",
    cut: { data: "given-names", without: () => [] },
  },
  {
    id: "patronymics",
    label: "patronymics as a role",
    cut: {
      data: "grammar",
      without: changing("patronymics", () => ({ endings: [], likeSurnames: [], words: [], equal: [] })),
    },
  },
  {
    id: "particles",
    label: "particles",
    cut: { data: "grammar", without: changing("particles", () => []) },
  },
  {
    id: "initials",
    label: "initials as evidence",
    cut: { settings: { initial: 0, contradicted: { ...settings.contradicted, initial: 0 } } },
  },
  {
    id: "contradiction",
    label: "contradiction (as if left out)",
    cut: { settings: { contradicted: { ...settings.missing, initial: 0 } } },
  },
  {
    id: "short-words",
    label: "higher costs in short words",
    cut: { settings: { shortWord: 0 } },
  },
  {
    id: "double-surnames",
    label: "a double surname counted once",
    cut: { settings: { secondSurname: NEVER } },
  },
  {
    id: "farthest",
    label: "pairs of words that are far apart",
    cut: { settings: { farthest: 0, paired: 0 } },
  },
  {
    id: "rarity",
    label: "rarity of words in the index",
    cut: { module: "src/score/population.ts", by: "bench/stages/no-rarity.ts" },
  },
  {
    id: "joined-parts",
    label: "joined parts",
    cut: { module: "src/name/token-groups.ts", by: "bench/stages/no-joined-parts.ts" },
  },
  {
    id: "deletions",
    label: "keys with one consonant deleted",
    cut: { module: "src/sound/skeleton.ts", by: "bench/stages/no-deletions.ts" },
  },
];
