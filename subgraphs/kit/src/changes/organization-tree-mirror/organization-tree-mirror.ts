import type { EntityManager } from "@mikro-orm/sql";
import { LineageParticipation } from "../../access/organization-tree/lineage-participation.js";
import { OrganizationNode } from "../../access/organization-tree/organization-node.js";
import type { MirrorDefinition } from "../mirror/index.js";

/** What the tree takes of an organization: the snapshot in the feed of the organizations subgraph. */
export interface OrganizationSnapshot {
  code: string;
  /** The last full name. */
  name: string;
  kind: string;
  level: string;
  parentId: string | null;
  provinceId: string | null;
  hasEnd: boolean;
  endedUntil: string | null;
}

/** What the tree takes of an organization's part in an event of lineage: the snapshot in the same feed. */
export interface LineageParticipantSnapshot {
  eventId: string;
  eventKind: string;
  organizationId: string;
  side: string;
  effectiveUntil: string | null;
}

/** The types of the organizations mirror that make the tree. Spread them beside others of the same owner. */
export const organizationTreeTypes: MirrorDefinition["types"] = {
  Organization: {
    entity: OrganizationNode,
    row: ({ code, name, kind, level, parentId, provinceId, hasEnd, endedUntil }: OrganizationSnapshot) => ({
      code,
      name,
      kind,
      level,
      parentId,
      provinceId,
      hasEnd,
      endedUntil,
    }),
  },
  LineageParticipant: {
    entity: LineageParticipation,
    row: ({ eventId, eventKind, organizationId, side, effectiveUntil }: LineageParticipantSnapshot) => ({
      eventId,
      eventKind,
      organizationId,
      side,
      effectiveUntil,
    }),
  },
};

/** Deeper than any administration: it ends the walk if the data contain a cycle. */
const deepest = 64;

/**
 * Updates the paths of the touched organizations and of all below them, for `afterBatch` of a mirror with `organizationTreeTypes`.
 *
 * @param em the EntityManager of the batch's transaction
 * @param touched the touched IDs by type
 */
export async function updateOrganizationPaths(
  em: EntityManager,
  touched: { readonly [typeName: string]: readonly string[] },
): Promise<void> {
  const ids = touched.Organization ?? [];
  if (ids.length === 0) return;
  const schema = em.config.get("schema");
  const nodes = `"${schema}"."organization_node"`;
  await em.execute(
    `with recursive "moved" ("id") as (
  select "id" from unnest(?::uuid[]) as "touched" ("id")
  union
  select "child"."id" from ${nodes} as "child" join "moved" on "child"."parent_id" = "moved"."id"
),
"above" ("id", "ancestor", "depth") as (
  select "id", "id", 0 from "moved"
  union all
  select "above"."id", "node"."parent_id", "above"."depth" + 1 from "above"
  join ${nodes} as "node" on "node"."id" = "above"."ancestor"
  where "node"."parent_id" is not null and "above"."depth" < ${deepest}
),
"found" as (select "id", array_agg("ancestor" order by "depth" desc) as "path" from "above" group by "id")
update ${nodes} as "node" set "path" = "found"."path" from "found"
where "node"."id" = "found"."id" and "node"."path" is distinct from "found"."path"`,
    [`{${ids.join(",")}}`],
  );
}
