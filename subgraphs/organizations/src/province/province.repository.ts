import type { EntityManager } from "@mikro-orm/sql";
import { Province } from "./province.js";

/** Reads and stores provinces. */
export class ProvinceRepository {
  constructor(private readonly em: EntityManager) {}

  /** Whether a code is taken. */
  async hasCode(code: string): Promise<boolean> {
    return (await this.em.count(Province, { code })) > 0;
  }

  /** Stores a new province at once, so that what follows in the transaction can point at it. */
  async add(province: Province): Promise<Province> {
    await this.em.persist(province).flush();
    return province;
  }
}
