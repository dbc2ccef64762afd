export const TOOLS = ["compare", "find", "list", "journeys", "add"] as const;
export type Tool = (typeof TOOLS)[number];

/** What the fragment of the address says: a tool, and what is in its fields. Fragments are never sent to a server. */
export interface Route {
  readonly tool: Tool;
  readonly state: URLSearchParams;
}

/** Longer fragments would not survive being pasted into a message. */
const LONGEST = 4000;

export function readRoute(fragment: string): Route {
  const [tool, state] = fragment.replace(/^#\/?/, "").split(/\?(.*)/s);
  const known = TOOLS.find((one) => one === tool);
  return { tool: known ?? "compare", state: new URLSearchParams(known === undefined ? "" : state) };
}

/** The fragment of a tool with the fields that hold something; of a text that is too long only the tool. */
export function fragmentOf(tool: Tool, fields: Readonly<Record<string, string>> = {}): string {
  const state = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ""));
  const text = state.toString();
  return text === "" || text.length > LONGEST ? `#${tool}` : `#${tool}?${text}`;
}

const written = new Map<Tool, string>();

/** Puts the state of a tool into the address, without a step for the back button. */
export function writeRoute(tool: Tool, fields: Readonly<Record<string, string>>): void {
  const fragment = fragmentOf(tool, fields);
  written.set(tool, fragment);
  if (readRoute(location.hash).tool === tool && location.hash !== fragment) {
    history.replaceState(history.state, "", fragment);
  }
}

/** The fragment that a tool wrote last. */
export function writtenFragment(tool: Tool): string {
  return written.get(tool) ?? fragmentOf(tool);
}
