import { compilePhrases } from "../../../build/compile-phrases.ts";
import { type RuleData, Rules } from "../../../src/name/rules.ts";
import type { Settings } from "../../../src/settings.ts";
import givenNames from "./given-names.json";
import grammar from "./grammar.json";
import { shaping } from "./settings.ts";
import sounds from "./sounds.json";
import spelling from "./spelling.json";
import weights from "./weights.json";

/**
 * A few rules of each kind, which stay as they are while data/ and src/settings grow: what is made of them changes with
 * the code alone.
 */
export const fixtureData: RuleData = {
  spelling: [...spelling, sounds],
  grammar: compilePhrases(grammar),
  givenNames,
  weights,
};

// Indexes and costs ask for no other setting.
export const fixtureRules: Rules = new Rules(fixtureData, shaping as Settings);
