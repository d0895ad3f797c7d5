import type { EntityManager } from "@mikro-orm/sql";
import { readRows } from "@thidua/kit/model/rows";
import { Organization } from "../organization/organization.js";
import { displayName, type NamedOrganization } from "./display-name.js";
import { namedOrganization } from "./named-organization.js";

/** The label of an organization. */
export interface StoredLabel {
  label: string;
  /** Whether another organization has the same label. */
  isShared: boolean;
}

/** Reads and computes labels. */
export class OrganizationLabelRepository {
  constructor(private readonly em: EntityManager) {}

  /** Returns the labels of organizations, in their order. One that is not stored yet is computed, and taken to be its own. */
  async labelsOf(ids: readonly string[]): Promise<StoredLabel[]> {
    const rows = await readRows<{ id: string; label: string; shared: boolean }>(
      this.em,
      `select "l"."organization_id" as "id", "l"."label", exists (select from "organizations"."organization_label" as "o"
          where "o"."label" = "l"."label" and "o"."organization_id" <> "l"."organization_id") as "shared"
        from "organizations"."organization_label" as "l" where "l"."organization_id" = any(?::uuid[])`,
      [ids],
    );
    const stored = new Map(rows.map(({ id, label, shared }) => [id, { label, isShared: shared }]));
    const missing = ids.filter((id) => !stored.has(id));
    if (missing.length === 0) return ids.map((id) => stored.get(id)!);
    const computed = await this.compute(missing);
    for (const [index, id] of missing.entries()) stored.set(id, { label: computed[index]!, isShared: false });
    return ids.map((id) => stored.get(id)!);
  }

  /** Returns the stored labels of organizations by their IDs. */
  async stored(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await readRows<{ id: string; label: string }>(
      this.em,
      `select "organization_id" as "id", "label" from "organizations"."organization_label" where "organization_id" = any(?::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, label }) => [id, label]));
  }

  /** Returns the labels of organizations, in their order. They are not stored. */
  async compute(ids: readonly string[]): Promise<string[]> {
    const known = new Map<string, Organization>();
    for (let wanted = [...new Set(ids)]; wanted.length > 0; ) {
      const found = await this.em.find(Organization, { id: { $in: wanted } });
      for (const organization of found) known.set(organization.id, organization);
      wanted = [...new Set(found.flatMap(({ parentId }) => (parentId && !known.has(parentId) ? [parentId] : [])))];
    }
    return ids.map((id) => displayName(lineOf(known.get(id)!, known)));
  }
}

function lineOf(
  organization: Organization,
  known: ReadonlyMap<string, Organization>,
): [NamedOrganization, ...NamedOrganization[]] {
  const above = organization.parentId ? known.get(organization.parentId) : undefined;
  const own = namedOrganization(organization, null);
  return above ? [own, ...lineOf(above, known)] : [own];
}
