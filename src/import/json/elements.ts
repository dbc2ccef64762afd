import { allonymError } from "../../errors.ts";
import { LONGEST_RECORD } from "../limits.ts";
import { type RecordText, tooLong } from "./record-text.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
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

/** Whether a value is kept: as a record, as the value of `aside`, as the name of one, or not at all. */
type Use = "record" | "aside" | "key" | "nothing";

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
  // The value that is being read, if any: how it is used, its parts, and the brackets that are open in it.
  #use: Use | undefined;
  #isScalar = false;
  #isInString = false;
  #isEscaped = false;
  #firstLine = 1;
  #size = 0;
  readonly #pieces: string[] = [];
  readonly #open: number[] = [];

  /**
   * @param path names the source in errors
   * @param way the members that lead from the outermost object to what holds the records; none for a list of records, or
   * for records that follow each other
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
      if (this.#use === undefined) {
        at = this.#between(text, at);
      } else {
        const end = this.#endOfValue(text, at);
        const isEnd = end >= 0;
        this.#keep(text.slice(at, isEnd ? end : text.length));
        at = isEnd ? end : text.length;
        if (isEnd) yield* this.#finish(false);
      }
    }
  }

  *end(): Generator<RecordText, void, undefined> {
    const isCut = !this.#isScalar || this.#isInString || this.#around.length > 0;
    if (this.#use !== undefined && this.#use !== "record") this.#use = undefined;
    if (this.#use === "record") yield* this.#finish(isCut);
    else if (this.#around.length > 0) yield { line: this.#line, text: "", isCut: true };
  }

  /** Reads what stands between values, up to where the next begins. */
  #between(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE) this.#line++;
      else if (code === COMMA) this.#nextMember();
      else if (code === CLOSE_LIST || code === CLOSE_OBJECT) this.#leave();
      else if (code > 0x20 && code !== 0x3a && !this.#enter(code)) {
        this.#begin(code);
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
    if (!isList && code !== OPEN_OBJECT) return false;
    const depth = this.#around.length;
    const inner = this.#around.at(-1);
    if (inner?.holdsRecords === true) return false;
    const isOnWay = depth === 0 ? isList || this.#way.length > 0 : inner?.key === this.#way[depth - 1];
    if (!isOnWay) return false;
    const isThere = depth === 0 ? isList : depth === this.#way.length;
    this.#around.push({ isList, holdsRecords: isThere, key: undefined });
    return true;
  }

  #begin(code: number): void {
    const inner = this.#around.at(-1);
    this.#use = this.#useOf(inner, code);
    this.#isScalar = code !== OPEN_LIST && code !== OPEN_OBJECT;
    this.#firstLine = this.#line;
    this.#size = 0;
  }

  #useOf(inner: Container | undefined, code: number): Use {
    if (inner?.isList === false && inner.key === undefined && code === QUOTE) return "key";
    if (inner === undefined || inner.holdsRecords) return "record";
    return this.#around.length === 1 && inner.key === this.#asideKey ? "aside" : "nothing";
  }

  /** Where the value ends, or -1 if that is not in this text. */
  #endOfValue(text: string, from: number): number {
    let at = from;
    while (at < text.length) {
      if (this.#isInString) {
        at = this.#endOfString(text, at);
        if (this.#isScalar && !this.#isInString) return at;
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === QUOTE) this.#isInString = true;
      else if (this.#isScalar ? isBehindScalar(code) : this.#closes(code)) return this.#isScalar ? at : at + 1;
      at++;
    }
    return -1;
  }

  /** Where the string ends that is being read, or the text. */
  #endOfString(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#isEscaped) this.#isEscaped = false;
      else if (code === BACKSLASH) this.#isEscaped = true;
      else if (code === QUOTE) {
        this.#isInString = false;
        return at + 1;
      }
    }
    return text.length;
  }

  /** Takes in a letter outside strings that may open or close something; true if it closes the value. */
  #closes(code: number): boolean {
    if (code === NEWLINE) this.#line++;
    if (code === OPEN_LIST || code === OPEN_OBJECT) this.#open.push(code + 2);
    if (code !== CLOSE_LIST && code !== CLOSE_OBJECT) return false;
    if (this.#open.pop() !== code) throw this.#mismatch();
    return this.#open.length === 0;
  }

  #keep(piece: string): void {
    if (this.#use === "nothing") return;
    this.#pieces.push(piece);
    this.#size += piece.length;
    if (this.#size > LONGEST_RECORD) throw tooLong(this.#path, this.#firstLine);
  }

  *#finish(isCut: boolean): Generator<RecordText, void, undefined> {
    const text = this.#pieces.join("");
    const use = this.#use;
    this.#pieces.length = 0;
    this.#open.length = 0;
    this.#use = undefined;
    const inner = this.#around.at(-1);
    if (use === "key" && inner !== undefined) inner.key = keyOf(text);
    if (use === "aside") this.aside = text;
    if (use === "record") yield { line: this.#firstLine, text, isCut };
  }

  #mismatch(): Error {
    return allonymError(
      "invalid-record",
      `is no JSON from here on: a bracket that was not opened (line ${this.#line})`,
      {
        path: `${this.#path}:${this.#firstLine}`,
        hint: "Mend the record, or give JSON lines, in which a bad line does not hurt those after it.",
      },
    );
  }
}

function isBehindScalar(code: number): boolean {
  return code <= 0x20 || code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT;
}

function keyOf(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
