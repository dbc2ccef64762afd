import { entityRule, type Rule } from "./rule.ts";

export const oneCanonical: Rule = entityRule("exactly one name is canonical", ({ names }) => {
  const count = names.filter(({ canonical }) => canonical === true).length;
  if (count === 1) return [];
  return [{ at: ["names"], problem: `${count} say so`, mend: 'Set "canonical": true on the one name to show.' }];
});
