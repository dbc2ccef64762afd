import { bothShare, entityRule, nameEntry, type Rule } from "./rule.ts";

export const noSharedNames: Rule = entityRule(
  "no name belongs to two entities unless both say sharedWith",
  (entity, tables) =>
    entity.names.flatMap((name) =>
      tables
        .bearersOf(name.text)
        .filter((other) => other.id !== entity.id && !bothShare(entity, other))
        .map((other) => ({
          entry: nameEntry(name),
          problem: `${other.id} has it too`,
          mend: 'Take it out of one, or name the other\'s id under "sharedWith" in both files.',
        })),
    ),
);
