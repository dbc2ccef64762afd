/** How many kinds of faults are told. */
const TOLD = 8;

/** Counts what files lack by the schema of a contribution, one kind of fault once. */
export class Lacks {
  readonly #counts: Map<string, { count: number; readonly file: string }> = new Map();

  /** @param problem as the schema has it: `names[3] lacks the field "sources"` */
  add(problem: string, file: string): void {
    const kind = problem.replaceAll(/\[\d+\]/g, "[…]");
    const known = this.#counts.get(kind);
    if (known === undefined) this.#counts.set(kind, { count: 1, file });
    else known.count++;
  }

  /** What a contribution needs besides, in words; nothing if the files lack nothing. */
  get said(): readonly string[] {
    if (this.#counts.size === 0) return [];
    const kinds = Array.from(this.#counts, ([kind, { count, file }]) =>
      count === 1 ? `${kind} (${file})` : `${kind} (${count} times, first in ${file})`,
    );
    const more = kinds.length > TOLD ? ["and more"] : [];
    return [`for a contribution: ${[...kinds.slice(0, TOLD), ...more].join(", ")}`];
  }
}
