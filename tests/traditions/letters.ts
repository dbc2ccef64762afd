import type { Tradition } from "./tradition.ts";

export const letters: readonly Tradition[] = [
  {
    title: "ё as e, yo, io, jo, o",
    rows: [
      ["Petr Semenov", "Пётр Семёнов"],
      ["Pëtr Semënov", "Пётр Семёнов"],
      ["Pyotr Semyonov", "Пётр Семёнов"],
      ["Piotr Semionov", "Пётр Семёнов"],
      ["Pjotr Semjonow", "Пётр Семёнов"],
      ["Артем Соловьев", "Артём Соловьёв"],
      ["Artiom Soloviov", "Артём Соловьёв"],
      ["Artyom Solovyov", "Артём Соловьёв"],
      ["Mikhail Kovalyov", "Михаил Ковалёв"],
      ["Mikhail Kovalev", "Михаил Ковалёв"],
      ["Fyodor Tyutchev", "Фёдор Тютчев"],
      ["Olga Tkacheva", "Ольга Ткачёва"],
      ["Olga Tkachova", "Ольга Ткачёва"],
    ],
  },
  {
    title: "joined and split parts",
    rows: [
      ["VladimirPutin", "Владимир Путин"],
      ["PutinVladimir", "Владимир Путин"],
      ["Vladimir-Putin", "Владимир Путин"],
      ["ВладимирПутин", "Владимир Путин"],
      ["Fail Al-Sinov", "Фаил Алсынов"],
      ["Phil Al-Sinov", "Фаил Алсынов"],
      ["AlexeiKoval", "Алексей Коваль"],
    ],
  },
  {
    title: "given names in a local form",
    rows: [
      ["Joseph Prokhorov", "Иосиф Прохоров"],
      ["Josef Prochorow", "Иосиф Прохоров"],
      ["Józef Prochorow", "Иосиф Прохоров"],
      ["Demetrius Angelov", "Димитър Ангелов"],
      ["Dmitri Angelov", "Димитър Ангелов"],
      ["Peter Semenov", "Пётр Семёнов"],
      ["Alexis Koval", "Алексей Коваль"],
      ["George Zhukov", "Георгий Жуков"],
      ["Eugene Primakov", "Евгений Примаков"],
      ["Paul Bobrov", "Павел Бобров"],
    ],
  },
];
