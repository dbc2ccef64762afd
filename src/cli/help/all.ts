import { HELP as CHECK } from "../check/help.ts";
import { HELP as CLUSTER } from "../cluster/help.ts";
import { HELP as COMPARE } from "../compare/help.ts";
import { HELP as COMPLETION } from "../completion/help.ts";
import { HELP as CONVERT } from "../convert/help.ts";
import { HELP as DEROMANIZE } from "../deromanize/help.ts";
import { HELP as EVALUATE } from "../evaluate/help.ts";
import { HELP as KEYS } from "../keys/help.ts";
import { HELP as NEW } from "../new/help.ts";
import { HELP as ROMANIZE } from "../romanize/help.ts";
import { HELP as SERVE } from "../serve/help.ts";
import { EXPLAIN_HELP } from "./explain.ts";
import { EXTRACT_HELP } from "./extract.ts";
import { RESOLVE_HELP } from "./resolve.ts";
import { SUGGEST_HELP } from "./suggest.ts";
import { VARIANTS_HELP } from "./variants.ts";

/** What each command says of itself. */
export const HELP_OF: Readonly<Record<string, string>> = {
  resolve: RESOLVE_HELP,
  extract: EXTRACT_HELP,
  explain: EXPLAIN_HELP,
  suggest: SUGGEST_HELP,
  compare: COMPARE,
  variants: VARIANTS_HELP,
  romanize: ROMANIZE,
  deromanize: DEROMANIZE,
  keys: KEYS,
  cluster: CLUSTER,
  check: CHECK,
  evaluate: EVALUATE,
  convert: CONVERT,
  serve: SERVE,
  new: NEW,
  completion: COMPLETION,
};
