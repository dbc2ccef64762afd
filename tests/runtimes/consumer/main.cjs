const entries = {
  allonym: require("allonym"),
  imports: require("allonym/import"),
  system: require("allonym/romanization/bgnpcgn-rus-Cyrl-Latn-1947"),
  packageSystem: require("allonym/romanization/translit-js-ru"),
  serve: require("allonym/serve"),
  bashkortostan: require("allonym/tables/bashkortostan"),
  russiaRegions: require("allonym/tables/russia-regions"),
  node: require("allonym/node"),
};

import("./calls.mjs").then(({ smoke }) => smoke(entries)).then((outcome) => console.log(JSON.stringify(outcome)));
