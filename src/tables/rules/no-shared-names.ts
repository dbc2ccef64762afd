import type { NameInput } from "../../types.ts";
import type { JsonPath } from "../json-path.ts";
import type { EntityRecord } from "../record.ts";
import { nameRule, type Rule } from "./rule.ts";
import { folded } from "./tables.ts";

export const noSharedNames: Rule = nameRule(
  "no name belongs to two entities unless both say sharedWith",
  (name, entity, tables) => {
    if (listed(entity, name)[0] !== name) return undefined;
    const others = tables
      .bearersOf(name.text)
      .filter((other) => other.id !== entity.id && !eitherShares(entity, other) && isTold(entity, other, name));
    const [first] = others;
    if (first === undefined) return undefined;
    return {
      problem: `${others.map(({ id }) => id).join(" and ")} ${others.length === 1 ? "has" : "have"} it too`,
      mend: 'Take it out of one, or name the other\'s id under "sharedWith" in both files.',
      elsewhere: { path: tables.filesOf(first.id)[0]?.path ?? "", at: placeOf(first, name) },
    };
  },
);

// That only one of them says so is told by the rule of links.
function eitherShares(a: EntityRecord, b: EntityRecord): boolean {
  return (a.sharedWith ?? []).includes(b.id) || (b.sharedWith ?? []).includes(a.id);
}

/** One fault is told of one of the two: rather of the one whose chief name it is not. */
function isTold(entity: EntityRecord, other: EntityRecord, name: NameInput): boolean {
  const others = listed(other, name);
  if (others.length === 0) return true;
  const [own, theirs] = [listed(entity, name), others].map((names) =>
    names.some(({ canonical }) => canonical === true),
  );
  return own === theirs ? entity.id > other.id : theirs === true;
}

/** The names of an entity that are the same as one. */
function listed({ names }: EntityRecord, { text }: NameInput): readonly NameInput[] {
  return names.filter((name) => folded(name.text) === folded(text));
}

function placeOf({ names, tests }: EntityRecord, { text }: NameInput): JsonPath {
  const isSame = (other: string): boolean => folded(other) === folded(text);
  const number = names.findIndex((name) => isSame(name.text));
  return number >= 0 ? ["names", number] : ["tests", "resolves", (tests?.resolves ?? []).findIndex(isSame)];
}
