import { blockingKeys, blockingKeysScheme } from "../../blocking/blocking-keys.ts";
import type { CommandApart } from "../command-apart.ts";
import { nameCommand } from "../name-command.ts";
import { cell } from "../width.ts";
import { HELP } from "./help.ts";

/** `allonym keys`: the blocking keys of each name. */
export const keysCommand: CommandApart = nameCommand({
  name: "keys",
  help: HELP,
  options: {},
  answerer: () => (name) => {
    const keys = blockingKeys(name);
    return {
      text: `${cell(name, 40)}: ${cell(keys.join(" "), Number.POSITIVE_INFINITY)}`,
      json: { scheme: blockingKeysScheme, keys },
      isFound: keys.length > 0,
    };
  },
});
