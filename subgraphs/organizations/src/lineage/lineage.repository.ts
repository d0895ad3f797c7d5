import type { EntityManager } from "@mikro-orm/sql";
import { uuidArray } from "@thidua/kit/model/references";
import { readRows } from "@thidua/kit/model/rows";
import {
  connectedEventsSql,
  currentSuccessorsSql,
  descendantsSql,
  directLineEventsSql,
  participationsSql,
  predecessorsSql,
  successorsSql,
} from "./lineage.sql.js";
import { LineageEvent } from "./lineage-event.js";
import type { LineageEventKind } from "./lineage-event-kind.js";
import type { LineageSide } from "./lineage-participant.js";

/** The part of an organization in an event, and the first and last possible day of the event (null: not known). */
export interface Participation {
  organization: string;
  side: LineageSide;
  kind: LineageEventKind;
  first: string | null;
  last: string | null;
}

/** The IDs of related organizations, by the ID of the organization that the caller names. */
export type RelatedOrganizations = Map<string, string[]>;

/** The key of the lock on lineage, any number. Two events recorded at once could make a cycle that neither check sees. */
const lineageLock = 7_041_950;

/** Reads lineage. Each method runs one statement, whatever the number of organizations. */
export class LineageRepository {
  constructor(private readonly em: EntityManager) {}

  /** Returns the direct predecessors of each organization. */
  predecessorsOf(ids: readonly string[]): Promise<RelatedOrganizations> {
    return this.organizations(predecessorsSql, ids, [uuidArray(ids)]);
  }

  /** Returns the direct successors of each organization by a day, or of all time if `asOf` is null. */
  successorsOf(ids: readonly string[], asOf: string | null): Promise<RelatedOrganizations> {
    return this.organizations(successorsSql, ids, [uuidArray(ids), asOf, asOf]);
  }

  /** Returns all direct and indirect successors of each organization. */
  descendantsOf(ids: readonly string[]): Promise<RelatedOrganizations> {
    return this.organizations(descendantsSql, ids, [uuidArray(ids), null, null]);
  }

  /** Returns the direct and indirect successors that exist on a day. An organization that exists itself has none. */
  currentSuccessorsOf(ids: readonly string[], asOf: string): Promise<RelatedOrganizations> {
    return this.organizations(currentSuccessorsSql, ids, [uuidArray(ids), asOf, asOf, asOf, asOf]);
  }

  /** Returns all events of the connected history of each organization, unordered. */
  connectedEventsOf(ids: readonly string[]): Promise<Map<string, LineageEvent[]>> {
    return this.events(connectedEventsSql, ids, [uuidArray(ids)]);
  }

  /** Returns the events that led to each organization and those of its successors, unordered. */
  directLineEventsOf(ids: readonly string[]): Promise<Map<string, LineageEvent[]>> {
    return this.events(directLineEventsSql, ids, [uuidArray(ids), null, null, uuidArray(ids)]);
  }

  /** Returns the recorded participations of the organizations. */
  participationsOf(ids: readonly string[]): Promise<Participation[]> {
    return readRows<Participation>(this.em, participationsSql, [uuidArray(ids)]);
  }

  /** Locks lineage until the transaction ends: no other transaction records an event meanwhile. */
  async lock(): Promise<void> {
    await this.em.execute(`select pg_advisory_xact_lock(${lineageLock})`);
  }

  private async organizations(sql: string, ids: readonly string[], values: unknown[]): Promise<RelatedOrganizations> {
    const rows = await readRows<{ origin: string; organization: string }>(this.em, sql, values);
    const byOrigin: RelatedOrganizations = new Map(ids.map((id) => [id, []]));
    for (const { origin, organization } of rows) byOrigin.get(origin)?.push(organization);
    return byOrigin;
  }

  private async events(sql: string, ids: readonly string[], values: unknown[]): Promise<Map<string, LineageEvent[]>> {
    const rows = await readRows<{ origin: string }>(this.em, sql, values);
    const byOrigin = new Map<string, LineageEvent[]>(ids.map((id) => [id, []]));
    for (const { origin, ...row } of rows) byOrigin.get(origin)?.push(this.em.map(LineageEvent, row as never));
    return byOrigin;
  }
}
