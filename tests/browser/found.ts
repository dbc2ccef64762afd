/** What `extract --json` says of a mention. */
export interface Found {
  readonly text: string;
  readonly start: number;
  readonly status: "match" | "ambiguous";
  readonly name: string | null;
}

/** Of each entity by its name: how often it is named, and how often by each spelling. */
export function counted(mentions: readonly Found[]): Map<string, [total: string, spellings: [string, string][]]> {
  const matches = mentions.filter(({ status }) => status === "match");
  return new Map(
    matches.map(({ name }) => {
      const texts = matches.filter((other) => other.name === name).map(({ text }) => text);
      const times = (text: string): string => String(texts.filter((other) => other === text).length);
      return [name ?? "", [String(texts.length), [...new Set(texts)].map((text) => [text, times(text)])]];
    }),
  );
}
