import type { Candidate, EntityInput, EntityType, Mention, Resolution } from "../../types.ts";
import { meant } from "../meant.ts";

/** A mention as a page shows it. */
export interface Mark {
  /** The id of its element. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whom it may mean, best first; one unless it is ambiguous. */
  readonly meant: readonly Candidate<EntityInput>[];
  /** Why it is ambiguous. */
  readonly reason: string | undefined;
  /** What `explain` says of it. */
  readonly explanation: string;
}

/** The mentions of the text that is the `number`th of a page. */
export function marksOf(
  mentions: readonly Mention<EntityInput>[],
  number: number,
  explain: (of: Resolution<EntityInput>) => string,
): Mark[] {
  return mentions.map(({ start, end, text, resolution }, at) => ({
    id: `m${number}-${at + 1}`,
    start,
    end,
    text,
    meant: meant(resolution),
    reason: resolution.status === "match" ? undefined : resolution.reason,
    explanation: explain(resolution),
  }));
}

/** The type by which a mark is coloured: that of the likeliest entity. */
export function typeOf({ meant }: Pick<Mark, "meant">): EntityType {
  return meant[0]?.entity.type ?? "person";
}

/** The classes of what is coloured like a mark. */
export function classesOf(mark: Pick<Mark, "meant" | "reason">): string {
  return mark.reason === undefined ? typeOf(mark) : `${typeOf(mark)} ambiguous`;
}
