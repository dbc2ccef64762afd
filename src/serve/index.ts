export { jsonApi } from "./json-api.ts";
export { type ReconciliationOptions, reconciliation } from "./reconciliation.ts";
export type { ServeLimits, ServeOptions } from "./rules.ts";
