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

/** A parameter of a data file. */
export interface VariableInfo {
  name: string;
  /** The GraphQL type in the operation's declaration. */
  type: string;
  required: boolean;
  /** Whether the parameter may occur several times. */
  list: boolean;
  /** The default value. */
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

/** Lists all data files with their columns and parameters, for `GET /data`. */
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
