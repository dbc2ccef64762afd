import { allonymError, show } from "../errors.ts";
import type { EntityInput } from "../types.ts";
import { faultOf } from "./check.ts";
import { MOST_REASONS } from "./limits.ts";
import type { Reading } from "./options.ts";
import { type Found, isRefusal, type Refusal } from "./record.ts";
import type { ImportedEntity } from "./types.ts";

/** What reasons are counted as when there are too many. */
const OTHERS = "other reasons";

/** Lets sound entities pass, once for each id, and counts them and all else. */
export class Tally {
  readonly #reading: Reading;
  /** The line of each id. */
  readonly #lines: Map<string, number> = new Map();
  readonly #reasons: Map<string, { count: number }> = new Map();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The entities among what was found; throws `invalid-record` for all else if the reading is strict. */
  *pass(found: Iterable<Found>): Generator<ImportedEntity, void, undefined> {
    const { summary } = this.#reading;
    for (const { line, outcome } of found) {
      const fault = isRefusal(outcome) ? outcome : this.#faultOf(outcome);
      summary.records++;
      summary.line = line;
      if (fault === undefined) {
        summary.entities++;
        if ((outcome as EntityInput).type === undefined) summary.untyped++;
        this.#lines.set(outcome.id as string, line);
        yield outcome as ImportedEntity;
      } else {
        summary.rejected++;
        this.#reject(fault, line);
      }
    }
  }

  #faultOf(entity: EntityInput): Refusal | undefined {
    const { id } = entity;
    const first = this.#lines.get(id);
    const reason = first === undefined ? faultOf(entity) : `its id is that of line ${first}`;
    return reason === undefined
      ? undefined
      : { id, reason, first, kind: first === undefined ? undefined : "an id that came before" };
  }

  #reject({ id, reason, first, kind = reason }: Refusal, line: number): void {
    const { path, strict, onRejected, summary } = this.#reading;
    const { reasons, records } = summary;
    const key = this.#reasons.has(kind) || reasons.length < MOST_REASONS ? kind : OTHERS;
    const known = this.#reasons.get(key);
    if (known === undefined) {
      const counted = { reason: key === OTHERS ? OTHERS : reason, count: 1, line, record: records };
      this.#reasons.set(key, counted);
      reasons.push(counted);
    } else known.count++;
    onRejected?.({ record: records, line, id, reason, first });
    if (!strict) return;
    throw allonymError("invalid-record", reason, {
      path: `${path}:${line === 1 && records > 1 ? `record ${records}` : line}`,
      entityId: id,
      hint: `Mend it, or leave ${id === undefined ? "the record" : show(id)} out by not being strict.`,
    });
  }
}
