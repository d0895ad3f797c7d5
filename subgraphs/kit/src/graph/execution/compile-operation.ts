import { type DocumentNode, Kind, type OperationDefinitionNode } from "graphql";
import type { ExecuteFields } from "./compiled-field.js";
import { Conditions } from "./conditions.js";
import type { OperationParts } from "./operation-run.js";
import { SelectionCompiler } from "./selection-compiler.js";

/** The memory of a compiled field, in bytes: an average over operations of many forms, on Node 26. */
const fieldBytes = 1_200;

/** What an operation takes beside its fields. */
const operationBytes = 1_500;

/** A query whose conditions are decided, as closures. */
export interface CompiledOperation {
  readonly parts: OperationParts;
  readonly execute: ExecuteFields;
  /** Its memory. It grows: the fields of interfaces and unions are compiled as their types occur. */
  readonly bytes: number;
}

/** Compiles a query of a validated document. Takes the values of the variables on which its conditions depend. */
export function compileOperation(
  schema: OperationParts["schema"],
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: { readonly [variable: string]: unknown },
): CompiledOperation {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const parts: OperationParts = { schema, operation, fragments };
  const compiler = new SelectionCompiler(parts, new Conditions(variableValues));
  const execute = compiler.compile(schema.getQueryType()!, [operation.selectionSet]);
  return {
    ...{ parts, execute },
    get bytes() {
      return operationBytes + fieldBytes * compiler.fields;
    },
  };
}
