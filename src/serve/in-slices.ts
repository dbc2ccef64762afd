/** Items that are answered in a row: a few milliseconds, for which other requests wait. */
const SLICE = 10;

/** What comes of each item; between slices others have their turn. */
export async function inSlices<T, R>(items: readonly T[], answer: (item: T, at: number) => R): Promise<R[]> {
  const answers: R[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % SLICE === 0) await new Promise<void>((done) => setTimeout(done));
    answers.push(answer(item, at));
  }
  return answers;
}
