import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import type { RecordOptions } from "@thidua/kit/model/records";
import { CatalogRepository } from "../catalog/catalog.repository.js";
import { datedFields } from "../catalog/dated-fields.js";
import { requireNoOverlap } from "../catalog/period.js";
import type { CreateCommendationTypeInput } from "./commendation-type.inputs.js";
import { CommendationType } from "./commendation-type.js";

/** The rules of commendation types. Works within the transaction of its EntityManager. */
export class CommendationTypeService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Creates a commendation type for a period. Its code is stored in capital letters.
   *
   * @throws DomainError REQUIRED, TOO_LONG, EMPTY_PERIOD, PERIOD_OVERLAPS
   */
  async create(input: CreateCommendationTypeInput, options: RecordOptions = {}): Promise<CommendationType> {
    const values = columnValues(CommendationType, input, datedFields(input, options));
    const { code } = values;
    const catalog = new CatalogRepository(this.em);
    await catalog.lock("commendation-type", code);
    requireNoOverlap(code, input, await this.em.find(CommendationType, { code }));
    const meaningCertainty = values.meaningVi ? (input.meaningCertainty ?? values.certainty) : null;
    const type = this.em.create(CommendationType, { ...values, meaningCertainty });
    await catalog.flush(code);
    return type;
  }
}
