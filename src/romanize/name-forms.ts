import files from "gather:given-names";

interface GivenNamesFile {
  readonly classes: readonly { readonly names: readonly string[] }[];
}

let formsByName: ReadonlyMap<string, readonly string[]> | undefined;

/** The other listed forms of a given name: Николай, Микола, Mykola. Letter case does not count. */
export function givenNameForms(name: string): readonly string[] {
  formsByName ??= gatherForms(files as readonly GivenNamesFile[]);
  return formsByName.get(name.toLowerCase()) ?? [];
}

function gatherForms(all: readonly GivenNamesFile[]): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const { names } of all.flatMap(({ classes }) => classes)) {
    for (const name of names) {
      const others = names.filter((other) => other !== name);
      forms.set(name.toLowerCase(), [...(forms.get(name.toLowerCase()) ?? []), ...others]);
    }
  }
  return forms;
}
