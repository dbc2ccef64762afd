/** What two forms are to each other: forms of one name, one of them a short one of the name, or of two names. */
export type Kind = "same" | "short" | "apart";

/** Given names and short forms of them: each line one kind, `form: others`. */
export const givenNames: Readonly<Record<Kind, string>> = {
  same: `
    Пётр: Пятро Petro Peter
    Степан: Сцяпан Stsiapan Stefan
    Тимофей: Цімафей Tsimafei Tymofii
    Матвей: Мацвей Мацей Matvii
    Фёдор: Хведар Fedir
    Семён: Сямён Siamion Semen
    Иосиф: Осип Язэп Ioseb
    Денис: Дзяніс Dzianis
    Прокофий: Прокопий Prokop Пракоп
    Валентин: Валянцін Valiantsin
    Вадим: Вадзім Vadzim
    Аркадий: Аркадзь Arkady
    Геннадий: Генадзь Hennadii
    Ярослав: Яраслаў Yaroslav
    Пётр: Петар Petar
    Александр: Александар Aleksandar
    Авраам: Абрам Abraham
    Вера: Віра Vira
    Александр: Aleksandre Oleksandr`,
  short: `
    Alex: Алексей Александр Александра Oleksii Aliaksandr Aleksandra
    Саша: Александр Александра Oleksandr Aliaksandra Alex
    Sasha: Александр Аляксандра Шура
    Sascha: Александр
    Слава: Святослав Ярослав Вячеслав Владислав Мстислав Станислав Ростислав Мирослав
    Slava: Святослав Viacheslav Yaroslav Vladyslav
    Женя: Евгений Евгения Yevhen Eugene
    Zhenya: Евгений Yauhen
    Валя: Валентин Валентина Валерий Валерия
    Дима: Дмитрий Вадим Dmytro Dzmitry
    Митя: Дмитрий
    Гоша: Георгий Игорь Егор
    Жора: Георгий Heorhii
    Лёша: Алексей Oleksii
    Lesha: Алексей
    Lyosha: Алексей
    Алёша: Алексей
    Alyosha: Aliaksei
    Серёжа: Сергей Serhii
    Seryozha: Сергей
    Serge: Сергей
    Коля: Николай Микола Mikalai
    Kolya: Nikolai
    Костя: Константин Kostiantyn
    Витя: Виктор Виталий
    Миша: Михаил Mykhailo
    Гриша: Григорий Hryhorii
    Юра: Юрий Yurii
    Боря: Борис
    Федя: Фёдор Fedir
    Паша: Павел Pavlo Прасковья
    Ваня: Иван Ivan
    Толя: Анатолий
    Гена: Геннадий
    Лёва: Лев
    Лёня: Леонид
    Lyonya: Leonid
    Сеня: Семён Арсений
    Тёма: Артём
    Tyoma: Artem
    Влад: Владислав Владимир
    Вова: Владимир Volodymyr
    Volodya: Владимир
    Стас: Станислав
    Рома: Роман
    Эдик: Эдуард
    Ed: Эдуард
    Max: Максим Maksym
    Nick: Николай
    Mike: Михаил
    Andy: Андрей
    Dan: Даниил Данило
    Алесь: Александр
    Михась: Михаил
    Ярик: Ярослав
    Рита: Маргарита
    Настя: Анастасия
    Nastya: Anastasiia
    Наташа: Наталья Nataliia
    Таня: Татьяна Tetiana
    Аня: Анна Hanna
    Нюра: Анна
    Катя: Екатерина Kateryna
    Kate: Екатерина
    Маша: Мария Maryia
    Даша: Дарья
    Оля: Ольга Volha
    Лена: Елена Olena
    Алёна: Елена
    Света: Светлана Sviatlana
    Ира: Ирина Iryna
    Люба: Любовь
    Люда: Людмила
    Мила: Людмила
    Тома: Тамара
    Рая: Раиса
    Ксюша: Ксения Оксана
    Лиза: Елизавета
    Вика: Виктория
    Полина: Аполлинария
    Сашо: Александр
    Гошо: Георги
    Пешо: Петър
    Кольо: Николай
    Гия: Георгий Giorgi
    Gia: Giorgi
    Гоги: Георгий
    Гига: Григорий Георгий
    Вахо: Вахтанг
    Дато: Давид Davit
    Сосо: Иосиф Ioseb
    Сандро: Александр Aleksandre
    Зура: Зураб
    Резо: Реваз
    Ника: Николоз Вероника
    Гуля: Гульнара Гульмира Айгуль
    Дуня: Евдокия
    Эля: Эльвира Элеонора
    Кети: Кетеван
    Пера: Петар
    Peđa: Предраг
    Дуле: Dušan
    Мага: Магомед Mukhammad`,
  apart: `
    Алексей: Александр Иван Alexandra
    Alex: Иван Андрей Anna
    Слава: Иван Сергей Владимир
    Саша: Женя Миша Паша
    Дима: Даша Денис
    Миша: Маша
    Коля: Костя Толя
    Лена: Лина Елизавета
    Оля: Аля Юля
    Витя: Митя
    Ваня: Вася
    Аня: Таня
    Галя: Валя
    Лида: Лиля
    Сеня: Саня
    Дато: Дима
    Евгений: Евгения
    Валентин: Валентина Валерий
    Мирослав: Мстислав Ярослав
    Вера: Вероника
    Полина: Павел`,
};

