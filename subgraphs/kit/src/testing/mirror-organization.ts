import type { EntityManager } from "@mikro-orm/sql";
import { newId } from "@thidua/base/identifiers";
import { OrganizationNode } from "../access/organization-tree/index.js";
import { updateOrganizationPaths } from "../changes/organization-tree-mirror/index.js";
import type { TestGraph } from "./test-graph.js";

/** What a test states of an organization. The rest is that of a department of a province. */
export interface MirroredOrganization {
  /** A new ID unless given. */
  id?: string;
  /** The ID unless given. */
  code?: string;
  parentId?: string | null;
  /** The last day on which its end can be; an organization without it exists. */
  endedUntil?: string;
}

/**
 * Puts an organization into the organization tree of a subgraph that mirrors it, as the feed of its owner would.
 *
 * @returns the organization's ID
 */
export async function mirrorOrganization(graph: TestGraph, given: MirroredOrganization = {}): Promise<string> {
  const { id = newId(), code = id, parentId = null, endedUntil = null } = given;
  await graph.database.fork().transactional(async (transaction) => {
    const em = transaction as EntityManager;
    const hasEnd = endedUntil !== null;
    const node = { id, code, name: code, kind: "DEPARTMENT", level: "PROVINCE", parentId, hasEnd, endedUntil };
    await em.insert(OrganizationNode, { ...node, path: [] });
    await updateOrganizationPaths(em, { Organization: [id] });
  });
  return id;
}
