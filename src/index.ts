export { compareNames } from "./compare.ts";
export type { AllonymError, ErrorCode } from "./errors.ts";
export { explain } from "./explain/explain.ts";
export { type ExtractOptions, extract } from "./extract/extract.ts";
export { blockingKeys, blockingKeysScheme } from "./index/blocking-keys.ts";
export { createResolver } from "./resolver.ts";
export { type RomanizationInfo, romanizationSystems, romanize } from "./romanize/romanize.ts";
export { type Suggestion, type SuggestOptions, suggest } from "./suggest/suggest.ts";
export type * from "./types.ts";
