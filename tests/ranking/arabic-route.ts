import type { Theme } from "./pairs.ts";

export const arabicRoute: readonly Theme[] = [
  {
    title: "names that came back from Arabic script into Latin letters",
    pairs: [
      ["Jabasov", "Габбасов", "Джабиров", "ج was read as j, a doubled letter lost"],
      ["Ruslan Jabasov", "Руслан Габбасов", "Руслан Джабиров", "one man; two men"],
      ["Ruslan Jabbasov", "Руслан Габбасов", "Руслан Джаббаров", "s is not r"],
      ["Руслан Габбасов", "Ruslan Jabasov", "Ruslan Jabirov", "the same, asked from Cyrillic"],
      ["Ruslan Ghabasov", "Руслан Габбасов", "Руслан Хабаров", "غ is written gh"],
      ["Bavel Betrov", "Павел Петров", "Вадим Ветров", "Arabic has no p"],
      ["Sergei Pupkov", "Сергей Бубков", "Сергей Кубиков", "and people guess p where there was b"],
      ["Yevgeni Brimakov", "Евгений Примаков", "Евгений Бурмаков", "p heard as b"],
      ["Fladimir Botanin", "Владимир Потанин", "Владимир Ботев", "Arabic has no v either"],
      ["Sergei Lafrof", "Сергей Лавров", "Сергей Лаптев", "v heard as f, twice"],
      ["Igor Ivanof", "Игорь Иванов", "Игорь Иванец", "v heard as f at the end"],
      ["Marat Husnulin", "Марат Хуснуллин", "Марат Хусаинов", "a doubled letter lost"],
      ["Gali Gabdulin", "Гали Габдуллин", "Гали Абдулов", "a doubled letter lost"],
      ["Zulfia Jaliulina", "Зульфия Галиуллина", "Зульфия Жилина", "g as j, a doubled letter lost"],
      ["Phil Alsenov", "Фаил Алсынов", "Фаил Аксёнов", "ы has no letter of its own"],
      ["Rustam Shakirof", "Рөстәм Шәкиров", "Рустам Шарипов", "Bashkir vowels, v as f"],
      ["Oleg Logovoy", "Олег Луговой", "Олег Легков", "o and u share a letter"],
      ["Demetri Bogdanov", "Дмитрий Богданов", "Денис Богданов", "a vowel put between two consonants"],
      ["Ebrahim Safen", "Ибрагим Сафин", "Ибрагим Суфян", "e and i share a letter"],
      ["Mohamed Sharibov", "Магомед Шарипов", "Махмуд Шарипов", "Muhammad is not Mahmud"],
    ],
  },
  {
    title: "names in Arabic script",
    pairs: [
      ["رسلان غباسوف", "Руслан Габбасов", "Руслан Аббасов", "غ stands for г"],
      ["رسلان جباسوف", "Руслан Габбасов", "Руслан Аббасов", "and so does ج"],
      ["راديي خبيروف", "Радий Хабиров", "Радик Хамитов", "a short vowel is not written"],
      ["فلاديمير بوتين", "Владимир Путин", "Владимир Бутаков", "ب for п"],
      ["بافل بتروف", "Павел Петров", "Вадим Ветров", "ب for п, ف for в"],
      ["فايل ألسينوف", "Фаил Алсынов", "Фаил Аксёнов", "ы as ي"],
      ["يفغيني بريماكوف", "Евгений Примаков", "Евгений Бурмаков", "ب for п"],
      ["سيرغي لافروف", "Сергей Лавров", "Сергей Лаврик", "Lavrov is not Lavrik"],
      ["دميتري ميدفيديف", "Дмитрий Медведев", "Дмитрий Мединский", "a long surname"],
      ["Руслан Габбасов", "روسلان غاباسوف", "روسلان عباسوف", "asked from Cyrillic; ع is no г"],
    ],
  },
];
