/** Made up, as examples/staff.csv is. */
export const LIST_EXAMPLE = `id;name;name:de;aliases;type
7;Жанна Щукина;;J. Chtchoukina;person
8;Юрий Сергеевич Лужин;Juri Luschin;;person
9;Юрий Андреевич Лужин;;;person
10;Нижний Тагил;;;place
11;ПАО «Северная верфь»;;;organization
`;

/** Made up, as examples/witnesses.csv is. */
export const NAMES_EXAMPLE = `day,witness
2024-01-02,Schanna Schtschukina
2024-01-02,"Щукина, Жанна"
2024-01-03,Jeanne Chtchoukina
2024-01-05,Yury Luzhin
2024-01-05,Лужин Юрий Сергеевич
2024-01-08,Juri S. Luschin
2024-01-09,Niżny Tagił
2024-01-09,Северная верфь
2024-01-10,Bulat Khabirov
`;
