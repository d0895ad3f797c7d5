import type { EntityManager } from "@mikro-orm/sql";
import { foldCode } from "../../model/records/index.js";
import { uuidArray } from "../../model/references/index.js";
import { readPrimaryRows } from "../../model/rows/index.js";
import type { OrganizationTree } from "./organization-tree.js";
import type { TreeRelations } from "./tree-relations.js";
import { treeSql } from "./tree-sql.js";

/**
 * Makes the organization tree over two relations of a database.
 *
 * @returns the tree; it holds the text of its statements and no connection
 */
export function sqlOrganizationTree(relations: TreeRelations): OrganizationTree {
  const sql = treeSql(relations);
  return {
    selection({ id, includeDescendants, includePredecessors }) {
      if (includeDescendants && includePredecessors) return { sql: sql.both, parameters: [id] };
      if (includePredecessors) return { sql: sql.predecessors, parameters: [id] };
      if (includeDescendants) return { sql: sql.descendants, parameters: relations.hasPath ? [id, id] : [id] };
      return { sql: sql.itself, parameters: [id] };
    },
    outsideScope: async (em, organizationCode, ids) =>
      idsOf(em, sql.outsideScope, [...ownCode(organizationCode), uuidArray(ids)]),
    async describe(em, organizationCode, ids) {
      const own = await idsOf(em, sql.own, ownCode(organizationCode));
      const rows = await readPrimaryRows<{ id: string; code: string }>(em, sql.codes, [uuidArray(ids)]);
      return { isKnown: own.length > 0, codes: new Map(rows.map(({ id, code }) => [id, code])) };
    },
    unknown: async (em, ids) => idsOf(em, sql.unknown, [uuidArray(ids)]),
    presentOrganizations: sql.present,
  };
}

/** Makes the tree over the tables of the mirror (`OrganizationNode`, `LineageParticipation`) in a subgraph's schema. */
export function mirroredOrganizationTree(schema: string): OrganizationTree {
  return sqlOrganizationTree({
    nodes: `"${schema}"."organization_node"`,
    participations: `"${schema}"."lineage_participation"`,
    hasPath: true,
  });
}

/** The values of `own`: the code as the token writes it, folded, and as written again. */
function ownCode(code: string): string[] {
  return [code, foldCode(code), code];
}

async function idsOf(em: EntityManager, sql: string, values: unknown[]): Promise<string[]> {
  const rows = await readPrimaryRows<{ id: string }>(em, sql, values);
  return rows.map(({ id }) => id);
}
