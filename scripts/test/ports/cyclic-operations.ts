import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** A field that leads to objects from which its own type is reached again. */
interface Step {
  readonly field: string;
  readonly type: string;
}

/** An operation that goes round through a field. */
export interface CyclicOperation {
  /** The field: `Organization.campaigns`. */
  readonly through: string;
  readonly query: string;
}

/**
 * Writes an operation for every field of a subgraph that leads back to its own type, going round through it until it is so many
 * levels deep. It begins with a lookup of an entity, or at the root.
 */
export function cyclicOperations(schema: GraphQLSchema, levels: number): CyclicOperation[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType).filter(isOwn);
  const root = schema.getQueryType()!;
  return types.flatMap((type) =>
    stepsOf(schema, type).flatMap(({ field, type: target }) => {
      const back = path(schema, target, type.name);
      const start = isEntity(schema, type) ? [] : path(schema, root.name, type.name);
      if (!back || !start) return [];
      const round = [field, ...back];
      const fields = [...start];
      while (fields.length < levels) fields.push(...round);
      const inside = nested(fields.slice(0, levels));
      const query = isEntity(schema, type) ? lookupOf(type.name, inside) : inside;
      return [{ through: `${type.name}.${field}`, query }];
    }),
  );
}

/** Looks up one entity of a type that the subgraph resolves. */
function lookupOf(typename: string, inside: string): string {
  return `{ _entities(representations: [{ __typename: "${typename}", id: "00000000-0000-4000-8000-000000000000" }]) { ... on ${typename} ${inside} } }`;
}

function nested(fields: readonly string[]): string {
  return fields.reduceRight((inside, field) => `{ ${field} ${inside} }`, "{ __typename }");
}

function isOwn({ name }: GraphQLNamedType): boolean {
  return !name.startsWith("_") && name !== "Query" && name !== "Mutation";
}

function isEntity(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  const union = schema.getType("_Entity");
  return union !== undefined && schema.isSubType(union as never, type);
}

function stepsOf(schema: GraphQLSchema, { name }: Pick<GraphQLObjectType, "name">): Step[] {
  const type = schema.getType(name);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    return isObjectType(target) && isCallable(field) && !field.name.startsWith("_")
      ? [{ field: field.name, type: target.name }]
      : [];
  });
}

// biome-ignore lint/suspicious/noExplicitAny: whatever a field's source is
function isCallable(field: GraphQLField<any, any>): boolean {
  return !field.args.some(isRequiredArgument);
}

/** Returns the fields of a shortest path between two types; undefined when there is none. */
function path(schema: GraphQLSchema, from: string, to: string): string[] | undefined {
  const seen = new Set([from]);
  let reached: { type: string; fields: string[] }[] = [{ type: from, fields: [] }];
  while (reached.length > 0) {
    const found = reached.find(({ type }) => type === to);
    if (found) return found.fields;
    reached = reached.flatMap(({ type, fields }) =>
      stepsOf(schema, { name: type }).flatMap((step) => {
        if (seen.has(step.type)) return [];
        seen.add(step.type);
        return [{ type: step.type, fields: [...fields, step.field] }];
      }),
    );
  }
  return undefined;
}
