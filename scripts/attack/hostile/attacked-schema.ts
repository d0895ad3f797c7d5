import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildASTSchema, buildSchema, extendSchema, type GraphQLSchema, isObjectType, parse } from "graphql";

/** The schema of a port, by which requests are generated, and its entities. */
export interface AttackedSchema {
  readonly schema: GraphQLSchema;
  /** The entity types that `_entities` resolves there; none at the gateway. */
  readonly entities: readonly string[];
}

/** What every subgraph has besides its SDL. Source: Apollo Federation, subgraph specification. */
const federation = (entities: readonly string[]) => `
  scalar _Any
  type _Service { sdl: String }
  union _Entity = ${entities.join(" | ")}
  extend type Query { _entities(representations: [_Any!]!): [_Entity]! _service: _Service! }`;

/** Reads the schema of the gateway of a checkout. */
export function gatewaySchema(checkout: string): AttackedSchema {
  return { schema: buildSchema(readFileSync(join(checkout, "schema/api.graphql"), "utf8")), entities: [] };
}

/** Reads the schema of a subgraph of a checkout, with the fields of federation. */
export function subgraphSchema(checkout: string, name: string): AttackedSchema {
  const document = parse(readFileSync(join(checkout, `schema/subgraphs/${name}.graphql`), "utf8"));
  const own = buildASTSchema(document, { assumeValidSDL: true });
  const entities = Object.values(own.getTypeMap())
    .filter((type) => isObjectType(type) && type.astNode?.directives?.some(({ name: { value } }) => value === "key"))
    .map(({ name: typeName }) => typeName);
  return { schema: extendSchema(own, parse(federation(entities)), { assumeValidSDL: true }), entities };
}
