import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { toLegalBasis } from "@thidua/documents";
import { sortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requirePeriod, requireRecord, requireText } from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { provinceErrors } from "./province.errors.js";
import type { CreateProvinceInput, ProvinceCodeInput } from "./province.inputs.js";
import { Province } from "./province.js";
import { ProvinceRepository } from "./province.repository.js";
import { ProvinceCode } from "./province-code.js";
import { ProvinceKind } from "./province-kind.js";

type Path = readonly (string | number)[];

/** The rules of provinces. Works within the transaction of the EntityManager it is given. */
export class ProvinceService {
  private readonly provinces: ProvinceRepository;

  constructor(private readonly em: EntityManager) {
    this.provinces = new ProvinceRepository(em);
  }

  /**
   * Adds a province. Raises REQUIRED, TOO_LONG, INVALID_PERIOD, DUPLICATE_CODE; UNKNOWN_PROVINCE and
   * PREDECESSOR_STILL_EXISTS for a predecessor; MALFORMED_PROVINCE_CODE and DUPLICATE_CODE for an official code.
   */
  async create(input: CreateProvinceInput, options: RecordOptions = {}): Promise<Province> {
    const code = requireText(input.code, ["code"], 50);
    const name = requireText(input.name, ["name"], 200);
    requirePeriod(input.validFrom, input.validTo, ["validTo"]);
    if (await this.provinces.hasCode(code)) throw commonErrors.DUPLICATE_CODE(["code"], { code });
    const predecessorIds = [...new Set(input.predecessorIds ?? [])];
    for (const [index, id] of predecessorIds.entries()) {
      await this.requireEnded(id, input.validFrom ?? null, ["predecessorIds", index]);
    }
    for (const [index, given] of (input.officialCodes ?? []).entries()) {
      await this.requireFreeCode(given, predecessorIds, ["officialCodes", index]);
    }
    const province = this.em.create(Province, {
      ...recordFields(input, options),
      code,
      name,
      kind: input.kind ?? ProvinceKind.PROVINCE,
      nameSortKey: sortKey(name),
      validFrom: input.validFrom ?? null,
      validTo: input.validTo ?? null,
    });
    await this.provinces.add(province);
    await this.provinces.addPredecessors(province, predecessorIds);
    for (const [index, given] of (input.officialCodes ?? []).entries()) {
      await this.provinces.addCode(this.codeOf(province, given, ["officialCodes", index]));
    }
    return province;
  }

  /** A province that gave way to a new one no longer exists on the new one's first day. */
  private async requireEnded(id: string, on: string | null, path: Path): Promise<void> {
    const predecessor = await requireRecord(this.em, Province, id, path, referenceErrors.UNKNOWN_PROVINCE);
    if (on && (!predecessor.validTo || predecessor.validTo > on)) {
      throw provinceErrors.PREDECESSOR_STILL_EXISTS(path, { name: predecessor.name, date: on });
    }
  }

  /** An official code means one province at a time; a new province may take over that of one it was formed from. */
  private async requireFreeCode(given: ProvinceCodeInput, predecessorIds: string[], path: Path): Promise<void> {
    requirePeriod(given.validFrom, given.validTo, [...path, "validTo"]);
    if (!/^\d{2}$/.test(given.value))
      throw provinceErrors.MALFORMED_PROVINCE_CODE([...path, "value"], { code: given.value });
    if (given.validTo) return;
    const holders = await this.provinces.holdersOf(given.value);
    if (holders.some(({ provinceId }) => !predecessorIds.includes(provinceId))) {
      throw commonErrors.DUPLICATE_CODE([...path, "value"], { code: given.value });
    }
  }

  private codeOf(province: Province, given: ProvinceCodeInput, path: Path): ProvinceCode {
    return this.em.create(ProvinceCode, {
      ...recordFields(given),
      provinceId: province.id,
      value: given.value,
      validFrom: given.validFrom ?? null,
      validTo: given.validTo ?? null,
      legalBasis: given.legalBasis ? toLegalBasis(given.legalBasis, [...path, "legalBasis"]) : null,
    });
  }
}
