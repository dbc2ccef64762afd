import type { Theme } from "./pairs.ts";

export const patronymics: readonly Theme[] = [
  {
    title: "a patronymic that is left out is better than one that contradicts",
    pairs: [
      ["Иван Петрович Попов", "Иван Попов", "Иван Ильич Попов", "Ilyich names another Ivan Popov"],
      ["Руслан Салаватович Габбасов", "Ruslan Gabbasov", "Ruslan Maratovich Gabbasov", "in Latin too"],
      ["Ольга Сергеевна Волкова", "Olga Volkova", "Olga Nikolayevna Volkova", "a woman's patronymic"],
      ["Aliya Marat kyzy Safina", "Алия Сафина", "Алия Салават кызы Сафина", "kyzy marks the father's name"],
      ["Фаил Фәттәх улы Алсынов", "Fail Alsynov", "Fail Marat uly Alsynov", "uly, too"],
      ["Wladimir Nikolajewitsch Petrow", "Владимир Петров", "Владимир Павлович Петров", "a German spelling"],
      ["Dmitri Sergueïevitch Orlov", "Дмитрий Орлов", "Дмитрий Петрович Орлов", "a French spelling"],
      ["Volkova Olga Sergeevna", "Ольга Волкова", "Волкова Ольга Павловна", "the order does not matter"],
      ["И. П. Попов", "И. Попов", "И. С. Попов", "an initial of a patronymic contradicts as well"],
    ],
  },
  {
    title: "a patronymic that agrees is better than one that is left out, and that than another",
    pairs: [
      ["Иван Петрович Попов", "Ivan Petrovich Popov", "Ivan Popov", "the same father"],
      ["Иван Петрович Попов", "Ivan P. Popov", "Ivan Popov", "his initial"],
      ["Иван Петрович Попов", "Ivan P. Popov", "Ivan S. Popov", "the initial of another father"],
      ["Эльшан Рауф оглы Гаджиев", "Elşən Rauf oğlu Hacıyev", "Elşən Vaqif oğlu Hacıyev", "oğlu, Azerbaijani"],
      [
        "Николай Геннадиевич Орлов",
        "Николай Геннадьевич Орлов",
        "Николай Георгиевич Орлов",
        "one father, two spellings",
      ],
      ["Михаил Ильич Беляев", "Michail Iljitsch Beljajew", "Michail Igorewitsch Beljajew", "a short patronymic"],
      ["Пётр Никитич Зотов", "Petr Nikitich Zotov", "Petr Nikolaevich Zotov", "Nikita is not Nikolay"],
      ["Анна Ильинична Белова", "Anna Ilyinichna Belova", "Anna Igorevna Belova", "-inichna"],
      ["Іван Миколайович Зотов", "Иван Николаевич Зотов", "Иван Михайлович Зотов", "Mykola and Nikolay are one name"],
      ["Бондар Олег Євгенович", "Бондарь Олег Евгеньевич", "Бондарь Олег Егорович", "Yevhen is Yevgeny"],
      ["Пятро Мікалаевіч Саўка", "Пётр Николаевич Савко", "Пётр Михайлович Савко", "Belarusian father's name"],
    ],
  },
  {
    title: "a shared patronymic does not outvote another surname",
    pairs: [
      ["Safonov Maksim Valerevich", "Максим Сафонов", "Солдатов Максим Валерьевич", "two men whose fathers are Valery"],
      ["Soldatov Maksim Valerevich", "Максим Солдатов", "Сафонов Максим Валерьевич", "and the other way round"],
      ["Kuznetsova Elena Viktorovna", "Елена Кузнецова", "Кравцова Елена Викторовна", "a common given name and father"],
      ["Сергей Александрович Иванов", "S. Ivanov", "Sergey Aleksandrovich Ivanitsky", "Ivanov is not Ivanitsky"],
      ["Тимур Рашитович Сафин", "Timur Safin", "Timur Rashitovich Sabirov", "Safin is not Sabirov"],
      ["Мельник Андрій Васильович", "Андрей Мельник", "Мельничук Андрей Васильевич", "Melnyk is not Melnychuk"],
      ["Borisov Pavel Olegovich", "П. Борисов", "Бобров Павел Олегович", "an initial and the surname say more"],
    ],
  },
  {
    title: "a shared patronymic does not outvote another given name",
    pairs: [
      ["Борис Романович Ротов", "Boris Rotov", "Arkadi Romanovich Rotov", "two brothers"],
      ["Анна Ильинична Белова", "Anna Belova", "Vera Ilyinichna Belova", "two sisters"],
      ["Марат Ринатович Сафин", "Марат Сафин", "Дина Ринатовна Сафина", "brother and sister"],
    ],
  },
  {
    title: "Serbian and Bosnian -ović is a surname, no patronymic",
    pairs: [
      ["Ivan Marković", "Иван Марковић", "Иван Маркович Орлов", "Marković is his surname, not his father"],
      ["Nikola Pavlović", "Никола Павловић", "Никола Павлович Зотов", "Pavlović is a surname"],
      ["Petar Ilić", "Петар Илић", "Пётр Ильич Орлов", "Ilić is not Ilyich"],
      ["Marko Petrović", "Марко Петровић", "Марко Петров", "-ović belongs to the surname"],
      ["Marko Petrović", "Марко Петрович", "Марко Петров", "Petrov's son is not Petrov"],
      ["Jovan Stefanovitch", "Јован Стефановић", "Јован Стефанов", "in an English or French spelling"],
      ["Petrovic Jovan", "Јован Петровић", "Петров Иван", "bare letters, surname first"],
    ],
  },
  {
    title: "a father's name at the end, and one without -ich",
    pairs: [
      ["Азай Гулиев", "Гулиев Азай Аждар оглы", "Азаев Гули Аждар оглы", "the surname stands first"],
      ["Azay Quliyev", "Гулиев Азай Аждар оглы", "Аждаров Азай Гули оглы", "оглы marks the father, not the surname"],
      ["Малахат Гасанова", "Гасанова Малахат Ибрагим кызы", "Ибрагимова Малахат Гасан кызы", "кызы does so too"],
      ["Dimitar Berbatov", "Димитър Иванов Бербатов", "Димитър Бербатов Иванов", "the last of three is the surname"],
      ["Dimitar Berbatov", "Димитър Иванов Бербатов", "Иван Димитров Бербатов", "father and son"],
      ["Ivan Berbatov", "Иван Петров Бербатов", "Димитър Иванов Бербатов", "Ivanov is no Ivan"],
      ["Stoichko Stoichkov", "Стоичко Стоичков", "Христо Стоичков Стоичков", "Stoichkov is no Stoichko"],
      ["Rimski Korsakov", "Николай Римский Корсаков", "Рим Корсаков", "Rimski is no father"],
    ],
  },
  {
    title: "a patronymic is no surname, and a given name no patronymic",
    pairs: [
      ["Gadzhimet Ivanov", "Иванов Гаджимет Керимович", "Керимов Гаджимет Иванович", "his surname is Ivanov"],
      ["Леонид Петров", "Петров Леонид Ильич", "Ильин Леонид Петрович", "Petrov is not Petrovich"],
      ["Marat Salavatov", "Салаватов Марат Ринатович", "Ринатов Марат Салаватович", "Salavatov is not Salavatovich"],
      ["Pavel Mikhailov", "Михайлов Павел Львович", "Львов Павел Михайлович", "Mikhailov is not Mikhailovich"],
      ["Boris Alexandrow", "Александров Борис", "Борис Александрович Зуев", "a German spelling"],
      ["Леонид Иванович Громов", "Леонид Громов", "Иван Леонидович Громов", "father and son"],
      ["Ринат Марат улы Сафин", "Rinat Safin", "Marat Rinat uly Safin", "father and son, with uly"],
      ["Roman Denisovich Markov", "Роман Марков", "Денис Романович Марков", "father and son, in Latin"],
    ],
  },
];
