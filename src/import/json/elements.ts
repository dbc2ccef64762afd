import { allonymError } from "../../errors.ts";
import { LONGEST_RECORD } from "../limits.ts";
import { type RecordText, tooLong } from "./record-text.ts";
import { ValueScan } from "./value-scan.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NEWLINE = 0x0a;

/** A list or object around the records. */
interface Container {
  readonly isList: boolean;
  /** Whether its values are the records. */
  readonly holdsRecords: boolean;
  /** In an object: the name of the value that comes, undefined before it. */
  key: string | undefined;
}

/** A value that is being read: what it is for, its parts, and where it began. */
interface OpenValue {
  readonly use: "record" | "aside" | "key" | "nothing";
  readonly scan: ValueScan;
  readonly line: number;
  readonly pieces: string[];
  size: number;
}

/**
 * Cuts a JSON text into the values of a list or object inside it, without holding more than one of them: each letter is
 * looked at once, and what a value says is left to `JSON.parse`.
 */
export class ElementSplitter {
  /** The text of the member of the outermost object that was asked for, once it has come. */
  aside: string | undefined;
  readonly #path: string;
  readonly #way: readonly string[];
  readonly #asideKey: string | undefined;
  readonly #around: Container[] = [];
  #line = 1;
  #value: OpenValue | undefined;

  /**
   * @param path names the source in errors
   * @param way the members that lead from the outermost object to what holds the records; none for a list of records,
   * or for records that follow each other
   * @param asideKey a member of the outermost object that is needed besides
   */
  constructor(path: string, way: readonly string[], asideKey?: string) {
    this.#path = path;
    this.#way = way;
    this.#asideKey = asideKey;
  }

  *push(text: string): Generator<RecordText, void, undefined> {
    let at = 0;
    while (at < text.length) {
      const value = this.#value;
      if (value === undefined) {
        at = this.#between(text, at);
        continue;
      }
      const end = value.scan.read(text, at);
      this.#keep(value, text.slice(at, end));
      at = end;
      if (value.scan.isOver) yield* this.#finish(value, false);
    }
  }

  *end(): Generator<RecordText, void, undefined> {
    const value = this.#value;
    const isInside = this.#around.length > 0;
    if (value?.use === "record") yield* this.#finish(value, true);
    else if (isInside || value !== undefined) yield { line: this.#line, text: "", isCut: true };
  }

  /** Reads what stands between values, up to where the next begins. */
  #between(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE) this.#line++;
      else if (code === COMMA) this.#nextMember();
      else if (code === CLOSE_LIST || code === CLOSE_OBJECT) this.#leave();
      else if (code > 0x20 && code !== COLON && !this.#enter(code)) {
        this.#value = { use: this.#useOf(code), scan: new ValueScan(code), line: this.#line, pieces: [], size: 0 };
        return at;
      }
    }
    return text.length;
  }

  #nextMember(): void {
    const inner = this.#around.at(-1);
    if (inner !== undefined) inner.key = undefined;
  }

  #leave(): void {
    this.#around.pop();
    this.#nextMember();
  }

  /** Goes into a list or object on the way to the records; false for any other value. */
  #enter(code: number): boolean {
    const isList = code === OPEN_LIST;
    const inner = this.#around.at(-1);
    if ((!isList && code !== OPEN_OBJECT) || inner?.holdsRecords === true) return false;
    const depth = this.#around.length;
    const isOnWay = depth === 0 ? isList || this.#way.length > 0 : inner?.key === this.#way[depth - 1];
    if (!isOnWay) return false;
    const holdsRecords = depth === 0 ? isList : depth === this.#way.length;
    this.#around.push({ isList, holdsRecords, key: undefined });
    return true;
  }

  #useOf(code: number): OpenValue["use"] {
    const inner = this.#around.at(-1);
    if (inner?.isList === false && inner.key === undefined && code === QUOTE) return "key";
    if (inner === undefined || inner.holdsRecords) return "record";
    return this.#around.length === 1 && inner.key === this.#asideKey ? "aside" : "nothing";
  }

  #keep(value: OpenValue, piece: string): void {
    if (value.scan.isBroken) throw this.#mismatch(value);
    if (value.use === "nothing") return;
    value.pieces.push(piece);
    value.size += piece.length;
    if (value.size > LONGEST_RECORD) throw tooLong(this.#path, value.line);
  }

  *#finish({ use, scan, line, pieces }: OpenValue, isCut: boolean): Generator<RecordText, void, undefined> {
    const text = pieces.join("");
    this.#value = undefined;
    this.#line += scan.lines;
    const inner = this.#around.at(-1);
    if (use === "key" && inner !== undefined) inner.key = keyOf(text);
    if (use === "aside") this.aside = text;
    if (use === "record") yield { line, text, isCut };
  }

  #mismatch({ line, scan }: OpenValue): Error {
    return allonymError("invalid-record", `is no JSON: line ${line + scan.lines} closes a bracket that is not open`, {
      path: `${this.#path}:${line}`,
      hint: "Mend it, or give JSON lines, in which a bad record does not hide those behind it.",
    });
  }
}

function keyOf(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
