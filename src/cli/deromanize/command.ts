import { percent } from "../../explain/percent.ts";
import { deromanize } from "../../romanize/deromanize.ts";
import type { RomanizationId } from "../../romanize/romanize.ts";
import { readLimit } from "../args.ts";
import type { CommandApart } from "../command-apart.ts";
import { nameCommand } from "../name-command.ts";
import { usageOf } from "../parse-options.ts";
import { cell } from "../width.ts";
import { HELP } from "./help.ts";

const usage = usageOf("deromanize");
const USUAL_LIMIT = 5;

/** `allonym deromanize`: what each Latin name may have been in Cyrillic, likeliest first. */
export const deromanizeCommand: CommandApart = nameCommand({
  name: "deromanize",
  help: HELP,
  options: { language: { type: "string" }, system: { type: "string" }, limit: { type: "string" } },
  answerer: ({ language, system, limit }) => {
    if (language === undefined) throw usage("--language is missing: ru, uk, ba, tt or another");
    // What is none of the ids is told by the library.
    const options = { language, system: system as RomanizationId, limit: readLimit(limit) ?? USUAL_LIMIT };
    return (name) => {
      const originals = deromanize(name, options);
      const lines = originals.map(({ text, probability }) => `  ${cell(text, 60)}  ${percent(probability)}`);
      return { text: [cell(name, 60), ...lines].join("\n"), json: { language, originals }, isFound: lines.length > 0 };
    };
  },
});
