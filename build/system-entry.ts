import { join } from "node:path";

/**
 * The code of the entry `allonym/romanization/<id>`: one system as it is shipped, and the part of src that carries it
 * out. Of the two that there are it takes one, so that a system of rules comes without the package of the others.
 */
export function systemEntry(system: Readonly<Record<string, unknown>>, root: string): string {
  const [file, romanizerOf] = "preset" in system ? ["translit-js.ts", "translitJs"] : ["writer.ts", "writerOf"];
  const from = (name: string): string => JSON.stringify(join(root, "src", "romanize", name));
  return [
    `import { alone } from ${from("alone.ts")};`,
    `import { ${romanizerOf} } from ${from(file)};`,
    `export const { romanize, info } = alone(${JSON.stringify(system)}, ${romanizerOf});`,
    "",
  ].join("\n");
}
