import type { FieldNode, GraphQLObjectType } from "graphql";
import type { ExecuteFields } from "./compiled-field.js";

/** What the parts of a compiled field have in common. */
export interface FieldParts {
  /** The type and the name of the field, as errors name it: `Award.decision`. */
  readonly coordinate: string;
  /** Where the operation selects the field. */
  readonly nodes: readonly FieldNode[];
  /** Compiles what the operation selects of an object below the field. */
  fieldsOf(type: GraphQLObjectType): ExecuteFields;
}
