import type { EntityManager } from "@mikro-orm/sql";
import { readPrimaryRows, readRows } from "@thidua/kit/model/rows";
import { storeSearchColumns } from "@thidua/kit/model/search";
import { Organization } from "../organization/organization.js";
import { OrganizationLabel } from "./organization-label.js";
import { OrganizationLabelRepository } from "./organization-label.repository.js";

/** How many labels are computed at once. */
const batch = 500;

/** Keeps the labels of organizations. Works within the transaction of its EntityManager. */
export class OrganizationLabelService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Computes the labels of organizations and of all below them. Call it after each change of a name, a parent or an end.
   *
   * @param ids the organizations, which are stored already
   */
  async refresh(ids: readonly string[]): Promise<void> {
    const seen = new Set<string>();
    for (let level = [...ids]; level.length > 0; ) {
      const isFirst = seen.size === 0;
      for (const id of level) seen.add(id);
      const changed = await this.store(level);
      // Below an organization whose label stays the same, all labels do: a committee that ends has thousands below it.
      const below = await readRows<{ id: string }>(
        this.em,
        `select "id" from "organizations"."organization" where "parent_id" = any(?::uuid[])`,
        [isFirst ? ids : changed],
      );
      level = below.map(({ id }) => id).filter((id) => !seen.has(id));
    }
  }

  /** Computes the labels that are missing, after a migration that adds or empties the table. Without the table it does nothing. */
  async addMissing(): Promise<void> {
    const [table] = await readPrimaryRows<{ exists: boolean }>(
      this.em,
      `select to_regclass('"organizations"."organization_label"') is not null as "exists"`,
    );
    if (!table?.exists) return;
    for (;;) {
      const missing = await readPrimaryRows<{ id: string }>(
        this.em,
        `select "o"."id" from "organizations"."organization" as "o"
          left join "organizations"."organization_label" as "l" on "l"."organization_id" = "o"."id"
          where "l"."organization_id" is null limit ${batch}`,
      );
      if (missing.length === 0) return;
      await this.store(missing.map(({ id }) => id));
      this.em.clear();
    }
  }

  /** Stores the labels of organizations, and returns those whose label has changed. */
  private async store(ids: readonly string[]): Promise<string[]> {
    const repository = new OrganizationLabelRepository(this.em);
    const labels = await repository.compute(ids);
    const stored = await repository.stored(ids);
    const changed = ids.filter((id, index) => stored.get(id) !== labels[index]);
    if (changed.length === 0) return [];
    await this.em.upsertMany(
      OrganizationLabel,
      ids.map((organizationId, index) => ({ organizationId, label: labels[index]! })),
    );
    await this.storeForSearch(new Map(ids.map((id, index) => [id, labels[index]!])));
    return changed;
  }

  /** Makes organizations, which are in memory already, searchable by their labels. No organization changes by it. */
  private async storeForSearch(labels: ReadonlyMap<string, string>): Promise<void> {
    const loaded = this.em.getUnitOfWork();
    const rows = await storeSearchColumns(
      this.em,
      '"organizations"."organization"',
      [...labels].map(([id, label]) => {
        // A copy: with another value the organization itself would be stored as a change.
        const labelled = Object.create(Organization.prototype) as Organization;
        Object.assign(labelled, loaded.getById(Organization, id, "organizations"), { searchLabel: label });
        return { id, label, texts: labelled.searchableTexts() };
      }),
    );
    // Those in memory have the columns of before, and would store them again with their next change.
    for (const row of rows) this.em.map(Organization, row as never);
  }
}
