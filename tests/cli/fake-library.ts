import type { Library } from "../../src/cli/library.ts";
import type { TableReading } from "../../src/cli/own-table.ts";
import { allonymError } from "../../src/errors.ts";
import type { Variant, VariantOptions } from "../../src/romanize/variants.ts";
import type { SuggestOptions } from "../../src/suggest/suggest.ts";
import type { Candidate, EntityInput, Mention, Resolution, ResolveOptions, Resolver } from "../../src/types.ts";

const gabbasov: EntityInput = { id: "ruslan-gabbasov", names: ["Ruslan Gabbasov", "Руслан Габбасов"] };
const ufa: EntityInput = {
  id: "ufa",
  type: "place",
  names: [
    { text: "Уфа", lang: "ru" },
    { text: "Ufa", lang: "en", canonical: true },
  ],
};
const older: EntityInput = { id: "alsynov-1", names: ["Файыл Алсынов"] };
const younger: EntityInput = { id: "alsynov-2", names: ["Фаиль Алсынов"] };

const candidate = (entity: EntityInput, score: number): Candidate<EntityInput> => ({
  entity,
  name: { text: "" },
  score,
  evidence: [],
});

const RESOLUTIONS: readonly Resolution<EntityInput>[] = [
  {
    query: "Ruslan Jabasov",
    status: "match",
    entity: gabbasov,
    score: 0.98,
    candidates: [candidate(gabbasov, 0.98), candidate(ufa, 0.01)],
  },
  { query: "Өфө", status: "match", entity: ufa, score: 1, candidates: [candidate(ufa, 1)] },
  {
    query: "Alsynov",
    status: "ambiguous",
    reason: "namesakes",
    candidates: [candidate(older, 0.5), candidate(younger, 0.5), candidate(gabbasov, 0.001)],
  },
];

const ANSWERS: Readonly<Record<string, Resolution<EntityInput>>> = Object.fromEntries(
  RESOLUTIONS.map((answer) => [answer.query, answer]),
);

const variant = (text: string, probability: number, more: Partial<Variant> = {}): Variant => ({
  text,
  tradition: "english",
  label: "English press",
  givenName: false,
  probability,
  ...more,
});

const VARIANTS: Readonly<Record<string, readonly Variant[]>> = {
  Щукин: [variant("Shchukin", 0.4), variant("Szczukin", 0.004, { tradition: "polish", label: "Polish press" })],
  "Николай Ли": [
    variant("Nikolai Li", 0.5),
    variant("Mykola Li", 0.02, { tradition: "ukrainian", label: "Ukrainian press", givenName: true }),
  ],
  Подъячев: [
    variant('Pod"jacev', 0.3),
    variant("Podjacev", 0.2),
    variant("PodJacev", 0.1),
    variant("Podjačev", 0.1),
    variant("Pod'jacev", 0.1),
  ],
};

/** A library that knows three answers and the spellings of three names, and notes what the command line asks for. */
export interface FakeLibrary extends Library {
  /** What the command line asked for, in order. */
  readonly asked: {
    threshold?: number | undefined;
    options?: ResolveOptions | SuggestOptions | VariantOptions | undefined;
    ids?: string[];
    reading?: TableReading;
  }[];
}

export function fakeLibrary(): FakeLibrary {
  const asked: FakeLibrary["asked"] = [];
  const createResolver: FakeLibrary["createResolver"] = (entities, options) => {
    const ids = [...entities].map(({ id }) => id);
    asked.push({ threshold: options?.threshold, ids });
    return {
      size: ids.length,
      resolve(query, options) {
        asked.push({ options });
        return answer(query);
      },
    };
  };
  return {
    asked,
    version: "1.2.3",
    createResolver,
    builtIn: () => [gabbasov, ufa],
    builtInResolver: (options) => createResolver([gabbasov, ufa], options),
    extract: (_resolver: Resolver<EntityInput>, text) => mentions(text),
    explain: (resolution) => `${resolution.query} is answered ${resolution.status}.`,
    variants(name, options) {
      asked.push({ options });
      if (options?.traditions?.includes("elvish"))
        throw allonymError("invalid-option", '"elvish" is no tradition', {
          path: "options.traditions",
          hint: "Give english.",
        });
      return [...(VARIANTS[name] ?? [])];
    },
    suggest: (_resolver, prefix, options) => {
      asked.push({ options });
      return prefix === "Khab" ? [{ entity: gabbasov, name: { text: "Руслан Габбасов" }, score: 0.9 }] : [];
    },
    loadApart: async () => createResolver([gabbasov]),
    listen: async (_service, { port, listening }) => listening(port),
    async loadTable(path, reading) {
      if (Object.values(reading).some((value) => value !== undefined)) asked.push({ reading });
      if (path === "none.json") throw allonymError("table-missing", "no such table", { path, hint: "Check the path." });
      return { entities: [{ id: path, names: [path] }], ...(path.endsWith(".csv") && { said: `${path}: CSV` }) };
    },
  };
}

function answer(query: string): Resolution<EntityInput> {
  return ANSWERS[query] ?? { query, status: "none", reason: "no-candidate", candidates: [] };
}

function mentions(text: string): Mention<EntityInput>[] {
  return Object.values(ANSWERS)
    .map((resolution) => ({ resolution, start: text.indexOf(resolution.query), text: resolution.query }))
    .filter(({ start }) => start >= 0)
    .map((mention) => ({ ...mention, end: mention.start + mention.text.length }))
    .sort((a, b) => a.start - b.start);
}
