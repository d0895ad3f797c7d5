import { bilingual } from "@thidua/base/locale";
import { Field, ID, InputType } from "type-graphql";
import { columnDescription, type DeclaredColumn, requireColumn } from "../../model/columns/index.js";
import { codeRule } from "./code-rule.js";
import { enumFilter } from "./enum-filter.js";
import type { FilterInputBase } from "./filter-input.js";
import { knownDateRule } from "./known-date-rule.js";
import { enumListFilter, listRule } from "./list-filter.js";
import {
  BooleanFilter,
  DateFilter,
  DateTimeFilter,
  IdFilter,
  IntFilter,
  SafeIntFilter,
  StringFilter,
} from "./operators.js";
import { registeredName } from "./registered-name.js";
import type { FilterRule, FilterRules } from "./translate-filter.js";

/** A column behind a filter field of another name, with a description if the column's own does not fit. */
type NamedColumn<Record> = (keyof Record & string) | readonly [property: keyof Record & string, vi: string, en: string];

/** A class of filter fields with the rules by which `translateFilter` reads them. */
export interface FilterClass<Record> {
  new (): FilterInputBase<object>;
  readonly rules: FilterRules<Record>;
}

/**
 * Makes the filter fields of some columns, each with the operators of its type and the column's description, as a class for the
 * list's filter to extend:
 *
 * ```ts
 * @FilterInput("Điều kiện lọc phong trào", "Conditions on campaigns")
 * export class CampaignFilter extends filterOf(Campaign, ["id", "code", "year"], { plan: "planId" }) {}
 * ```
 *
 * The class's `rules` belong in the list's `filters`: `filters: CampaignFilter.rules`.
 *
 * @param entity the record's class
 * @param properties names of columns that an index serves; `id` is the record's own
 * @param named from filter fields to columns of another name, or of another description; the days of a known date to its name,
 *   `{ startsOn: "starts" }`
 * @throws Error for a property that is no column, that has no description, or whose kind has no operators
 */
export function filterOf<Record extends object>(
  entity: abstract new () => Record,
  properties: readonly (keyof Record & string)[],
  named: { readonly [field: string]: NamedColumn<Record> } = {},
): FilterClass<Record> {
  @InputType()
  class ColumnsFilter {}
  const rules: { [field: string]: FilterRule<Record> } = {};
  const add = (field: string, given: NamedColumn<Record>) => {
    const property = typeof given === "string" ? given : given[0];
    const column = property === "id" ? idColumn : requireColumn(entity, property);
    const type = operatorsOf(column);
    const description = typeof given === "string" ? columnDescription(column) : bilingual(given[1], given[2]);
    Field(() => type, { nullable: true, description })(ColumnsFilter.prototype, field);
    rules[field] = ruleOf(column, property);
  };
  for (const property of properties) add(property, property);
  for (const [field, column] of Object.entries(named)) add(field, column);
  return Object.assign(ColumnsFilter, { rules });
}

function ruleOf<Record extends object>(
  { kind, possibleDays }: DeclaredColumn,
  property: keyof Record & string,
): FilterRule<Record> {
  if (possibleDays) return knownDateRule<Record>(possibleDays);
  if (kind === "choices" || kind === "texts") return listRule<Record>(property);
  return kind === "code" || kind === "catalogCode" ? codeRule<Record>(property, kind) : property;
}

const idColumn: DeclaredColumn = {
  property: "id",
  kind: "id",
  type: () => ID,
  vi: "Mã định danh",
  en: "The ID",
  nullable: false,
};

// biome-ignore lint/complexity/noBannedTypes: type-graphql names input classes so
function operatorsOf({ kind, type, property }: DeclaredColumn): Function {
  switch (kind) {
    case "id":
      return IdFilter;
    case "text":
    case "code":
    case "catalogCode":
    case "url":
      return StringFilter;
    case "whole":
      return IntFilter;
    case "amount":
      return SafeIntFilter;
    case "flag":
      return BooleanFilter;
    case "day":
    case "knownDate":
      return DateFilter;
    case "instant":
      return DateTimeFilter;
    case "choice":
      return enumFilter(type(), registeredName(type()));
    case "choices":
    case "texts":
      return enumListFilter(type()[0], registeredName(type()[0]));
    case "json":
      throw new Error(`No operators filter by ${property}`);
  }
}
