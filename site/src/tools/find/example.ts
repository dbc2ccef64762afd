/** Made up, as examples/press-notes.txt is: it says how newspapers write some names, and nothing about who bears them. */
export const EXAMPLE = `Notes for an index of names

This text is made up. It says how newspapers write some names, and nothing about the people who bear them.

The English desk writes Fail Alsynov. A piece translated from Turkish has Fayil Alsynov, and one that came by way of Arabic has Phil Alsinov in its first line, Alsenov in its second and Al-Sinov in its caption. Radiy Khabirov is Radij Chabirow in the German review. Mr Khabirov needs one card too, and Bulat Khabirov, whom nobody here knows, needs one of his own.

Ruslan Gabbasov and Ruslan Jabasov are one, and neither is Ruslan Abbasov. Bayguskarov may be one of two.

Aus der deutschen Presseschau: Wladimir Putin, Ufa, Baschkortostan.

Из русского обзора: с Фаилем Алсыновым и Радием Хабировым говорили в Уфе и в Башкортостане.

Башҡортса: Радий Хәбиров, Башҡортостан, Өфө.

من العربية: راضي خابيروف في أوفا.`;
