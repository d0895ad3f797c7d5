import { organizationOf, type TouchedOrganizations, type WriteContext } from "@thidua/kit/access/authorization";
import { organizationTree } from "../organization/organization-tree.js";
import { ExampleProgram } from "./example-program.js";

/**
 * The bodies touched by what a body does within a program: a round, a conference, an example. A program is carried out by those
 * below the body whose program it is, so these answer for themselves alone; anyone else would put something on another's
 * program, and that body is touched too.
 *
 * Takes the context, the program's id, and the acting body's id; without one it is the program's own. Gives undefined when
 * there is no such program.
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
  const [found] = await context.em.execute<{ takes_part: boolean }[]>(`select ?::uuid in (${sql}) as "takes_part"`, [
    actingId,
    ...parameters,
  ]);
  return found?.takes_part ? actingId : [actingId, owner];
}
