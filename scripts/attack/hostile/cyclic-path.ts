import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, getNamedType, isNonNullType } from "graphql";
import { objectFields } from "./random-selection.ts";

/** A way from a list at the root back to the type of its items, which a query can go as often as it likes. */
export interface CyclicPath {
  /** From the root to the items. */
  readonly entrance: readonly string[];
  /** From an item to items of the same type, through at least one list. */
  readonly circle: readonly string[];
}

const longestCircle = 5;

/** Finds circles of a schema that multiply records: the shortest, and three through an organization, which has the most. */
export function cyclicPaths(schema: GraphQLSchema): CyclicPath[] {
  const found = objectFields(schema.getQueryType()!)
    .filter(isList)
    .flatMap((field) => {
      const item = itemType(field);
      const circle = item && circleOf(item);
      return circle ? [{ entrance: [field.name, "nodes"], circle }] : [];
    });
  const sorted = found.sort((one, other) => one.circle.length - other.circle.length);
  const ofItself = ({ entrance, circle }: CyclicPath) =>
    circle.includes("organization") && circle.includes(entrance[0]!);
  return [...new Set([...sorted.slice(0, 1), ...sorted.filter(ofItself).slice(0, 3)])];
}

/** Writes the query that goes along the circle so many times. */
export function cyclicQuery({ entrance, circle }: CyclicPath, times: number): string {
  const fields = [...entrance, ...Array.from({ length: times }, () => circle).flat()];
  return `{${fields.join("{")}{__typename}${"}".repeat(fields.length)}`;
}

function circleOf(start: GraphQLNamedType): string[] | undefined {
  let ways: { type: GraphQLNamedType; fields: string[]; hasList: boolean }[] = [
    { type: start, fields: [], hasList: false },
  ];
  for (let length = 0; length < longestCircle; length++) {
    ways = ways.flatMap(({ type, fields, hasList }) =>
      objectFields(type)
        .filter(isFree)
        .map((field) => ({
          type: getNamedType(field.type),
          fields: [...fields, field.name],
          hasList: hasList || isList(field),
        })),
    );
    const back = ways.find(({ type, hasList }) => type === start && hasList);
    if (back) return back.fields;
    // Each type once for each length: the shortest way to it.
    ways = [...new Map(ways.map((way) => [`${way.type.name} ${way.hasList}`, way])).values()];
  }
  return undefined;
}

function isFree({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.every(({ type }) => !isNonNullType(type));
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isFree(field) && field.args.some(({ name }) => name === "first") && itemType(field) !== undefined;
}

function itemType(field: GraphQLField<unknown, unknown>): GraphQLNamedType | undefined {
  const nodes = objectFields(getNamedType(field.type)).find(({ name }) => name === "nodes");
  return nodes && getNamedType(nodes.type);
}
