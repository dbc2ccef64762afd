import { smokeEverywhere } from "./everywhere.mjs";

export default {
  async test() {
    console.log(JSON.stringify(await smokeEverywhere()));
  },
};
