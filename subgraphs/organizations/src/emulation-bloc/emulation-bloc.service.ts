import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { toDocumentReference } from "@thidua/documents";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { sortKey } from "@thidua/kit/model/names";
import {
  optionalText,
  type RecordOptions,
  recordFields,
  requirePeriod,
  requireRecord,
  requireText,
} from "@thidua/kit/model/records";
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
import { EmulationBlocRepository } from "./emulation-bloc.repository.js";

type Path = readonly (string | number)[];

/** The rules of clusters and blocs. Works within the transaction of the EntityManager it is given. */
export class EmulationBlocService {
  private readonly blocs: EmulationBlocRepository;

  constructor(private readonly em: EntityManager) {
    this.blocs = new EmulationBlocRepository(em);
  }

  /**
   * Forms a bloc below a body, with the members that are named. A bloc is nested in an existing one and never moved: no bloc
   * can come to stand within itself. Raises REQUIRED, TOO_LONG, DUPLICATE_CODE, UNKNOWN_BLOC, UNKNOWN_ORGANIZATION,
   * INVALID_PERIOD, ALREADY_BLOC_MEMBER, and the errors of `bloc-values`.
   */
  async create(input: CreateEmulationBlocInput, options: RecordOptions = {}): Promise<EmulationBloc> {
    const code = requireText(input.code, ["code"], 100);
    const name = requireText(input.name, ["name"], 300);
    const criteria = toBlocCriteria(input.criteria ?? []);
    const quotas = optionalText(input.quotas, ["quotas"], 1_000);
    checkBlocMembers(input);
    if (await this.blocs.hasCode(code)) throw commonErrors.DUPLICATE_CODE(["code"], { code });
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
      code,
      kind: input.kind,
      name,
      nameSortKey: sortKey(name),
      organizationId: input.organizationId,
      parentBlocId: parentBlocId ?? null,
      blocHeadId: input.blocHeadId ?? null,
      blocDeputyId: input.blocDeputyId ?? null,
      memberCount: input.memberCount ?? null,
      criteria,
      steps: input.steps ?? [],
      quotas,
    });
    await this.blocs.add(bloc);
    for (const [index, member] of (input.members ?? []).entries()) await this.join(bloc, member, ["members", index]);
    return bloc;
  }

  /** Adds a member. Raises UNKNOWN_BLOC, VERSION_CONFLICT, UNKNOWN_ORGANIZATION, INVALID_PERIOD, ALREADY_BLOC_MEMBER. */
  async addMember(input: AddBlocMemberInput, options: RecordOptions = {}): Promise<BlocMembership> {
    return this.join(await this.requireLocked(input.blocId, input.expectedVersion), input, [], options);
  }

  /**
   * Adopts the next version of a bloc's rules; those before stay. Criteria and steps that it brings are the bloc's from then on.
   * Raises UNKNOWN_BLOC, VERSION_CONFLICT, BLOC_RULES_EMPTY, BLOC_RULES_NOT_LATER, the errors of documents and criteria.
   */
  async adoptRules(input: AdoptBlocRulesInput, options: RecordOptions = {}): Promise<BlocRules> {
    const document = input.document ? toDocumentReference(input.document, ["document"]) : null;
    const text = optionalText(input.text, ["text"], 100_000);
    if (!document && !text) throw emulationBlocErrors.BLOC_RULES_EMPTY(["document"]);
    const criteria = input.criteria ? toBlocCriteria(input.criteria) : null;
    const steps = input.steps ?? null;
    const validFrom = input.validFrom ?? null;
    const bloc = await this.requireLocked(input.blocId, input.expectedVersion);
    const earlier = await this.blocs.rulesOf(bloc.id);
    const dated = earlier.find((rules) => rules.validFrom);
    if (dated && validFrom && validFrom <= dated.validFrom!)
      throw emulationBlocErrors.BLOC_RULES_NOT_LATER(["validFrom"], { day: dated.validFrom });
    const rules = this.em.create(BlocRules, {
      ...recordFields(input, options),
      blocId: bloc.id,
      versionNumber: (earlier[0]?.versionNumber ?? 0) + 1,
      document,
      validFrom,
      text,
      criteria,
      steps,
    });
    if (criteria) bloc.criteria = criteria;
    if (steps) bloc.steps = steps;
    await this.blocs.add(rules);
    return rules;
  }

  /** The bloc, locked, as the caller has seen it: for parts that are added to it. */
  private async requireLocked(id: string, expectedVersion: number | null | undefined): Promise<EmulationBloc> {
    const bloc = await requireRecord(this.em, EmulationBloc, id, ["blocId"], emulationBlocErrors.UNKNOWN_BLOC, {
      locked: true,
    });
    requireVersion(bloc, expectedVersion);
    return bloc;
  }

  private async join(
    bloc: EmulationBloc,
    member: BlocMemberInput,
    path: Path,
    options: RecordOptions = {},
  ): Promise<BlocMembership> {
    const { organizationId, validFrom = null, validTo = null } = member;
    requirePeriod(validFrom, validTo, [...path, "validTo"]);
    await new OrganizationService(this.em).require(organizationId, [...path, "organizationId"]);
    const others = await this.blocs.memberships(bloc.id, organizationId);
    if (others.some((other) => mayOverlap({ validFrom, validTo }, other)))
      throw emulationBlocErrors.ALREADY_BLOC_MEMBER([...path, "organizationId"]);
    const membership = this.em.create(BlocMembership, {
      ...recordFields(member, options),
      blocId: bloc.id,
      organizationId,
      validFrom,
      validTo,
    });
    await this.blocs.add(membership);
    return membership;
  }
}

type Period = { validFrom?: string | null; validTo?: string | null };

/** Whether two times may have a day in common; an unknown beginning or end reaches to any day. */
function mayOverlap(one: Period, other: Period): boolean {
  const startsBeforeEnd = (a: Period, b: Period) => !a.validFrom || !b.validTo || a.validFrom < b.validTo;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}
