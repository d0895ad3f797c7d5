import { choose } from "./choose.js";
import { generatedDays } from "./generated-days.js";
import { generatedId } from "./generated-id.js";
import type { GeneratedSize } from "./generated-size.js";
import type { GeneratedRow } from "./generated-table.js";
import type { KeyFunctions } from "./key-functions.js";
import { generatedNames } from "./names.js";
import { type GeneratedOrganization, organizationForest } from "./organization-forest.js";
import { referredRecord } from "./referred-record.js";

/** What is the same in the tables of several subgraphs: an owner's records and their mirrors. */
export interface GeneratedWorld {
  readonly size: GeneratedSize;
  readonly keys: KeyFunctions;
  readonly forest: readonly GeneratedOrganization[];
  /** The number of an organization's province: 0 or 1. */
  provinceOf(organization: number): number;
  provinceName(province: number): string;
  personName(index: number): string;
  councilName(index: number): string;
  campaignName(index: number): string;
  /** Returns the ID of the organization that a row of a table refers to (see `referredRecord`). */
  organizationId(index: number, rows: number, purpose: number): string;
  /** Returns the ID of the campaign that a row of a table refers to. */
  campaignId(index: number, rows: number, purpose: number): string;
  /** The organization that launches a campaign. */
  campaignOrganizationId(index: number): string;
  /** An appointment, without what only its mirror has. */
  appointment(index: number): GeneratedRow;
  /** The part of an organization in a merger: even ones end, odd ones succeed. */
  participation(index: number): { id: string; eventId: string; organizationId: string; side: string };
  /** The day of the merger that a part belongs to. */
  mergedOn(index: number): string;
  readonly mergers: number;
}

const roles = "DIRECTOR DEPUTY_DIRECTOR CHAIRPERSON VICE_CHAIRPERSON HEAD DEPUTY_HEAD EMULATION_OFFICER".split(" ");

/** Returns what the tables of a size have in common. */
export function generatedWorld(size: GeneratedSize, keys: KeyFunctions): GeneratedWorld {
  const forest = organizationForest(size.organizations);
  const ended = forest.flatMap(({ id, ended: end }) => (end ? [{ id, ...end }] : []));
  const second = forest.findLastIndex(({ parent }) => parent === null);
  const personName = (index: number) => (index === size.persons - 2 ? "Vũ Yên Ỵ" : generatedNames.person(index));
  const organizationId = (index: number, rows: number, purpose: number) =>
    generatedId("organization", referredRecord(size.organizations, index, rows, purpose));
  return {
    organizationId,
    campaignId: (index, rows, purpose) => generatedId("campaign", referredRecord(size.campaigns, index, rows, purpose)),
    ...{ size, keys, forest, personName, mergers: ended.length },
    provinceOf: (organization) => (organization < second ? 0 : 1),
    provinceName: (province) => ["Lâm Sơn", "Hưng Phú"][province]!,
    councilName: (index) => `Hội đồng Thi đua - Khen thưởng ${generatedNames.unit(index * 7).name}`,
    campaignName: (index) =>
      `Phong trào ${generatedNames.cause(index)} ${generatedNames.place(index)} năm ${2012 + (index % 15)}`,
    campaignOrganizationId: (index) => organizationId(index, size.campaigns, 80),
    appointment(index) {
      const heldFrom = generatedDays.day(index, 70);
      const heldTo = choose.chance(0.3, index, 72) ? generatedDays.after(heldFrom, 1_500) : null;
      const rows = 2 * size.others;
      return {
        ...{ id: generatedId("appointment", index), role: choose.item(roles, index, 73) },
        organizationId: organizationId(index, rows, 74),
        personId: generatedId("person", referredRecord(size.persons, index, rows, 75)),
        ...{ validFrom: heldFrom, validTo: heldTo, heldFrom, heldTo },
      };
    },
    participation(index) {
      const event = Math.floor(index / 2);
      const { id, successor } = ended[event]!;
      return {
        ...{ id: generatedId("lineageParticipant", index), eventId: generatedId("lineageEvent", event) },
        ...{ organizationId: index % 2 ? forest[successor]!.id : id, side: index % 2 ? "TO" : "FROM" },
      };
    },
    mergedOn: (index) => ended[Math.floor(index / 2)]!.on,
  };
}
