import type { EntityManager } from "@mikro-orm/sql";
import { type RecordOptions, recordFields, requireText } from "@thidua/kit/model/records";
import { datedFields } from "../catalog/dated-fields.js";
import { requireNoOverlap, today } from "../catalog/period.js";
import { commendationTypeErrors } from "../commendation-type/commendation-type.errors.js";
import { CommendationTypeRepository } from "../commendation-type/commendation-type.repository.js";
import type { CreateStatisticsCategoryInput } from "./statistics-category.inputs.js";
import { StatisticsCategory } from "./statistics-category.js";
import { StatisticsCategoryRepository } from "./statistics-category.repository.js";
import { StatisticsMapping } from "./statistics-mapping.js";

/** The rules of statistics categories. Works within the transaction of the EntityManager it is given. */
export class StatisticsCategoryService {
  private readonly categories: StatisticsCategoryRepository;

  constructor(private readonly em: EntityManager) {
    this.categories = new StatisticsCategoryRepository(em);
  }

  /**
   * Adds a category with the types that count in it. Raises REQUIRED, TOO_LONG, EMPTY_PERIOD, PERIOD_OVERLAPS,
   * UNKNOWN_COMMENDATION_TYPE for a code that has no row of any period.
   */
  async create(input: CreateStatisticsCategoryInput, options: RecordOptions = {}): Promise<StatisticsCategory> {
    const code = requireText(input.code, ["code"], 50).toUpperCase();
    const fields = datedFields(input, options);
    requireNoOverlap(code, input, await this.categories.rowsOf(code));
    const given = input.mappings ?? [];
    const types = await new CommendationTypeRepository(this.em).rowsOf(
      given.map(({ commendationTypeCode }) => commendationTypeCode),
    );
    const known = new Set(types.map((type) => type.code));
    for (const [index, { commendationTypeCode }] of given.entries()) {
      const path = ["mappings", index, "commendationTypeCode"];
      if (!known.has(commendationTypeCode)) {
        throw commendationTypeErrors.UNKNOWN_COMMENDATION_TYPE(path, {
          code: commendationTypeCode,
          date: input.validFrom ?? today(),
        });
      }
    }
    const category = this.em.create(StatisticsCategory, { ...fields, code, position: input.position });
    const mappings = given.map(({ commendationTypeCode, certainty }) =>
      this.em.create(StatisticsMapping, {
        ...recordFields({ certainty: certainty ?? fields.certainty, sources: fields.sources }),
        categoryId: category.id,
        commendationTypeCode,
      }),
    );
    return this.categories.add(category, mappings);
  }
}
