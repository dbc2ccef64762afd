import type { ShownCandidate } from "../../worker/candidates.ts";
import { choiceKey } from "../../worker/choice.ts";
import type { Choices, Found, FoundMention } from "../../worker/find.ts";

/** A mention where it stands, with what the reader made of it. */
export interface PlacedMention extends FoundMention {
  /** The id of its element. */
  readonly id: string;
  /** What is chosen by hand for it holds under this key. */
  readonly key: string;
  readonly isByHand: boolean;
  /** Whom it means, as far as that is told: one for a match. */
  readonly meant: readonly ShownCandidate[];
}

export interface PlacedText {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly PlacedMention[];
}

/** The texts, their mentions after the reader's choices. */
export function placedTexts({ texts }: Found, choices: Choices): PlacedText[] {
  return texts.map(({ name, text, mentions }, number) => ({
    name,
    text,
    mentions: mentions.map((mention, at) => placed(mention, `m${number + 1}-${at + 1}`, choices)),
  }));
}

function placed(mention: FoundMention, id: string, choices: Choices): PlacedMention {
  const { candidates, status, text } = mention;
  const key = choiceKey(
    text,
    candidates.map((candidate) => candidate.id),
  );
  const choice = status === "ambiguous" ? choices[key] : undefined;
  if (choice === undefined) return { ...mention, id, key, isByHand: false, meant: candidates };
  const meant = candidates.filter((candidate) => candidate.id === choice);
  return { ...mention, id, key, isByHand: true, meant, status: meant.length === 0 ? "none" : "match" };
}

/** Who is named, with all mentions; likewise those between whom a text does not decide, and strangers. */
export interface Entry {
  readonly key: string;
  readonly status: FoundMention["status"];
  readonly meant: readonly ShownCandidate[];
  readonly spellings: readonly (readonly [text: string, mentions: readonly PlacedMention[]])[];
  readonly count: number;
}

const RANKS: Readonly<Record<FoundMention["status"], number>> = { match: 0, ambiguous: 1, none: 2 };

/** The entries of some texts: the most often named first, then what is ambiguous, last what the list lacks. */
export function entriesOf(mentions: readonly PlacedMention[]): Entry[] {
  return [...grouped(mentions, entryKey)]
    .map(([key, own]) => entryOf(key, own))
    .sort((a, b) => RANKS[a.status] - RANKS[b.status] || b.count - a.count);
}

function entryOf(key: string, mentions: readonly PlacedMention[]): Entry {
  const [first] = mentions;
  return {
    key,
    status: first?.status ?? "none",
    meant: first?.meant ?? [],
    spellings: [...grouped(mentions, ({ text }) => text.replace(/\s+/g, " "))],
    count: mentions.length,
  };
}

function entryKey({ status, meant, text, reason }: PlacedMention): string {
  if (status === "none") return JSON.stringify([status, text.replace(/\s+/g, " ")]);
  if (status === "match") return JSON.stringify([status, meant[0]?.id]);
  return JSON.stringify([status, reason, ...meant.map(({ id }) => id).sort()]);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}
