import type { Theme } from "./pairs.ts";

export const surnames: readonly Theme[] = [
  {
    title: "a particle that agrees does not make the rest equal",
    pairs: [
      ["AL-DULAIMI", "الدليمي", "Al-Tikriti", "the family is Dulaimi"],
      ["Ahmad AL-DULAIMI", "Ahmed Al-Dulaymi", "Ahmad AL-TIKRITI", "a spelling of Dulaimi; another family"],
      ["Khalid Al-Tikriti", "Халид ат-Тикрити", "Халид ад-Дулайми", "in Cyrillic too"],
      ["Khalid Tikriti", "Khalid Al-Tikriti", "Khalid Al-Dulaimi", "the article may be left out"],
      ["Omar ibn Said", "Умар ибн Саид", "Омар ибн Хамид", "the son of another"],
      ["Yuri von Berg", "Юрий фон Берг", "Юрий фон Хольм", "von is shared by many"],
      ["Pieter van Dijk", "Питер ван Дейк", "Питер ван Дам", "so is van"],
    ],
  },
  {
    title: "a shared beginning does not make two surnames one",
    pairs: [
      ["Korchik", "Корчик", "Коринфский", "Jaro-Winkler's false friends"],
      [
        "Vladimir Korchik",
        "Уладзімір Корчык",
        "Vladimir Korinfsky",
        "a Belarusian form; another man in the same letters",
      ],
      ["Andrei Markelov", "Андрей Маркелов", "Андрей Маркин", "Mark-"],
      ["Oleg Konovalov", "Алег Канавалаў", "Oleg Konovalets", "Belarusian form; a Ukrainian surname"],
      ["Anton Samoilow", "Антон Самойлов", "Антон Самойленко", "-ov is not -enko"],
      ["Pavel Grigoryev", "Павел Григорьев", "Павел Григоренко", "-yev is not -enko"],
      ["Ilja Kondratow", "Илья Кондратов", "Илья Кондратюк", "-ov is not -yuk"],
      ["Ishmurzin Aygiz", "Айгиз Ишмурзин", "Айгиз Ишмурзаев", "one more syllable"],
      ["Denis Kovalskiy", "Денис Ковальский", "Денис Ковальчук", "-sky is not -chuk"],
    ],
  },
  {
    title: "a shared ending does not make two surnames one",
    pairs: [
      ["Ruslan Gabbasov", "Руслан Ғәббәсов", "Руслан Аббасов", "Abbasov is another family"],
      ["Timur Basharov", "Тимур Башаров", "Тимур Шаров", "the end of a surname is another one"],
      ["Oleg Titov", "Олег Титов", "Олег Шитов", "the first consonant"],
      ["Maksim Galkin", "Максим Галкин", "Максим Палкин", "the first consonant"],
      ["Dina Rybakova", "Дина Рыбакова", "Дина Дыбакова", "the first consonant"],
    ],
  },
  {
    title: "a woman's and a man's form of a surname",
    pairs: [
      ["Anna Kuznetsov", "Анна Кузнецова", "Анна Кузьмина", "English-language papers drop -a"],
      ["Elena Polyansky", "Елена Полянская", "Елена Полякова", "and make -sky of -skaya"],
      ["Olga Nikitin", "Ольга Никитина", "Ольга Никишина", "-in for -ina"],
      ["Anna Kuzněcovová", "Анна Кузнецова", "Анна Кудрявцева", "Czech adds -ová"],
      ["Valentin Orlov", "Валентин Орлов", "Валентина Орлова", "a man is not a woman"],
      ["Aleksandra Morozova", "Александра Морозова", "Александр Морозов", "and a woman no man"],
      ["Evgeniya Belova", "Евгения Белова", "Евгений Белов", "brother and sister"],
      ["Marina Sadovskaïa", "Марина Садовская", "Марина Садовникова", "French -skaïa"],
    ],
  },
  {
    title: "the order of the parts",
    pairs: [
      ["Popov Ivan", "Иван Попов", "Попов Игорь", "the surname first"],
      ["Roman Martynov", "Мартынов Роман", "Мартын Романов", "Roman is his given name"],
      ["Timur Rustamov", "Рустамов Тимур", "Рустам Тимуров", "Rustamov is the surname"],
      ["Farid RUSTAM", "Рустам, Фарид", "Фарид, Рустам", "capitals and a comma tell the surname"],
      ["Gabbasov, Ruslan", "Руслан Габбасов", "Габбас Русланов", "a comma behind the surname"],
      ["Denis MAKAROV", "МАКАРОВ Денис", "ДЕНИСОВ Макар", "capitals tell the surname"],
      ["Makar, Denis", "Денис Макар", "Макар Денис", "without a sign the surname stands last"],
    ],
  },
  {
    title: "parts joined and parts split",
    pairs: [
      ["VladimirPutin", "Владимир Путин", "Владимир Путилин", "a space lost"],
      ["OlegLugovoy", "Олег Луговой", "Олег Логинов", "a space lost"],
      ["Phil Al-Sinov", "Фаил Алсынов", "Фаил Самсонов", "a surname cut as if al were an article"],
      ["Kara Murza Vladimir", "Владимир Кара-Мурза", "Владимир Карамзин", "a hyphen lost"],
      ["Vladimir Karamurza", "Владимир Кара-Мурза", "Владимир Карамурзин", "written as one word"],
      ["Vladimir Kara-Mursa", "Владимир Кара-Мурза", "Владимир Мурзин", "half of a double surname is not the whole"],
      ["Nikolai Rimski Korsakov", "Николай Римский-Корсаков", "Николай Корсаков", "both halves are there"],
      ["Anna Maria Orlova", "Анна-Мария Орлова", "Анна Орлова", "a double given name"],
      ["Pyotr Semyonov-Tyan-Shansky", "Пётр Семёнов-Тян-Шанский", "Пётр Семёнов", "three parts"],
    ],
  },
];
