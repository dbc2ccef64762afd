export { type ResolveAllOptions, resolveAll } from "./resolve-all.ts";
