import { LONGEST_RECORD } from "../limits.ts";
import type { RecordText } from "./record-text.ts";
import { tooLong } from "./record-text.ts";

/** Cuts JSON lines into records. A bad line does not hurt those after it. */
export class LineSplitter {
  readonly #path: string;
  readonly #pieces: string[] = [];
  #size = 0;
  #line = 1;

  constructor(path: string) {
    this.#path = path;
  }

  *push(text: string): Generator<RecordText, void, undefined> {
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      const line = this.#take(text.slice(from, end));
      from = end + 1;
      if (line !== "") yield { line: this.#line, text: line, isCut: false };
      this.#line++;
    }
    const rest = text.slice(from);
    if (rest === "") return;
    this.#pieces.push(rest);
    this.#size += rest.length;
    if (this.#size > LONGEST_RECORD) throw tooLong(this.#path, this.#line);
  }

  *end(): Generator<RecordText, void, undefined> {
    const line = this.#take("");
    if (line !== "") yield { line: this.#line, text: line, isCut: true };
  }

  /** The line that ends with a text, without what a cut-out of an array has around its elements. */
  #take(end: string): string {
    this.#pieces.push(end);
    const whole = this.#pieces.length === 1 ? end : this.#pieces.join("");
    this.#pieces.length = 0;
    this.#size = 0;
    const line = whole.trim();
    if (line === "[" || line === "]") return "";
    return line.endsWith(",") ? line.slice(0, -1) : line;
  }
}
