import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { conditionsOf, type FilteredList, isOperatorInput } from "./filtered-lists.js";
import type { SampledValues } from "./sampled-values.js";

/** A filter with one condition. */
export type Filter = Readonly<Record<string, unknown>>;

/** The filters by one condition of a list, at least one of which finds something where the records have such a value. */
export interface Condition {
  readonly name: string;
  readonly filters: readonly Filter[];
}

/** Makes filters for each condition of a list, with each operator, each option and values that occur. */
export function filtersOf(list: FilteredList, sampled: SampledValues): Condition[] {
  return conditionsOf(list.filter).map((name) => {
    const field = list.filter.getFields()[name]!;
    return { name, filters: valuesOf(field, list, sampled).map((value) => ({ [name]: value })) };
  });
}

function valuesOf(field: GraphQLInputField, list: FilteredList, sampled: SampledValues): unknown[] {
  const type = getNamedType(field.type);
  if (!isInputObjectType(type)) return [...leaves(field, list, sampled)];
  return isOperatorInput(type) ? operations(field, type, list, sampled) : selections(field, type, list, sampled);
}

function operations(
  field: GraphQLInputField,
  type: GraphQLInputObjectType,
  list: FilteredList,
  sampled: SampledValues,
): object[] {
  return Object.values(type.getFields()).flatMap((operator) => {
    if (operator.name === "isNull") return [{ isNull: true }, { isNull: false }];
    const values = leaves({ ...operator, name: field.name }, list, sampled);
    if (isListType(getNullableType(operator.type))) return [[], values].map((value) => ({ [operator.name]: value }));
    return values.map((value) => ({ [operator.name]: value }));
  });
}

/** An object with its required fields alone, and with each option. */
function selections(
  field: GraphQLInputField,
  type: GraphQLInputObjectType,
  list: FilteredList,
  sampled: SampledValues,
): object[] {
  const fields = Object.values(type.getFields());
  const demanded = fields.filter(({ type: given }) => isNonNullType(given));
  const named = (inner: GraphQLInputField) => (inner.name === "id" ? { ...inner, name: field.name } : inner);
  const [first] = leaves(named(demanded[0]!), list, sampled);
  const base = { [demanded[0]!.name]: first };
  const options = fields.filter((inner) => !demanded.includes(inner));
  return [base, ...options.map((option) => ({ ...base, [option.name]: leaves(option, list, sampled)[0] }))];
}

/** Two values of a scalar or an enum: some that occur in the records, or else any. */
function leaves({ name, type }: GraphQLInputField, { node }: FilteredList, sampled: SampledValues): readonly unknown[] {
  const named = getNamedType(type);
  if (named.name === "Boolean") return [true, false];
  const found = sampled.get(`${node?.name}.${name}`) ?? [];
  if (found.length > 0) return [...new Set([found[0], found[Math.floor(found.length / 2)]])];
  if (isEnumType(named))
    return named
      .getValues()
      .slice(0, 2)
      .map((value) => value.name);
  const values = anyOf(named.name, sampled);
  if (!values) throw new Error(`No value of ${named.name} is known`);
  return values;
}

function anyOf(type: string, sampled: SampledValues): readonly unknown[] | undefined {
  return {
    ID: sampled.get("Organization.id")!.slice(0, 2),
    String: ["x"],
    Int: [2020, 3],
    SafeInt: [1_000_000],
    Date: ["2020-01-01", "2024-06-15"],
    DateTime: ["2020-01-01T00:00:00+07:00"],
  }[type];
}
