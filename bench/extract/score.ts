import type { System } from "./systems.ts";
import type { GoldText } from "./texts.ts";

/** How many mentions were found, of how many that there are, and how many that are none. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A mention is right if it overlaps with a marked one and has its entity; entities beyond `known` do not count. */
export function score(system: System, texts: readonly GoldText[], known: ReadonlySet<string>): Score {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { text, mentions } of texts) {
    const hits = system(text).filter(({ id }) => known.has(id));
    const used = new Set<number>();
    for (const { start, end, id } of mentions) {
      if (!known.has(id)) continue;
      const at = hits.findIndex(
        (hit, number) => !used.has(number) && hit.start < end && start < hit.end && hit.id === id,
      );
      if (at < 0) missed++;
      else {
        used.add(at);
        right++;
      }
    }
    wrong += hits.length - used.size;
  }
  return { right, wrong, missed };
}
