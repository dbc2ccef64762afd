import { type EntityInput, extract, type Resolver } from "../../src/index.ts";

/** The mentions of a text in a few words each: `Alsynov=fail-alsynov`, `Gabbasov=? (namesakes)`. */
export function mentions(resolver: Resolver<EntityInput>, text: string): string[] {
  return extract(resolver, text).map(({ text: name, resolution }) => {
    if (resolution.status === "match") return `${name}=${resolution.entity.id}`;
    return `${name}=? (${resolution.reason})`;
  });
}
