import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { sortKey } from "@thidua/kit/model/names";
import { Certainty } from "@thidua/kit/model/provenance";
import { type RecordOptions, recordFields, requireRecord, requireText } from "@thidua/kit/model/records";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { referenceErrors } from "@thidua/vocabulary/references";
import { toKnownDate } from "../known-date/index.js";
import { OrganizationNameService } from "../organization-name/organization-name.service.js";
import { Province } from "../province/province.js";
import { provinceLabel } from "../province/province-label.js";
import type { CreateOrganizationInput } from "./organization.inputs.js";
import { Organization } from "./organization.js";
import { OrganizationRepository } from "./organization.repository.js";

/** The rules of organizations. Works within the transaction of the EntityManager it is given. */
export class OrganizationService {
  private readonly organizations: OrganizationRepository;
  private readonly names: OrganizationNameService;

  constructor(private readonly em: EntityManager) {
    this.organizations = new OrganizationRepository(em);
    this.names = new OrganizationNameService(em);
  }

  /**
   * Adds an organization with its names. Raises REQUIRED, TOO_LONG, DUPLICATE_CODE, NAME_REQUIRED, NAME_PERIODS_OVERLAP,
   * UNKNOWN_PROVINCE, UNKNOWN_ORGANIZATION (the parent).
   */
  async create(input: CreateOrganizationInput, options: RecordOptions = {}): Promise<Organization> {
    const code = requireText(input.code, ["code"], 100);
    const nameHistory = this.names.periodsOf(input.names, ["names"]);
    const established = toKnownDate(input.establishedOn, input.establishedPrecision, ["establishedOn"]);
    if (await this.organizations.hasCode(code)) throw commonErrors.DUPLICATE_CODE(["code"], { code });
    const province = await this.provinceOf(input);
    if (input.parentId) await this.require(input.parentId, ["parentId"]);
    const organization = this.em.create(Organization, {
      ...recordFields(input, options),
      code,
      kind: input.kind,
      level: input.level,
      provinceId: province?.id ?? null,
      provinceCertainty: province ? (input.provinceCertainty ?? Certainty.STATED) : null,
      provinceSources: recordFields({ sources: input.provinceSources }).sources,
      provinceLabel: province ? provinceLabel(province) : null,
      parentId: input.parentId ?? null,
      nameHistory,
      nameSortKey: sortKey(nameHistory.at(-1)!.fullName),
      establishedFrom: established.date,
      establishedPrecision: established.precision,
      hasEnd: false,
      dissolvedPrecision: DatePrecision.UNKNOWN,
    });
    await this.organizations.add(organization);
    await this.names.addAll(organization.id, input.names);
    return organization;
  }

  /** The organization of an id. Raises UNKNOWN_ORGANIZATION. */
  require(id: string, path: readonly (string | number)[]): Promise<Organization> {
    return requireRecord(this.em, Organization, id, path, referenceErrors.UNKNOWN_ORGANIZATION);
  }

  private async provinceOf({ provinceId }: CreateOrganizationInput): Promise<Province | null> {
    if (!provinceId) return null;
    return requireRecord(this.em, Province, provinceId, ["provinceId"], referenceErrors.UNKNOWN_PROVINCE);
  }
}
