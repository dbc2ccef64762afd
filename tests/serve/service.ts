import { createResolver } from "../../src/index.ts";
import { type ReconciliationOptions, reconciliation } from "../../src/serve/index.ts";
import type { EntityInput } from "../../src/types.ts";

/** A small list: two men of one name, a place, a body, and one whose fields would do harm on a page. */
export const PEOPLE: readonly EntityInput[] = [
  {
    id: "rg",
    names: [
      { text: "Руслан Габбасов", lang: "ru", sources: [{ title: "A paper", url: "https://example.org/?a&b" }] },
      { text: "Ruslan Gabbasov", lang: "en" },
      { text: "Габбасов Руслан Салаватович", lang: "ru" },
    ],
    description: "politician",
    identifiers: { wikidata: "Q1" },
  } as EntityInput,
  { id: "petrov-1", names: ["Иван Петров"] },
  { id: "petrov-2", names: ["Иван Петров"] },
  { id: "ufa", names: ["Уфа", { text: "Өфө", lang: "ba" }], type: "place" },
  { id: "bank", names: ["Сбербанк"], type: "organization" },
  {
    id: "<script>alert(1)</script>",
    names: [
      {
        text: "<img src=x onerror=alert(1)> Наташа Ростова",
        lang: '"><b>',
        sources: [{ title: "x", url: "javascript:alert(1)" }],
      },
    ],
    description: "\"'<>&",
  } as EntityInput,
];

export const ORIGIN = "http://127.0.0.1:8000";

export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** Asks a service of that list, or of another, by the path of its address. */
export function serviceOf(options: ReconciliationOptions = {}, entities: Iterable<EntityInput> = PEOPLE): Ask {
  const answer = reconciliation(createResolver(entities), options);
  return (path, init) => answer(new Request(path.startsWith("http") ? path : ORIGIN + path, init));
}

/** A form, as OpenRefine sends it. */
export function form(fields: Readonly<Record<string, unknown>>): RequestInit {
  const texts = Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]);
  return { method: "POST", body: new URLSearchParams(Object.fromEntries(texts)) };
}

export function json(value: unknown): RequestInit {
  return { method: "POST", body: JSON.stringify(value), headers: { "content-type": "application/json" } };
}

/** What the service has for one query of version 0.2. */
export async function candidates(ask: Ask, query: object): Promise<Candidate[]> {
  const reply = await ask("/reconcile", form({ queries: { q: query } }));
  return ((await reply.json()) as { q: { result: Candidate[] } }).q.result;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly unknown[];
  readonly features: readonly { readonly id: string; readonly value: unknown }[];
}
