import type { EntityType } from "../types.ts";
import type { Reading } from "./options.ts";

// What people write in a column of types; small letters, singular and plural.
const WORDS: Readonly<Record<EntityType, string>> = {
  person: "person persons people human individual персона персоны человек люди лицо физлицо",
  place: "place places location locations settlement city town village country region место места город село страна",
  organization:
    "organization organizations organisation organisations org company companies institution организация организации " +
    "компания учреждение юрлицо",
  group: "group groups группа группы народ",
};

const TYPE_OF_WORD: ReadonlyMap<string, EntityType> = new Map(
  (Object.keys(WORDS) as EntityType[]).flatMap((type) => WORDS[type].split(" ").map((word) => [word, type] as const)),
);

/** The type that a word of a column stands for: by the option `classes`, or a usual word. */
export function typeOfWord(word: string, { classes }: Pick<Reading, "classes">): EntityType | undefined {
  const trimmed = word.trim();
  return classes.get(trimmed) ?? TYPE_OF_WORD.get(trimmed.toLowerCase());
}

/** The type of the first class that the option `classes` knows, or that the format itself does. */
export function typeOfClasses(
  names: readonly string[],
  { classes }: Pick<Reading, "classes">,
  known?: ReadonlyMap<string, EntityType>,
): EntityType | undefined {
  for (const name of names) {
    const type = classes.get(name) ?? known?.get(name);
    if (type !== undefined) return type;
  }
  return undefined;
}