/** Patronymics: each line one father. */
export const sameFathers = `
  Григорьевич Григориевич Григорович Рыгоравіч Ryhoravič Hryhoriiovych Григорівна Ryhorauna Grigorjewitsch Grigorievitch
  Никитич Микитович Нікіціч Никитична Mykytovych Микитівна
  Ильич Ілліч Ільіч Ильинична Іллівна Illivna Illich Ilinichna Iljitsch Iljič Iljinitschna
  Фомич Хомич Хомович Хамавіч Фоминична Khomych
  Кузьмич Кузьмович Кузьминична Kuzmovych
  Лукич Лукович Лукинична Луківна
  Саввич Савич Савович Savvich
  Прокофьевич Прокопьевич Прокопович Prokopovych Пракопавіч Прокофьевна Прокопівна
  Афанасьевич Опанасович Панасович Афанасійович Апанасавіч Opanasovych
  Степанович Стефанович Сцяпанавіч Stsiapanavich Stefanovych
  Семёнович Семенович Сямёнавіч Siamionavich Semyonovich
  Тимофеевич Тимофійович Цімафеевіч Tsimafeevich Timofeevich
  Матвеевич Матвійович Мацвеевіч Matseevich Matveevich
  Дмитриевич Дмитрович Дзмітрыевіч Змітравіч Zmitravich Dmytrovych
  Алексеевич Олексійович Аляксеевіч Aliakseevich Oleksiivna
  Сергеевич Сергійович Сяргеевіч Siarheevich Сергіївна Sergejewitsch Sergejevič
  Андреевич Андрійович Андрэевіч Andriiovych Andrejewitsch Andreïevitch
  Николаевич Миколайович Мікалаевіч Mykolaivna
  Игнатьевич Гнатович Ігнатавіч Hnatovych
  Евдокимович Явдокимович Yevdokymovych
  Фёдорович Федорович Хведаравіч Fedorivna
  Яковлевич Якович Якаўлевіч Yakovych Яківна
  Львович Левович Львівна Lvovna
  Павлович Паўлавіч Paulavich Павлівна
  Петрович Пятровіч Piatrovich Petrivna
  Михайлович Міхайлавіч Mykhailovych
  Евгеньевич Євгенович Євгенійович Яўгенавіч Yauhenavich
  Анатольевич Анатолійович Анатольович Anatoliivna
  Юрьевич Юрійович Yuriiovych Jurjewitsch Jurjevič
  Валерьевич Валерійович Valeriivna
  Игоревич Ігорович Ігоравіч Ihorivna Igorewitsch
  Осипович Иосифович Йосипович Yosypivna
  Романович Раманавіч Romanivna
  Денисович Дзянісавіч Dzianisavich
  Аркадьевич Аркадзевіч Arkadiiovych
  Муратович Мурадович Muradovich
  Ренатович Ринатович Rinatovna
  Магомедович Мухаммедович Mukhamedovich
  Никифорович Ничипорович Nychyporovych
  Евстафьевич Остапович
  Ефимович Юхимович Яўхімавіч Yukhymivna
  Климентьевич Климович
  Александрович Олександрович Аляксандравіч Oleksandrivna
  Викторович Вікторович Віктаравіч
  Гусейнович Хусейнович Huseynovich`;
