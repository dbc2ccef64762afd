import { nameRule, type Rule } from "./rule.ts";

const NO_TITLE = /\b(?:public page|unverified|common knowledge|find_string|search result)\b/iu;

export const hasSources: Rule = nameRule("every name has a source that others can look up", ({ sources = [] }) => {
  const faults = sources.filter(({ title, url }) => url === undefined && NO_TITLE.test(title ?? ""));
  if (faults.length === 0 && sources.length > 0) return undefined;
  return {
    problem: faults.length === 0 ? "it has no source" : `${JSON.stringify(faults)} is no source`,
    mend: "Cite a page or publication that shows exactly this spelling, or take the name out.",
  };
});
