import type { EntityInput } from "../../../src/index.ts";

// A small index in which each oddity of names and entities occurs, and questions to it.

const people = `
Руслан Габбасов|Руслан Габбасова|Владимир Путин|Владимир Владимирович Путин|Михаил Горбачёв|Николай Жуков|Мыкола Жуков|
Jan Łucki|Elçin Cəfərov|Żaneta Jankowska|Eduard Tschacharow|Андрей Жданов|Andreï Jdanov|Фаиль Алсынов|Al-Sinov, Fail|
Иванов И. И.|И. Иванов|Ольга Петровна Орлова|Димитър Иванов Бербатов|محمد علي|معمر القذافي|משה לוי|加巴索夫|राम कुमार|
Γιώργος Παπαδόπουλος|გიორგი მარგველაშვილი|Սերգեյ Պետրոսյան|Иосиф Кобзон|IosifKobzon|Абиш улы Нурлан|ПУТИН Владимир
`
  .replaceAll("\n", "")
  .split("|");

const oddNames = [
  "__proto__",
  "constructor",
  "a\ud800b",
  "\udc00",
  "😀",
  "👩‍👩‍👧‍👦 Ufa",
  "ж".repeat(1000),
  "Ab".repeat(500),
  "???",
  "1234567890",
  "中文姓名",
  "z\u0301\u0301\u0301",
];

/** Entities of all types: one or many names each, names of many, declared look-alikes, odd names and odd ids. */
export const mixedCrowd: readonly EntityInput[] = [
  ...people.map((name, place): EntityInput => ({ id: `p${place}`, names: [name] })),
  ...oddNames.map((name, place): EntityInput => ({ id: `odd ${place}`, names: [name, { text: `${name} ${name}` }] })),
  { id: "__proto__", names: ["Руслан Габбасов", "Ruslan Gabbasov", "Руслан Шайхулович Габбасов"] },
  { id: "\ud800", names: ["Sergej Dratsjov"] },
  { id: "ufa", type: "place", names: ["Уфа", "Ufa", { text: "Өфө", lang: "ba" }, "Республика Башкортостан"] },
  { id: "memorial", type: "organization", names: ["Мемориал", "Memorial", "Общество «Мемориал»"] },
  { id: "grom", type: "group", names: ["Гром", "GROM", "Jan Łucki"] },
  { id: "many", names: Array.from({ length: 60 }, (_, place) => `Мария Кузнецова${"-Ли".repeat(place % 7)}`) },
  ...Array.from({ length: 40 }, (_, place): EntityInput => ({ id: `n${place}`, names: ["Сергей Смирнов"] })),
  { id: "twin a", names: ["Анна Ковалёва"], distinctFrom: ["twin b", "nobody"] },
  { id: "twin b", names: ["Анна Ковалева", "Ганна Ковальова"], distinctFrom: ["twin a", "twin a"] },
];

/** All names of the crowd, spellings of them, single words, strangers, and what names nobody. */
export const questions: readonly string[] = [
  ...new Set(mixedCrowd.flatMap(({ names }) => names.map((name) => (typeof name === "string" ? name : name.text)))),
  "Ruslan Jabasov",
  "R. Gabbasov",
  "Gabasow",
  "Vladimir Poutine",
  "V.V. Putin",
  "Nikolai Joukov",
  "Mykola Zhukow",
  "Fail Alsinov",
  "Anna Kowaljowa",
  "Hanna Kovaliova",
  "Sergei Smirnoff",
  "Smirnov",
  "Muhammad Ali",
  "Moshe Levi",
  "Ofo",
  "memorial",
  "Nobody Ofthese",
  "",
  "-",
];
