import type { Candidate, EntityInput, Mention, Resolution } from "../types.ts";
import { meant } from "./meant.ts";

/** Who is named by a mention. */
export interface Named {
  /** As it stands in the text. */
  readonly text: string;
  readonly status: Resolution<EntityInput>["status"];
  /** Whom it may mean, best first: one for a match, nobody if the table lacks the person. */
  readonly meant: readonly Candidate<EntityInput>[];
  /** Why it is no match. */
  readonly reason: string | undefined;
}

const RANKS: Readonly<Record<Named["status"], number>> = { match: 0, ambiguous: 1, none: 2 };

export function namedBy({ text, resolution }: Mention<EntityInput>): Named {
  const { status } = resolution;
  const reason = resolution.status === "match" ? undefined : resolution.reason;
  return { text, status, meant: meant(resolution), reason };
}

/** One key for all mentions of one entity, of those between which a text does not decide, or of one unknown name. */
export function namedKey(named: Named): string {
  const { status, reason, meant } = named;
  if (status === "none") return JSON.stringify([status, spellingOf(named)]);
  return JSON.stringify([status, reason, ...meant.map(({ entity }) => entity.id).sort()]);
}

/** A name as it is written, but for the width of its spaces. */
export function spellingOf({ text }: Pick<Named, "text">): string {
  return text.replace(/\s+/g, " ");
}

/** What is clear comes before what is ambiguous, and that before what the table lacks. */
export function rankOf({ status }: Named): number {
  return RANKS[status];
}
