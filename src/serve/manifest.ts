import { version } from "../../package.json";
import type { EntityTable } from "./entity-table.ts";
import { LIMIT_SETTING } from "./extend.ts";
import { PREVIEW } from "./pages.ts";
import type { Limits } from "./rules.ts";

/** How a service presents itself. */
export interface Identity {
  readonly name: string;
  readonly identifierSpace: string | undefined;
  readonly schemaSpace: string;
}

const DOCUMENTATION = "https://www.npmjs.com/package/allonym";

/** What is common to both versions. */
function common({ name }: Identity, table: EntityTable, limits: Limits): object {
  return {
    name,
    documentation: DOCUMENTATION,
    serviceVersion: version,
    defaultTypes: table.types,
    batchSize: limits.queries,
  };
}

/** The manifest of version 0.2 (manifest.json of its schemas). */
export function manifest(identity: Identity, table: EntityTable, { base, limits }: Place): object {
  const suggest = (what: string): object => ({ service_url: base, service_path: `/suggest/${what}` });
  return {
    versions: ["0.2"],
    ...common(identity, table, limits),
    identifierSpace: identity.identifierSpace ?? `${base}/entity/`,
    schemaSpace: identity.schemaSpace,
    view: { url: `${base}/entity/{{id}}` },
    feature_view: { url: `${base}/feature/{{id}}` },
    preview: { url: `${base}/preview/{{id}}`, ...PREVIEW },
    suggest: {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: so the specification marks the place of the id
      entity: { ...suggest("entity"), flyout_service_path: "/flyout/${id}" },
      type: suggest("type"),
      property: suggest("property"),
    },
    extend: {
      propose_properties: { service_url: base, service_path: "/properties" },
      property_settings: [
        {
          name: "limit",
          label: LIMIT_SETTING.label,
          type: LIMIT_SETTING.type,
          default: LIMIT_SETTING.default,
          help_text: LIMIT_SETTING.helpText,
        },
      ],
    },
  };
}

interface Place {
  readonly base: string;
  readonly limits: Limits;
}

/** The manifest of version 1.0-draft: `view` and `suggest` have other shapes, so that one root cannot serve both. */
export function draftManifest(identity: Identity, table: EntityTable, { base, limits }: Place): object {
  const { label: name, ...setting } = LIMIT_SETTING;
  return {
    versions: ["1.0-draft"],
    ...common(identity, table, limits),
    view: { url: `${base}/entity/{id}` },
    featureView: { url: `${base}/feature/{id}` },
    preview: PREVIEW,
    suggest: { entity: true, property: true, type: true },
    extend: { proposeProperties: true, propertySettings: [{ id: "limit", name, ...setting }] },
    standardizedScore: true,
  };
}
