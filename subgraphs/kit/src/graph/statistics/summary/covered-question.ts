import { raw } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import type { Caller } from "@thidua/base/tokens";
import { conditionOf, recordAlias, type SqlCondition } from "../../../model/rows/index.js";
import { visibleRecords } from "../../../model/visibility/index.js";
import {
  comparedProperties,
  type FilterRule,
  type FilterRules,
  operators,
  type Selection,
  translateFilter,
} from "../../filtering/index.js";
import type { StatisticsDefinition, StatisticsMeasure } from "../statistics-definition.js";
import { summaryOf } from "./summary-of.js";
import type { RollUp, SummaryShape } from "./summary-shape.js";
import { wholeYears } from "./whole-years.js";

/** A question that a summary answers. */
export interface CoveredQuestion {
  readonly shape: SummaryShape;
  /** The smallest roll-up that has what is asked for. */
  readonly rollUp: RollUp;
  /** What the rows of the roll-up meet, and those of the deltas. */
  readonly conditions: readonly SqlCondition[];
}

/**
 * Returns how a summary answers a question; undefined if it does not have all that the filter, the visibility, the dimensions and
 * the measures need.
 *
 * @param dimensions the names of the dimensions
 * @throws GraphQLError the errors of filters
 */
export function coveredQuestion<Record extends object>(
  em: EntityManager,
  definition: StatisticsDefinition<Record>,
  asked: {
    readonly filter: object | null | undefined;
    readonly caller: Caller | undefined;
    readonly dimensions: readonly string[];
    readonly measures: readonly StatisticsMeasure[];
  },
): CoveredQuestion | undefined {
  if (asked.measures.some((measure) => "distinct" in measure || measure.isOfOtherRecords)) return undefined;
  const { list } = definition;
  const shape = summaryOf(em, definition);
  const use = new SummaryUse(shape);
  for (const name of asked.dimensions) use.column(shape.dimensions.get(name)!);
  const filtered = translateFilter<Record>(use.rules(definition), asked.filter);
  const visible = asked.caller && visibleRecords(list.entity, asked.caller);
  if (visible) use.condition(visible);
  const rollUp = use.rollUp();
  if (!rollUp) return undefined;
  const conditions = [filtered, visible].map((where) => where && conditionOf(em, list.entity, where));
  return { shape, rollUp, conditions: conditions.filter((condition) => condition != null) };
}

/** What of a summary a question uses. */
class SummaryUse {
  readonly #columns = new Set<string>();
  #isCovered = true;

  constructor(private readonly shape: SummaryShape) {}

  column(name: string): void {
    this.#columns.add(name);
  }

  /** Uses the columns of what a condition compares. */
  condition(condition: object): void {
    const columns = comparedProperties(condition)?.map((property) => this.#columnOf(property));
    if (columns?.every((column) => column !== undefined)) for (const column of columns) this.column(column);
    else this.#isCovered = false;
  }

  /** Returns the rules of a list, which use what their conditions compare, or ask the summary for the same. */
  rules<Record extends object>({ list, dimensions }: StatisticsDefinition<Record>): FilterRules<Record> {
    const years = new Map(
      Object.entries(dimensions).flatMap(([name, { yearOf }]) =>
        yearOf ? [[yearOf, this.shape.dimensions.get(name)!] as const] : [],
      ),
    );
    const used = (condition: object): object => {
      this.condition(condition);
      return condition;
    };
    const translatorOf = (field: string, rule: FilterRule<Record>) => (value: object) => {
      const { related } = this.shape;
      if (field === related?.filter) return this.#flagged(related.column, value);
      const year = typeof rule === "string" ? years.get(rule) : undefined;
      const ofYear =
        year && this.#columnOf(rule as string) === undefined ? wholeYears(year, value as never) : undefined;
      if (ofYear) {
        this.column(year!);
        return ofYear;
      }
      return used((typeof rule === "function" ? rule(value) : operators(rule, value as never)) as object);
    };
    const ruleOf = (field: string, rule: FilterRule<Record>) => {
      const { ofIds } = rule as Partial<Selection>;
      return Object.assign(translatorOf(field, rule), ofIds && { ofIds: (ids: readonly string[]) => used(ofIds(ids)) });
    };
    return Object.fromEntries(
      Object.entries(list.filters).map(([field, rule]) => [field, ruleOf(field, rule)]),
    ) as FilterRules<Record>;
  }

  /** The smallest roll-up with all columns that are used: a later one has fewer. */
  rollUp(): RollUp | undefined {
    if (!this.#isCovered) return undefined;
    return this.shape.rollUps.findLast(({ columns }) => [...this.#columns].every((name) => columns.includes(name)));
  }

  #flagged(column: string, { eq }: { eq?: boolean | null }): object {
    if (eq == null) return {};
    this.column(column);
    return { [raw(`"${recordAlias}"."${column}" = ?`, [eq])]: [] };
  }

  #columnOf(property: string): string | undefined {
    return this.shape.columns.find((column) => column.property === property)?.name;
  }
}
