import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { columnValues } from "@thidua/kit/model/columns";
import { dateValues, toPossibleDays } from "@thidua/kit/model/known-date";
import { sortKey } from "@thidua/kit/model/names";
import { Certainty } from "@thidua/kit/model/provenance";
import { type RecordOptions, recordFields, requireRecord, sourceReferences } from "@thidua/kit/model/records";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { referenceErrors } from "@thidua/vocabulary/references";
import { OrganizationLabelService } from "../display-name/organization-label.service.js";
import { OrganizationNameService } from "../organization-name/organization-name.service.js";
import { Province } from "../province/province.js";
import { provinceLabel } from "../province/province-label.js";
import type { CreateOrganizationInput } from "./organization.inputs.js";
import { Organization } from "./organization.js";
import { ParentRules } from "./parent-rules.js";

/** The rules of organizations. Works within the transaction of its EntityManager. */
export class OrganizationService {
  private readonly names: OrganizationNameService;

  constructor(private readonly em: EntityManager) {
    this.names = new OrganizationNameService(em);
  }

  /**
   * Adds an organization with its names. It is stored at once, so that its names can refer to it.
   *
   * @throws DomainError REQUIRED, TOO_LONG, DUPLICATE_CODE, NAME_REQUIRED, NAME_PERIODS_OVERLAP, UNKNOWN_PROVINCE, and
   *   UNKNOWN_ORGANIZATION, PARENT_IN_ANOTHER_PROVINCE and OLDER_THAN_PARENT for the parent; warns of NAME_MAY_BE_TAKEN
   */
  async create(input: CreateOrganizationInput, options: RecordOptions = {}): Promise<Organization> {
    const nameHistory = this.names.periodsOf(input.names, ["names"]);
    const established = toPossibleDays(input.establishedOn, input.establishedPrecision, ["establishedOn"]);
    const values = columnValues(Organization, input, {
      provinceCertainty: input.provinceId ? (input.provinceCertainty ?? Certainty.STATED) : null,
      provinceSources: sourceReferences(input.provinceSources, ["provinceSources"]),
      nameHistory,
      nameSortKey: sortKey(nameHistory.at(-1)!.fullName),
      ...dateValues(Organization, "established", established),
      hasEnd: false,
      endedPrecision: DatePrecision.UNKNOWN,
    });
    const { code } = values;
    if ((await this.em.count(Organization, { code })) > 0) throw commonErrors.DUPLICATE_CODE(["code"], { code });
    const province = await this.provinceOf(input);
    if (input.parentId) {
      const parent = await this.require(input.parentId, ["parentId"]);
      await new ParentRules(this.em).require({ ...values, established }, parent);
    }
    const organization = this.em.create(Organization, {
      ...recordFields(input, options),
      ...values,
      provinceLabel: province && provinceLabel(province),
    });
    await this.em.persist(organization).flush();
    await this.names.addAll(organization.id, input.names);
    await new OrganizationLabelService(this.em).refresh([organization.id]);
    await this.names.warnOfSameName(organization, ["names"]);
    return organization;
  }

  /**
   * Loads the organization of an ID.
   *
   * @throws DomainError UNKNOWN_ORGANIZATION
   */
  require(id: string, path: readonly (string | number)[]): Promise<Organization> {
    return requireRecord(this.em, Organization, id, path, referenceErrors.UNKNOWN_ORGANIZATION);
  }

  private async provinceOf({ provinceId }: CreateOrganizationInput): Promise<Province | null> {
    if (!provinceId) return null;
    return requireRecord(this.em, Province, provinceId, ["provinceId"], referenceErrors.UNKNOWN_PROVINCE);
  }
}
