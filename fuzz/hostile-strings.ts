import { word } from "./letters.ts";
import type { Random } from "./random.ts";

/** What a string is made to break. Those of a million letters are long in any function, and seldom taken. */
const SHORT: readonly ((random: Random) => string)[] = [
  () => "",
  (random) => random.of(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "then"]),
  (random) => random.of(["null", "undefined", "NaN", "[object Object]", "-0", "1e999", "true", "{}", "[]", '"', "\\"]),
  (random) => random.of(["(a+)+$", "([a-z]+)*\\d", ".*", "%s%n", "{{7*7}}", "<script>alert(1)</script>", "' OR 1=1--"]),
  (random) => `\u001b[2J\u001b]0;${word(random, 5)}\u0007\u009b31m\u202e${word(random, 5)}\u2066`,
  (random) => `${word(random, 8)}\ud800${word(random, 8)}\udc00`,
  (random) => random.times(1 + random.below(90), () => "ab"[random.below(2)]).join(""),
  (random) => word(random, 1).repeat(1 + random.below(90)),
  (random) => word(random, 3).repeat(1 + random.below(30)),
  (random) => `${word(random, 2)}-`.repeat(1 + random.below(30)),
  (random) => `${word(random, 1)}. `.repeat(1 + random.below(20)),
  (random) => "бе".repeat(1 + random.below(50)),
  (random) => random.of(["chch", "jxjx", "tsch", "iyiy", "ыйыы", "щщщщ"]).repeat(1 + random.below(25)),
  (random) => random.times(16, () => word(random, 5)).join(" "),
  (random) => "[".repeat(random.below(100)) + "]".repeat(random.below(100)),
];

const LONG: readonly ((random: Random, length: number) => string)[] = [
  (_, length) => "a".repeat(length),
  (_, length) => "ж".repeat(length),
  (random, length) => `${word(random, 4)} `.repeat(length).slice(0, length),
  (random, length) => word(random, 1).repeat(length).slice(0, length),
  (_, length) => `a${"\u0301".repeat(length - 1)}`,
  (_, length) => `e${"\u0323\u0301".repeat(length / 2)}`,
  (_, length) => "Ivanov Ivan ".repeat(length).slice(0, length),
  (_, length) => "И. О. Иванов, ".repeat(length).slice(0, length),
  (_, length) => "'a".repeat(length / 2),
  (_, length) => "[".repeat(length),
  (_, length) => '{"a":'.repeat(length / 5),
  (_, length) => "\ud83d".repeat(length),
  (_, length) => "a,b;c\td|".repeat(length / 8),
  (_, length) => "aB".repeat(length / 2),
  (_, length) => "http://a.b/@".repeat(length / 12),
];

/** A string of at most 100 UTF-16 units that is made to break something. */
export function hostileString(random: Random): string {
  return random.of(SHORT)(random).slice(0, 100);
}

const LENGTHS = [301, 1_000, 1_001, 10_000, 10_000, 10_000, 30_000];

/** One that is longer than people write: mostly some thousand letters, seldom a million. */
export function longString(random: Random): string {
  return random.of(LONG)(random, random.oneIn(25) ? 1_000_000 : random.of(LENGTHS));
}
