import { type Location, type TransformFailure, transformSync } from "esbuild";

/** Where a text stops being JSON, and why. Not every version of V8 says where JSON.parse stopped; esbuild does. */
export function jsonPlace(text: string): (Pick<Location, "line" | "column"> & { readonly why: string }) | undefined {
  try {
    transformSync(text, { loader: "json", logLevel: "silent" });
    return undefined;
  } catch (failure) {
    const [error] = (failure as TransformFailure).errors;
    return error?.location ? { line: error.location.line, column: error.location.column, why: error.text } : undefined;
  }
}
