import { Certainty } from "@thidua/kit/model/provenance";
import { type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { CreateStatisticsCategoryInput } from "../statistics-category/statistics-category.inputs.js";
import { StatisticsCategory } from "../statistics-category/statistics-category.js";
import { StatisticsCategoryService } from "../statistics-category/statistics-category.service.js";

export const statisticsCategories = recordSeed<KeyedRecord & CreateStatisticsCategoryInput>({
  entity: StatisticsCategory,
  kind: "statistics-category",
  file: "statistics-categories.yaml",
  create: (em, record, options) =>
    new StatisticsCategoryService(em).create(
      {
        ...record,
        code: record.key,
        certainty: Certainty.SECONDARY,
        legalBasis: [{ text: "Thông tư 02/2023/TT-BNV, biểu 0603.N/BNV-TĐKT" }],
        sources: [{ note: "Form 0603.N/BNV-TĐKT of Thông tư 02/2023/TT-BNV, from a second-hand source" }],
      },
      options,
    ),
});
