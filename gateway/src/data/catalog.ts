import { type LocaleCode, localize } from "@thidua/base/locale";
import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  print,
  typeFromAST,
  valueFromAST,
} from "graphql";
import { type ColumnInfo, columnInfo } from "./column-info.js";
import type { SavedQuery } from "./saved-query.js";
import { publicVariables } from "./variables.js";

/** A parameter of a data file, as the catalog tells it. */
export interface VariableInfo {
  name: string;
  /** The GraphQL type as the operation declares it. */
  type: string;
  required: boolean;
  /** May be written several times. */
  list: boolean;
  /** What is used when the parameter is not given. */
  default?: unknown;
  /** The values of an enum. */
  values?: readonly string[];
}

/** One data file of the catalog. */
export interface CatalogEntry {
  name: string;
  title: string;
  description: string;
  columns: readonly ColumnInfo[];
  variables: readonly VariableInfo[];
  links: { json: string; csv: string };
}

/** All data files with their columns and parameters: what `GET /data` answers. */
export function catalog(
  queries: readonly SavedQuery[],
  schema: GraphQLSchema,
  locale: LocaleCode,
): { files: CatalogEntry[] } {
  return {
    files: queries.flatMap((query) => {
      if (!query.table) return [];
      return {
        name: query.name,
        title: localize(query.title, locale),
        description: localize(query.description, locale),
        columns: query.table.columns.map((column) => columnInfo(schema, query, column)),
        variables: variableInfos(query, schema),
        links: { json: `/data/${query.name}.json`, csv: `/data/${query.name}.csv` },
      };
    }),
  };
}

function variableInfos(query: SavedQuery, schema: GraphQLSchema): VariableInfo[] {
  return publicVariables(query).map(({ variable, type, defaultValue }) => {
    const input = typeFromAST(schema, type as never);
    const named = getNamedType(input);
    return {
      name: variable.name.value,
      type: print(type),
      required: isNonNullType(input) && !defaultValue,
      list: isListType(isNonNullType(input) ? input.ofType : input),
      ...(defaultValue && { default: valueFromAST(defaultValue, input as never) }),
      ...(isEnumType(named) && { values: named.getValues().map(({ name }) => name) }),
    };
  });
}
