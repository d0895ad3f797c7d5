import type { EntityManager } from "@mikro-orm/sql";
import { raise } from "@thidua/base/errors";
import { toLegalBasis } from "@thidua/documents";
import { columnValues } from "@thidua/kit/model/columns";
import { dateValues, dayBefore, type PossibleDays, possibleDaysOf, toPossibleDays } from "@thidua/kit/model/known-date";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { referenceErrors } from "@thidua/vocabulary/references";
import { OrganizationLabelService } from "../display-name/organization-label.service.js";
import { nameOn } from "../organization/name-history.js";
import { Organization } from "../organization/organization.js";
import { lineageErrors } from "./lineage.errors.js";
import type { RecordLineageEventInput } from "./lineage.inputs.js";
import { LineageRepository } from "./lineage.repository.js";
import { requireDifference } from "./lineage-difference.js";
import { LineageEvent } from "./lineage-event.js";
import { LineageEventKind } from "./lineage-event-kind.js";
import { LineageParticipant, LineageSide } from "./lineage-participant.js";
import { isEnd, requireFoundation, requireSequence } from "./lineage-sequence.js";
import { requireShape } from "./lineage-shape.js";

interface Participating {
  organization: Organization;
  side: LineageSide;
  position: number;
  path: (string | number)[];
}

/** The rules of lineage. Works within the transaction of its EntityManager. */
export class LineageService {
  private readonly lineage: LineageRepository;

  constructor(private readonly em: EntityManager) {
    this.lineage = new LineageRepository(em);
  }

  /**
   * Records an event with its organizations, and the start and end that it gives them.
   *
   * @throws DomainError LINEAGE_SHAPE, LINEAGE_ORGANIZATION_TWICE, UNKNOWN_ORGANIZATION, LINEAGE_CYCLE, LINEAGE_DATE_CONFLICT, and
   *   the errors of `requireDifference`, `requireSequence`, `requireFoundation`, `toPossibleDays` and `toLegalBasis`
   */
  async record(input: RecordLineageEventInput, options: RecordOptions = {}): Promise<LineageEvent> {
    const { kind, fromIds, toIds } = input;
    requireShape(kind, fromIds, toIds);
    const stated = toPossibleDays(input.effectiveOn, input.effectivePrecision, ["effectiveOn"]);
    const before = input.effectiveBeforeOn ?? null;
    if (before && stated.from) throw lineageErrors.LINEAGE_DATE_CONFLICT(["effectiveBeforeOn"]);
    const effective = before ? { ...stated, until: dayBefore(before) } : stated;
    const legalBasis = input.legalBasis ? toLegalBasis(input.legalBasis, ["legalBasis"]) : null;

    await this.lineage.lock();
    const participating = await this.participatingIn(input);
    await this.requireNoCycle(participating);
    const [from, to] = participating.map(({ organization }) => organization);
    if (from && to) requireDifference(kind, from, to);
    await this.requireSequences(participating, kind, effective);

    const event = this.em.create(LineageEvent, {
      ...recordFields(input, options),
      ...columnValues(LineageEvent, input, { ...dateValues(LineageEvent, "effective", effective), legalBasis }),
      orderDate: effective.from ?? before,
    });
    const participants = participating.map(({ organization, side, position }) =>
      this.em.create(LineageParticipant, { eventId: event.id, organizationId: organization.id, side, position }),
    );
    for (const { organization, side } of participating) {
      if (side === LineageSide.TO) begin(organization, effective);
      if (isEnd({ side, kind })) end(organization, event, effective);
    }
    await this.em.persist([event, ...participants]).flush();
    await new OrganizationLabelService(this.em).refresh(participating.map(({ organization }) => organization.id));
    return event;
  }

  /** Loads the organizations of both sides. One that is on both sides of a RENAME occurs once. */
  private async participatingIn({ kind, fromIds, toIds }: RecordLineageEventInput): Promise<Participating[]> {
    const found = await this.em.find(Organization, { id: { $in: [...new Set([...fromIds, ...toIds])] } });
    const byId = new Map(found.map((organization) => [organization.id, organization]));
    const organizationOf = (id: string, path: (string | number)[]) =>
      byId.get(id) ?? raise(referenceErrors.UNKNOWN_ORGANIZATION(path, { id }));
    const from = fromIds.map((id, position): Participating => {
      const path = ["fromIds", position];
      const both = toIds.includes(id);
      const organization = organizationOf(id, path);
      if (both && kind !== LineageEventKind.RENAME) throw cycleOf(organization, path);
      return { organization, side: both ? LineageSide.BOTH : LineageSide.FROM, position, path };
    });
    const to = toIds.flatMap((id, position): Participating[] => {
      const path = ["toIds", position];
      return fromIds.includes(id)
        ? []
        : [{ organization: organizationOf(id, path), side: LineageSide.TO, position, path }];
    });
    return [...from, ...to];
  }

  private async requireNoCycle(participating: readonly Participating[]): Promise<void> {
    const to = participating.filter(({ side }) => side === LineageSide.TO).map(({ organization }) => organization.id);
    const later = new Set([...(await this.lineage.descendantsOf(to)).values()].flat());
    const cyclic = participating.find(
      ({ side, organization }) => side === LineageSide.FROM && later.has(organization.id),
    );
    if (cyclic) throw cycleOf(cyclic.organization, cyclic.path);
  }

  private async requireSequences(
    participating: readonly Participating[],
    kind: LineageEventKind,
    { from: first, until: last }: PossibleDays,
  ) {
    const earlier = await this.lineage.participationsOf(participating.map(({ organization }) => organization.id));
    for (const { organization, side, path } of participating) {
      const own = earlier.filter((participation) => participation.organization === organization.id);
      const now = { organization: organization.id, side, kind, first, last };
      const name = nameOn(organization.nameHistory).fullName;
      requireSequence(now, own, name, path);
      requireFoundation(now, possibleDaysOf(organization, "established"), name, path);
    }
  }
}

function cycleOf({ nameHistory }: Organization, path: (string | number)[]): Error {
  return lineageErrors.LINEAGE_CYCLE(path, { name: nameOn(nameHistory).fullName });
}

/** Sets the start of an organization, unless its own record states one. */
function begin(organization: Organization, on: PossibleDays): void {
  if (organization.establishedPrecision !== DatePrecision.UNKNOWN) return;
  Object.assign(organization, dateValues(Organization, "established", on));
}

function end(organization: Organization, event: LineageEvent, on: PossibleDays): void {
  organization.hasEnd = true;
  organization.endedById ??= event.id;
  organization.endKind ??= event.kind;
  if (organization.endedPrecision !== DatePrecision.UNKNOWN) return;
  Object.assign(organization, dateValues(Organization, "ended", on));
}
