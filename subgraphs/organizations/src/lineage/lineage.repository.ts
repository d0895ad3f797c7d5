import type { EntityManager } from "@mikro-orm/sql";
import { uuidArray } from "@thidua/kit/model/references";
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
import { LineageParticipant, type LineageSide } from "./lineage-participant.js";

/** How a body took part in an event, and between which days that was (null: not known). */
export interface Participation {
  organization: string;
  side: LineageSide;
  kind: LineageEventKind;
  first: string | null;
  last: string | null;
}

/** For each body asked for, the ids of others. */
export type BodiesByOrigin = Map<string, string[]>;

/** Any number will do: two events recorded at once could make a cycle that neither of them sees. */
const lineageLock = 7_041_950;

/** Reads and stores lineage. However many bodies are asked for, each answer is one statement. */
export class LineageRepository {
  constructor(private readonly em: EntityManager) {}

  /** Bodies that stand directly before each of the given ones. */
  predecessorsOf(ids: readonly string[]): Promise<BodiesByOrigin> {
    return this.bodies(predecessorsSql, ids, [uuidArray(ids)]);
  }

  /** Bodies that stand directly after each of the given ones, by a day or (null) at all. */
  successorsOf(ids: readonly string[], asOf: string | null): Promise<BodiesByOrigin> {
    return this.bodies(successorsSql, ids, [uuidArray(ids), asOf, asOf]);
  }

  /** All bodies that came of each of the given ones. */
  descendantsOf(ids: readonly string[]): Promise<BodiesByOrigin> {
    return this.bodies(descendantsSql, ids, [uuidArray(ids), null, null]);
  }

  /** Bodies in which each of the given ones lives on at a day; none while it lives itself. */
  currentSuccessorsOf(ids: readonly string[], asOf: string): Promise<BodiesByOrigin> {
    return this.bodies(currentSuccessorsSql, ids, [uuidArray(ids), asOf, asOf, asOf, asOf]);
  }

  /** The events of the whole history that each body is connected with, in no order. */
  connectedEventsOf(ids: readonly string[]): Promise<Map<string, LineageEvent[]>> {
    return this.events(connectedEventsSql, ids, [uuidArray(ids)]);
  }

  /** The events that led to each body, and those of what came of it, in no order. */
  directLineEventsOf(ids: readonly string[]): Promise<Map<string, LineageEvent[]>> {
    return this.events(directLineEventsSql, ids, [uuidArray(ids), null, null, uuidArray(ids)]);
  }

  /** How the given bodies took part in events so far. */
  participationsOf(ids: readonly string[]): Promise<Participation[]> {
    return this.em.execute<Participation[]>(participationsSql, [uuidArray(ids)]);
  }

  /** Waits until no other transaction records lineage, and keeps others waiting until this one ends. */
  async lock(): Promise<void> {
    await this.em.execute(`select pg_advisory_xact_lock(${lineageLock})`);
  }

  /** Stores an event with its bodies, and what changed of them. */
  async add(event: LineageEvent, participants: readonly LineageParticipant[]): Promise<LineageEvent> {
    await this.em.persist([event, ...participants]).flush();
    return event;
  }

  private async bodies(sql: string, ids: readonly string[], values: unknown[]): Promise<BodiesByOrigin> {
    const rows = await this.em.execute<{ origin: string; organization: string }[]>(sql, values);
    const byOrigin: BodiesByOrigin = new Map(ids.map((id) => [id, []]));
    for (const { origin, organization } of rows) byOrigin.get(origin)?.push(organization);
    return byOrigin;
  }

  private async events(sql: string, ids: readonly string[], values: unknown[]): Promise<Map<string, LineageEvent[]>> {
    const rows = await this.em.execute<{ origin: string }[]>(sql, values);
    const byOrigin = new Map<string, LineageEvent[]>(ids.map((id) => [id, []]));
    for (const { origin, ...row } of rows) byOrigin.get(origin)?.push(this.em.map(LineageEvent, row as never));
    return byOrigin;
  }
}
