/**
 * Where a subgraph keeps what it knows of organizations: its own tables, or mirrors of them. Each is a table's quoted name or
 * a subselect in brackets, without values.
 */
export interface TreeRelations {
  /** With the columns id, code, parent_id, has_end, ended_until. */
  nodes: string;
  /** With the columns event_id, organization_id, side, effective_until; one row for each body in each event. */
  participations: string;
  /** Whether `nodes` has `path uuid[]`, the ids from the root down to the body itself, with an index on it. */
  hasPath?: boolean;
}
