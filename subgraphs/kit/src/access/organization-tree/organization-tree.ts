import type { EntityManager } from "@mikro-orm/sql";

/** A selection of organizations. `OrganizationSelector` is its GraphQL input. */
export interface OrganizationSelection {
  readonly id: string;
  readonly includeDescendants?: boolean | null;
  readonly includePredecessors?: boolean | null;
}

/** A piece of SQL with `?` for each of its values, in order. */
export interface SqlFragment {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * What a subgraph knows of organizations: their parents, their successors and their ends. The current date is that of Vietnam.
 * An organization has ended if an end is recorded whose last possible day is unknown or not in the future.
 */
export interface OrganizationTree {
  /** Returns a subselect of IDs, without brackets: `organization_id in (${sql})`. An unknown ID selects itself alone. */
  selection(selector: OrganizationSelection): SqlFragment;

  /**
   * Returns the IDs that are outside the scope of a caller's organization, in one statement.
   *
   * The scope starts with the caller's organization, and with its successors if it has ended. It also includes everything
   * below an organization of the scope, every ended organization that one of the scope succeeded, and so on. An existing
   * organization passes nothing to another existing one.
   *
   * @param organizationCode the code in the caller's token, in any case; with an unknown code every ID is outside
   * @param ids the IDs to check; an unknown one is outside, so call `unknown` first if the difference matters
   */
  outsideScope(em: EntityManager, organizationCode: string, ids: readonly string[]): Promise<string[]>;

  /** Returns whether an organization has the code of a caller's token, and the codes of organizations: for the message of a refusal. */
  describe(
    em: EntityManager,
    organizationCode: string,
    ids: readonly string[],
  ): Promise<{ readonly isKnown: boolean; readonly codes: ReadonlyMap<string, string> }>;

  /** Returns the IDs that no known organization has, in one statement. */
  unknown(em: EntityManager, ids: readonly string[]): Promise<string[]>;

  /**
   * A subselect of (`organization`, `present`), without brackets and values, for counting by present organizations (AS_NOW).
   *
   * It has a row for each ended organization with a single successor, through any number of mergers and renamings: `present` is
   * that successor, or the last organization of the line if that one was dissolved. All others have no row and keep their own
   * ID: existing organizations, those dissolved without a successor, and those that were split. Use it as
   * `left join (${presentOrganizations}) as "p" on "p"."organization" = …` with `coalesce("p"."present", …)`.
   */
  readonly presentOrganizations: string;
}
