import { DriverException } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { lockNames, readPrimaryRows } from "@thidua/kit/model/rows";
import { catalogErrors } from "./catalog.errors.js";

/** The SQLSTATE of a row that an exclusion constraint refuses. */
const exclusionViolation = "23P01";

/** Writes rows of dated catalogs. */
export class CatalogRepository {
  constructor(private readonly em: EntityManager) {}

  /**
   * Locks keys of a catalog: no other transaction writes a row of theirs until this one ends. Read the rows afterwards.
   *
   * @param catalog the name of the catalog
   */
  lock(catalog: string, ...keys: readonly string[]): Promise<void> {
    return lockNames(this.em, ...keys.map((key) => `catalog ${catalog} ${key}`));
  }

  /**
   * Writes what was created or changed. A writer that takes no lock, such as a program of an earlier version, may have written a row of
   * the same key meanwhile, which the constraint of `OneRowADay` then refuses.
   *
   * @param code the code of the row, for the error
   * @throws DomainError PERIOD_OVERLAPS at `path`
   */
  async flush(code: string, path: readonly string[] = ["validFrom"]): Promise<void> {
    try {
      await this.em.flush();
      // On PostgreSQL what is written is sent with the next statement, or else with the commit, where no service is asked any more.
      await readPrimaryRows(this.em, "select 1");
    } catch (error) {
      if (!(error instanceof DriverException) || error.code !== exclusionViolation) throw error;
      throw catalogErrors.PERIOD_OVERLAPS(path, { code, ...existingPeriod(detailOf(error)) });
    }
  }
}

/** The driver's error has the detail that PostgreSQL gives, which the ORM's type does not declare. */
function detailOf(error: DriverException): string {
  return String((error as DriverException & { detail?: unknown }).detail);
}

/** Reads the period of the row that stays from the detail of the violation: `… conflicts with existing key (…)=(GK, [2024-01-01,)).` */
function existingPeriod(detail: string): { from: string; to: string } {
  const [, from, to] = /[[(]([\d-]*),([\d-]*)\)\)\.?$/.exec(detail) ?? [];
  return { from: from || "…", to: to || "…" };
}
