import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { foldAwardCode } from "./award-code.js";
import { AwardForm } from "./award-form.js";

/**
 * Loads the rows of several codes, of every period, in one statement. Their periods stay as they are until the transaction ends: what
 * would end one waits, and then finds the awards that were given meanwhile.
 *
 * @returns a map from each folded code to its rows, the earliest first
 */
export async function formsByCode(em: EntityManager, codes: readonly string[]): Promise<Map<string, AwardForm[]>> {
  const keys = [...new Set(codes.map(foldAwardCode))];
  const rows = await em.find(
    AwardForm,
    { codeKey: { $in: keys } },
    {
      orderBy: { validFrom: "asc" },
      lockMode: LockMode.PESSIMISTIC_READ,
    },
  );
  const byKey = new Map<string, AwardForm[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(row.codeKey)!.push(row);
  return byKey;
}
