import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import { today } from "@thidua/kit/model/known-date";
import { foldCatalogCode, type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { CatalogRepository } from "../catalog/catalog.repository.js";
import { datedFields } from "../catalog/dated-fields.js";
import { requireNoOverlap } from "../catalog/period.js";
import { commendationTypeErrors } from "../commendation-type/commendation-type.errors.js";
import { CommendationType } from "../commendation-type/commendation-type.js";
import type { CreateStatisticsCategoryInput } from "./statistics-category.inputs.js";
import { StatisticsCategory } from "./statistics-category.js";
import { StatisticsMapping } from "./statistics-mapping.js";

/** The rules of statistics categories. Works within the transaction of its EntityManager. */
export class StatisticsCategoryService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Creates a category with the commendation types that are counted in it. Its code is stored in capital letters.
   *
   * @throws DomainError REQUIRED, TOO_LONG, EMPTY_PERIOD, PERIOD_OVERLAPS, and UNKNOWN_COMMENDATION_TYPE for a code without a row
   *   of any period
   */
  async create(input: CreateStatisticsCategoryInput, options: RecordOptions = {}): Promise<StatisticsCategory> {
    const values = columnValues(StatisticsCategory, input, datedFields(input, options));
    const { code } = values;
    const catalog = new CatalogRepository(this.em);
    await catalog.lock("statistics-category", code);
    requireNoOverlap(code, input, await this.em.find(StatisticsCategory, { code }));
    await this.requireTypes(input);
    const category = this.em.create(StatisticsCategory, values);
    for (const { commendationTypeCode, certainty } of input.mappings ?? []) {
      this.em.create(StatisticsMapping, {
        ...recordFields({ certainty: certainty ?? values.certainty, sources: values.sources }),
        categoryId: category.id,
        commendationTypeCode: foldCatalogCode(commendationTypeCode),
      });
    }
    await catalog.flush(code);
    return category;
  }

  private async requireTypes({ mappings, validFrom }: CreateStatisticsCategoryInput): Promise<void> {
    const codes = (mappings ?? []).map(({ commendationTypeCode }) => foldCatalogCode(commendationTypeCode));
    const types = await this.em.find(CommendationType, { code: { $in: codes } });
    const known = new Set(types.map((type) => type.code));
    const index = codes.findIndex((code) => !known.has(code));
    if (index < 0) return;
    throw commendationTypeErrors.UNKNOWN_COMMENDATION_TYPE(["mappings", index, "commendationTypeCode"], {
      code: codes[index]!,
      date: validFrom ?? today(),
    });
  }
}
