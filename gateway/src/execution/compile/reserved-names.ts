import { type DirectiveNode, type GraphQLSchema, isInterfaceType, isObjectType, Kind, parse, visit } from "graphql";

/** The field names that the planner may add to an operation, and those that a neutral name must not be. */
export interface ReservedNames {
  /** Every field name of the supergraph. */
  fields: ReadonlySet<string>;
  /** The fields that some key, `@requires` or `@provides` selects. */
  selected: ReadonlySet<string>;
  /** The fields that some `@requires` or `@provides` selects with arguments. */
  selectedWithArguments: ReadonlySet<string>;
}

/** The arguments of the join directives that contain selections. */
const selectionArguments = new Set(["key", "requires", "provides"]);

/** Reads the reserved names from the supergraph's schema. */
export function reservedNames(supergraph: GraphQLSchema): ReservedNames {
  const names = { fields: new Set<string>(), selected: new Set<string>(), selectedWithArguments: new Set<string>() };
  const read = (directives: readonly DirectiveNode[] = []): void => {
    for (const { name, arguments: given = [] } of directives) {
      if (!name.value.startsWith("join__")) continue;
      for (const argument of given) {
        if (!selectionArguments.has(argument.name.value) || argument.value.kind !== Kind.STRING) continue;
        visit(parse(`{ ${argument.value.value} }`, { noLocation: true }), {
          Field(field) {
            names.selected.add(field.name.value);
            if (field.arguments?.length) names.selectedWithArguments.add(field.name.value);
          },
        });
      }
    }
  };
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (type.name.startsWith("__") || !(isObjectType(type) || isInterfaceType(type))) continue;
    read(type.astNode?.directives);
    for (const extension of type.extensionASTNodes) read(extension.directives);
    for (const field of Object.values(type.getFields())) {
      names.fields.add(field.name);
      read(field.astNode?.directives);
    }
  }
  return names;
}
