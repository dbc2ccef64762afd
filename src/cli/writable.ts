import { failure } from "./failure.ts";

/** What comes of writing a file; what Node says against it becomes a failure that names the file. */
export async function writable<T>(path: string, written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (error) {
    throw failure("unreadable", `${path}: cannot be written (${(error as Error).message}).`);
  }
}
