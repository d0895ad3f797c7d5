import type { EntityManager } from "@mikro-orm/sql";
import { raise } from "@thidua/kit/errors";
import { sortKey } from "@thidua/kit/names";
import { recordFields, type RecordOptions, requirePeriod, requireText } from "@thidua/kit/records";
import type { CreateProvinceInput } from "./province.inputs.js";
import { Province } from "./province.js";
import { ProvinceRepository } from "./province.repository.js";

/** The rules of provinces. Works within the transaction of the EntityManager it is given. */
export class ProvinceService {
  private readonly provinces: ProvinceRepository;

  constructor(private readonly em: EntityManager) {
    this.provinces = new ProvinceRepository(em);
  }

  /** Adds a province. Raises REQUIRED, TOO_LONG, INVALID_PERIOD, DUPLICATE_CODE. */
  async create(input: CreateProvinceInput, options: RecordOptions = {}): Promise<Province> {
    const code = requireText(input.code, ["code"], 50);
    const name = requireText(input.name, ["name"], 200);
    requirePeriod(input.validFrom, input.validTo, ["validTo"]);
    if (await this.provinces.hasCode(code)) raise("DUPLICATE_CODE", ["code"], { code });
    const province = this.em.create(Province, {
      ...recordFields(input, options),
      code,
      name,
      nameSortKey: sortKey(name),
      validFrom: input.validFrom ?? null,
      validTo: input.validTo ?? null,
    });
    return this.provinces.add(province);
  }
}
