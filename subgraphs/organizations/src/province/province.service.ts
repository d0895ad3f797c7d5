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
   * Adds a province with its predecessors and official codes. It is stored first, so that they can refer to it. A predecessor that
   * still exists ends, with its official codes, on the first day of the new province. Without that day none ends.
   *
   * @throws DomainError REQUIRED, TOO_LONG, INVALID_PERIOD, DUPLICATE_CODE; UNKNOWN_PROVINCE, PREDECESSOR_STILL_EXISTS and
   *   PREDECESSOR_BEGINS_LATER for a predecessor; MALFORMED_PROVINCE_CODE and DUPLICATE_CODE for an official code
   */
  async create(input: CreateProvinceInput, options: RecordOptions = {}): Promise<Province> {
    const values = columnValues(Province, input, { kind: input.kind ?? ProvinceKind.PROVINCE });
    const { code, name } = values;
    requirePeriod(input.validFrom, input.validTo, ["validTo"]);
    if ((await this.em.count(Province, { code })) > 0) throw commonErrors.DUPLICATE_CODE(["code"], { code });
    const predecessorIds = [...new Set(input.predecessorIds ?? [])];
    const predecessors = await this.predecessorsOf(predecessorIds, input.validFrom ?? null);
    for (const [index, given] of (input.officialCodes ?? []).entries()) {
      await this.requireFreeCode(given, predecessorIds, ["officialCodes", index]);
    }
    const province = this.em.create(Province, {
      ...recordFields(input, options),
      ...values,
      nameSortKey: sortKey(name),
    });
    await this.em.persist(province).flush();
    if (input.validFrom) await this.end(predecessors, input.validFrom);
    for (const predecessorId of predecessorIds) {
      this.em.persist(this.em.create(ProvinceSuccession, { predecessorId, successorId: province.id }));
    }
    for (const [index, given] of (input.officialCodes ?? []).entries()) {
      this.em.persist(this.codeOf(province, given, ["officialCodes", index]));
    }
    await this.em.flush();
    return province;
  }

  /**
   * Loads and locks the predecessors of a province: another one could be formed from them at once. They are locked in one order, so
   * that two transactions do not wait for each other. Each has to exist before the first day of the new province, and none beyond it.
   */
  private async predecessorsOf(ids: readonly string[], on: string | null): Promise<Province[]> {
    const predecessors: Province[] = [];
    for (const [index, id] of [...ids.entries()].sort(([, one], [, other]) => (one < other ? -1 : 1))) {
      const path = ["predecessorIds", index];
      const unknown = referenceErrors.UNKNOWN_PROVINCE;
      const predecessor = await requireRecord(this.em, Province, id, path, unknown, { locked: true });
      const { name, validFrom, validTo } = predecessor;
      if (on && validFrom && validFrom >= on)
        throw provinceErrors.PREDECESSOR_BEGINS_LATER(path, { name, validFrom, date: on });
      if (on && validTo && validTo > on) throw provinceErrors.PREDECESSOR_STILL_EXISTS(path, { name, date: on });
      predecessors.push(predecessor);
    }
    return predecessors;
  }

  /** Ends those provinces that still exist, and their official codes, on a day: the first on which they no longer exist. */
  private async end(provinces: readonly Province[], on: string): Promise<void> {
    const living = provinces.filter(({ validTo }) => !validTo);
    const provinceId = { $in: living.map(({ id }) => id) };
    const codes = await this.em.find(ProvinceCode, { provinceId, validTo: null });
    for (const province of living) province.validTo = on;
    for (const code of codes) if (!code.validFrom || code.validFrom <= on) code.validTo = on;
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
