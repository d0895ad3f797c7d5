import type { EntityManager } from "@mikro-orm/sql";

/** Which organizations' records are meant; `OrganizationSelector` is its GraphQL input. */
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
 * What a subgraph knows of organizations: which stand below which, which came of which, which have ended. Today is the day in
 * Vietnam. A body has ended when an end is recorded whose last possible day is unknown or not after today.
 */
export interface OrganizationTree {
  /** A subselect of ids, without brackets: `organization_id in (${sql})`. An unknown id selects itself alone. */
  selection(selector: OrganizationSelection): SqlFragment;

  /**
   * Which of the ids do not belong to what a caller acts for, in one statement. Takes the organization's code from the token;
   * for a code that is not known all ids are outside. An unknown id is outside too: ask `unknown` first where the difference
   * matters.
   *
   * The scope begins with the caller's body; while a body of it has ended, with those that came of it. To these belongs
   * everything below them, every ended body of which one of them came, and what is below that, and so on. A living body
   * neither inherits from a living one nor passes anything to it.
   */
  outsideScope(em: EntityManager, organizationCode: string, ids: readonly string[]): Promise<string[]>;

  /** Which of the ids are not those of a known organization, in one statement. */
  unknown(em: EntityManager, ids: readonly string[]): Promise<string[]>;

  /**
   * A subselect of (`organization`, `present`), without brackets and without values, for counting under present names (AS_NOW):
   * for each body that has ended and lives on in one body alone, however many mergers and renamings it took, that body; where
   * the line ends in a dissolved body, that last one. All others are missing here and keep their own id: living bodies, those
   * dissolved without a successor, and those that were split, since no single present name exists. Use it as
   * `left join (${presentBodies}) as "p" on "p"."organization" = …` with `coalesce("p"."present", …)`.
   */
  readonly presentBodies: string;
}
