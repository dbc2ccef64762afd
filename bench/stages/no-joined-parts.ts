import { askedSide as fullAskedSide, knownSide as fullKnownSide, type Side } from "../../src/name/token-groups.ts";

export * from "../../src/name/token-groups.ts";

/** A part is compared with a part, never two with one. */
export function askedSide(...of: Parameters<typeof fullAskedSide>): Side {
  return { ...fullAskedSide(...of), joined: [] };
}

/** As above, for a name of the index. */
export function knownSide(...of: Parameters<typeof fullKnownSide>): Side {
  return { ...fullKnownSide(...of), joined: [] };
}
