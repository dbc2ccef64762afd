import type { EntityType } from "../types.ts";
import { classesOf, typeOfClasses } from "./entity-types.ts";
import type { JsonMapping } from "./json/read-json.ts";
import { JsonLdNode } from "./json-ld/node.ts";
import { Terms } from "./json-ld/terms.ts";
import { joinedName, NameList } from "./names.ts";
import type { Reading } from "./options.ts";
import { fieldOf, type Outcome } from "./record.ts";

const TYPES: ReadonlyMap<string, EntityType> = /* @__PURE__ */ classesOf("schema.org");

/** Persons, places and bodies of schema.org as JSON-LD. */
export function schemaOrgMapping(reading: Reading): JsonMapping {
  const terms = new Terms("schema:");
  return {
    aside: "@context",
    takeAside: (context) => terms.define(context),
    map: (record) => {
      terms.define(fieldOf(record, "@context"));
      return entityOf(new JsonLdNode(record, terms), reading);
    },
  };
}

function entityOf(node: JsonLdNode, reading: Reading): Outcome {
  const id = node.id ?? node.textsOf("schema:identifier")[0]?.text ?? node.idsOf("schema:url")[0];
  const classes = node.types.map((type) => type.replace(/^schema:/, ""));
  const known = typeOfClasses(classes, reading, TYPES);
  if (known === undefined && classes.length > 0) {
    return { reason: `class ${(classes[0] ?? "").slice(-40)} is no known person, place or body`, id };
  }
  if (id === undefined) return { reason: "has no @id" };
  const names = namesOf(node);
  const type = known ?? reading.type;
  return names.isEmpty ? { reason: "no name", id } : { id, ...(type !== undefined && { type }), names: names.all };
}

function namesOf(node: JsonLdNode): NameList {
  const names = new NameList();
  for (const { text, lang } of [...node.textsOf("schema:name"), ...node.textsOf("schema:alternateName")]) {
    names.add(text, lang);
  }
  const [surnames, given, additional] = ["familyName", "givenName", "additionalName"].map((part) =>
    node.textsOf(`schema:${part}`),
  );
  const [surname, first] = [surnames?.[0], given?.[0]];
  const isOne = surnames?.length === 1 && given?.length === 1 && (additional?.length ?? 0) <= 1;
  if (surname !== undefined && first !== undefined && isOne) {
    names.add(joinedName(surname.text, first.text, additional?.[0]?.text), surname.lang);
  }
  return names;
}
