import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import type { RandomBelow } from "@thidua/kit/testing/random";
import type { CountedStatistics } from "./counted-statistics.js";

/**
 * Writes records as nothing but hand-written SQL does: creates, changes, moves between groups and deletes one or many at once, in a
 * transaction of some statements. Now and then the transaction is taken back.
 *
 * @returns whether it was committed
 */
export async function writeAtRandom(
  database: SubgraphDatabase,
  counted: CountedStatistics,
  random: RandomBelow,
): Promise<boolean> {
  const statements = Array.from({ length: 1 + random(3) }, () => statementAt(counted, random));
  const isTakenBack = random(6) === 0;
  try {
    await database.fork().transactional(async (em) => {
      for (const sql of statements) await em.execute(sql);
      if (isTakenBack) throw new TakenBack();
    });
    return true;
  } catch (error) {
    if (error instanceof TakenBack || /Deadlock|ForeignKey|UniqueConstraint/.test((error as Error).constructor.name))
      return false;
    throw error;
  }
}

class TakenBack extends Error {}

function statementAt({ table, fields, written, distinct }: CountedStatistics, random: RandomBelow): string {
  const one = <Item>(items: readonly Item[]): Item => items[random(items.length)]!;
  const count = one([1, 1, 2, 10, 60]);
  // Few at once are those of a few groups, so that writers meet.
  const some = (from = table) =>
    `(select "id" from ${from} order by md5("id"::text || '${random(1_000_000)}') limit ${count})`;
  const columns = [...fields.map(({ column }) => column).filter(Boolean), ...written];
  switch (random(fields.some(({ column }) => !column) ? 6 : 5)) {
    case 0:
      return `insert into ${table} select ("copied").* from (
        select jsonb_populate_record("row", jsonb_build_object('id', gen_random_uuid()${distinct ? `, '${distinct}', "row"."${distinct}" || gen_random_uuid()` : ""})) as "copied"
        from ${table} as "row" where "id" in ${some()}) as "copies"`;
    case 1:
      return `delete from ${table} where "id" in ${some()}`;
    case 5:
      return `update "awards"."award_decision" set "state" = case when "state" = 'ISSUED' then 'CANCELLED' else 'ISSUED' end
        where "id" in ${some('"awards"."award_decision"')}`;
    default: {
      const column = one(columns);
      return `update ${table} set "${column}" = (select "other"."${column}" from ${table} as "other" order by md5("other"."id"::text || '${random(1_000_000)}') limit 1) where "id" in ${some()}`;
    }
  }
}
