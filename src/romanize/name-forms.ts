import files from "gather:given-names";
import { Once } from "../base/once.ts";

interface GivenNamesFile {
  readonly classes: readonly { readonly names: readonly string[] }[];
}

const formsByName = /* @__PURE__ */ new Once(() => gatherForms(files as readonly GivenNamesFile[]));

/** The other listed forms of a given name: Николай, Микола, Mykola. Letter case does not count. */
export function givenNameForms(name: string): readonly string[] {
  return formsByName.value.get(name.toLowerCase()) ?? [];
}

function gatherForms(all: readonly GivenNamesFile[]): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const { names } of all.flatMap(({ classes }) => classes)) {
    for (const name of names) {
      const others = names.filter((other) => other !== name);
      forms.set(name.toLowerCase(), [...(forms.get(name.toLowerCase()) ?? []), ...others]);
    }
  }
  return forms;
}
