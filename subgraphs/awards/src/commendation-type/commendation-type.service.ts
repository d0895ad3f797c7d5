import type { EntityManager } from "@mikro-orm/sql";
import { optionalText, type RecordOptions, requireText } from "@thidua/kit/model/records";
import { datedFields } from "../catalog/dated-fields.js";
import { requireNoOverlap } from "../catalog/period.js";
import type { CreateCommendationTypeInput } from "./commendation-type.inputs.js";
import { CommendationType } from "./commendation-type.js";
import { CommendationTypeRepository } from "./commendation-type.repository.js";

/** The rules of types. Works within the transaction of the EntityManager it is given. */
export class CommendationTypeService {
  private readonly types: CommendationTypeRepository;

  constructor(private readonly em: EntityManager) {
    this.types = new CommendationTypeRepository(em);
  }

  /** Adds a type for a period. Raises REQUIRED, TOO_LONG, EMPTY_PERIOD, PERIOD_OVERLAPS. */
  async create(input: CreateCommendationTypeInput, options: RecordOptions = {}): Promise<CommendationType> {
    const code = requireText(input.code, ["code"], 50).toUpperCase();
    const fields = datedFields(input, options);
    requireNoOverlap(code, input, await this.types.rowsOf([code]));
    const meaningVi = optionalText(input.meaningVi, ["meaningVi"]);
    const type = this.em.create(CommendationType, {
      ...fields,
      code,
      position: input.position,
      meaningVi,
      meaningEn: optionalText(input.meaningEn, ["meaningEn"]),
      meaningCertainty: meaningVi === null ? null : (input.meaningCertainty ?? fields.certainty),
    });
    return this.types.add(type);
  }
}
