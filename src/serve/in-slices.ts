/** Milliseconds of work in a row, for which other requests wait: some names of a usual list, or one long name. */
const SLICE = 5;

/** What comes of each item; between slices others have their turn. */
export async function inSlices<T, R>(items: readonly T[], answer: (item: T, at: number) => R): Promise<R[]> {
  const answers: R[] = [];
  let begun = performance.now();
  for (const [at, item] of items.entries()) {
    if (performance.now() - begun >= SLICE) {
      await new Promise<void>((done) => setTimeout(done));
      begun = performance.now();
    }
    answers.push(answer(item, at));
  }
  return answers;
}
