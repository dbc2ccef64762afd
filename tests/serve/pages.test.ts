import { describe, expect, test } from "vitest";
import { serviceOf } from "./service.ts";

const ask = serviceOf();
const HARMFUL = encodeURIComponent("<script>alert(1)</script>");

describe.each(["/preview/", "/entity/"])("%s of an entity whose fields would do harm", (path) => {
  test("shows them as text", async () => {
    const html = await (await ask(path + HARMFUL)).text();
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt; Наташа Ростова");
    expect(html).toContain("&lt;script&gt;");
    expect(html.replace(/<style>[^<]*<\/style>/, "")).not.toMatch(
      /<(?:script|img|b)\b|javascript:|onerror=(?!alert\(1\)&gt;)/,
    );
  });

  test("may load and run nothing", async () => {
    const { headers } = await ask(path + HARMFUL);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
  });
});

test("a flyout is escaped too: it becomes part of OpenRefine's page", async () => {
  const { id, html } = (await (await ask(`/flyout/${HARMFUL}`)).json()) as { id: string; html: string };
  expect(id).toBe("<script>alert(1)</script>");
  expect(html).not.toMatch(/<(?:script|img)\b/);
});

test("the page of an entity has its names, their languages and links to their sources", async () => {
  const html = await (await ask("/entity/rg")).text();
  expect(html).toContain('<bdi lang="en">Ruslan Gabbasov</bdi>');
  expect(html).toContain('<a href="https://example.org/?a&amp;b">A paper</a>');
  expect(html).toContain("politician");
});

test("the page of a feature says what it means", async () => {
  expect(await (await ask("/feature/evidence_given_name")).text()).toContain("forms of one given name");
});

test("a long list of names does not burst the preview", async () => {
  const names = Array.from({ length: 40 }, (_, at) => `Имя ${"абвгд".charAt(at % 5)}${at}`);
  const html = await (await serviceOf({}, [{ id: "a", names }])("/preview/a")).text();
  expect(html).toContain(", and 27 more");
});
