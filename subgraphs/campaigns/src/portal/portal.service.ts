import type { EntityManager } from "@mikro-orm/sql";
import { sortKey } from "@thidua/kit/model/names";
import { optionalText, type RecordOptions, recordFields, requireRecord, requireText } from "@thidua/kit/model/records";
import { requireReferences } from "../references/references.js";
import { portalErrors } from "./portal.errors.js";
import type { CreatePortalInput } from "./portal.inputs.js";
import { Portal } from "./portal.js";
import { PortalRepository } from "./portal.repository.js";
import type { VisitStatistics, VisitStatisticsInput } from "./visit-statistics.js";

/** The rules of portals. Works within the transaction of the EntityManager it is given. */
export class PortalService {
  private readonly portals: PortalRepository;

  constructor(private readonly em: EntityManager) {
    this.portals = new PortalRepository(em);
  }

  /** Adds a portal. Raises REQUIRED, TOO_LONG, INVALID_HIT_COUNTER, PAGE_COUNT_NEGATIVE, UNKNOWN_ORGANIZATION. */
  async create(input: CreatePortalInput, options: RecordOptions = {}): Promise<Portal> {
    const name = requireText(input.name, ["name"], 300);
    const hitCounterRaw = optionalText(input.hitCounterRaw, ["hitCounterRaw"], 50);
    if (hitCounterRaw !== null && !/^[0-9]{1,9}$/.test(hitCounterRaw)) {
      throw portalErrors.INVALID_HIT_COUNTER(["hitCounterRaw"], { value: hitCounterRaw });
    }
    await requireReferences(this.em, [{ to: "organization", id: input.organizationId, path: ["organizationId"] }]);
    const portal = this.em.create(Portal, {
      ...recordFields(input, options),
      organizationId: input.organizationId,
      name,
      nameSortKey: sortKey(name),
      url: optionalText(input.url, ["url"], 500),
      hitCounter: hitCounterRaw === null ? null : Number(hitCounterRaw),
      hitCounterRaw,
      visitStatistics: input.visitStatistics ? statisticsOf(input.visitStatistics) : null,
      slogan: optionalText(input.slogan, ["slogan"], 1_000),
    });
    return this.portals.add(portal);
  }

  /** The portal by its id. Raises UNKNOWN_PORTAL at the given path. */
  require(id: string, path: readonly string[]): Promise<Portal> {
    return requireRecord(this.em, Portal, id, path, portalErrors.UNKNOWN_PORTAL);
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
