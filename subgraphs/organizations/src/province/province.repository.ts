import type { EntityManager } from "@mikro-orm/sql";
import { uuidArray } from "@thidua/kit/model/references";
import { Province } from "./province.js";
import { ProvinceCode } from "./province-code.js";
import { ProvinceSuccession } from "./province-succession.js";

/** From each origin forward to the provinces that were formed from it by the day asked for, then the last ones. */
const currentSql = `
with recursive "walk" ("origin", "province") as (
  select "id", "id" from unnest(?::uuid[]) as "start" ("id")
  union
  select "walk"."origin", "next"."successor_id"
  from "walk"
  join "organizations"."province_succession" as "next" on "next"."predecessor_id" = "walk"."province"
  join "organizations"."province" as "formed" on "formed"."id" = "next"."successor_id"
  where "formed"."valid_from" is null or "formed"."valid_from" <= ?
)
select "walk"."origin", "walk"."province" from "walk"
where not exists (
  select 1 from "walk" as "other"
  join "organizations"."province_succession" as "later" on "later"."successor_id" = "other"."province"
  where "other"."origin" = "walk"."origin" and "later"."predecessor_id" = "walk"."province"
)`;

/** Reads and stores provinces. */
export class ProvinceRepository {
  constructor(private readonly em: EntityManager) {}

  /** Whether a code is taken. */
  async hasCode(code: string): Promise<boolean> {
    return (await this.em.count(Province, { code })) > 0;
  }

  /** The provinces of which an official code holds still. */
  holdersOf(officialCode: string): Promise<ProvinceCode[]> {
    return this.em.find(ProvinceCode, { value: officialCode, validTo: null });
  }

  /** Stores a new province at once, so that what follows in the transaction can point at it. */
  async add(province: Province): Promise<Province> {
    await this.em.persist(province).flush();
    return province;
  }

  /** Stores an official code. */
  async addCode(code: ProvinceCode): Promise<ProvinceCode> {
    await this.em.persist(code).flush();
    return code;
  }

  /** Stores that a province was formed from others. */
  async addPredecessors(province: Province, predecessorIds: readonly string[]): Promise<void> {
    for (const predecessorId of predecessorIds) {
      this.em.persist(this.em.create(ProvinceSuccession, { predecessorId, successorId: province.id }));
    }
    await this.em.flush();
  }

  /** The provinces in which each of the given ones lives on at a day: one statement. Itself, while it exists. */
  async currentOf(ids: readonly string[], asOf: string): Promise<string[][]> {
    const rows = await this.em.execute<{ origin: string; province: string }[]>(currentSql, [uuidArray(ids), asOf]);
    return ids.map((id) => rows.filter(({ origin }) => origin === id).map(({ province }) => province));
  }
}
