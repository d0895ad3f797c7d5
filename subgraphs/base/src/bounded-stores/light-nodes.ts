import {
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type Location,
  type NameNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  type VariableNode,
} from "graphql";

/** Most nodes have no arguments and no directives. They share one list, which takes a third of their memory. */
const none: readonly never[] = Object.freeze([]);

/** The memory of a copied node and of a kept location, in bytes: averages over operations of many forms, on Node 26. */
const nodeBytes = 80;
const locationBytes = 60;

/**
 * Copies syntax nodes into objects that are no larger than their properties, and without tokens: the copy takes
 * less than a third of the memory. Fields and variables keep where they stand, because errors of execution name it.
 */
export class LightNodes {
  /** The estimated memory of all copies so far, in bytes. */
  bytes = 0;

  /** Copies the definitions of a document. */
  definitions({ definitions }: DocumentNode): DocumentNode["definitions"] {
    return this.#list(definitions);
  }

  #copy<Node extends ASTNode>(node: Node): Node {
    this.bytes += nodeBytes;
    return this.#copied(node) as Node;
  }

  #copied(node: ASTNode): ASTNode {
    switch (node.kind) {
      case Kind.NAME:
        return { kind: node.kind, value: node.value } satisfies NameNode;
      case Kind.FIELD:
        return {
          kind: node.kind,
          alias: node.alias && this.#copy(node.alias),
          name: this.#copy(node.name),
          arguments: this.#list(node.arguments),
          directives: this.#list(node.directives),
          selectionSet: node.selectionSet && this.#copy(node.selectionSet),
          loc: this.#located(node),
        } satisfies FieldNode;
      case Kind.SELECTION_SET:
        return { kind: node.kind, selections: this.#list(node.selections) } satisfies SelectionSetNode;
      case Kind.ARGUMENT:
        return { kind: node.kind, name: this.#copy(node.name), value: this.#copy(node.value) } satisfies ArgumentNode;
      case Kind.VARIABLE:
        return { kind: node.kind, name: this.#copy(node.name), loc: this.#located(node) } satisfies VariableNode;
      case Kind.VARIABLE_DEFINITION:
        return {
          kind: node.kind,
          variable: this.#copy(node.variable),
          type: this.#copy(node.type),
          defaultValue: node.defaultValue && this.#copy(node.defaultValue),
          directives: this.#list(node.directives),
          loc: this.#located(node),
        } satisfies VariableDefinitionNode;
      default:
        return this.#copyOfAnyKind(node);
    }
  }

  #copyOfAnyKind(node: ASTNode): ASTNode {
    const copy: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(node)) {
      if (name === "loc") continue;
      if (Array.isArray(value)) copy[name] = this.#list(value);
      else copy[name] = typeof value === "object" && value !== null ? this.#copy(value as ASTNode) : value;
    }
    return copy as unknown as ASTNode;
  }

  #located({ loc }: ASTNode): Location | undefined {
    if (!loc) return undefined;
    this.bytes += locationBytes;
    return withoutTokens(loc);
  }

  #list<Node extends ASTNode>(nodes: readonly Node[] | undefined): readonly Node[] {
    return nodes === undefined || nodes.length === 0 ? none : nodes.map((node) => this.#copy(node));
  }
}

/** Copies a location without its tokens, each of which refers to the next and the previous one. */
export function withoutTokens({ start, end, source }: Location): Location {
  return { start, end, source } as Location;
}
