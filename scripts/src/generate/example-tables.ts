import { choose } from "./choose.js";
import { generatedDays } from "./generated-days.js";
import { generatedId } from "./generated-id.js";
import type { GeneratedTable } from "./generated-table.js";
import type { GeneratedWorld } from "./generated-world.js";
import { generatedNames } from "./names.js";
import { referredRecord } from "./referred-record.js";

const stages = ["DISCOVERED", "FOSTERED", "REVIEWED", "REPLICATED"];
const steps = ["UNIT_REVIEW", "BLOC_REVIEW", "COUNCIL_REVIEW", "HEAD_DECISION"];

/** Returns the tables of the typical-examples subgraph, without its mirrors. */
export function exampleTables(world: GeneratedWorld): GeneratedTable[] {
  const { size, keys, organizationId, campaignId } = world;
  const rows = size.others;
  const programs = Math.max(10, Math.floor(rows / 10));
  const programId = (index: number, count: number, purpose: number) =>
    generatedId("program", referredRecord(programs, index, count, purpose));
  const isPublic = (example: number) => choose.chance(0.6, example, 300);

  return [
    {
      entity: "ExampleProgram",
      count: programs,
      rowOf(index) {
        const fromYear = 2012 + (index % 10);
        const name = `Chương trình xây dựng điển hình tiên tiến ${generatedNames.place(index)} ${index}`;
        return {
          ...{ id: generatedId("program", index), code: `generated-${index}`, name, nameSortKey: keys.sortKey(name) },
          ...{ organizationId: organizationId(index, programs, 310), fromYear, toYear: fromYear + 5 },
          campaignId: index % 2 ? campaignId(index, programs, 311) : null,
          ...{ startsFrom: `${fromYear}-01-01`, startsUntil: `${fromYear}-12-31`, startsPrecision: "YEAR" },
          ...{ endsFrom: `${fromYear + 5}-01-01`, endsUntil: `${fromYear + 5}-12-31`, endsPrecision: "YEAR" },
          ...{ objectives: [generatedNames.sentences(index)], stages, replicationScope: "PROVINCE", documents: [] },
        };
      },
    },
    {
      entity: "TypicalExample",
      count: size.examples,
      rowOf(index) {
        const person = referredRecord(size.persons, index, size.examples, 320);
        const isPerson = index % 3 > 0;
        const name = isPerson ? world.personName(person) : generatedNames.unit(index).name;
        const honored = isPublic(index)
          ? generatedDays.known(index, 321)
          : { from: null, until: null, precision: "UNKNOWN" };
        return {
          ...{ id: generatedId("example", index), name, subjectKind: isPerson ? "INDIVIDUAL" : "COLLECTIVE" },
          kind: choose.item(["ADVANCED_EXAMPLE", "ADVANCED_EXAMPLE", "GOOD_PERSON_GOOD_DEED", "NEW_MODEL"], index, 325),
          nameSortKey: isPerson ? keys.personSortKey(name) : keys.sortKey(name),
          ...{ title: `Điển hình ${generatedNames.cause(index)}`, summary: generatedNames.sentences(index) },
          ...{ personId: isPerson ? generatedId("person", person) : null, isPublic: isPublic(index) },
          organizationId: organizationId(index, size.examples, 326),
          campaignId: choose.chance(0.5, index, 327) ? campaignId(index, size.examples, 328) : null,
          programId: choose.chance(0.7, index, 329) ? programId(index, size.examples, 330) : null,
          ...{ currentStage: stages[index % 4], honoredFrom: honored.from, honoredUntil: honored.until },
          honoredPrecision: honored.precision,
        };
      },
    },
    {
      entity: "ExampleStageEntry",
      count: size.examples,
      rowOf(index) {
        const reached = generatedDays.known(index, 340);
        return {
          ...{
            id: generatedId("stageEntry", index),
            exampleId: generatedId("example", index),
            stage: stages[index % 4],
          },
          ...{ reachedFrom: reached.from, reachedUntil: reached.until, precision: reached.precision },
          isPublic: isPublic(index),
        };
      },
    },
    {
      entity: "ExampleRecognition",
      count: size.examples,
      rowOf(index) {
        const example = referredRecord(size.examples, index, size.examples, 350);
        const recognized = generatedDays.known(index, 351);
        return {
          ...{ id: generatedId("recognition", index), exampleId: generatedId("example", example) },
          ...{ act: choose.item(["SELECTED", "PRAISED", "HONORED"], index, 355), isPublic: isPublic(example) },
          ...{ recognizedFrom: recognized.from, recognizedUntil: recognized.until, precision: recognized.precision },
          organizationId: organizationId(index, size.examples, 356),
          conferenceId: index % 5 ? null : generatedId("conference", choose.below(programs, index, 357)),
        };
      },
    },
    {
      entity: "Replication",
      count: rows,
      rowOf(index) {
        const example = referredRecord(size.examples, index, rows, 360);
        return {
          ...{ id: generatedId("replication", index), exampleId: generatedId("example", example), scope: "SECTOR" },
          fromOrganizationId: organizationId(index, rows, 361),
          toOrganizationId: organizationId(index, rows, 362),
          ...{ startedOn: generatedDays.day(index, 363), isPublic: isPublic(example) },
        };
      },
    },
    {
      entity: "ReviewConference",
      count: programs,
      rowOf(index) {
        const name = `Hội nghị tổng kết ${generatedNames.cause(index)} ${generatedNames.place(index)} ${index}`;
        return {
          ...{ id: generatedId("conference", index), programId: generatedId("program", index), name },
          ...{
            nameSortKey: keys.sortKey(name),
            kind: index % 2 ? "FINAL" : "INTERIM",
            heldOn: generatedDays.day(index, 370),
          },
          ...{ organizerId: organizationId(index, programs, 372), reviewedFromYear: 2012, reviewedToYear: 2017 },
          ...{ chairId: generatedId("person", referredRecord(size.persons, index, programs, 373)) },
          ...{ participantGroups: [], assessment: generatedNames.sentences(index), solutions: [], documents: [] },
        };
      },
    },
    {
      entity: "SelectionRound",
      count: rows,
      rowOf: (index) => ({
        ...{ id: generatedId("round", index), programId: generatedId("program", index % programs), series: 1 },
        ...{ organizationId: organizationId(index, rows, 380), position: Math.floor(index / programs) },
        ...{
          kind: choose.item(["REGISTERED", "PROPOSED", "HONORED"], index, 381),
          heldOn: generatedDays.day(index, 382),
        },
        ...{ collectiveCount: index % 7, individualCount: index % 11, stepKinds: ["UNIT_REVIEW"] },
      }),
    },
    {
      entity: "SelectionStep",
      count: 4 * programs,
      rowOf: (index) => ({
        ...{ id: generatedId("step", index), programId: generatedId("program", Math.floor(index / 4)) },
        ...{ position: index % 4, kind: steps[index % 4], organizationId: organizationId(index, 4 * programs, 390) },
        councilId: index % 4 === 2 ? generatedId("council", index % Math.floor(rows / 4)) : null,
      }),
    },
    {
      entity: "ExampleGuideline",
      count: rows,
      rowOf: (index) => ({
        ...{ id: generatedId("guideline", index), position: index, text: generatedNames.sentences(index) },
        ...{ campaignId: campaignId(index, rows, 395), programId: programId(index, rows, 396) },
        ...{
          organizationId: organizationId(index, rows, 397),
          kinds: ["NEW_MODEL"],
          stages: ["FOSTERED"],
          acts: ["PRAISED"],
        },
      }),
    },
  ];
}
