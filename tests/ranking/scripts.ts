import type { Theme } from "./pairs.ts";

export const scripts: readonly Theme[] = [
  {
    title: "what cannot be read is not compared",
    pairs: [
      ["Ruslan Gabbasov", "Руслан Габбасов", "加巴索夫", "Chinese says nothing to it"],
      ["Ruslan Gabbasov", "Ruslan Jabasov", "루슬란 가바소프", "nor does Korean"],
      ["加巴索夫", "加巴索夫", "哈比罗夫", "to the letter it is the same name"],
      ["अलेक्जेंडर Karelin", "Александр Карелин", "Александр Петров", "the half that can be read decides"],
    ],
  },
  {
    title: "look-alike letters and marks",
    pairs: [
      ["Pуcлaн Гaббacoв", "Руслан Габбасов", "Руслан Габбазов", "Latin letters among Cyrillic ones"],
      ["Русла́н Габба́сов", "Руслан Габбасов", "Руслан Габбазов", "stress marks"],
      ["RUSLAN GABBASOV", "Руслан Габбасов", "РУСЛАН ГАББАЗОВ", "capitals say nothing"],
      ["Руслан Габбасов", "Ռուսլան Գաբբասով", "Ռուսլան Աբբասով", "Armenian"],
      ["Руслан Габбасов", "რუსლან გაბასოვი", "რუსლან აბასოვი", "Georgian, which adds -i"],
    ],
  },
];
