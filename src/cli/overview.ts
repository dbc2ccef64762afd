import type { Some } from "./grouped-by.ts";
import { type Named, namedKey, rankOf } from "./named.ts";

/** An entity, those between which a text does not decide, or an unknown name, with its mentions in all texts. */
export interface OverviewRow<T> {
  /** The first mention. */
  readonly named: Named;
  readonly mentions: number;
  readonly texts: readonly TextCount<T>[];
}

/** How often somebody is named in a text. */
export interface TextCount<T> {
  readonly text: T;
  readonly mentions: number;
}

/** Gathers who is named in several texts; `T` tells the texts apart. */
export class Overview<T> {
  private readonly texts = new Map<string, { named: Named; texts: TextCount<T>[] }>();

  /** Takes all mentions of one key in one text. */
  add(mentions: Some<Named>, text: T): void {
    const [named] = mentions;
    const key = namedKey(named);
    const row = this.texts.get(key) ?? { named, texts: [] };
    row.texts.push({ text, mentions: mentions.length });
    this.texts.set(key, row);
  }

  /** The most often named first, but what is ambiguous behind what is clear, and what the table lacks last. */
  rows(): OverviewRow<T>[] {
    return Array.from(this.texts.values(), ({ named, texts }) => ({
      named,
      mentions: texts.reduce((sum, { mentions }) => sum + mentions, 0),
      texts,
    })).sort((a, b) => rankOf(a.named) - rankOf(b.named) || b.mentions - a.mentions);
  }
}
