/**
 * Where a subgraph stores what it knows of organizations: its own tables, or mirrors of them. Each is the quoted name of a table
 * or a subselect in brackets, without values.
 */
export interface TreeRelations {
  /** With the columns id, code, parent_id, has_end, ended_until. */
  nodes: string;
  /** With the columns event_id, organization_id, side, effective_until; one row for each organization in each event. */
  participations: string;
  /** Whether `nodes` has `path uuid[]`, the IDs from the root down to the organization itself, with an index on it. */
  hasPath?: boolean;
}
