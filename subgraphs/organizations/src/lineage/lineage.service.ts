import type { EntityManager } from "@mikro-orm/sql";
import { raise } from "@thidua/base/errors";
import { toLegalBasis } from "@thidua/documents";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { referenceErrors } from "@thidua/vocabulary/references";
import { dayBefore, type KnownDate, lastPossibleDay, toKnownDate } from "../known-date/index.js";
import { nameOn } from "../organization/name-history.js";
import type { Organization } from "../organization/organization.js";
import { OrganizationRepository } from "../organization/organization.repository.js";
import { lineageErrors } from "./lineage.errors.js";
import type { RecordLineageEventInput } from "./lineage.inputs.js";
import { LineageRepository } from "./lineage.repository.js";
import { LineageEvent } from "./lineage-event.js";
import { LineageEventKind } from "./lineage-event-kind.js";
import { LineageParticipant, LineageSide } from "./lineage-participant.js";
import { requireSequence } from "./lineage-sequence.js";
import { requireShape } from "./lineage-shape.js";

interface Body {
  organization: Organization;
  side: LineageSide;
  position: number;
  path: (string | number)[];
}

/** The rules of lineage. Works within the transaction of the EntityManager it is given. */
export class LineageService {
  private readonly lineage: LineageRepository;
  private readonly organizations: OrganizationRepository;

  constructor(private readonly em: EntityManager) {
    this.lineage = new LineageRepository(em);
    this.organizations = new OrganizationRepository(em);
  }

  /**
   * Records what happened to bodies, and when they began and ended by it. Raises LINEAGE_SHAPE, LINEAGE_BODY_TWICE,
   * UNKNOWN_ORGANIZATION, LINEAGE_CYCLE, LINEAGE_BEFORE_BEGINNING, LINEAGE_AFTER_END, LINEAGE_BEGUN_TWICE,
   * LINEAGE_DATE_CONFLICT and what `toKnownDate` and `toLegalBasis` raise.
   */
  async record(input: RecordLineageEventInput, options: RecordOptions = {}): Promise<LineageEvent> {
    const { kind, fromIds, toIds } = input;
    requireShape(kind, fromIds, toIds);
    const effective = toKnownDate(input.effectiveOn, input.effectivePrecision, ["effectiveOn"]);
    const before = input.effectiveBeforeOn ?? null;
    if (before && effective.date) throw lineageErrors.LINEAGE_DATE_CONFLICT(["effectiveBeforeOn"]);
    const until = before ? dayBefore(before) : lastPossibleDay(effective);
    const legalBasis = input.legalBasis ? toLegalBasis(input.legalBasis, ["legalBasis"]) : null;

    await this.lineage.lock();
    const bodies = await this.bodiesOf(input);
    await this.requireNoCycle(bodies);
    await this.requireSequences(bodies, kind, effective.date, until);

    const event = this.em.create(LineageEvent, {
      ...recordFields(input, options),
      kind,
      effectiveFrom: effective.date,
      effectiveUntil: until,
      orderDate: effective.date ?? before,
      effectivePrecision: effective.precision,
      effectiveBeforeOn: before,
      legalBasis,
    });
    const participants = bodies.map(({ organization, side, position }) =>
      this.em.create(LineageParticipant, { eventId: event.id, organizationId: organization.id, side, position }),
    );
    for (const body of bodies) {
      if (body.side === LineageSide.TO) begin(body.organization, effective);
      if (body.side === LineageSide.FROM && kind !== LineageEventKind.REESTABLISH)
        end(body.organization, effective, until);
    }
    return this.lineage.add(event, participants);
  }

  /** The bodies of both sides; one that stands on both sides of a RENAME comes once. */
  private async bodiesOf({ kind, fromIds, toIds }: RecordLineageEventInput): Promise<Body[]> {
    const found = await this.organizations.findAll([...new Set([...fromIds, ...toIds])]);
    const byId = new Map(found.map((organization) => [organization.id, organization]));
    const organizationOf = (id: string, path: (string | number)[]) =>
      byId.get(id) ?? raise(referenceErrors.UNKNOWN_ORGANIZATION(path, { id }));
    const from = fromIds.map((id, position): Body => {
      const path = ["fromIds", position];
      const both = toIds.includes(id);
      const organization = organizationOf(id, path);
      if (both && kind !== LineageEventKind.RENAME)
        throw lineageErrors.LINEAGE_CYCLE(path, { name: nameOn(organization.nameHistory).fullName });
      return { organization, side: both ? LineageSide.BOTH : LineageSide.FROM, position, path };
    });
    const to = toIds.flatMap((id, position): Body[] => {
      const path = ["toIds", position];
      return fromIds.includes(id)
        ? []
        : [{ organization: organizationOf(id, path), side: LineageSide.TO, position, path }];
    });
    return [...from, ...to];
  }

  private async requireNoCycle(bodies: readonly Body[]): Promise<void> {
    const to = bodies.filter(({ side }) => side === LineageSide.TO).map(({ organization }) => organization.id);
    const later = new Set([...(await this.lineage.descendantsOf(to)).values()].flat());
    const body = bodies.find(({ side, organization }) => side === LineageSide.FROM && later.has(organization.id));
    if (body) throw lineageErrors.LINEAGE_CYCLE(body.path, { name: nameOn(body.organization.nameHistory).fullName });
  }

  private async requireSequences(
    bodies: readonly Body[],
    kind: LineageEventKind,
    first: string | null,
    last: string | null,
  ) {
    const earlier = await this.lineage.participationsOf(bodies.map(({ organization }) => organization.id));
    for (const { organization, side, path } of bodies) {
      const own = earlier.filter((participation) => participation.organization === organization.id);
      const now = { organization: organization.id, side, kind, first, last };
      requireSequence(now, own, nameOn(organization.nameHistory).fullName, path);
    }
  }
}

/** What was stated of a body itself stands; an event only fills what was not known. */
function begin(organization: Organization, on: KnownDate): void {
  if (organization.establishedPrecision !== DatePrecision.UNKNOWN) return;
  organization.establishedFrom = on.date;
  organization.establishedPrecision = on.precision;
}

function end(organization: Organization, on: KnownDate, until: string | null): void {
  organization.hasEnd = true;
  if (organization.dissolvedPrecision !== DatePrecision.UNKNOWN) return;
  organization.dissolvedFrom = on.date;
  organization.dissolvedUntil = until;
  organization.dissolvedPrecision = on.precision;
}
