import { entityRule, type Rule } from "./rule.ts";
import { textsOf } from "./texts.ts";

const LETTERS = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Arabic: /\p{Script=Arabic}/u,
};

export const oneScript: Rule = entityRule("a word is of one script", (entity) =>
  // Strings of `rejects` may hold look-alike letters on purpose.
  textsOf({ ...entity, tests: { resolves: entity.tests?.resolves } }).flatMap(({ at, text }) =>
    (text.match(/[\p{L}\p{M}]+/gu) ?? [])
      .filter((word) => scriptsOf(word).length > 1)
      .map((word) => ({
        at,
        problem: `"${word}" mixes ${scriptsOf(word).join(" and ")} letters`,
        mend: "Type the word anew: pasted text often holds look-alike letters (a/а, e/е, h/һ).",
      })),
  ),
);

function scriptsOf(word: string): string[] {
  return Object.entries(LETTERS).flatMap(([script, letter]) => (letter.test(word) ? script : []));
}
