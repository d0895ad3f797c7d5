import type { SeededGraph } from "../seeded-graph.js";

/** Where a record belongs, seen from the organization for which the caller acts. */
export const positions = ["inside", "outside", "above"] as const;
export type Position = (typeof positions)[number];

/** The code of the organization for which every caller of the matrix acts. */
export const callerOrganization = "matrix-department";

/**
 * Makes the organizations of the matrix: a committee (above), the caller's department below it, a division below that (inside),
 * and an organization without relation to them (outside). Returns the id of the organization at each position.
 */
export async function makePositions(
  graph: SeededGraph,
  headers: Record<string, string>,
): Promise<Record<Position, string>> {
  const make = async (code: string, parentId?: string): Promise<string> => {
    const source = `mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { organization { id } userErrors { code } } }`;
    const input = { code, kind: "DEPARTMENT", level: "PROVINCE", names: [{ fullName: code }], parentId };
    const { data, errors } = await graph.ask(source, { input }, headers);
    if (!data?.createOrganization?.organization) throw new Error(JSON.stringify(errors ?? data));
    return data.createOrganization.organization.id;
  };
  const above = await make("matrix-committee");
  const department = await make(callerOrganization, above);
  return { above, inside: await make("matrix-division", department), outside: await make("matrix-elsewhere") };
}
