import {
  joinOrganizations,
  organizationOf,
  type TouchedOrganizations,
  type WriteContext,
} from "@thidua/kit/access/authorization";
import { requireJudge } from "../typical-example/judging.js";
import { TypicalExample } from "../typical-example/typical-example.js";
import type { RecordReplicationInput } from "./replication.inputs.js";
import { ReplicationScope } from "./replication-scope.js";

/**
 * The example's body, where it is said to come from and where it is followed. A body follows an example itself, or within the
 * agency; that all of a sector or the province shall follow is judged. Raises FORBIDDEN for an editor who says so.
 */
export async function touchedByReplication(
  { exampleId, scope, fromOrganizationId, toOrganizationId }: RecordReplicationInput,
  context: WriteContext,
): Promise<TouchedOrganizations> {
  const isOwn = toOrganizationId != null || scope === ReplicationScope.AGENCY;
  if (!isOwn) requireJudge(context.caller, `recordReplication(scope: ${scope})`);
  const owner = await organizationOf(context, TypicalExample, exampleId);
  return joinOrganizations(owner, fromOrganizationId ?? [], toOrganizationId ?? []);
}
