import type { EntityManager } from "@mikro-orm/sql";
import { holdsOn } from "../catalog/period.js";
import { foldAwardCode } from "./award-code.js";
import { AwardForm } from "./award-form.js";

/** Reads and stores titles and forms. */
export class AwardFormRepository {
  constructor(private readonly em: EntityManager) {}

  /** All rows of the codes, of every period, in one statement: a map from the folded code to its rows. */
  async rowsByCode(codes: readonly string[]): Promise<Map<string, AwardForm[]>> {
    const keys = [...new Set(codes.map(foldAwardCode))];
    const rows = await this.em.find(AwardForm, { codeKey: { $in: keys } }, { orderBy: { validFrom: "asc" } });
    const byKey = new Map<string, AwardForm[]>(keys.map((key) => [key, []]));
    for (const row of rows) byKey.get(row.codeKey)!.push(row);
    return byKey;
  }

  /** The row that a code means on a day, or null. */
  async inForce(code: string, day: string): Promise<AwardForm | null> {
    const rows = (await this.rowsByCode([code])).get(foldAwardCode(code)) ?? [];
    return rows.find((row) => holdsOn(row, day)) ?? null;
  }

  /** The rows of one key, of every period. */
  rowsOfKey(key: string): Promise<AwardForm[]> {
    return this.em.find(AwardForm, { key });
  }

  /** Stores a new row, or what was changed of one. */
  async save(form: AwardForm): Promise<AwardForm> {
    await this.em.persist(form).flush();
    return form;
  }
}
