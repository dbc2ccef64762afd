import { entityRule, type Rule } from "./rule.ts";
import { textsOf } from "./texts.ts";

// The zero-width non-joiner (U+200C) belongs to the spelling of Persian-script names.
const ODD = / {2}|^ | $|[^\S ]|(?!\u200C)[\p{Cc}\p{Cf}]/u;

export const plainSpaces: Rule = entityRule(
  "words are separated by one plain space, and nothing is invisible",
  (entity) =>
    textsOf(entity).flatMap(({ at, text }) => {
      const found = ODD.exec(text);
      if (found === null) return [];
      return {
        at,
        problem: `${[...found[0]].map(codeOf).join(" ")} at position ${found.index}`,
        mend: "Put one plain space there, or nothing.",
      };
    }),
);

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
