/** How a question names somebody: `I` is the initial of the given name, `P` that of the patronymic. */
export interface CrowdForm {
  readonly form: string;
  readonly share: number;
  readonly hasPatronymic: boolean;
}

/**
 * As the press writes: mostly given name and surname. Their traditions are those of bench/data/scale/traditions.json,
 * by their shares there, but none in Cyrillic and none by way of Arabic.
 */
export const FORMS: readonly CrowdForm[] = [
  { form: "given surname", share: 0.5, hasPatronymic: false },
  { form: "surname given", share: 0.09, hasPatronymic: false },
  { form: "surname, given", share: 0.11, hasPatronymic: false },
  { form: "given patronymic surname", share: 0.12, hasPatronymic: true },
  { form: "surname given patronymic", share: 0.06, hasPatronymic: true },
  { form: "I. P. surname", share: 0.05, hasPatronymic: true },
  { form: "surname I. P.", share: 0.03, hasPatronymic: true },
  { form: "I. surname", share: 0.04, hasPatronymic: false },
];

/** The share of questions with one error of typing in the given name or the surname. */
export const SLIPS = 0.05;
