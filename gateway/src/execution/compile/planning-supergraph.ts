import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type ScalarTypeDefinitionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import { graphOf, isFalse, isTrue, joins, textOf } from "./join-directives.ts";
import { type Requirement, selectionSetOf } from "./requirements.ts";

/** The name of the subgraph that the planner asks for the markers of a subgraph's requirements. */
export function markerSubgraph(graph: string): string {
  return `${graph}__REQUIREMENTS`;
}

type LeafDefinition = ScalarTypeDefinitionNode | EnumTypeDefinitionNode;
type TypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * Returns the supergraph that the planner plans on where fields require others. In place of what a field requires, it
 * requires a marker, which a subgraph of markers has under the same keys. So the planner looks such a field up by itself,
 * after the objects are known, and need not order what is required: it mistakes the order where a required field requires
 * others, and sends one value for two sets of arguments (`order-fetches.ts`).
 *
 * Everything is accessible, because the planner gets what is required as part of the operation.
 */
export function planningSupergraph(document: DocumentNode, requirements: readonly Requirement[]): DocumentNode {
  if (requirements.length === 0) return document;
  const types = new Map<string, TypeDefinition>();
  for (const definition of document.definitions) if (isType(definition)) types.set(definition.name.value, definition);
  const editor = new SupergraphEditor(types);
  for (const [type, own] of Map.groupBy(requirements, (requirement) => requirement.type)) {
    for (const [graph, ofGraph] of Map.groupBy(own, (requirement) => requirement.graph)) {
      editor.addMarkers(type, graph, ofGraph);
    }
  }
  const graphs = new Set(requirements.map(({ graph }) => graph));
  const definitions = document.definitions.map((definition): DefinitionNode => {
    if (isType(definition)) return withMarkerRequirements(types.get(definition.name.value)!, requirements);
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === "join__Graph")
      return withMarkerSubgraphs(definition, graphs);
    return isLeaf(definition) ? withMarkerLeaf(definition, graphs) : definition;
  });
  return accessible({ ...document, definitions });
}

function isType(definition: DefinitionNode): definition is TypeDefinition {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

/** Changes the types of a supergraph. */
class SupergraphEditor {
  readonly #types: Map<string, TypeDefinition>;

  constructor(types: Map<string, TypeDefinition>) {
    this.#types = types;
  }

  /** Adds the markers of one subgraph's requirements to a type, and the keys under which they are looked up. */
  addMarkers(typeName: string, graph: string, requirements: readonly Requirement[]): void {
    const subgraph = markerSubgraph(graph);
    const joined = joins(this.#types.get(typeName)!.directives, "join__type").filter(
      (join) => graphOf(join)[0] === graph,
    );
    const resolvable = joined.filter((join) => textOf(join, "key") !== undefined && !isFalse(join, "resolvable"));
    for (const join of resolvable) {
      const key = textOf(join, "key")!;
      const isObject = isTrue(join, "isInterfaceObject") ? ", isInterfaceObject: true" : "";
      this.#addJoin(typeName, subgraph, `@join__type(graph: ${subgraph}, key: ${JSON.stringify(key)}${isObject})`);
      this.#addFields(typeName, subgraph, selectionSetOf(key));
    }
    for (const { marker } of requirements) {
      const joinsOfMarker = `@join__field(graph: ${subgraph}) @join__field(graph: ${graph}, external: true)`;
      this.#addField(typeName, `${marker}: Int ${joinsOfMarker}`);
      for (const [name, { interfaces = [] }] of this.#types) {
        const isMember = interfaces.some((one) => one.name.value === typeName);
        if (isMember) this.#addField(name, `${marker}: Int @join__field`);
      }
    }
  }

  /** Adds fields of a key to a subgraph. */
  #addFields(typeName: string, subgraph: string, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) continue;
      const type = this.#types.get(typeName)!;
      const fields = type.fields!.map((field) =>
        field.name.value === selection.name.value ? joinedTo(field, subgraph) : field,
      );
      this.#types.set(typeName, { ...type, fields });
      const field = fields.find(({ name }) => name.value === selection.name.value);
      const inside = field && namedType(field);
      if (!selection.selectionSet || inside === undefined || !this.#types.has(inside)) continue;
      this.#addJoin(inside, subgraph, `@join__type(graph: ${subgraph})`);
      this.#addFields(inside, subgraph, selection.selectionSet);
    }
  }

  /** Joins a type to a subgraph, which at first has none of its fields. */
  #addJoin(typeName: string, subgraph: string, join: string): void {
    const type = this.#types.get(typeName)!;
    const present = joins(type.directives, "join__type");
    const graphs = new Set(present.flatMap(graphOf));
    const isNew = !graphs.has(subgraph);
    if (!isNew && !join.includes("key:")) return;
    const fields = isNew ? type.fields?.map((field) => explicitlyJoined(field, graphs)) : type.fields;
    this.#types.set(typeName, { ...type, fields, directives: [...(type.directives ?? []), directive(join)] });
  }

  #addField(typeName: string, text: string): void {
    const type = this.#types.get(typeName)!;
    this.#types.set(typeName, { ...type, fields: [...(type.fields ?? []), fieldDefinition(text)] });
  }
}

