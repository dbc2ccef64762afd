import type { Tradition } from "./tradition.ts";

export const eastern: readonly Tradition[] = [
  {
    title: "Polish w, ł, ż, c",
    rows: [
      ["Michaił Kowalow", "Михаил Ковалёв"],
      ["Władimir Żyrinowski", "Владимир Жириновский"],
      ["Cecka Caczewa", "Цецка Цачева"],
      ["Gieorgij Żukow", "Георгий Жуков"],
      ["Jewgienij Primakow", "Евгений Примаков"],
      ["Piotr Siemionow", "Пётр Семёнов"],
    ],
  },
  {
    title: "Czech č, š, -ová",
    rows: [
      ["Petr Dračev", "Пётр Драчёв"],
      ["Kirill Naryškin", "Кирилл Нарышкин"],
      ["Jevgenij Primakov", "Евгений Примаков"],
    ],
  },
  {
    title: "Hungarian zs, cs, s, sz",
    rows: [
      ["Georgij Zsukov", "Георгий Жуков"],
      ["Pjotr Dracsov", "Пётр Драчёв"],
      ["Kirill Nariskin", "Кирилл Нарышкин"],
      ["Szergej Lavrov", "Сергей Лавров"],
    ],
  },
  {
    title: "Lithuanian, Latvian and Estonian",
    rows: [
      ["Kirilas Naryškinas", "Кирилл Нарышкин"],
      ["Rinatas Safinas", "Ринат Сафин"],
      ["Sergejus Lavrovas", "Сергей Лавров"],
      ["Vladimiras Putinas", "Владимир Путин"],
      ["Aleksandrs Kareļins", "Александр Карелин"],
      ["Sergejs Lavrovs", "Сергей Лавров"],
      ["Georgijs Žukovs", "Георгий Жуков"],
      ["Pjotr Dratšov", "Пётр Драчёв"],
      ["Rihnat Safin", "Ринат Сафин"],
    ],
  },
  {
    title: "Belarusian in Cyrillic and in Latin",
    rows: [
      ["Уладзімір Жырыноўскі", "Владимир Жириновский"],
      ["Іван Верабей", "Иван Воробей"],
      ["Уладзімір Шатроў", "Владимир Шатров"],
      ["Uladzimir Shatrou", "Владимир Шатров"],
      ["Siarhei Lauroŭ", "Сергей Лавров"],
      ["Uładzimir Šatroŭ", "Владимир Шатров"],
      ["Ivan Verabei", "Иван Воробей"],
      ["Henadz Bury", "Геннадий Бурый"],
      ["Volha Tkachova", "Ольга Ткачёва"],
      ["Вольга Ткачова", "Ольга Ткачёва"],
      ["Aliaksei Koval", "Алексей Коваль"],
      ["Mikalai Hrytsenka", "Николай Гриценко"],
    ],
  },
  {
    title: "Ukrainian in Cyrillic and in Latin",
    rows: [
      ["Mykola Hrytsenko", "Николай Гриценко"],
      ["Микола Гриценко", "Николай Гриценко"],
      ["Hennadii Buryi", "Геннадий Бурый"],
      ["Oleksii Koval", "Алексей Коваль"],
      ["Олексій Коваль", "Алексей Коваль"],
      ["Olha Tkachova", "Ольга Ткачёва"],
      ["Volodymyr Putin", "Владимир Путин"],
      ["Володимир Жириновський", "Владимир Жириновский"],
      ["Petro Semenov", "Пётр Семёнов"],
    ],
  },
  {
    title: "Bulgarian ъ as a, u, y, or as it is",
    rows: [
      ["Valko Parvanov", "Вълко Първанов"],
      ["Vulko Purvanov", "Вълко Първанов"],
      ["Vǎlko Pǎrvanov", "Вълко Първанов"],
      ["Walko Parwanow", "Вълко Първанов"],
      ["Dimitar Angelov", "Димитър Ангелов"],
      ["Dimitur Anguelov", "Димитър Ангелов"],
      ["Димитар Ангелов", "Димитър Ангелов"],
    ],
  },
  {
    title: "Azerbaijani c, h, x, ə",
    rows: [
      ["Elçin Cəfərov", "Эльчин Джафаров"],
      ["Elçin Cəfərli", "Эльчин Джафаров"],
      ["Ramil Hacıyev", "Рамиль Гаджиев"],
      ["Leyla Həsənova", "Лейла Гасанова"],
      ["Elchin Jafarov", "Эльчин Джафаров"],
      ["Elchin Dzhafarov", "Эльчин Джафаров"],
      ["Ramil Hajiyev", "Рамиль Гаджиев"],
      ["Leyla Hasanova", "Лейла Гасанова"],
    ],
  },
  {
    title: "Bashkir and Tatar in Cyrillic and in Latin",
    rows: [
      ["Руслан Ғәббәсов", "Руслан Габбасов"],
      ["Ruslan Ğäbbäsov", "Руслан Габбасов"],
      ["Файыл Алсынов", "Фаил Алсынов"],
      ["Rädiy Xäbirov", "Радий Хабиров"],
      ["Мөхәмәт Шәрипов", "Магомед Шарипов"],
    ],
  },
];
