import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  visit,
} from "graphql";
import {
  type AbstractType,
  graphsOf,
  hasFields,
  isLookedUp,
  isMovable,
  isPlain,
  joinedGraphs,
  membersIn,
} from "./type-joins.ts";

/** An object type that the planner assumes among the possible types of an abstract type in a subgraph. */
export interface AssumedMember {
  /** The subgraph, as the supergraph's enum value. */
  graph: string;
  abstract: string;
  object: string;
}

/** What a subgraph is assumed to know. */
interface Assumption {
  types: Set<string>;
  members: AssumedMember[];
}

/**
 * What the planner has to assume of subgraphs that share a field of an abstract type and know different objects of it.
 * Where one of them does not know a type, the planner leaves out `... on` that type, also in requests to the others
 * (`@apollo/query-planner`, `handleOpenBranch`): their objects would lack the fields. So it plans as if each of them knew
 * what the others return, and `removeAssumedTypes` takes those fragments out of the requests again.
 *
 * A type is assumed only if everything about it has a plan from that subgraph.
 */
export class AssumedTypes {
  readonly #supergraph: GraphQLSchema;
  readonly #members = new Map<string, AssumedMember>();
  /** graph → the types that it does not know. */
  readonly #types = new Map<string, ReadonlySet<string>>();

  constructor(supergraph: GraphQLSchema) {
    this.#supergraph = supergraph;
    for (const { abstract, graphs } of sharedAbstractFields(supergraph)) this.#assumeMembers(abstract, graphs);
  }

  get members(): AssumedMember[] {
    return [...this.#members.values()];
  }

  /** The types that a subgraph is assumed to know, by the supergraph's enum value of the subgraph. */
  get types(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#types;
  }

  /** Returns whether an object type is only assumed where a subgraph returns an abstract type. */
  isAssumed(graph: string, abstract: string | undefined, object: string): boolean {
    return (this.#types.get(graph)?.has(object) ?? false) || this.#members.has(`${graph}:${abstract}:${object}`);
  }

  /** Returns whether a document has fragments on types which contain an object that is assumed somewhere. */
  concern(document: DocumentNode): boolean {
    const objects = new Set(this.members.map(({ object }) => object));
    let found = false;
    visit(document, {
      NamedType: ({ name }) => {
        const type = this.#supergraph.getType(name.value);
        if (isAbstractType(type))
          found ||= this.#supergraph.getPossibleTypes(type).some((one) => objects.has(one.name));
        else found ||= objects.has(name.value);
      },
    });
    return found;
  }

  #assumeMembers(abstract: AbstractType, graphs: readonly string[]): void {
    const members = new Map(graphs.map((graph) => [graph, membersIn(this.#supergraph, abstract, graph)]));
    for (const object of new Set([...members.values()].flatMap((some) => [...some]))) {
      for (const [graph, present] of members) {
        const member = { graph, abstract: abstract.name, object: object.name };
        if (present.has(object)) continue;
        const assumption: Assumption = { types: new Set(), members: [member] };
        if (this.#isAnswerable(object, graph, assumption, new Set())) this.#add(graph, assumption);
      }
    }
  }

  #add(graph: string, { types, members }: Assumption): void {
    this.#types.set(graph, new Set([...(this.#types.get(graph) ?? []), ...types]));
    for (const member of members) this.#members.set(`${graph}:${member.abstract}:${member.object}`, member);
  }

  /** Returns whether everything about a type has a plan from a subgraph that knows what this adds to the assumption. */
  #isAnswerable(type: GraphQLNamedType, graph: string, assumption: Assumption, seen: Set<string>): boolean {
    if (seen.has(type.name) || isSpecifiedScalarType(type)) return true;
    seen.add(type.name);
    const are = (types: readonly GraphQLType[]) =>
      types.every((one) => this.#isAnswerable(getNamedType(one), graph, assumption, seen));
    const isPresent = joinedGraphs(type).has(graph);
    if (!isPresent) assumption.types.add(type.name);
    if (isLeafType(type)) return true;
    if (isInputObjectType(type)) return isPresent || are(Object.values(type.getFields()).map((field) => field.type));
    if (isAbstractType(type)) {
      if (isPresent) return isPlain(type, graph) && are([...membersIn(this.#supergraph, type, graph)]);
      const objects = this.#supergraph.getPossibleTypes(type);
      const members = objects.map((object) => ({ graph, abstract: type.name, object: object.name }));
      assumption.members.push(...members);
      return objects.every((object) => isUnionType(type) || hasFields(object, type, graph)) && are(objects);
    }
    return Object.values(type.getFields()).every((field) => {
      if (isPresent && isLookedUp(type, field, graph)) return true;
      const isOwn = isPresent ? graphsOf(type, field).includes(graph) : isMovable(field);
      return isOwn && are([field.type, ...field.args.map((argument) => argument.type)]);
    });
  }
}

/** Returns the abstract types of the fields that several subgraphs resolve, with those subgraphs. */
function* sharedAbstractFields(supergraph: GraphQLSchema) {
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const abstract = getNamedType(field.type);
      if (!isAbstractType(abstract)) continue;
      const graphs = graphsOf(type, field).filter(
        (graph) => joinedGraphs(abstract).has(graph) && isPlain(abstract, graph),
      );
      if (graphs.length > 1) yield { abstract, graphs };
    }
  }
}
