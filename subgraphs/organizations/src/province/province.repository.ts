import type { EntityManager } from "@mikro-orm/sql";
import { uuidArray } from "@thidua/kit/model/references";
import { readRows } from "@thidua/kit/model/rows";

/** The statement that walks from each origin to the provinces formed from it by a day, and returns the last ones. */
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

/** ids, ids → a row, if one of the provinces was formed from another of them, directly or not. */
const formedFromSql = `
with recursive "walk" ("origin", "province") as (
  select "id", "id" from unnest(?::uuid[]) as "start" ("id")
  union
  select "walk"."origin", "next"."successor_id"
  from "walk"
  join "organizations"."province_succession" as "next" on "next"."predecessor_id" = "walk"."province"
)
select 1 from "walk" where "origin" <> "province" and "province" = any(?::uuid[]) limit 1`;

/** Reads the succession of provinces. */
export class ProvinceRepository {
  constructor(private readonly em: EntityManager) {}

  /**
   * Returns the provinces that succeed each province on a day, in one statement. A province that exists is its own successor.
   *
   * @returns the IDs for each of the given ones, in their order
   */
  async currentOf(ids: readonly string[], asOf: string): Promise<string[][]> {
    const rows = await readRows<{ origin: string; province: string }>(this.em, currentSql, [uuidArray(ids), asOf]);
    return ids.map((id) => rows.filter(({ origin }) => origin === id).map(({ province }) => province));
  }

  /** Returns whether one of two provinces was formed from the other, directly or through others. */
  async isFormedFrom(one: string, other: string): Promise<boolean> {
    const ids = uuidArray([one, other]);
    return (await readRows(this.em, formedFromSql, [ids, ids])).length > 0;
  }
}
