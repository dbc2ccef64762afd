/** Why an answer is ambiguous. */
export const AMBIGUOUS = {
  namesakes: "they bear one name, and nothing here tells them apart",
  "surname-only": "a surname alone does not say which of its bearers is meant",
  "given-names-only": "a given name and patronymic alone do not say which of their bearers is meant",
  "close-call": "the evidence does not decide",
} as const;

/** Why there is no answer. */
export const NONE = {
  empty: "it holds no letters",
  "not-comparable": "it cannot be read, and it is not listed",
  "no-candidate": "nothing comes near",
  "below-threshold": "nothing comes near enough",
} as const;
