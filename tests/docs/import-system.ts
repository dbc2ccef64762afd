const SYSTEMS = "allonym/romanization/";

/** Whether what is imported is the entry of one romanization system. */
export function isSystem(specifier: string): boolean {
  return specifier.startsWith(SYSTEMS);
}

/** The entry of one system, which the build makes of a file of data/romanization. */
export function importSystem(specifier: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ `gather:romanization/${specifier.slice(SYSTEMS.length)}`);
}
