export { extractStream } from "./extract-stream.ts";
export { type ResolveAllOptions, resolveAll } from "./resolve-all.ts";
