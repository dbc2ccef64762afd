import type { DataFile } from "../../tables/data-file.ts";
import { formatJson } from "../json-format.ts";

/** A field that two files say of each other. */
export type Link = "distinctFrom" | "sharedWith";

/** The file of an entity that says of another id what that one says of it; the same file if it does already. */
export function linked(file: DataFile, field: Link, id: string): DataFile {
  const ids = (file.value as Partial<Record<Link, readonly string[]>>)[field];
  if (ids?.includes(id)) return file;
  const text = formatJson(withId(file.text, field, id));
  return { path: file.path, text, value: JSON.parse(text) };
}

// By its text, so that the rest of the file stays as it is. No other field is called so, and in a string a quote has a
// backslash before it.
function withId(text: string, field: Link, id: string): string {
  const list = new RegExp(`("${field}"\\s*:\\s*\\[[^\\]]*?)\\s*\\]`);
  if (list.test(text)) {
    return text.replace(list, (_, before: string) => `${before}${before.endsWith("[") ? "" : ","} "${id}"]`);
  }
  const added = `"${field}": ["${id}"]`;
  const tests = /\n\s*"tests"\s*:/;
  if (tests.test(text)) return text.replace(tests, (field) => `\n${added},${field}`);
  return text.replace(/\s*\}\s*$/, () => `,\n${added}\n}`);
}