/** A field without `@join__field` belongs to every subgraph that has the type. */
function explicitlyJoined(field: FieldDefinitionNode, graphs: ReadonlySet<string>): FieldDefinitionNode {
  if (joins(field.directives, "join__field").length > 0) return field;
  const added = [...graphs].map((graph) => directive(`@join__field(graph: ${graph})`));
  return { ...field, directives: [...(field.directives ?? []), ...added] };
}

function joinedTo(field: FieldDefinitionNode, subgraph: string): FieldDefinitionNode {
  const present = joins(field.directives, "join__field");
  if (present.some((join) => graphOf(join)[0] === subgraph)) return field;
  return { ...field, directives: [...(field.directives ?? []), directive(`@join__field(graph: ${subgraph})`)] };
}

/** Replaces what the fields of a type require by the markers. */
function withMarkerRequirements(type: TypeDefinition, requirements: readonly Requirement[]): TypeDefinition {
  const fields = type.fields?.map((field) => ({
    ...field,
    directives: field.directives?.map((join) => {
      const requires = join.name.value === "join__field" ? textOf(join, "requires") : undefined;
      if (requires === undefined) return join;
      const [graph] = graphOf(join);
      const text = JSON.stringify(selectionSetOf(requires));
      const found = requirements.find(
        (one) => one.type === type.name.value && one.graph === graph && JSON.stringify(one.selectionSet) === text,
      );
      const value = { kind: Kind.STRING, value: found!.marker } as const;
      return {
        ...join,
        arguments: join.arguments?.map((one) => (one.name.value === "requires" ? { ...one, value } : one)),
      };
    }),
  }));
  return { ...type, fields };
}

function withMarkerSubgraphs(definition: EnumTypeDefinitionNode, graphs: ReadonlySet<string>): EnumTypeDefinitionNode {
  const added = [...graphs].map((graph): EnumValueDefinitionNode => {
    const name = markerSubgraph(graph);
    const directives = [directive(`@join__graph(name: "${name}", url: "")`)];
    return { kind: Kind.ENUM_VALUE_DEFINITION, name: { kind: Kind.NAME, value: name }, directives };
  });
  return { ...definition, values: [...(definition.values ?? []), ...added] };
}

function isLeaf(definition: DefinitionNode): definition is LeafDefinition {
  const isScalarOrEnum = [Kind.SCALAR_TYPE_DEFINITION, Kind.ENUM_TYPE_DEFINITION].includes(definition.kind);
  return isScalarOrEnum && joins((definition as LeafDefinition).directives, "join__type").length > 0;
}

/** Joins a scalar or an enum to the subgraphs of markers: fields of their keys can have the type. */
function withMarkerLeaf(definition: LeafDefinition, graphs: ReadonlySet<string>): LeafDefinition {
  const joined = <Node extends { directives?: readonly ConstDirectiveNode[] }>(node: Node, name: string): Node => ({
    ...node,
    directives: [
      ...(node.directives ?? []),
      ...[...graphs].map((graph) => directive(`@${name}(graph: ${markerSubgraph(graph)})`)),
    ],
  });
  const type = joined(definition, "join__type");
  if (type.kind === Kind.SCALAR_TYPE_DEFINITION) return type;
  return { ...type, values: type.values?.map((value) => joined(value, "join__enumValue")) };
}

function accessible(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: ({ name }) => (name.value === "inaccessible" ? null : undefined) });
}

function fieldDefinition(text: string): FieldDefinitionNode {
  const [type] = parse(`type T { ${text} }`, { noLocation: true }).definitions as [ObjectTypeDefinitionNode];
  return type.fields![0]!;
}

function directive(text: string): ConstDirectiveNode {
  return fieldDefinition(`f: Int ${text}`).directives![0]!;
}

function namedType({ type }: FieldDefinitionNode): string {
  let inner = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return inner.name.value;
}
