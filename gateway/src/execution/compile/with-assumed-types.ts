import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  type TypeDefinitionNode,
} from "graphql";
import type { AssumedTypes } from "./assumed-types.ts";
import { joins } from "./join-directives.ts";

/** Returns a supergraph in which the subgraphs know the assumed types. */
export function withAssumedTypes(document: DocumentNode, assumed: AssumedTypes): DocumentNode {
  const editor = new Editor(document, assumed);
  return { ...document, definitions: document.definitions.map((definition) => editor.edited(definition)) };
}

class Editor {
  readonly #assumed: AssumedTypes;
  readonly #interfaces: ReadonlySet<string>;

  constructor(document: DocumentNode, assumed: AssumedTypes) {
    this.#assumed = assumed;
    this.#interfaces = new Set(
      document.definitions.flatMap((one) => (one.kind === Kind.INTERFACE_TYPE_DEFINITION ? [one.name.value] : [])),
    );
  }

  edited(definition: DefinitionNode): DefinitionNode {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        const fields = definition.fields?.map((field) => joined(field, this.#graphsOf(definition)));
        return this.#withJoins({ ...definition, fields });
      }
      case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
        const fields = definition.fields?.map((field) => joined(field, this.#graphsOf(definition)));
        return this.#withJoins({ ...definition, fields });
      }
      case Kind.ENUM_TYPE_DEFINITION: {
        const added = this.#graphsOf(definition).map((graph) => `@join__enumValue(graph: ${graph})`);
        return this.#withJoins({
          ...definition,
          values: definition.values?.map((value) => withDirectives(value, added)),
        });
      }
      case Kind.UNION_TYPE_DEFINITION:
      case Kind.SCALAR_TYPE_DEFINITION:
        return this.#withJoins(definition);
      default:
        return definition;
    }
  }

  #graphsOf({ name }: TypeDefinitionNode): string[] {
    return [...this.#assumed.types].flatMap(([graph, types]) => (types.has(name.value) ? [graph] : []));
  }

  #withJoins<T extends TypeDefinitionNode>(definition: T): T {
    const types = this.#graphsOf(definition).map((graph) => `@join__type(graph: ${graph})`);
    const members = this.#assumed.members.flatMap(({ graph, abstract, object }) => {
      if (abstract === definition.name.value && definition.kind === Kind.UNION_TYPE_DEFINITION) {
        return [`@join__unionMember(graph: ${graph}, member: "${object}")`];
      }
      if (object !== definition.name.value || !this.#interfaces.has(abstract)) return [];
      return [`@join__implements(graph: ${graph}, interface: "${abstract}")`];
    });
    return withDirectives(definition, [...types, ...members]);
  }
}

/** Joins a field to subgraphs. Without `@join__field` it belongs to every subgraph that has the type. */
function joined<T extends FieldDefinitionNode | InputValueDefinitionNode>(field: T, graphs: readonly string[]): T {
  if (joins(field.directives, "join__field").length === 0) return field;
  return withDirectives(
    field,
    graphs.map((graph) => `@join__field(graph: ${graph})`),
  );
}

function withDirectives<T extends { readonly directives?: readonly ConstDirectiveNode[] }>(
  node: T,
  texts: readonly string[],
): T {
  if (texts.length === 0) return node;
  const [parsed] = parse(`scalar Joined ${texts.join(" ")}`, { noLocation: true }).definitions;
  const added = parsed?.kind === Kind.SCALAR_TYPE_DEFINITION ? (parsed.directives ?? []) : [];
  return { ...node, directives: [...(node.directives ?? []), ...added] };
}
