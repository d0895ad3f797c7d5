import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { optionalText, type RecordOptions, requireText } from "@thidua/kit/model/records";
import { awardFormErrors } from "../award-form/award-form.errors.js";
import { datedFields } from "../catalog/dated-fields.js";
import { requireNoOverlap } from "../catalog/period.js";
import type { CreateAwardAuthorityInput } from "./award-authority.inputs.js";
import { AwardAuthority } from "./award-authority.js";
import { AwardAuthorityRepository } from "./award-authority.repository.js";

/** The rules of the authority matrix. Works within the transaction of the EntityManager it is given. */
export class AwardAuthorityService {
  private readonly authorities: AwardAuthorityRepository;

  constructor(private readonly em: EntityManager) {
    this.authorities = new AwardAuthorityRepository(em);
  }

  /** Adds a row. Raises REQUIRED, TOO_LONG, EMPTY_PERIOD, UNKNOWN_AWARD_FORM, PERIOD_OVERLAPS (same form and decider). */
  async create(input: CreateAwardAuthorityInput, options: RecordOptions = {}): Promise<AwardAuthority> {
    const formKey = requireText(input.formKey, ["formKey"], 100);
    const deciderKey = requireText(input.deciderKey, ["deciderKey"], 100);
    if (!input.validFrom) throw commonErrors.REQUIRED(["validFrom"]);
    const fields = datedFields(input, options);
    if (!(await this.authorities.knowsForm(formKey)))
      throw awardFormErrors.UNKNOWN_AWARD_FORM(["formKey"], { code: formKey });
    const rows = (await this.authorities.rowsOfForm(formKey)).filter((row) => row.deciderKey === deciderKey);
    requireNoOverlap(`${formKey} / ${deciderKey}`, input, rows);
    const authority = this.em.create(AwardAuthority, {
      ...fields,
      formKey,
      deciderKey,
      level: input.level,
      organizationKind: optionalText(input.organizationKind, ["organizationKind"], 50),
    });
    return this.authorities.add(authority);
  }
}
