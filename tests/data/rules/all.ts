import { fileName } from "./file-name.ts";
import { linksAreMutual } from "./links.ts";
import { namesResolve } from "./names-resolve.ts";
import { noRepeats } from "./no-repeats.ts";
import { noSharedNames } from "./no-shared-names.ts";
import { normalForm } from "./normal-form.ts";
import { oneCanonical } from "./one-canonical.ts";
import { oneScript } from "./one-script.ts";
import { retiredLeadsOn } from "./retired.ts";
import type { Rule } from "./rule.ts";
import { hasSources } from "./sources.ts";
import { plainSpaces } from "./spaces.ts";
import { staysDistinct } from "./stays-distinct.ts";
import { rejectsHold, resolvesHold } from "./tests-hold.ts";
import { uniqueId } from "./unique-id.ts";

/** Every rule that a table file is held to beyond its schema. To add one, write it and its test, and list it here. */
export const rules: readonly Rule[] = [
  fileName,
  uniqueId,
  hasSources,
  oneCanonical,
  normalForm,
  plainSpaces,
  oneScript,
  noRepeats,
  noSharedNames,
  linksAreMutual,
  retiredLeadsOn,
  namesResolve,
  resolvesHold,
  rejectsHold,
  staysDistinct,
];
