import type { EntityManager } from "@mikro-orm/sql";
import { type RecordOptions, requireText } from "@thidua/kit/model/records";
import { datedFields } from "../catalog/dated-fields.js";
import { requireNoOverlap } from "../catalog/period.js";
import type { CreateCommendationPrincipleInput } from "./commendation-principle.inputs.js";
import { CommendationPrinciple } from "./commendation-principle.js";
import { CommendationPrincipleRepository } from "./commendation-principle.repository.js";

/** The rules of principles. Works within the transaction of the EntityManager it is given. */
export class CommendationPrincipleService {
  private readonly principles: CommendationPrincipleRepository;

  constructor(private readonly em: EntityManager) {
    this.principles = new CommendationPrincipleRepository(em);
  }

  /** Adds a principle for a period. Raises REQUIRED, TOO_LONG, EMPTY_PERIOD, PERIOD_OVERLAPS. */
  async create(input: CreateCommendationPrincipleInput, options: RecordOptions = {}): Promise<CommendationPrinciple> {
    const code = requireText(input.code, ["code"], 50).toUpperCase();
    const fields = datedFields(input, options);
    requireNoOverlap(code, input, await this.principles.rowsOf([code]));
    return this.principles.add(this.em.create(CommendationPrinciple, { ...fields, code, position: input.position }));
  }
}
