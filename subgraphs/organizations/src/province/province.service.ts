import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { toLegalBasis } from "@thidua/documents";
import { columnValues } from "@thidua/kit/model/columns";
import { sortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requirePeriod, requireRecord } from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { provinceErrors } from "./province.errors.js";
import type { CreateProvinceInput, ProvinceCodeInput } from "./province.inputs.js";
import { Province } from "./province.js";
import { ProvinceCode } from "./province-code.js";
import { ProvinceKind } from "./province-kind.js";
import { ProvinceSuccession } from "./province-succession.js";

type Path = readonly (string | number)[];

/** The rules of provinces. Works within the transaction of its EntityManager. */
export class ProvinceService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Adds a province with its predecessors and official codes. It is stored first, so that they can refer to it.
   *
   * @throws DomainError REQUIRED, TOO_LONG, INVALID_PERIOD, DUPLICATE_CODE; UNKNOWN_PROVINCE and PREDECESSOR_STILL_EXISTS for a
   *   predecessor; MALFORMED_PROVINCE_CODE and DUPLICATE_CODE for an official code
   */
  async create(input: CreateProvinceInput, options: RecordOptions = {}): Promise<Province> {
    const values = columnValues(Province, input, { kind: input.kind ?? ProvinceKind.PROVINCE });
    const { code, name } = values;
    requirePeriod(input.validFrom, input.validTo, ["validTo"]);
    if ((await this.em.count(Province, { code })) > 0) throw commonErrors.DUPLICATE_CODE(["code"], { code });
    const predecessorIds = [...new Set(input.predecessorIds ?? [])];
    for (const [index, id] of predecessorIds.entries()) {
      await this.requireEnded(id, input.validFrom ?? null, ["predecessorIds", index]);
    }
    for (const [index, given] of (input.officialCodes ?? []).entries()) {
      await this.requireFreeCode(given, predecessorIds, ["officialCodes", index]);
    }
    const province = this.em.create(Province, {
      ...recordFields(input, options),
      ...values,
      nameSortKey: sortKey(name),
    });
    await this.em.persist(province).flush();
    for (const predecessorId of predecessorIds) {
      this.em.persist(this.em.create(ProvinceSuccession, { predecessorId, successorId: province.id }));
    }
    for (const [index, given] of (input.officialCodes ?? []).entries()) {
      this.em.persist(this.codeOf(province, given, ["officialCodes", index]));
    }
    await this.em.flush();
    return province;
  }

  /** Checks that a predecessor no longer exists on the first day of the new province. */
  private async requireEnded(id: string, on: string | null, path: Path): Promise<void> {
    const predecessor = await requireRecord(this.em, Province, id, path, referenceErrors.UNKNOWN_PROVINCE);
    if (on && (!predecessor.validTo || predecessor.validTo > on)) {
      throw provinceErrors.PREDECESSOR_STILL_EXISTS(path, { name: predecessor.name, date: on });
    }
  }

  /** Checks that an official code is free: it belongs to one province at a time, and a new province may take over a predecessor's. */
  private async requireFreeCode(given: ProvinceCodeInput, predecessorIds: string[], path: Path): Promise<void> {
    requirePeriod(given.validFrom, given.validTo, [...path, "validTo"]);
    if (!/^\d{2}$/.test(given.value))
      throw provinceErrors.MALFORMED_PROVINCE_CODE([...path, "value"], { code: given.value });
    if (given.validTo) return;
    const holders = await this.em.find(ProvinceCode, { value: given.value, validTo: null });
    if (holders.some(({ provinceId }) => !predecessorIds.includes(provinceId))) {
      throw commonErrors.DUPLICATE_CODE([...path, "value"], { code: given.value });
    }
  }

  private codeOf({ id: provinceId }: Province, given: ProvinceCodeInput, path: Path): ProvinceCode {
    const legalBasis = given.legalBasis ? toLegalBasis(given.legalBasis, [...path, "legalBasis"]) : null;
    return this.em.create(ProvinceCode, {
      ...recordFields(given, {}, path),
      ...columnValues(ProvinceCode, given, { provinceId, legalBasis }, path),
    });
  }
}
