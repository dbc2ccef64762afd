import { nameRule, type Rule } from "./rule.ts";

export const noRepeats: Rule = nameRule("a spelling stands once for each language", (name, { names }) => {
  const first = names.find(({ text, lang }) => text === name.text && lang === name.lang);
  return first === name ? undefined : { problem: "it stands twice", mend: "Put the sources together." };
});
