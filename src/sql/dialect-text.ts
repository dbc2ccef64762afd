import type { Dialect } from "./tables.ts";

/** DuckDB keeps the lists that it gathers in memory, so it makes them in so many parts. PostgreSQL sorts on disk. */
const PARTS: Readonly<Record<Dialect, number>> = { duckdb: 16, postgres: 1 };

/** What the dialects of SQL write in ways of their own. */
export class DialectText {
  readonly #dialect: Dialect;
  /** In how many parts large tables are made. */
  readonly parts: number;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.parts = PARTS[dialect];
  }

  /** An array of numbers in their order, each unpacked. DuckDB sorts lists faster than what it makes lists of. */
  gather(value: string, unpack?: (packed: string) => string): string {
    if (this.#dialect === "postgres") return `array_agg(${unpack?.(`(${value})`) ?? value} order by ${value})`;
    const sorted = `list_sort(list(${value}))`;
    return unpack === undefined ? sorted : `list_transform(${sorted}, lambda x: ${unpack("x")})`;
  }

  split(text: string, by: string): string {
    return `${this.#dialect === "duckdb" ? "string_split" : "string_to_array"}(${text}, ${by})`;
  }

  /** A statement for each part that is made by itself. */
  each(statement: (part: number) => string): string[] {
    return Array.from({ length: this.parts }, (_, part) => statement(part));
  }

  /** That a number below a limit is in a part of the range up to there. */
  range(column: string, limit: string): (part: number) => string {
    if (this.parts === 1) return () => "true";
    const bound = (part: number): string => `${limit} * ${part} / ${this.parts}`;
    return (part) => `${column} >= ${bound(part)} and ${column} < ${bound(part + 1)}`;
  }
}
