import { expect, test } from "vitest";
import { withPlainSigns } from "../../src/romanize/signs.ts";

test.each([
  ["the soft sign", "Gogolʹ Gogol’ Gogol‘ Gogolʼ Gogolʻ Gogol` Gogol´ Gogol′ Gogol'", "Gogol' ".repeat(9).trim()],
  ["the hard sign", 'podʺezd pod″ezd pod”ezd pod“ezd pod"ezd', 'pod"ezd '.repeat(5).trim()],
  ["nothing else", "Ščukin «Ufa» -", "Ščukin «Ufa» -"],
])("%s", (_what, text, plain) => {
  expect(withPlainSigns(text)).toBe(plain);
});
