import type { EntityInput, Resolution } from "../types.ts";

/** Exit codes; scripts build on them, so a change is a breaking one. */
export const FOUND = 0;
export const NOTHING_FOUND = 1;
/** Of `check`: something is wrong; of `new`: the entity is refused. */
export const FAULTY = 1;
export const BAD_CALL = 2;
export const ONLY_AMBIGUOUS = 3;

/** What a run has met so far. */
export class Tally {
  private readonly statuses = new Set<Resolution<EntityInput>["status"]>();
  private found = false;
  private failed = false;

  add({ status }: Pick<Resolution<EntityInput>, "status">): void {
    this.statuses.add(status);
  }

  /** For an answer that is no entity. */
  addFound(): void {
    this.found = true;
  }

  fail(): void {
    this.failed = true;
  }

  get code(): number {
    if (this.failed) return BAD_CALL;
    if (this.found || this.statuses.has("match")) return FOUND;
    return this.statuses.has("ambiguous") ? ONLY_AMBIGUOUS : NOTHING_FOUND;
  }
}
