import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import type { RecordOptions } from "@thidua/kit/model/records";
import { CatalogRepository } from "../catalog/catalog.repository.js";
import { datedFields } from "../catalog/dated-fields.js";
import { requireNoOverlap } from "../catalog/period.js";
import type { CreateCommendationPrincipleInput } from "./commendation-principle.inputs.js";
import { CommendationPrinciple } from "./commendation-principle.js";

/** The rules of principles. Works within the transaction of its EntityManager. */
export class CommendationPrincipleService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Creates a principle for a period. Its code is stored in capital letters.
   *
   * @throws DomainError REQUIRED, TOO_LONG, EMPTY_PERIOD, PERIOD_OVERLAPS
   */
  async create(input: CreateCommendationPrincipleInput, options: RecordOptions = {}): Promise<CommendationPrinciple> {
    const values = columnValues(CommendationPrinciple, input, datedFields(input, options));
    const { code } = values;
    const catalog = new CatalogRepository(this.em);
    await catalog.lock("commendation-principle", code);
    requireNoOverlap(code, input, await this.em.find(CommendationPrinciple, { code }));
    const principle = this.em.create(CommendationPrinciple, values);
    await catalog.flush(code);
    return principle;
  }
}
