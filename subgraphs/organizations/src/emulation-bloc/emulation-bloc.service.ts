import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { readDocumentReference } from "@thidua/documents";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
import { sortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requirePeriod, requireRecord } from "@thidua/kit/model/records";
import { OrganizationService } from "../organization/organization.service.js";
import { BlocMembership } from "./bloc-membership.js";
import { BlocRules } from "./bloc-rules.js";
import { checkBlocMembers, toBlocCriteria } from "./bloc-values.js";
import { emulationBlocErrors } from "./emulation-bloc.errors.js";
import type {
  AddBlocMemberInput,
  AdoptBlocRulesInput,
  BlocMemberInput,
  CreateEmulationBlocInput,
} from "./emulation-bloc.inputs.js";
import { EmulationBloc } from "./emulation-bloc.js";

type Path = readonly (string | number)[];

/** The rules of emulation blocs. Works within the transaction of its EntityManager. */
export class EmulationBlocService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Forms a bloc with its named members. Its parent is an existing bloc and never changes, so no bloc contains itself.
   *
   * @throws DomainError REQUIRED, TOO_LONG, DUPLICATE_CODE, UNKNOWN_BLOC, UNKNOWN_ORGANIZATION, INVALID_PERIOD,
   *   ALREADY_BLOC_MEMBER, and the errors of `bloc-values`
   */
  async create(input: CreateEmulationBlocInput, options: RecordOptions = {}): Promise<EmulationBloc> {
    const criteria = toBlocCriteria(input.criteria ?? []);
    const values = columnValues(EmulationBloc, input, { criteria, steps: input.steps ?? [] });
    checkBlocMembers(input);
    const { code, name } = values;
    if ((await this.em.count(EmulationBloc, { code })) > 0) throw commonErrors.DUPLICATE_CODE(["code"], { code });
    const { parentBlocId } = input;
    if (parentBlocId)
      await requireRecord(this.em, EmulationBloc, parentBlocId, ["parentBlocId"], emulationBlocErrors.UNKNOWN_BLOC);
    const organizations = new OrganizationService(this.em);
    for (const field of ["organizationId", "blocHeadId", "blocDeputyId"] as const) {
      const id = input[field];
      if (id) await organizations.require(id, [field]);
    }
    const bloc = this.em.create(EmulationBloc, {
      ...recordFields(input, options),
      ...values,
      nameSortKey: sortKey(name),
    });
    await this.em.persist(bloc).flush();
    for (const [index, member] of (input.members ?? []).entries()) await this.join(bloc, member, ["members", index]);
    return bloc;
  }

  /**
   * Adds a member.
   *
   * @throws DomainError UNKNOWN_BLOC, VERSION_CONFLICT, UNKNOWN_ORGANIZATION, INVALID_PERIOD, ALREADY_BLOC_MEMBER
   */
  async addMember(input: AddBlocMemberInput, options: RecordOptions = {}): Promise<BlocMembership> {
    return this.join(await this.requireLocked(input.blocId, input.expectedVersion), input, [], options);
  }

  /**
   * Adopts the next version of a bloc's rules; earlier versions are kept. The bloc takes over the criteria and steps of the new
   * version, if it has any.
   *
   * @throws DomainError UNKNOWN_BLOC, VERSION_CONFLICT, BLOC_RULES_EMPTY, BLOC_RULES_NOT_LATER, and the errors of documents and
   *   criteria
   */
  async adoptRules(input: AdoptBlocRulesInput, options: RecordOptions = {}): Promise<BlocRules> {
    const document = input.document ? readDocumentReference(this.em, input.document, ["document"]) : null;
    const criteria = input.criteria ? toBlocCriteria(input.criteria) : null;
    const values = columnValues(BlocRules, input, { document, criteria, steps: input.steps ?? null });
    const { text, steps, validFrom } = values;
    if (!document && !text) throw emulationBlocErrors.BLOC_RULES_EMPTY(["document"]);
    const bloc = await this.requireLocked(input.blocId, input.expectedVersion);
    const earlier = await this.em.find(BlocRules, { blocId: bloc.id }, { orderBy: { versionNumber: "desc" } });
    const dated = earlier.find((rules) => rules.validFrom);
    if (dated && validFrom && validFrom <= dated.validFrom!)
      throw emulationBlocErrors.BLOC_RULES_NOT_LATER(["validFrom"], { day: dated.validFrom });
    const rules = this.em.create(BlocRules, {
      ...recordFields(input, options),
      ...values,
      versionNumber: (earlier[0]?.versionNumber ?? 0) + 1,
    });
    if (criteria) bloc.criteria = criteria;
    if (steps) bloc.steps = steps;
    await this.em.persist(rules).flush();
    return rules;
  }

  /** Loads and locks the bloc to which a member or rules are added. */
  private async requireLocked(id: string, expectedVersion: number | null | undefined): Promise<EmulationBloc> {
    const bloc = await requireRecord(this.em, EmulationBloc, id, ["blocId"], emulationBlocErrors.UNKNOWN_BLOC, {
      locked: true,
    });
    requireVersion(bloc, expectedVersion);
    return bloc;
  }

  private async join(
    { id: blocId }: EmulationBloc,
    member: BlocMemberInput,
    path: Path,
    options: RecordOptions = {},
  ): Promise<BlocMembership> {
    const { organizationId, validFrom, validTo } = member;
    requirePeriod(validFrom, validTo, [...path, "validTo"]);
    await new OrganizationService(this.em).require(organizationId, [...path, "organizationId"]);
    const others = await this.em.find(BlocMembership, { blocId, organizationId });
    if (others.some((other) => mayOverlap(member, other)))
      throw emulationBlocErrors.ALREADY_BLOC_MEMBER([...path, "organizationId"]);
    const membership = this.em.create(BlocMembership, {
      ...recordFields(member, options, path),
      ...columnValues(BlocMembership, member, { blocId }, path),
    });
    await this.em.persist(membership).flush();
    return membership;
  }
}

type Period = { validFrom?: string | null; validTo?: string | null };

/** Returns whether two periods may have a day in common. A start or end that is not known may be any day. */
function mayOverlap(one: Period, other: Period): boolean {
  const startsBeforeEnd = (a: Period, b: Period) => !a.validFrom || !b.validTo || a.validFrom < b.validTo;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}
