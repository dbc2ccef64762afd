/** A mistake in the call or in a file that it names: what is wrong, and what to do. */
export interface Failure extends Error {
  readonly code: "usage" | "unreadable" | "stale";
}

/** A {@link Failure}; it is told from a bug by its `code`, as the library's own errors are. */
export function failure(code: Failure["code"], message: string): Failure {
  return Object.assign(new Error(message), { code });
}

/** The code of a coded error: of this program, of the library, or of Node. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** The words for the terminal. Only a bug shows its stack. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (codeOf(error) !== undefined) return error.message;
  return `this is a bug in allonym, please report it.\n${error.stack ?? error.message}`;
}
