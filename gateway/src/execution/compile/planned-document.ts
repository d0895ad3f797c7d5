import { collectFields, inclusion } from "@thidua/base/selections";
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { OperationScope } from "./operation-scope.js";
import { type RenamedVariables, renamedVariables, renameVariables } from "./renamed-variables.js";
import { RequiredFields, type RequiredSelections } from "./required-fields.js";
import type { Requirements } from "./requirements.js";
import type { ReservedNames } from "./reserved-names.js";
import { type NameMaps, ResponseNames, type UnnamedField } from "./response-names.js";
import { sentDirectives } from "./sent-directives.js";

/** What the planner gets in place of the caller's document. */
export interface PlannedDocument {
  /** The document; undefined when the operation needs no subgraph. */
  document: DocumentNode | undefined;
  names: NameMaps;
  /** What representations contain of the values that fields require. */
  required: RequiredSelections;
  /** The variables that the planned document calls differently, from the planned name to the caller's. */
  variables: RenamedVariables;
}

const anchor: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/**
 * Writes an operation so that the planner can make no mistake with it.
 *
 * - Conditions are decided: it has no `@skip` and no `@include`. A selection set that becomes empty selects
 *   `__typename`, so that its object, or its mutation, remains. Other directives of fields and of
 *   the operation are for the subgraphs and stay; those of fragments would not reach them through the planner.
 * - No response name is the name of another field (`ResponseNames`), and `__typename` has no alias.
 * - Fields that get null where the schema does not take it are replaced by `__typename`; the answer writer refuses them.
 * - What a field requires of its object is selected beside it (`planningSupergraph`).
 * - Fragments are inline; the root has none. One that no object fits is left out, with all that depends on it. Introspection and the root's `__typename` are left out.
 * - No variable has a name that the planner uses.
 * - It has no name of its own: requests to subgraphs have none then. Callers ask for the same under many names, and what a subgraph has
 *   prepared for one would be new for each of the others.
 *
 * Throws NullConditionError when a root field depends on a condition that is null.
 */
export function planDocument(
  scope: OperationScope,
  operation: OperationDefinitionNode,
  root: GraphQLObjectType,
  { reserved, requirements }: { reserved: ReservedNames; requirements: Requirements },
): PlannedDocument {
  const responseNames = new ResponseNames();
  const requiredFields = new RequiredFields(requirements, responseNames);
  const select = (
    { selections }: SelectionSetNode,
    type: string,
    possible: ReadonlySet<string> = possibleTypes(scope.schema, type),
    selected = new Set<string>(),
  ): SelectionNode[] =>
    selections.flatMap((selection): SelectionNode[] => {
      const included = inclusion(scope, selection);
      // The objects with this condition are refused. Which they are depends on their types.
      if (included === null) return [anchor];
      if (!included) return [];
      if (selection.kind === Kind.FIELD) return planField(selection, type, selected);
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value ?? type;
      const fitting = condition === type ? possible : possibleTypes(scope.schema, condition).intersection(possible);
      const inside = fragment && fitting.size > 0 ? select(fragment.selectionSet, condition, fitting) : [];
      // The answer writer looks at the type of an object that a fragment is on, and an interface object has it only if it is asked for.
      if (inside.every((planned) => planned === anchor))
        return inside.length > 0 || isAbstractType(scope.schema.getType(type)) ? [anchor] : [];
      return [{ kind: Kind.INLINE_FRAGMENT, typeCondition: fragment?.typeCondition, selectionSet: setOf(inside) }];
    });
  const planField = (field: FieldNode, type: string, selected: Set<string>): SelectionNode[] => {
    if (field.name.value.startsWith("__") || scope.refused?.has(field)) return [anchor];
    return [copyOf(field, type), ...requiredFields.beside(type, field.name.value, selected)];
  };
  const copyOf = (field: FieldNode, type: string): FieldNode => {
    const { name, arguments: given, selectionSet } = field;
    const planned: UnnamedField = {
      kind: Kind.FIELD,
      name,
      arguments: given,
      directives: sentDirectives(scope.schema, field.directives),
    };
    if (selectionSet) {
      const inside = select(selectionSet, requiredFields.typeOf(type, name.value));
      planned.selectionSet = setOf(inside.length === 0 ? [anchor] : inside);
    }
    responseNames.add(field, planned);
    return planned;
  };

  // Of fragments at the root the planner would change the order of mutations.
  const rootFields = [...collectFields(scope, root, [operation.selectionSet]).values()].flat();
  const selections = rootFields
    .flatMap((field) => planField(field, root.name, new Set()))
    .filter((field) => field !== anchor);
  const names = responseNames.assign(reserved);
  const required = requiredFields.selections();
  const variables = renamedVariables(operation);
  if (selections.length === 0) return { document: undefined, names, required, variables };
  const { kind, operation: type, variableDefinitions } = operation;
  const directives = sentDirectives(scope.schema, operation.directives);
  const selectionSet = setOf(selections);
  const planned = { kind, operation: type, variableDefinitions, directives, selectionSet } as const;
  const document = renameVariables({ kind: Kind.DOCUMENT, definitions: [planned] }, variables);
  return { document, names, required, variables };
}

/** Returns the object types that a value of a type may have. */
function possibleTypes(schema: GraphQLSchema, name: string): ReadonlySet<string> {
  const type = schema.getType(name);
  return new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [name]);
}

function setOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}
