import type { Random } from "./random.ts";

/** Letters of one kind, of which words are made. */
const ALPHABETS: readonly string[] = [
  "abcdefghijklmnopqrstuvwxyz",
  "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  "әғҙҡңөүһҫ",
  "ІЇЄҐієїґЉЊЏљњџ",
  "ABCXYZАБЯЫ",
  "čšžřłśćñçğıöüßæøŭǐ",
  "محمدعليجوكپچ",
  "ابنשלוםאבג",
  "აბგდევზ",
  "Աբգդե",
  "漢字仮名ハン한글",
  "0123456789٣٤٥",
  "-–—'’ʼ`´\"“”„‟＂.,;:()[]{}«»/\\|_#@&%+*?!^$~<>=",
  "\u0300\u0301\u0306\u030c\u0323\u0308\u0483\u064b\u20dd",
  "\u00ad\u200b\u200c\u200d\u2060\ufeff\u034f\u180e",
  "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
  "\u0000\u0007\u0008\u001b\u007f\u0080\u0085\u009b\u009d\t\n\r\u2028\u2029\u000b",
  " \u00a0\u2003\u3000",
  "😀👩🏳️‍🌈𝒜𝔞𐐀",
  "ΑΒΓабвαβγ",
  "ﬀﬁﬃǅĳŉẞİıſK",
  "\ud800\udc00\udbff\udfff",
];

/** A letter of any kind: seldom half a one. */
function letter(random: Random): string {
  const alphabet = random.of(ALPHABETS);
  return alphabet.charAt(random.below(alphabet.length));
}

/** A word of one alphabet, or of letters of any. */
export function word(random: Random, most: number): string {
  const length = 1 + random.below(most);
  if (random.oneIn(4)) return random.times(length, () => letter(random)).join("");
  const alphabet = Array.from(random.of(ALPHABETS));
  return random.times(length, () => random.of(alphabet)).join("");
}
