import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { columnValues } from "@thidua/kit/model/columns";
import type { RecordOptions } from "@thidua/kit/model/records";
import { awardFormErrors } from "../award-form/award-form.errors.js";
import { AwardForm } from "../award-form/award-form.js";
import { CatalogRepository } from "../catalog/catalog.repository.js";
import { datedFields } from "../catalog/dated-fields.js";
import { requireNoOverlap } from "../catalog/period.js";
import type { CreateAwardAuthorityInput } from "./award-authority.inputs.js";
import { AwardAuthority } from "./award-authority.js";

/** The rules of award authorities. Works within the transaction of its EntityManager. */
export class AwardAuthorityService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Creates a row.
   *
   * @throws DomainError REQUIRED, TOO_LONG, EMPTY_PERIOD, UNKNOWN_AWARD_FORM, and PERIOD_OVERLAPS for a row of the same form and
   *   decider that shares a day with it
   */
  async create(input: CreateAwardAuthorityInput, options: RecordOptions = {}): Promise<AwardAuthority> {
    const values = columnValues(AwardAuthority, input, datedFields(input, options));
    const { formKey, deciderKey } = values;
    if (!input.validFrom) throw commonErrors.REQUIRED(["validFrom"]);
    if ((await this.em.count(AwardForm, { key: formKey })) === 0)
      throw awardFormErrors.UNKNOWN_AWARD_FORM(["formKey"], { code: formKey });
    const code = `${formKey} / ${deciderKey}`;
    const catalog = new CatalogRepository(this.em);
    await catalog.lock("award-authority", code);
    const rows = await this.em.find(AwardAuthority, { formKey, deciderKey }, { orderBy: { validFrom: "asc" } });
    requireNoOverlap(code, input, rows);
    const authority = this.em.create(AwardAuthority, values);
    await catalog.flush(code);
    return authority;
  }
}
