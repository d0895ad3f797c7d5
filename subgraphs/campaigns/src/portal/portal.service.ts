import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import { sortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { requireReferences } from "../references/references.js";
import { portalErrors } from "./portal.errors.js";
import type { CreatePortalInput } from "./portal.inputs.js";
import { Portal } from "./portal.js";
import type { VisitStatistics, VisitStatisticsInput } from "./visit-statistics.js";

/** The rules of portals, within the transaction of its EntityManager. */
export class PortalService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Adds a portal.
   *
   * @throws REQUIRED, TOO_LONG, INVALID_HIT_COUNTER, PAGE_COUNT_NEGATIVE, UNKNOWN_ORGANIZATION
   */
  async create(input: CreatePortalInput, options: RecordOptions = {}): Promise<Portal> {
    const visitStatistics = input.visitStatistics ? statisticsOf(input.visitStatistics) : null;
    const values = columnValues(Portal, input, { visitStatistics });
    const { organizationId, hitCounterRaw } = values;
    if (hitCounterRaw != null && !/^[0-9]{1,9}$/.test(hitCounterRaw))
      throw portalErrors.INVALID_HIT_COUNTER(["hitCounterRaw"], { value: hitCounterRaw });
    await requireReferences(this.em, [{ to: "organization", id: organizationId, path: ["organizationId"] }]);
    const portal = this.em.create(Portal, {
      ...recordFields(input, options),
      ...values,
      nameSortKey: sortKey(values.name),
      hitCounter: hitCounterRaw == null ? null : Number(hitCounterRaw),
    });
    await this.em.persist(portal).flush();
    return portal;
  }
}

function statisticsOf(given: VisitStatisticsInput): VisitStatistics {
  for (const [field, value] of Object.entries(given)) {
    if (typeof value === "number" && value < 0)
      throw portalErrors.PAGE_COUNT_NEGATIVE(["visitStatistics", field], { value });
  }
  const { online = null, today = null, thisWeek = null, total = null } = given;
  return { online, today, thisWeek, total };
}
