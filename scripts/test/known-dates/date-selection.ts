import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** A list of the root, with the days of its records and of the records below them that no list of the root holds. */
export interface DatedList {
  readonly name: string;
  /** The fields of a record: `startsOn starts { date } reviews { heldOn }`. */
  readonly selection: string;
}

/** How far records are followed that no list of the root holds. */
const depth = 4;

/** The types whose days are bounds, as their fields say: they bound what is known in part. */
const bounds = new Set(["ActivePeriod"]);

/** Lists the root's lists whose records show days, each with all of the days. */
export function datedLists(schema: GraphQLSchema): DatedList[] {
  const lists = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const node = nodeOf(field);
    return node && !field.args.some(isRequiredArgument) ? [{ name: field.name, node }] : [];
  });
  const listed = new Set(lists.map(({ node }) => node));
  return lists
    .map(({ name, node }) => ({ name, selection: daysOf(node, listed, depth) }))
    .filter(({ selection }) => selection !== "");
}

function nodeOf({ type }: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const connection = getNamedType(type);
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
  const node = nodes && getNamedType(nodes.type);
  return isObjectType(node) ? node : undefined;
}

function daysOf(type: GraphQLObjectType, listed: ReadonlySet<GraphQLObjectType>, left: number): string {
  if (type.name === "KnownDate") return "date";
  return Object.values(type.getFields())
    .flatMap((field) => {
      if (field.args.some(isRequiredArgument)) return [];
      const named = getNamedType(field.type);
      if (named.name === "Date") return [field.name];
      if (!isObjectType(named) || bounds.has(named.name) || left === 0) return [];
      const node = nodeOf(field);
      if (listed.has(node ?? named)) return [];
      const below = daysOf(node ?? named, listed, left - 1);
      if (below === "") return [];
      return [node ? `${field.name}(first: 5) { nodes { ${below} } }` : `${field.name} { ${below} }`];
    })
    .join(" ");
}
