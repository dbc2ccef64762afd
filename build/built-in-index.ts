import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * Writes the index of the tables that come with the package, which the command line would else make at each call. It is
 * made by the library that has just been built.
 */
export async function writeBuiltInIndex(): Promise<void> {
  const built = async (file: string) => import(pathToFileURL(`dist/${file}.js`).href);
  const { createResolver, serialize } = await built("index");
  const { builtIn } = await built("built-in");
  writeFileSync("dist/built-in.index", serialize(createResolver(builtIn)));
}
