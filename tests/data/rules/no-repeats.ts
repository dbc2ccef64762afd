import { entityRule, nameEntry, type Rule } from "./rule.ts";

export const noRepeats: Rule = entityRule("a spelling stands once for each language", ({ names }) =>
  names
    .filter(({ text, lang }, index) => names.slice(0, index).some((name) => name.text === text && name.lang === lang))
    .map((name) => ({ entry: nameEntry(name), problem: "it stands twice", mend: "Put the sources together." })),
);
