import { generatedId } from "./generated-id.js";
import type { GeneratedTable } from "./generated-table.js";
import type { GeneratedWorld } from "./generated-world.js";
import { pathOf } from "./organization-forest.js";

/** Returns the copies of the organizations subgraph's records in another subgraph, as its mirror would store them. */
export function organizationMirrors(world: GeneratedWorld): GeneratedTable[] {
  const { size, forest } = world;
  return [
    {
      entity: "OrganizationNode",
      count: size.organizations,
      rowOf(index) {
        const { id, code, name, kind, level, parent, ended } = forest[index]!;
        return {
          ...{ id, code, name, kind, level, parentId: parent === null ? null : forest[parent]!.id },
          provinceId: generatedId("province", world.provinceOf(index)),
          ...{ hasEnd: ended !== null, endedUntil: ended?.on ?? null, path: pathOf(forest, index) },
        };
      },
    },
    {
      entity: "LineageParticipation",
      count: 2 * world.mergers,
      rowOf: (index) => ({
        ...world.participation(index),
        ...{ eventKind: "MERGE", effectiveUntil: world.mergedOn(index) },
      }),
    },
    {
      entity: "MirroredPerson",
      count: size.persons,
      rowOf: (index) => ({ id: generatedId("person", index), fullName: world.personName(index) }),
    },
    {
      entity: "MirroredAppointment",
      count: 2 * size.others,
      rowOf(index) {
        const { validFrom: _from, validTo: _to, ...mirrored } = world.appointment(index);
        return { ...mirrored, positionClass: null };
      },
    },
    {
      entity: "MirroredEmulationCouncil",
      count: Math.floor(size.others / 4),
      rowOf: (index) => ({ id: generatedId("council", index), name: world.councilName(index) }),
    },
    {
      entity: "MirroredProvince",
      count: 2,
      rowOf: (index) => ({ id: generatedId("province", index), name: world.provinceName(index) }),
    },
  ];
}

/** Returns the copies of campaigns in a subgraph that mirrors them. */
export function campaignMirror(world: GeneratedWorld): GeneratedTable {
  return {
    entity: "MirroredCampaign",
    count: world.size.campaigns,
    rowOf: (index) => ({
      ...{ id: generatedId("campaign", index), name: world.campaignName(index) },
      organizationId: world.campaignOrganizationId(index),
    }),
  };
}
