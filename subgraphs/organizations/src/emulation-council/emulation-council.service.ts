import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { columnValues } from "@thidua/kit/model/columns";
import { sortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requireRecord, requireText } from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { OrganizationService } from "../organization/organization.service.js";
import { Province } from "../province/province.js";
import { provinceLabel } from "../province/province-label.js";
import { emulationCouncilErrors } from "./emulation-council.errors.js";
import type { CreateEmulationCouncilInput } from "./emulation-council.inputs.js";
import { EmulationCouncil } from "./emulation-council.js";
import { EmulationCouncilLevel } from "./emulation-council-level.js";

/** The rules of emulation councils. Works within the transaction of its EntityManager. */
export class EmulationCouncilService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Adds a council. Its province is that of its organization by default.
   *
   * @throws DomainError REQUIRED, TOO_LONG, DUPLICATE_CODE, UNKNOWN_ORGANIZATION (also for the standing organization),
   *   UNKNOWN_PROVINCE, COUNCIL_WITHOUT_PLACE, COUNCIL_IN_OTHER_PROVINCE
   */
  async create(input: CreateEmulationCouncilInput, options: RecordOptions = {}): Promise<EmulationCouncil> {
    const { organizationId, standingOrganizationId } = input;
    const spellings = (input.otherNames ?? []).map((spelling, index) =>
      requireText(spelling, ["otherNames", index], 300),
    );
    const values = columnValues(EmulationCouncil, input, { otherNames: [...new Set(spellings)] });
    const { code, name } = values;
    if (input.level !== EmulationCouncilLevel.CENTRAL && !organizationId && !input.provinceId) {
      throw emulationCouncilErrors.COUNCIL_WITHOUT_PLACE(["organizationId"]);
    }
    if ((await this.em.count(EmulationCouncil, { code })) > 0) throw commonErrors.DUPLICATE_CODE(["code"], { code });
    const organizations = new OrganizationService(this.em);
    const organization = organizationId ? await organizations.require(organizationId, ["organizationId"]) : null;
    if (standingOrganizationId) await organizations.require(standingOrganizationId, ["standingOrganizationId"]);
    if (organization?.provinceId && input.provinceId && organization.provinceId !== input.provinceId) {
      throw emulationCouncilErrors.COUNCIL_IN_OTHER_PROVINCE(["provinceId"]);
    }
    const province = await this.provinceOf(input.provinceId ?? organization?.provinceId);
    const council = this.em.create(EmulationCouncil, {
      ...recordFields(input, options),
      ...values,
      otherNames: values.otherNames.filter((spelling) => spelling !== name),
      nameSortKey: sortKey(name),
      provinceId: province?.id ?? null,
      provinceLabel: province && provinceLabel(province),
    });
    await this.em.persist(council).flush();
    return council;
  }

  private async provinceOf(id: string | null | undefined): Promise<Province | null> {
    return id ? requireRecord(this.em, Province, id, ["provinceId"], referenceErrors.UNKNOWN_PROVINCE) : null;
  }
}
