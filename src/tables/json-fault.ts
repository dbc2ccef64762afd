/** Where a text stops being JSON, and why. */
export interface JsonFault {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly why: string;
}

/** What may come next, and its words. Of the kinds of tokens, `"` is a string and `0` a number or word. */
const STATES = {
  value: { takes: '{["0', wants: "a value" },
  firstElement: { takes: '{["0]', wants: 'a value or "]"' },
  afterElement: { takes: ",]", wants: '"," or "]"' },
  firstField: { takes: '"}', wants: 'a field in quotes or "}"' },
  field: { takes: '"', wants: "a field in quotes" },
  colon: { takes: ":", wants: '":"' },
  afterField: { takes: ",}", wants: '"," or "}"' },
  end: { takes: "", wants: "the end of the file" },
} as const;

type State = keyof typeof STATES;
/** For each array and object around a place, the state behind a value of it. */
type Around = ("afterElement" | "afterField")[];

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
/** How much is shown of a place that is wrong. */
const SHOWN = 12;

/** Where a text stops being JSON; undefined if it is JSON. Not every version of V8 says where JSON.parse stopped. */
export function jsonFault(text: string): JsonFault | undefined {
  const around: Around = [];
  let state: State = "value";
  let at = lengthAt(SPACE, text, 0);
  while (at < text.length) {
    const letter = text.charAt(at);
    const [kind, length] = "{}[],:".includes(letter) ? [letter, 1] : valueAt(text, at, letter);
    if (length === 0 || !STATES[state].takes.includes(kind)) return faultAt(text, at, state);
    state = stateAfter(kind, state, around);
    at += length;
    at += lengthAt(SPACE, text, at);
  }
  return state === "end" ? undefined : faultAt(text, at, state);
}

function valueAt(text: string, at: number, letter: string): readonly [kind: string, length: number] {
  return letter === '"' ? ['"', lengthAt(STRING, text, at)] : ["0", lengthAt(PLAIN, text, at)];
}

function stateAfter(kind: string, state: State, around: Around): State {
  switch (kind) {
    case ":":
      return "value";
    case ",":
      return state === "afterElement" ? "value" : "field";
    case "{":
      around.push("afterField");
      return "firstField";
    case "[":
      around.push("afterElement");
      return "firstElement";
    case "}":
    case "]":
      around.pop();
      break;
    default:
      if (state === "field" || state === "firstField") return "colon";
  }
  return around.at(-1) ?? "end";
}

function faultAt(text: string, at: number, state: State): JsonFault {
  const before = text.slice(0, at).split("\n");
  const [rest = ""] = text.slice(at, at + SHOWN).split("\n");
  const found = at >= text.length ? "the end of the file" : JSON.stringify(rest);
  const why = `Expected ${STATES[state].wants}, not ${found}`;
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, why };
}

function lengthAt(token: RegExp, text: string, at: number): number {
  token.lastIndex = at;
  return token.exec(text)?.[0].length ?? 0;
}
