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
 * Returns the organization of the example, the one where it originates and the one that replicates it. That a named organization
 * replicates an example, or that it is replicated within the agency, is recorded by an editor. A replication in a sector, the
 * province or the nation is a judgement.
 *
 * @throws GraphQLError FORBIDDEN for an editor who records such a judgement
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
