import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  visit,
} from "graphql";
import { assumedSizes, weights } from "../cost/weights.js";
import { defaultPageSize } from "../pagination/page-size.js";

/** The types of a document by name. */
type ObjectTypes = ReadonlyMap<string, ObjectTypeDefinitionNode>;

/**
 * Adds the costs of fields to a subgraph's SDL, so that no resolver can omit them: the page size on each field that returns a
 * connection, a size on each other list of objects, and a weight on fields that cost more than their type (`search`,
 * `totalCount`, `searchSuggestion`, statistics). Costs that a field declares itself (`@Cost`, `@ListSize`) stay.
 *
 * Source: Federation 2.9, https://specs.apollo.dev/cost/v0.1.
 *
 * @returns the changed SDL
 */
export function withDeclaredCosts(document: DocumentNode): DocumentNode {
  const types: ObjectTypes = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  return visit(document, {
    ObjectTypeDefinition(type: ObjectTypeDefinitionNode) {
      const isConnection = type.name.value.endsWith("Connection");
      const fields = type.fields?.map((field) => {
        if (has(field, "external")) return field;
        return isConnection ? withConnectionWeight(field) : withSearchWeight(withSize(field, types));
      });
      return { ...type, fields };
    },
  });
}

/** The fields of connections that cost statements of their own. */
const connectionWeights: { readonly [field: string]: number } = {
  totalCount: weights.count,
  searchSuggestion: weights.search,
};

/** The arguments of these fields that make them cost less: what they take off. */
const connectionReductions: { readonly [argument: string]: number } = {
  atMost: weights.boundedCount - weights.count,
};

function withConnectionWeight(field: FieldDefinitionNode): FieldDefinitionNode {
  const weight = connectionWeights[field.name.value];
  if (weight === undefined || has(field, "cost")) return field;
  return withDirective(withArgumentWeights(field, connectionReductions), `@cost(weight: ${weight})`);
}

function withSearchWeight(field: FieldDefinitionNode): FieldDefinitionNode {
  return withArgumentWeights(field, { search: weights.search });
}

function withArgumentWeights(
  field: FieldDefinitionNode,
  weighed: { readonly [argument: string]: number },
): FieldDefinitionNode {
  const weigh = field.arguments?.map((argument) => {
    const weight = weighed[argument.name.value];
    return weight === undefined || has(argument, "cost")
      ? argument
      : withDirective(argument, `@cost(weight: ${weight})`);
  });
  return { ...field, arguments: weigh };
}

function withSize(field: FieldDefinitionNode, types: ObjectTypes): FieldDefinitionNode {
  if (has(field, "listSize")) return field;
  const { name, isList } = namedType(field.type);
  const type = types.get(name);
  if (!type) return field;
  if (isList) {
    const size = has(type, "key") ? assumedSizes.records : assumedSizes.values;
    return withDirective(field, `@listSize(assumedSize: ${size})`);
  }
  if (name.endsWith("Connection")) {
    return withDirective(field, listSize(field, type, defaultPageSize, ["first", "last"], ["edges", "nodes"]));
  }
  const isStatistic = named(field.arguments, ["limit"]).length > 0 && named(type.fields, ["rows"]).length > 0;
  if (!isStatistic) return field;
  const sized = withDirective(field, listSize(field, type, assumedSizes.rows, ["limit"], ["rows"]));
  return has(field, "cost") ? sized : withDirective(sized, `@cost(weight: ${weights.statistics})`);
}

/** Composition refuses arguments and lists that are not there. */
function listSize(
  field: FieldDefinitionNode,
  type: ObjectTypeDefinitionNode,
  assumedSize: number,
  slicingArguments: readonly string[],
  sizedFields: readonly string[],
): string {
  const slicing = JSON.stringify(named(field.arguments, slicingArguments));
  const sized = JSON.stringify(named(type.fields, sizedFields));
  return `@listSize(assumedSize: ${assumedSize}, slicingArguments: ${slicing}, sizedFields: ${sized}, requireOneSlicingArgument: false)`;
}

function named(nodes: readonly { name: { value: string } }[] | undefined, names: readonly string[]): string[] {
  return names.filter((name) => nodes?.some((node) => node.name.value === name));
}

function namedType(type: TypeNode): { name: string; isList: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, isList: false };
  return { name: namedType(type.type).name, isList: type.kind === Kind.LIST_TYPE || namedType(type.type).isList };
}

function has(node: { readonly directives?: readonly ConstDirectiveNode[] }, name: string): boolean {
  return node.directives?.some((directive) => directive.name.value === name) ?? false;
}

function withDirective<Node extends { readonly directives?: readonly ConstDirectiveNode[] }>(
  node: Node,
  text: string,
): Node {
  const [definition] = parse(`type Holder ${text} { field: Int }`, { noLocation: true }).definitions;
  return {
    ...node,
    directives: [...(node.directives ?? []), ...((definition as ObjectTypeDefinitionNode).directives ?? [])],
  };
}
