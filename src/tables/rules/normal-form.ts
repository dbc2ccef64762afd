import { entityRule, type Rule } from "./rule.ts";
import { textsOf } from "./texts.ts";

export const normalForm: Rule = entityRule("text is in Unicode normal form C", (entity) =>
  textsOf(entity)
    .filter(({ text }) => text !== text.normalize("NFC"))
    .map(({ at, text }) => ({
      at,
      problem: "letters and their marks are stored apart",
      mend: `Write ${JSON.stringify(text.normalize("NFC"))}.`,
    })),
);
