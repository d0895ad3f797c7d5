import { type DocumentNode, Kind, type OperationDefinitionNode } from "graphql";
import { commonErrors } from "./common.errors.js";
import { requestError } from "./request-error.js";

const badRequest = { http: { status: 400 } };

/**
 * Requires that a document determines an operation that can be executed. Planners and executors would report the opposite as a fault.
 *
 * @param operation the operation that was found by the request's name
 * @throws OPERATION_RESOLUTION_FAILURE with the names of the operations, for several without a name and for an unknown name;
 *   SUBSCRIPTIONS_NOT_SUPPORTED
 */
export function requireOperation(document: DocumentNode, operation: OperationDefinitionNode | null | undefined): void {
  if (operation?.operation === "subscription")
    throw requestError(commonErrors.SUBSCRIPTIONS_NOT_SUPPORTED.report(), badRequest);
  if (operation) return;
  const operationNames = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
  );
  throw requestError(commonErrors.OPERATION_RESOLUTION_FAILURE.report(), { operationNames, ...badRequest });
}
