// What every runtime must be able to do, browsers and bundles included.
import * as allonym from "allonym";
import * as imports from "allonym/import";
import * as system from "allonym/romanization/bgnpcgn-rus-Cyrl-Latn-1947";
import * as packageSystem from "allonym/romanization/translit-js-ru";
import * as serve from "allonym/serve";
import * as bashkortostan from "allonym/tables/bashkortostan";
import * as russiaRegions from "allonym/tables/russia-regions";
import { smoke } from "./calls.mjs";

export const entries = { allonym, imports, system, packageSystem, serve, bashkortostan, russiaRegions };

export const smokeEverywhere = () => smoke(entries);
