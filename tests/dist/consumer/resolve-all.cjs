const { Readable } = require("node:stream");

/** Runs `resolveAll` of one build in some of the ways that it is meant for, or in all, and says what came out. */
exports.tryWays = async ({ createResolver, resolveAll, bashkortostan }, some) => {
  const resolver = createResolver(bashkortostan);
  const known = bashkortostan.flatMap(({ names }) => names.map(({ text }) => text));
  const names = Array.from({ length: 400 }, (_, at) => `${known[at % known.length]}${at % 3 === 0 ? "" : "ev"}`);
  const alone = names.map((name) => JSON.stringify(resolver.resolve(name)));

  const outcome = async (source, workers = 2) => {
    const answers = [];
    try {
      for await (const answer of resolveAll(source, resolver, { workers })) answers.push(JSON.stringify(answer));
    } catch ({ code, path, message }) {
      return { answers: answers.length, error: code === undefined ? message : { code, path } };
    }
    return { answers: answers.length, unlikeAlone: answers.filter((answer, at) => answer !== alone[at]).length };
  };

  let isClosed = false;
  function* endless() {
    try {
      while (true) yield "Ufa";
    } finally {
      isClosed = true;
    }
  }
  function* failing() {
    yield* names.slice(0, 300);
    throw new Error("the file is gone");
  }
  async function* slowly() {
    for (const name of names.slice(0, 5)) {
      await new Promise((done) => setTimeout(done, 1));
      yield name;
    }
  }
  const left = async () => {
    let first;
    for await (const { status } of resolveAll(endless(), resolver)) {
      first = status;
      break;
    }
    return { first, isClosed };
  };
  const ways = {
    list: () => outcome(names),
    byOneWorker: () => outcome(names, 1),
    generator: () => outcome(names.values()),
    stream: () => outcome(Readable.from(names), 3),
    slowly: () => outcome(slowly()),
    nothing: () => outcome([]),
    left,
    failing: () => outcome(failing()),
    noString: () => outcome([...names.slice(0, 12), 12]),
  };
  const found = {};
  for (const way of some.length === 0 ? Object.keys(ways) : some) found[way] = await ways[way]();
  return found;
};

if (require.main === module) {
  const library = { ...require("allonym"), ...require("allonym/node"), ...require("allonym/tables/bashkortostan") };
  exports.tryWays(library, process.argv.slice(2)).then((found) => console.log(JSON.stringify(found)));
}
