import { fileName } from "./file-name.ts";
import { linksAreMutual } from "./links.ts";
import { namesResolve, staysDistinct } from "./names-resolve.ts";
import { noRepeats } from "./no-repeats.ts";
import { noSharedNames } from "./no-shared-names.ts";
import { normalForm } from "./normal-form.ts";
import { oneCanonical } from "./one-canonical.ts";
import { oneScript } from "./one-script.ts";
import { retiredLeadsOn } from "./retired.ts";
import type { ResolvingTables, Rule } from "./rule.ts";
import { hasSources } from "./sources.ts";
import { plainSpaces } from "./spaces.ts";
import { rejectsHold, resolvesHold } from "./tests-hold.ts";
import { uniqueId } from "./unique-id.ts";

// Every rule that a table file is held to beyond its schema. To add one, write it and its test, and list it here.

/** A file that breaks it is judged no further: whose names they are is not known. */
export const identityRule: Rule = fileName;

/** What a record says, alone and beside the others. */
export const recordRules: readonly Rule[] = [
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
];

/** The rules of `recordRules` that a list must keep to be of use, wherever it comes from, beside that of unique ids. */
export const usableRules: readonly Rule[] = [noSharedNames, linksAreMutual];

/** What the names give when they are asked for. */
export const nameRules: readonly Rule<ResolvingTables>[] = [namesResolve, staysDistinct];

/** What other strings give, in the order of names. */
export const testRules: readonly Rule<ResolvingTables>[] = [resolvesHold, rejectsHold];

/** All of them. */
export const allRules: readonly (Rule | Rule<ResolvingTables>)[] = [
  identityRule,
  ...recordRules,
  ...nameRules,
  ...testRules,
];
