import type { EntityInput, EntityType, Mention, Resolution } from "../../types.ts";
import { type Named, namedBy } from "../named.ts";

/** A mention as a page shows it. */
export interface Mark extends Named {
  /** The id of its element. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** What `explain` says of it. */
  readonly explanation: string;
}

/** The mentions of the text that is the `number`th of a page. */
export function marksOf(
  mentions: readonly Mention<EntityInput>[],
  number: number,
  explain: (of: Resolution<EntityInput>) => string,
): Mark[] {
  return mentions.map((mention, at) => ({
    ...namedBy(mention),
    id: `m${number}-${at + 1}`,
    start: mention.start,
    end: mention.end,
    explanation: explain(mention.resolution),
  }));
}

/** The type by which a mark is coloured: that of the likeliest entity. */
export function typeOf({ meant }: Pick<Named, "meant">): EntityType {
  return meant[0]?.entity.type ?? "person";
}

/** The classes of what is coloured like a mark. */
export function classesOf(named: Pick<Named, "meant" | "status">): string {
  switch (named.status) {
    case "match":
      return typeOf(named);
    case "ambiguous":
      return `${typeOf(named)} ambiguous`;
    case "none":
      return "unknown";
  }
}
