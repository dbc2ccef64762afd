import type { Stock } from "./stocks.ts";

interface Endings {
  readonly hard: readonly [string, string];
  readonly afterI: readonly [string, string];
}

const EAST_SLAVIC: Readonly<Record<string, Endings>> = {
  russian: { hard: ["ович", "овна"], afterI: ["евич", "евна"] },
  ukrainian: { hard: ["ович", "івна"], afterI: ["йович", "ївна"] },
  belarusian: { hard: ["авіч", "аўна"], afterI: ["евіч", "еўна"] },
};

// Names whose patronymic no rule gives: for a son, for a daughter.
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  Никита: ["Никитич", "Никитична"],
  Илья: ["Ильич", "Ильинична"],
  Лука: ["Лукич", "Лукинична"],
  Фома: ["Фомич", "Фоминична"],
  Кузьма: ["Кузьмич", "Кузьминична"],
  Савва: ["Саввич", "Саввична"],
  Данила: ["Данилович", "Даниловна"],
  Лев: ["Львович", "Львовна"],
  Михаил: ["Михайлович", "Михайловна"],
  Павел: ["Павлович", "Павловна"],
  Пётр: ["Петрович", "Петровна"],
  Яков: ["Яковлевич", "Яковлевна"],
  Дмитрий: ["Дмитриевич", "Дмитриевна"],
  Микола: ["Миколайович", "Миколаївна"],
  Микита: ["Микитович", "Микитівна"],
  Ілля: ["Ілліч", "Іллівна"],
  Яків: ["Якович", "Яківна"],
  Григорій: ["Григорович", "Григорівна"],
  Василь: ["Васильович", "Василівна"],
  Хома: ["Хомич", "Хомівна"],
  Мікалай: ["Мікалаевіч", "Мікалаеўна"],
  Ілья: ["Ільіч", "Ільінічна"],
  Ігар: ["Ігаравіч", "Ігараўна"],
};

/** What a son and a daughter of a man are called after him. */
export function patronymicsOf(father: string, kind: Stock["patronymics"]): readonly [string, string] {
  if (kind === "tatar") return [`${father} улы`, `${father} кызы`];
  if (kind === "kazakh") return [`${father}ұлы`, `${father}қызы`];
  return IRREGULAR[father] ?? eastSlavic(father, EAST_SLAVIC[kind] as Endings, kind === "russian");
}

function eastSlavic(father: string, { hard, afterI }: Endings, isRussian: boolean): readonly [string, string] {
  const on = (stem: string, endings: readonly [string, string]) => [stem + endings[0], stem + endings[1]] as const;
  const bare = father.slice(0, -1);
  // Юрий, Юрьевич; but Дмитрий, Дмитриевич after two consonants.
  if (isRussian && /[аеиоуюя][бвгдзклмнпрстфц]ий$/iu.test(father)) return on(`${father.slice(0, -2)}ь`, afterI);
  if (/й$/u.test(father)) return on(bare, afterI);
  if (/ь$/u.test(father)) return isRussian ? on(bare, afterI) : on(bare, hard);
  if (/о$/u.test(father) || (/а$/u.test(father) && !isRussian)) return on(bare, hard);
  // Али, Алиевич; Абдулла, Абдуллаевич; Кази, Казиевич.
  if (/[аеиоуыэюяөү]$/u.test(father)) return on(father, afterI);
  return on(father, hard);
}
