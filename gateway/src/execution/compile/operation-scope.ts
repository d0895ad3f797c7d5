import type { SelectionScope } from "@thidua/base/selections";
import type { FieldNode, VariableDefinitionNode } from "graphql";

/** The context in which the selections of a caller's operation are read, planned and answered. */
export interface OperationScope extends SelectionScope {
  /** The variables that the operation declares. */
  variableDefinitions?: readonly VariableDefinitionNode[];
  /** The fields that get null where the schema does not take it, with the variable that is null. */
  refused?: ReadonlyMap<FieldNode, string>;
  /** The name under which the merged data has a field, where it is not the response name. */
  plannedNames?: ReadonlyMap<FieldNode, string>;
}
