import { alignmentSteps, type SoundStep } from "../match/align-sounds.ts";
import type { Pair, Unit } from "../match/assign.ts";
import { confusionReason, doubledCost, isConsonant } from "../sound/alphabet.ts";
import { labelOf, plainTraditions } from "../sound/spelling.ts";
import { cheapest, meaningOf, type SymbolId } from "../sound/symbols.ts";
import type { Step } from "../types.ts";

/** The changes from the name to the query, in order, each with the tradition that makes it; equal letters are left out. */
export function stepsOf({ query, name }: Pair): Step[] {
  const cut = name.parts.length !== query.parts.length ? [joinStep(query, name)] : [];
  return [...cut, ...alignmentSteps(query.sound, name.sound).flatMap((step) => changes(step, query, name))];
}

function joinStep(query: Unit, name: Unit): Step {
  const text = ({ parts }: Unit): string => parts.map(({ folded }) => folded).join(" ");
  return {
    from: text(name),
    to: text(query),
    tradition: query.parts.length > 1 ? "one word written as two" : "two words written as one",
  };
}

type Letters = Pick<Unit, "folded" | "sound">;

function slice({ folded, sound }: Letters, [from, to]: readonly [number, number]): string {
  return from === to ? "" : folded.slice(sound.from[from], sound.to[to - 1]);
}

function changes(step: SoundStep, query: Letters, name: Letters): Step[] {
  const [to, from] = [slice(query, step.a), slice(name, step.b)];
  if (from === to) return [];
  if (step.endings !== undefined) return [{ from, to, tradition: step.endings.tradition }];
  if (step.a[1] - step.a[0] > 1) return [{ from, to, tradition: "letters that changed places" }];
  if (from === "") return dropped(from, to, step, query.sound.symbols[step.a[0]]);
  if (to === "") return dropped(from, to, step, name.sound.symbols[step.b[0]]);
  return exchanged(query, name, step);
}

function dropped(from: string, to: string, { cost }: SoundStep, symbol: SymbolId | undefined): Step[] {
  const isSilent = cost === 0 || symbol === undefined;
  if (isSilent) return [];
  const sounds = meaningOf(symbol).map(({ sound }) => sound);
  const what = sounds.every(isConsonant) ? "consonant" : "vowel or glide";
  return [{ from, to, tradition: `${what} ${to === "" ? "left out" : "put in"}` }];
}

function exchanged(query: Letters, name: Letters, { a: [i], b: [j], cost }: SoundStep): Step[] {
  const [from, to] = [letterGroup(name, j), letterGroup(query, i)];
  const [isTwice, wasTwice] = [query.sound.doubled[i] === true, name.sound.doubled[j] === true];
  const doubling: Step[] =
    isTwice === wasTwice
      ? []
      : [
          {
            from: wasTwice ? from + from : from,
            to: isTwice ? to + to : to,
            tradition: wasTwice ? "a doubled letter written once" : "a letter doubled",
          },
        ];
  const pair = cheapest(query.sound.symbols[i] as SymbolId, name.sound.symbols[j] as SymbolId);
  const tradition = [pair.a.tradition, pair.b.tradition].find((id) => !plainTraditions.has(id));
  if (from === to) return doubling;
  if (cost <= doubledCost && pair.cost === 0 && tradition === undefined) return doubling;
  const label = tradition === undefined ? confusionReason(pair.a.sound, pair.b.sound) : labelOf(tradition);
  return [{ from, to, tradition: label ?? "another letter" }, ...doubling];
}

/** The letters of a symbol, a doubled one once. */
function letterGroup(letters: Letters, position: number): string {
  const text = slice(letters, [position, position + 1]);
  return letters.sound.doubled[position] === true ? text.slice(0, text.length / 2) : text;
}
