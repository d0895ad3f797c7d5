import { choose } from "./choose.js";
import { generatedDays } from "./generated-days.js";
import { generatedId } from "./generated-id.js";
import type { GeneratedRow, GeneratedTable } from "./generated-table.js";
import type { GeneratedWorld } from "./generated-world.js";
import { generatedNames } from "./names.js";

const levels = ["COMPLETED", "COMPLETED_WELL", "COMPLETED_WELL", "COMPLETED_EXCELLENTLY"];
const unknown = { from: null, until: null, precision: "UNKNOWN" };

/** Returns the tables of the organizations subgraph, those that others refer to first. */
export function organizationTables(world: GeneratedWorld): GeneratedTable[] {
  const { size, keys, forest, organizationId } = world;
  const ended = [...forest.entries()].flatMap(([index, { ended: end }]) => (end ? [{ index, ...end }] : []));
  const eventOf = new Map(ended.map(({ index }, event) => [index, event]));
  const blocs = Math.max(10, Math.floor(size.others / 20));

  const organizationRow = (index: number): GeneratedRow => {
    const { id, code, name, kind, level, parent, ended: end } = forest[index]!;
    const established = generatedDays.known(index, 30);
    return {
      ...{ id, code, kind, level, provinceId: generatedId("province", world.provinceOf(index)) },
      ...{
        provinceCertainty: "STATED",
        provinceSources: [],
        provinceLabel: `tỉnh ${world.provinceName(world.provinceOf(index))}`,
      },
      parentId: parent === null ? null : forest[parent]!.id,
      nameHistory: [{ fullName: name, shortName: null, symbolCode: null, begins: unknown, ends: unknown }],
      ...{ searchLabel: null, identifierValues: [], nameSortKey: keys.sortKey(name) },
      ...{ establishedFrom: established.from, establishedUntil: established.until },
      establishedPrecision: established.precision,
      ...{ endedFrom: end?.on ?? null, endedUntil: end?.on ?? null, endedPrecision: end ? "DAY" : "UNKNOWN" },
      ...{ hasEnd: end !== null, endKind: end ? "MERGE" : null },
      endedById: end ? generatedId("lineageEvent", eventOf.get(index)!) : null,
    };
  };

  return [
    {
      entity: "Province",
      count: 2,
      rowOf: (index) => ({
        ...{
          id: generatedId("province", index),
          code: `generated-${index}`,
          name: world.provinceName(index),
          kind: "PROVINCE",
        },
        nameSortKey: keys.sortKey(world.provinceName(index)),
      }),
    },
    { entity: "Organization", count: size.organizations, rowOf: organizationRow },
    {
      entity: "OrganizationName",
      count: size.organizations,
      rowOf: (index) => ({
        ...{ id: generatedId("organizationName", index), organizationId: forest[index]!.id },
        ...{ fullName: forest[index]!.name, fullNameKey: keys.searchText(forest[index]!.name) },
        ...{ validFromPrecision: "UNKNOWN", validToPrecision: "UNKNOWN" },
      }),
    },
    {
      entity: "OrganizationIdentifier",
      count: Math.floor(size.organizations / 4),
      rowOf: (index) => ({
        ...{ id: generatedId("identifier", index), organizationId: forest[index * 4]!.id, scheme: "QD_20_2020" },
        ...{ value: `H99.${index}`, status: "ACTIVE", validFrom: generatedDays.day(index, 40) },
      }),
    },
    {
      entity: "LineageEvent",
      count: ended.length,
      rowOf: (index) => ({
        ...{ id: generatedId("lineageEvent", index), kind: "MERGE", effectivePrecision: "DAY" },
        ...{ effectiveFrom: ended[index]!.on, effectiveUntil: ended[index]!.on },
      }),
    },
    {
      entity: "LineageParticipant",
      count: 2 * ended.length,
      rowOf: (index) => ({ ...world.participation(index), position: index % 2 }),
    },
    {
      entity: "Person",
      count: size.persons,
      rowOf: (index) => ({
        ...{ id: generatedId("person", index), fullName: world.personName(index) },
        nameSortKey: keys.personSortKey(world.personName(index)),
      }),
    },
    { entity: "Appointment", count: 2 * size.others, rowOf: world.appointment },
    {
      entity: "EmulationBloc",
      count: blocs,
      rowOf: (index) => {
        const name = `${index % 2 ? "Khối" : "Cụm"} thi đua số ${index + 1} ${generatedNames.place(index)}`;
        return {
          ...{ id: generatedId("bloc", index), code: `generated-${index}`, kind: index % 2 ? "BLOC" : "CLUSTER", name },
          ...{ nameSortKey: keys.sortKey(name), organizationId: organizationId(index, blocs, 50) },
          parentBlocId: index > 9 && index % 3 === 0 ? generatedId("bloc", index % 10) : null,
          blocHeadId: organizationId(index, blocs, 51),
          ...{ memberCount: 5 + (index % 20), criteria: [], steps: ["ASSESSMENT", "PEER_REVIEW"] },
        };
      },
    },
    {
      entity: "BlocMembership",
      count: size.others,
      rowOf: (index) => ({
        ...{ id: generatedId("blocMembership", index), blocId: generatedId("bloc", choose.below(blocs, index, 55)) },
        ...{ organizationId: organizationId(index, size.others, 56), validFrom: generatedDays.day(index, 57) },
      }),
    },
    {
      entity: "BlocRules",
      count: blocs,
      rowOf: (index) => ({
        ...{ id: generatedId("blocRules", index), blocId: generatedId("bloc", index), versionNumber: 1 },
        ...{ validFrom: generatedDays.day(index, 58), text: generatedNames.sentences(index) },
      }),
    },
    {
      entity: "EmulationCouncil",
      count: Math.floor(size.others / 4),
      rowOf: (index) => {
        const name = world.councilName(index);
        return {
          ...{
            id: generatedId("council", index),
            code: `generated-${index}`,
            level: index % 3 ? "UNIT" : "DEPARTMENT",
          },
          ...{ name, otherNames: [], nameSortKey: keys.sortKey(name) },
          organizationId: organizationId(index, Math.floor(size.others / 4), 60),
          standingOrganizationId: organizationId(index, Math.floor(size.others / 4), 61),
        };
      },
    },
    {
      entity: "TaskCompletion",
      count: size.taskCompletions,
      // A person is assessed once a year.
      rowOf: (index) => {
        const isOrganization = index % 10 === 0;
        const count = isOrganization ? size.organizations : size.persons;
        const turn = isOrganization ? index / 10 : index;
        const subject = generatedId(isOrganization ? "organization" : "person", turn % count);
        return {
          ...{ id: generatedId("taskCompletion", index), year: 2026 - Math.floor(turn / count) },
          ...{ organizationId: isOrganization ? subject : null, personId: isOrganization ? null : subject },
          level: choose.item(levels, index, 65),
        };
      },
    },
  ];
}
