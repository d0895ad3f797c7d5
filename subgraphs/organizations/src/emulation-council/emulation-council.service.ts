import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { sortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requireRecord, requireText } from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { OrganizationService } from "../organization/organization.service.js";
import { Province } from "../province/province.js";
import { provinceLabel } from "../province/province-label.js";
import { emulationCouncilErrors } from "./emulation-council.errors.js";
import type { CreateEmulationCouncilInput } from "./emulation-council.inputs.js";
import { EmulationCouncil } from "./emulation-council.js";
import { EmulationCouncilRepository } from "./emulation-council.repository.js";
import { EmulationCouncilLevel } from "./emulation-council-level.js";

/** The rules of councils. Works within the transaction of the EntityManager it is given. */
export class EmulationCouncilService {
  private readonly councils: EmulationCouncilRepository;

  constructor(private readonly em: EntityManager) {
    this.councils = new EmulationCouncilRepository(em);
  }

  /**
   * Adds a council. Raises REQUIRED, TOO_LONG, DUPLICATE_CODE, UNKNOWN_ORGANIZATION (also of the standing body),
   * UNKNOWN_PROVINCE, COUNCIL_WITHOUT_PLACE, COUNCIL_IN_OTHER_PROVINCE.
   */
  async create(input: CreateEmulationCouncilInput, options: RecordOptions = {}): Promise<EmulationCouncil> {
    const code = requireText(input.code, ["code"], 100);
    const name = requireText(input.name, ["name"], 300);
    const spellings = (input.otherNames ?? []).map((spelling, index) =>
      requireText(spelling, ["otherNames", index], 300),
    );
    if (input.level !== EmulationCouncilLevel.CENTRAL && !input.organizationId && !input.provinceId) {
      throw emulationCouncilErrors.COUNCIL_WITHOUT_PLACE(["organizationId"]);
    }
    if (await this.councils.hasCode(code)) throw commonErrors.DUPLICATE_CODE(["code"], { code });
    const organizations = new OrganizationService(this.em);
    const organization = input.organizationId
      ? await organizations.require(input.organizationId, ["organizationId"])
      : null;
    if (input.standingBodyId) await organizations.require(input.standingBodyId, ["standingBodyId"]);
    if (organization?.provinceId && input.provinceId && organization.provinceId !== input.provinceId) {
      throw emulationCouncilErrors.COUNCIL_IN_OTHER_PROVINCE(["provinceId"]);
    }
    const province = await this.provinceOf(input.provinceId ?? organization?.provinceId);
    return this.councils.add(
      this.em.create(EmulationCouncil, {
        ...recordFields(input, options),
        code,
        level: input.level,
        name,
        otherNames: [...new Set(spellings)].filter((spelling) => spelling !== name),
        nameSortKey: sortKey(name),
        organizationId: organization?.id ?? null,
        provinceId: province?.id ?? null,
        provinceLabel: province ? provinceLabel(province) : null,
        standingBodyId: input.standingBodyId ?? null,
      }),
    );
  }

  private async provinceOf(id: string | null | undefined): Promise<Province | null> {
    return id ? requireRecord(this.em, Province, id, ["provinceId"], referenceErrors.UNKNOWN_PROVINCE) : null;
  }
}
