/** A few words of names of places and bodies, in files as those of data/grammar; those hold sixty languages. */
export const smallNameWords: readonly unknown[] = [
  {
    functionWords: { ru: ["на", "в"], en: ["of", "the"], sv: ["i"] },
    locatives: ["в", "i"],
    namesakes: { before: ["имени"], behind: ["атындағы"] },
    elided: ["d'"],
  },
  {
    namedBefore: ["ba"],
    placeKinds: {
      city: { family: "settlement", light: true, words: { ru: ["город"], en: ["city"] } },
      republic: {
        family: "country",
        light: true,
        words: { ru: ["республика"], en: ["republic"], ba: ["республикаһы"] },
      },
      oblast: { family: "region", words: { ru: ["область"], en: ["oblast"] } },
      region: { family: "region", words: { en: ["region"], "uz-Cyrl": ["вилояти"] } },
      "urban-settlement": { family: "settlement-kind", words: { ru: ["посёлок городского типа"] } },
      street: { family: "street", words: { ru: ["улица"], en: ["street"], de: ["straße"] } },
      lake: { family: "lake", natural: true, words: { ru: ["озеро"], en: ["lake"] } },
      state: { family: "country", words: { tt: ["дәүләт"] } },
    },
  },
  {
    bodyKinds: {
      bank: { family: "bank", words: { ru: ["банк"], en: ["bank"] } },
      hotel: { family: "hotel", light: true, words: { ru: ["отель"], en: ["hotel"] } },
      association: { family: "association", words: { uk: ["об'єднання"] } },
    },
  },
  {
    modifiers: {
      upper: { opposite: ["lower"], words: { ru: ["верхний"], en: ["upper"] } },
      lower: { opposite: ["upper"], words: { ru: ["нижний"], en: ["lower"] } },
      white: { words: { ru: ["белый"], en: ["white"] } },
      state: { weak: true, words: { ru: ["государственный"], tt: ["дәүләт"] } },
    },
  },
  {
    legalForms: {
      llc: { family: "limited", words: { ru: ["ооо", "общество с ограниченной ответственностью"], en: ["llc"] } },
      jsc: { family: "joint-stock", words: { ru: ["ао"], en: ["jsc"] } },
    },
  },
  { exonyms: { moscow: { ru: ["москва"], en: ["moscow"], lv: ["maskava"] } } },
  {
    placeNames: { russia: { ru: ["россия", "российской"], en: ["russia", "russian"] } },
    placesBefore: { armenia: { hy: ["հայ"], en: ["arm"] } },
  },
  { bodyNames: { mipt: { ru: ["мфти"], en: ["mipt"] } } },
  { letterNames: { b: "би", c: "си", t: "ти" }, translatedLetters: { г: { before: "у", as: "с" } } },
  {
    englishSounds: {
      ...{ b: ["б"], e: ["е"], h: ["х"], i: ["и"], l: ["л"], m: ["м"], n: ["н"], o: ["о"], p: ["п"], u: ["у"] },
      ...{ ee: ["и"], e_: [""], "i(Ce_)": ["ай"], "o(Ce_)": ["оу", "о"], _u: ["ю", "а"] },
    },
  },
  { inflections: { Cyrillic: "ый ая ого" }, shortestStem: 3 },
];
