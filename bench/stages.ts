import { type RuleData, Rules, usualData } from "../src/name/rules.ts";
import { type Settings, settings } from "../src/settings.ts";

/** A file of data/, as its JSON. */
type DataFile = Readonly<Record<string, unknown>>;

/** A stage of the pipeline that can be left out. */
export interface Stage {
  readonly id: string;
  /** What is left out. */
  readonly label: string;
  /** The rules without it. */
  readonly rules: () => Rules;
}

/** Rules with some of the data changed. */
function withData<Folder extends keyof RuleData>(
  folder: Folder,
  change: (files: readonly DataFile[]) => readonly unknown[],
): () => Rules {
  const files = usualData[folder] as readonly DataFile[];
  return () => new Rules({ ...usualData, [folder]: change(files) }, settings);
}

/** Rules with some of the settings changed. */
function withSettings(changes: Partial<Settings>): () => Rules {
  return () => new Rules(usualData, { ...settings, ...changes });
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
    rules: withData("spelling", withoutTraditions("Latin")),
  },
  {
    id: "cyrillic-alphabets",
    label: "Cyrillic alphabets but the Russian",
    rules: withData("spelling", withoutTraditions("Cyrillic")),
  },
  {
    id: "orthography",
    label: "traditions that letters of the name show",
    rules: withSettings({ sound: { ...settings.sound, otherTradition: 0 } }),
  },
  {
    id: "confusions",
    label: "hand-set costs of confused sounds",
    rules: withData(
      "spelling",
      changing("confusions", () => []),
    ),
  },
  {
    id: "weights",
    label: "learned costs",
    rules: withData(
      "weights",
      changing("costs", () => ({})),
    ),
  },
  {
    id: "transpositions",
    label: "sounds that changed places",
    rules: withData(
      "spelling",
      changing("otherwise", (costs) => ({ ...costs, transposed: NEVER })),
    ),
  },
  {
    id: "endings",
    label: "surname endings that are equal",
    rules: withData(
      "grammar",
      changing("surnames", (surnames) => ({ ...surnames, equal: [] })),
    ),
  },
  {
    id: "given-names",
    label: "given names that are one",
    rules: withData("givenNames", () => []),
  },
  {
    id: "patronymics",
    label: "patronymics as a role",
    rules: withData(
      "grammar",
      changing("patronymics", () => ({ endings: [], likeSurnames: [], words: [], equal: [] })),
    ),
  },
  {
    id: "particles",
    label: "particles",
    rules: withData(
      "grammar",
      changing("particles", () => []),
    ),
  },
  {
    id: "initials",
    label: "initials as evidence",
    rules: withSettings({ initial: 0, contradicted: { ...settings.contradicted, initial: 0 } }),
  },
  {
    id: "contradiction",
    label: "contradiction (as if left out)",
    rules: withSettings({ contradicted: { ...settings.missing, initial: 0 } }),
  },
  {
    id: "short-words",
    label: "higher costs in short words",
    rules: withSettings({ shortWord: 0 }),
  },
  {
    id: "double-surnames",
    label: "a double surname counted once",
    rules: withSettings({ secondSurname: NEVER }),
  },
  {
    id: "garbled",
    label: "a price for garbled spellings",
    rules: withSettings({ spelling: { ...settings.spelling, garbledShare: 0 } }),
  },
  {
    id: "rarity",
    label: "rarity of words in the index",
    rules: withSettings({ rarity: false }),
  },
  {
    id: "joined-parts",
    label: "joined parts",
    rules: withSettings({ join: { tight: NEVER, afterParticle: NEVER, loose: NEVER } }),
  },
  {
    id: "deletions",
    label: "keys with one consonant deleted",
    rules: withSettings({ keys: { ...settings.keys, deletions: false } }),
  },
];
