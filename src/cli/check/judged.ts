import type { Fault } from "../../tables/fault.ts";

/** What came of a check. */
export interface Judged {
  /** Records that came in: `entities`, `retired` and `rejected` together. */
  readonly records: number;
  readonly entities: number;
  /** Ids that are no longer in use. */
  readonly retired: number;
  readonly rejected: number;
  readonly faults: readonly Fault[];
  /** Whether names were asked for: what follows from another fault is not told. */
  readonly isAsked: boolean;
}

/** Two checks as one. */
export function together(a: Judged, b: Judged): Judged {
  return {
    records: a.records + b.records,
    entities: a.entities + b.entities,
    retired: a.retired + b.retired,
    rejected: a.rejected + b.rejected,
    faults: [...a.faults, ...b.faults],
    isAsked: a.isAsked && b.isAsked,
  };
}
