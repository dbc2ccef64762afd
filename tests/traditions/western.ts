import type { Tradition } from "./tradition.ts";

export const western: readonly Tradition[] = [
  {
    title: "Dutch oe, sj, tsj",
    rows: [
      ["Andrej Loegowoi", "Андрей Луговой"],
      ["Andrei Loegovoj", "Андрей Луговой"],
      ["Pjotr Dratsjov", "Пётр Драчёв"],
      ["Joeri Svisjtsjov", "Юрий Свищёв"],
      ["Georgi Zjoekov", "Георгий Жуков"],
      ["Kirill Narysjkin", "Кирилл Нарышкин"],
      ["Vladimir Zjirinovski", "Владимир Жириновский"],
    ],
  },
  {
    title: "French j, ou, ch, tch",
    rows: [
      ["Gueorgui Joukov", "Георгий Жуков"],
      ["Iouri Svichtchev", "Юрий Свищёв"],
      ["Andreï Lougovoï", "Андрей Луговой"],
      ["Kirill Narychkine", "Кирилл Нарышкин"],
      ["Vladimir Poutine", "Владимир Путин"],
      ["Fiodor Tiouttchev", "Фёдор Тютчев"],
      ["Vladimir Jirinovski", "Владимир Жириновский"],
    ],
  },
  {
    title: "German sch, tsch, w",
    rows: [
      ["Georgi Schukow", "Георгий Жуков"],
      ["Wladimir Schirinowski", "Владимир Жириновский"],
      ["Pjotr Dratschow", "Пётр Драчёв"],
      ["Juri Swischtschow", "Юрий Свищёв"],
      ["Jewgeni Primakow", "Евгений Примаков"],
    ],
  },
  {
    title: "Swedish sj, tj",
    rows: [["Fjodor Tiuttjev", "Фёдор Тютчев"]],
  },
];
