import type { EntityManager } from "@mikro-orm/sql";
import { StatisticsCategory } from "./statistics-category.js";
import type { StatisticsMapping } from "./statistics-mapping.js";

/** Reads and stores statistics categories with their mappings. */
export class StatisticsCategoryRepository {
  constructor(private readonly em: EntityManager) {}

  /** All rows of a code, of every period. */
  rowsOf(code: string): Promise<StatisticsCategory[]> {
    return this.em.find(StatisticsCategory, { code });
  }

  /** Stores a category and what is counted in it. */
  async add(category: StatisticsCategory, mappings: readonly StatisticsMapping[]): Promise<StatisticsCategory> {
    await this.em.persist([category, ...mappings]).flush();
    return category;
  }
}
