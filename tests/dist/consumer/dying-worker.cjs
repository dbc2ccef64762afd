const { createResolver } = require("allonym");
const { resolveAll } = require("allonym/node");

const resolver = createResolver([{ id: "rg", names: ["Руслан Габбасов"] }]);

function* endless() {
  while (true) yield "Ruslan Jabasov";
}

(async () => {
  try {
    for await (const _ of resolveAll(endless(), resolver, { workers: 2 }));
  } catch ({ code, message }) {
    console.log(JSON.stringify({ code, message }));
  }
})();
