import { Arguments, LIMITS, THRESHOLDS, TYPES } from "./arguments.ts";
import { type Call, SLOWER_IN_TEXTS, type Weighted } from "./call.ts";
import type { Library } from "./library.ts";
import type { Random } from "./random.ts";
import { LANGUAGES, systemsOf, TRADITIONS } from "./romanize-options.ts";

type Name = keyof Library["index"];

function fuzzer(
  weight: number,
  make: (given: Arguments, library: Library, random: Random) => () => unknown,
  slower = 1,
): Weighted {
  return {
    weight,
    make: (random, library): Call => {
      const given = new Arguments(random, library);
      const run = make(given, library, random);
      return { run, size: given.size, slower };
    },
  };
}

const RESOLVE = { limit: LIMITS, threshold: THRESHOLDS, type: TYPES };

/** How each export of the main entry is called. */
export const indexFuzzers: Readonly<Record<Name, Weighted>> = {
  createResolver: fuzzer(10, (given, { index }) => {
    const [entities, options] = [given.entities(), given.options({ threshold: THRESHOLDS })];
    const query = given.or(given.name());
    const asked = given.options(RESOLVE);
    return () => {
      const resolver = index.createResolver(entities, options);
      return [resolver.size, resolver.resolve(query, asked)];
    };
  }),
  compareNames: fuzzer(30, (given, { index }) => {
    const [a, b] = [given.or(given.name()), given.or(given.name())];
    const options = given.options({ type: TYPES });
    return () => {
      const [there, back] = [index.compareNames(a, b, options), index.compareNames(b, a, options)];
      if (there.score !== back.score) throw new Error(`compareNames is not symmetric: ${there.score}, ${back.score}`);
      return there;
    };
  }),
  explain: fuzzer(14, (given, library, random) => {
    const resolver = given.rightResolver();
    const [a, b] = [given.name(), given.name()];
    const of = random.below(4);
    const changed = given.or(undefined);
    return () => {
      if (of === 0) return library.index.explain(library.index.compareNames(a, b));
      const answer = resolver.resolve(a);
      if (of === 1) return library.index.explain(answer);
      if (of === 2) return library.index.explain(answer.candidates[0] ?? answer);
      return library.index.explain({ ...answer, candidates: changed } as never);
    };
  }),
  extract: fuzzer(
    2,
    (given, library, _random) => {
      const [resolver, text] = [given.resolver(), given.or(given.text())];
      const options = given.options({ threshold: THRESHOLDS, type: TYPES, unknown: [true, false] });
      return () => library.index.extract(resolver, text, options);
    },
    SLOWER_IN_TEXTS,
  ),
  resolveInflected: fuzzer(
    2,
    (given, library, _random) => {
      const [resolver, query] = [given.resolver(), given.or(given.name())];
      const options = given.options({ limit: LIMITS, threshold: THRESHOLDS, type: TYPES });
      return () => library.index.resolveInflected(resolver, query, options);
    },
    SLOWER_IN_TEXTS,
  ),
  suggest: fuzzer(4, (given, library, random) => {
    const [resolver, prefix] = [given.resolver(), given.or(given.name().slice(0, 1 + random.below(9)))];
    const options = given.options({ limit: LIMITS, type: TYPES });
    return () => library.index.suggest(resolver, prefix, options);
  }),
  cluster: fuzzer(4, (given, { index }) => {
    const names = given.list(15, () => given.or(given.name()));
    const options = given.options({ type: TYPES, threshold: THRESHOLDS });
    return () => index.cluster(names, options);
  }),
  evaluate: fuzzer(4, (given, library, random) => {
    const resolver = given.resolver();
    const ids = [...Array<undefined>(40), "ufa", "constructor", "nobody"];
    const labelled = given.list(10, () => given.or({ query: given.or(given.name()), id: given.or(random.of(ids)) }));
    const options = given.options({ wrong: [0, 0.01, 0.5] });
    return () => library.index.evaluate(resolver, labelled as never, options);
  }),
  serialize: fuzzer(2, (given, library, random) => {
    const resolver = given.or(random.of(library.resolvers.slice(1)));
    return () => library.index.serialize(resolver);
  }),
  restoreResolver: fuzzer(8, (given, { index }, random) => {
    const entities = random.oneIn(4) ? given.entities() : FEW;
    const bytes = index.serialize(index.createResolver(FEW));
    for (let flips = Math.max(0, random.below(4) - 1); flips > 0; flips--)
      bytes[random.below(bytes.length)] = random.below(256);
    const [changed, query] = [
      given.or(random.oneIn(8) ? bytes.slice(0, random.below(bytes.length)) : bytes),
      given.name(),
    ];
    return () => index.restoreResolver(changed, entities as never).resolve(query);
  }),
  blockingKeys: fuzzer(24, (given, { index }) => {
    const name = given.or(given.name());
    return () => index.blockingKeys(name);
  }),
  romanize: fuzzer(24, (given, library, random) => {
    const [text, system] = [given.or(given.text()), given.or(random.of(systemsOf(library)))];
    const alone = random.of(library.romanizations);
    return () => [library.index.romanize(text, system), alone.romanize(text)];
  }),
  identifySystems: fuzzer(4, (given, library, random) => {
    const cyrillic = given.name();
    const latin = random.oneIn(3) ? given.name() : library.index.romanize(cyrillic, random.of(systemsOf(library)));
    const [a, b] = [given.or(latin), given.or(cyrillic)];
    return () => library.index.identifySystems(a, b);
  }),
  deromanize: fuzzer(2, (given, { index }) => {
    const text = given.or(given.name());
    const options = given.options({
      language: LANGUAGES,
      limit: LIMITS,
      system: [undefined, "iso-rus-Cyrl-Latn-9-1995"],
    });
    return () => index.deromanize(text, options);
  }),
  variants: fuzzer(1.5, (given, { index }, random) => {
    const text = given.or(given.name());
    const traditions = random.times(2, () => given.or(random.of(TRADITIONS)));
    const options = given.options({ language: LANGUAGES, limit: [1, 20, 1000], traditions: [traditions] });
    return () => index.variants(text, options);
  }),
  AllonymError: fuzzer(0.5, (given, { index }) => {
    const value: unknown = given.or(given.name());
    return () => value instanceof index.AllonymError;
  }),
  blockingKeysScheme: fuzzer(
    0.1,
    (_, { index }) =>
      () =>
        index.blockingKeysScheme,
  ),
  romanizationSystems: fuzzer(
    0.1,
    (_, { index }) =>
      () =>
        index.romanizationSystems,
  ),
};

const FEW = [
  { id: "b", names: ["Руслан Габбасов", "Ruslan Gabbasov"] },
  { id: "a", names: ["Jan Łucki"], distinctFrom: ["b"] },
];
