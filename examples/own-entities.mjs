// Entities of your own, with fields of your own: node examples/own-entities.mjs
import { createResolver } from "allonym";

const books = createResolver([
  { id: "chekhov", names: ["Антон Павлович Чехов"], shelf: "B 12" },
  { id: "pushkin", names: ["Александр Сергеевич Пушкин"], shelf: "B 10" },
]);

for (const author of [
  "Anton Tschechow",
  "Tchekhov, Anton",
  "Aleksander Puszkin",
  "Alexandre Pouchkine",
  "Anton Puschkin",
]) {
  const answer = books.resolve(author);
  const shelf = answer.status === "match" ? answer.entity.shelf : answer.status;
  process.stdout.write(`${author}: ${shelf}\n`);
}
