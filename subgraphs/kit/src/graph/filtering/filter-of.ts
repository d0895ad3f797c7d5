import { bilingual } from "@thidua/base/locale";
import { Field, InputType } from "type-graphql";
import { type DeclaredColumn, requireColumn } from "../../model/columns/index.js";
import { enumFilter } from "./enum-filter.js";
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

/** A class of filter fields with the rules by which `translateFilter` reads them. */
export interface FilterClass<Record> {
  new (): object;
  readonly rules: FilterRules<Record>;
}

/**
 * Makes the filter fields of some columns, each with the operators of its type and the column's description, as a class for the
 * list's filter to extend. Its `rules` belong into the list's `filters`.
 *
 * @param entity the record's class
 * @param properties names of columns that an index serves; `id` is the record's own
 * @throws Error for a property that is no column, or whose kind has no operators
 */
export function filterOf<Record extends object>(
  entity: abstract new () => Record,
  properties: readonly (keyof Record & string)[],
): FilterClass<Record> {
  @InputType()
  class ColumnsFilter {}
  const rules: { [property: string]: FilterRule<Record> } = {};
  for (const property of properties) {
    const column = property === "id" ? idColumn : requireColumn(entity, property);
    const type = operatorsOf(column);
    const options = { nullable: true, description: bilingual(column.vi, column.en) };
    Field(() => type, options)(ColumnsFilter.prototype, property);
    rules[property] = column.kind === "choices" ? listRule<Record>(property) : property;
  }
  return Object.assign(ColumnsFilter, { rules });
}

const idColumn: DeclaredColumn = {
  property: "id",
  kind: "id",
  type: () => String,
  vi: "Mã định danh",
  en: "ID",
  nullable: false,
};

// biome-ignore lint/complexity/noBannedTypes: type-graphql names input classes so
function operatorsOf({ kind, type, property }: DeclaredColumn): Function {
  switch (kind) {
    case "id":
      return IdFilter;
    case "text":
      return StringFilter;
    case "whole":
      return IntFilter;
    case "amount":
      return SafeIntFilter;
    case "flag":
      return BooleanFilter;
    case "day":
      return DateFilter;
    case "instant":
      return DateTimeFilter;
    case "choice":
      return enumFilter(type(), registeredName(type()));
    case "choices":
      return enumListFilter(type()[0], registeredName(type()[0]));
    default:
      throw new Error(`No operators filter by ${property}`);
  }
}
