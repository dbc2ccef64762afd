import { expect, test } from "vitest";
import { escapeHtml } from "../../src/base/escape-html.ts";

test.each<[what: string, text: string, html: string]>([
  ["tags", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ["quotes", `a="b" c='d'`, "a=&quot;b&quot; c=&#39;d&#39;"],
  ["what is escaped already", "&lt;&amp;", "&amp;lt;&amp;amp;"],
  ["control letters", "a\0b\u{1B}[31m\u{7F}\u{85}\f", "a\uFFFDb\uFFFD[31m\uFFFD\uFFFD\uFFFD"],
  ["tabs and line ends", "a\tb\nc\r\n", "a\tb\nc\r\n"],
  ["halves of surrogate pairs", "\uD83D a \uDE00 😀", "\uFFFD a \uFFFD 😀"],
  ["other scripts", "Өфө العربية עברית", "Өфө العربية עברית"],
])("%s", (_what, text, html) => {
  expect(escapeHtml(text)).toBe(html);
});
