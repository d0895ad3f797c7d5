import { newId } from "@thidua/base/identifiers";
import { LineageParticipation, OrganizationNode } from "@thidua/kit/access/organization-tree";
import { mirrorOrganization, type TestGraph } from "@thidua/kit/testing";
import { MirroredPerson } from "@thidua/vocabulary/mirrored-records";
import { MirroredProvince } from "../mirrors/mirrored-province.js";

export { mirrorOrganization };

/** Puts organizations of these IDs into the mirror. */
export async function mirrorOrganizations(graph: TestGraph, ...ids: string[]): Promise<void> {
  for (const id of ids) await mirrorOrganization(graph, { id });
}

/** Puts a merger of organizations, or another event, into the mirror. It does not set the end of the former organizations. */
export async function mirrorEvent(
  graph: TestGraph,
  from: string[],
  to: string[],
  on: string,
  eventKind = "MERGE",
): Promise<void> {
  const eventId = newId();
  const part = (side: string) => (organizationId: string) => ({
    id: newId(),
    eventId,
    eventKind,
    organizationId,
    side,
    effectiveUntil: on,
  });
  const parts = [...from.map(part("FROM")), ...to.map(part("TO"))];
  await graph.database.fork().insertMany(LineageParticipation, parts);
}

/** Puts persons of these IDs into the mirror. */
export async function mirrorPersons(graph: TestGraph, ...ids: string[]): Promise<void> {
  await graph.database.fork().insertMany(
    MirroredPerson,
    ids.map((id) => ({ id, fullName: "Nguyễn Văn A" })),
  );
}

/** Puts a province into the mirror and returns its ID. */
export async function mirrorProvince(graph: TestGraph): Promise<string> {
  const id = newId();
  await graph.database.fork().insert(MirroredProvince, { id, name: "Bắc Kạn" });
  return id;
}

/** Sets in the mirror the province of an organization. */
export async function placeMirrored(graph: TestGraph, id: string, provinceId: string): Promise<void> {
  await graph.database.fork().nativeUpdate(OrganizationNode, { id }, { provinceId });
}

/** Sets in the mirror the day by which an organization has ended. */
export async function endMirrored(graph: TestGraph, id: string, endedUntil: string): Promise<void> {
  await graph.database.fork().nativeUpdate(OrganizationNode, { id }, { hasEnd: true, endedUntil });
}
