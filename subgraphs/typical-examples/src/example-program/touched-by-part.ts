import { organizationOf, type TouchedOrganizations, type WriteContext } from "@thidua/kit/access/authorization";
import { readPrimaryRows } from "@thidua/kit/model/rows";
import { organizationTree } from "../organization/organization-tree.js";
import { ExampleProgram } from "./example-program.js";

/**
 * Returns the organizations to which a part of a program is attributed: a round, a conference, an example. The organizations
 * below the one that runs a program carry it out, so each of them answers for its own part alone. A part of any other
 * organization is attributed to the one that runs the program as well.
 *
 * @param actingId the organization that acts; the one that runs the program if it is not given
 * @returns undefined if there is no such program
 */
export async function touchedByPart(
  context: WriteContext,
  programId: string,
  actingId: string | null | undefined,
): Promise<TouchedOrganizations> {
  const owner = await organizationOf(context, ExampleProgram, programId);
  if (!owner || !actingId || actingId === owner) return owner;
  const { sql, parameters } = organizationTree.selection({
    id: owner,
    includeDescendants: true,
    includePredecessors: true,
  });
  const [found] = await readPrimaryRows<{ takes_part: boolean }>(
    context.em,
    `select ?::uuid in (${sql}) as "takes_part"`,
    [actingId, ...parameters],
  );
  return found?.takes_part ? actingId : [actingId, owner];
}
