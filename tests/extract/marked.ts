/** A text of the corpus. */
export interface MarkedText {
  readonly language: string;
  /** What it shows, and for a hard negative what must not be found. */
  readonly shows: string;
  readonly tempts: string | undefined;
  readonly sources: readonly string[];
  /** Known mistakes: words that are found or missed though they should not be. */
  readonly limits: readonly string[];
  /** The text without marks. */
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

/** A mention of an entity, or of one of some entities if it cannot be told of which. */
export interface MarkedMention {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
  readonly isSure: boolean;
}

const MARK = /\[\[([^[\]|]+)\|([^[\]|]+)\]\]/g;

/**
 * Reads a file of the corpus: lines `name: value`, an empty line, and the text, in which a mention is `[[Уфе|ufa]]`.
 */
export function readMarked(file: string): MarkedText {
  const end = file.indexOf("\n\n");
  const header = file.slice(0, end).split("\n");
  const all = (name: string): string[] =>
    header.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
  const [language = "", shows = "", tempts] = [all("language")[0], all("shows")[0], all("tempts")[0]];
  return {
    language,
    shows,
    tempts,
    sources: all("source"),
    limits: all("limit"),
    ...withoutMarks(file.slice(end + 2).trim()),
  };
}

function withoutMarks(marked: string): Pick<MarkedText, "text" | "mentions"> {
  let [text, from] = ["", 0];
  const mentions: MarkedMention[] = [];
  for (const { 0: mark, 1: name = "", 2: who = "", index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    const ids = who.split("?").map((id) => id.trim());
    mentions.push({
      start: text.length,
      end: text.length + name.length,
      ids: ids.filter((id) => id !== ""),
      isSure: ids.length === 1,
    });
    text += name;
    from = index + mark.length;
  }
  return { text: text + marked.slice(from), mentions };
}
