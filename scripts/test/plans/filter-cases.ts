import {
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import { conditionsOf, isOperatorInput } from "../filter-laws/filtered-lists.js";
import type { ColumnValues } from "./column-values.js";
import type { Connection } from "./connections.js";
import type { GeneratedPlaces } from "./generated-places.js";

/** A filter and what it says: `category.eq: rare`. */
export interface FilterCase {
  readonly field: string;
  readonly name: string;
  readonly filter: object;
}

/** Reads the values of a field's column; undefined for a condition on no column. `sample` is a value of the field. */
export type ReadValues = (field: string, sample: unknown) => Promise<ColumnValues | undefined>;

/** An ID that no record has. */
const absentId = "ffffffff-0000-7000-8000-000000000000";

/** Values that no record has. */
const absentValues: { readonly [type: string]: unknown } = {
  ID: absentId,
  String: "no such value",
  Int: 7,
  SafeInt: 123_456_789_012_345,
  Date: "1800-01-01",
  DateTime: "1800-01-01T00:00:00Z",
};

/** Days and years for conditions of their own: before, within and after the records. */
const points: { readonly [type: string]: readonly Named[] } = {
  Date: [
    [": absent", "1800-01-01"],
    [": rare", "2006-01-01"],
    [": frequent", "2024-06-15"],
    [": last", "2026-06-30"],
    [": future", "2999-01-01"],
  ],
  Int: [
    [": absent", 1800],
    [": rare", 2006],
    [": frequent", 2024],
    [": last", 2026],
    [": future", 2999],
  ],
};

/** Makes the filters of a connection: each field with each operator, and values that are frequent, rare, last and absent. */
export async function filterCases(
  { filter }: Connection,
  read: ReadValues,
  places: GeneratedPlaces,
): Promise<FilterCase[]> {
  if (!filter) return [];
  const cases: FilterCase[] = [];
  for (const field of conditionsOf(filter)) {
    for (const [says, value] of await valuesOf(filter.getFields()[field]!, read, places))
      cases.push({ field, name: `${field}${says}`, filter: { [field]: value } });
    cases.push(...(await besideAnId(filter, field, read, places)));
  }
  return cases;
}

/** The organizations of a tree beside a condition that nothing meets, or the last record alone. */
async function besideAnId(
  filter: GraphQLInputObjectType,
  field: string,
  read: ReadValues,
  { root }: GeneratedPlaces,
): Promise<FilterCase[]> {
  const fields = filter.getFields();
  if (getNamedType(fields[field]!.type).name !== "OrganizationSelector" || !fields.id) return [];
  const last = (await read("id", { eq: absentId }))?.last;
  const selected = { [field]: { id: root, includeDescendants: true, includePredecessors: true } };
  return [
    ["an absent ID", { id: { eq: absentId } }],
    ...(last ? [["that of the last record", { id: { eq: last } }]] : []),
  ].map(([says, other]) => ({
    field,
    name: `${field}: the root with both beside ${says}`,
    filter: { ...selected, ...(other as object) },
  }));
}

/** A value of a field, and what it says. */
type Named = readonly [says: string, value: unknown];

/** @throws Error for a type of which no values are known */
async function valuesOf(
  field: GraphQLInputField,
  read: ReadValues,
  places: GeneratedPlaces,
): Promise<readonly Named[]> {
  const type = getNamedType(field.type);
  if (!isInputObjectType(type)) {
    const found = points[type.name];
    if (!found) throw new Error(`No values of ${type.name} are known`);
    return found;
  }
  if (type.name === "OrganizationSelector") return selectors(await read(field.name, { id: absentId }), places);
  if (type.name === "NameAsOfFilter") return names(places);
  if (type.name === "DocumentSelector") return documents;
  if (!isOperatorInput(type)) throw new Error(`No values of ${type.name} are known`);
  const operators = Object.values(type.getFields());
  const [first] = operators;
  const sample = sampleOf(first!.type);
  const isList = isListType(getNullableType(first!.type));
  const values = await read(field.name, { [first!.name]: isList ? [sample] : sample });
  return operators.flatMap((operator) => operations(operator, values));
}

/** Documents by their number, and by all of it; as the generated records cite none, these are absent. */
const documents: Named[] = [
  [": absent", { number: 7 }],
  [": absent, with its symbol and year", { number: 7, symbol: "KH-UBND", year: 2024 }],
];

/** Names that an organization has, and none; on a day, and at any time. */
function names({ name }: GeneratedPlaces): Named[] {
  return [
    [": frequent", { name }],
    [": frequent, on a day", { name, asOf: "2020-06-15" }],
    [": absent", { name: absentValues.String }],
  ];
}

function sampleOf(type: GraphQLInputType): unknown {
  const inner = getNamedType(type);
  if (isEnumType(inner)) return inner.getValues()[0]!.value;
  return inner.name === "Boolean" ? true : absentValues[inner.name];
}

function operations({ name, type }: GraphQLInputField, values: ColumnValues | undefined): Named[] {
  if (name === "isNull") return [true, false].map((value) => [`.isNull: ${value}`, { isNull: value }]);
  const input = getNamedType(type);
  const write = (value: string | undefined) => (value === undefined ? undefined : written(input, value));
  const says = {
    frequent: write(values?.frequent),
    rare: write(values?.rare),
    last: write(values?.last),
    least: write(values?.least),
    greatest: write(values?.greatest),
    absent: absentOf(input, values),
  };
  const single = (...names: (keyof typeof says)[]): Named[] =>
    names.flatMap((key) => (says[key] === undefined ? [] : [[`.${name}: ${key}`, { [name]: says[key] }] as const]));
  switch (name) {
    case "eq":
    case "has":
      return single("frequent", "rare", "last", "absent");
    case "in":
    case "hasAny": {
      const some = [says.frequent, says.rare].filter((value) => value !== undefined);
      return [
        ...(some.length > 0 ? [[`.${name}: frequent and rare`, { [name]: some }] as const] : []),
        ...(says.absent === undefined ? [] : [[`.${name}: absent`, { [name]: [says.absent] }] as const]),
      ];
    }
    case "gt":
      return single("frequent", "greatest");
    case "gte":
      return single("least", "greatest");
    case "lt":
      return single("frequent", "least");
    case "lte":
      return single("least", "greatest");
    default:
      throw new Error(`The operator ${name} is not known`);
  }
}

/** A value of a column as the caller writes it. */
function written(type: GraphQLNamedType, value: string): unknown {
  if (isEnumType(type)) return type.getValues().find((known) => known.value === value)?.name;
  switch (type.name) {
    case "Int":
    case "SafeInt":
      return Number(value);
    case "Boolean":
      return value === "true";
    case "DateTime":
      return new Date(value).toISOString();
    default:
      return value;
  }
}

function absentOf(type: GraphQLNamedType, values: ColumnValues | undefined): unknown {
  if (isEnumType(type))
    return (type as GraphQLEnumType).getValues().find((known) => !values?.all.has(String(known.value)))?.name;
  if (type.name === "Boolean") return [true, false].find((value) => !values?.all.has(String(value)));
  return absentValues[type.name];
}

function selectors(values: ColumnValues | undefined, { root, branch, leaf }: GeneratedPlaces): Named[] {
  const [below, before] = [{ includeDescendants: true }, { includePredecessors: true }];
  const all = { ...below, ...before };
  const selected: (readonly [string, string | undefined, object])[] = [
    ["frequent", values?.frequent ?? root, {}],
    ["rare", values?.rare ?? leaf, {}],
    ["last", values?.last, {}],
    ["absent", absentId, {}],
    ["the root with descendants", root, below],
    ["the root with both", root, all],
    ["a branch with descendants", branch, below],
    ["a branch with both", branch, all],
    ["a leaf with predecessors", leaf, before],
    ["rare with both", values?.rare, all],
    ["absent with both", absentId, all],
  ];
  return selected.flatMap(([says, id, options]) =>
    id === undefined ? [] : [[`: ${says}`, { id, ...options }] as const],
  );
}
