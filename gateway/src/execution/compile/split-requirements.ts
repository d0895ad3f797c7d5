import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { conflict, type Requirement, type Requirements } from "./requirements.js";

/** The fields of one position with one response name. */
interface FieldGroup {
  responseName: string;
  nodes: FieldNode[];
  parents: Set<GraphQLCompositeType>;
}

/** What the fields of one part require of each object type. */
type PartRequirements = Map<string, Requirement[]>;

/**
 * Splits a planned document where two of its fields require one field with different arguments. The planner requests
 * only one of the two values and sends it for both. Each part repeats the path to its fields and is planned by itself.
 * The document has no named fragments.
 */
export function splitRequirements(
  schema: GraphQLSchema,
  requirements: Requirements,
  document: DocumentNode,
): DocumentNode[] {
  if (!requirements.haveArguments) return [document];
  const [operation] = document.definitions as [OperationDefinitionNode];
  const parts = new PartAssignment(schema, requirements);
  parts.assign([operation.selectionSet], schema.getRootType(operation.operation)!, 0);
  if (parts.last === 0) return [document];
  return Array.from({ length: parts.last + 1 }, (_, part) => {
    const selectionSet = parts.select(operation.selectionSet, part, 0);
    return { ...document, definitions: [{ ...operation, selectionSet }] };
  });
}

class PartAssignment {
  /** The number of the last part. */
  last = 0;
  readonly #schema: GraphQLSchema;
  readonly #requirements: Requirements;
  /** The part of each field that is not in the part of its parent. */
  readonly #parts = new Map<FieldNode, number>();

  constructor(schema: GraphQLSchema, requirements: Requirements) {
    this.#schema = schema;
    this.#requirements = requirements;
  }

  /**
   * Assigns the fields of a position, and those beneath.
   *
   * @param base the part of the parent, the first that the fields can have
   * @param present what is required of the objects already, in this part and those that follow
   */
  assign(
    selectionSets: readonly SelectionSetNode[],
    type: GraphQLCompositeType,
    base: number,
    present: PartRequirements[] = [],
  ): void {
    const assigned = [...this.#groupsOf(selectionSets, type)].map((group) => {
      const wanted = this.#wantedBy(group.nodes[0]!.name.value, group.parents);
      const found = present.findIndex((part) => !isConflicting(part, wanted));
      const index = found === -1 ? present.length : found;
      if (index === present.length) present.push(new Map());
      add(present[index]!, wanted);
      this.last = Math.max(this.last, base + index);
      if (index > 0) for (const node of group.nodes) this.#parts.set(node, base + index);
      return { ...group, index };
    });
    for (const { responseName, nodes, parents, index } of assigned) {
      const inside = nodes.flatMap((node) => node.selectionSet ?? []);
      const inner = inside.length > 0 ? this.#typeOf(nodes[0]!, parents) : undefined;
      if (!inner) continue;
      const required = present.slice(index).map((part) => this.#beneath(part, responseName, inner));
      this.assign(inside, inner, base + index, required);
    }
  }

  /** What the requirements of an object select of the objects in one of its fields. */
  #beneath(part: PartRequirements, responseName: string, type: GraphQLCompositeType): PartRequirements {
    const inside = [...part.values()].flat().flatMap((requirement) => requirement.get(responseName)?.inside ?? []);
    return new Map(inside.length === 0 ? [] : this.#objectTypes(type).map(({ name }) => [name, inside]));
  }

  #objectTypes(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    return isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
  }

  /** Selects the fields of a part, and the path to them. */
  select(selectionSet: SelectionSetNode, part: number, parent: number): SelectionSetNode {
    const selections = selectionSet.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      const own = selection.kind === Kind.FIELD ? (this.#parts.get(selection) ?? parent) : parent;
      if (!selection.selectionSet) return own === part ? [selection] : [];
      const inside = this.select(selection.selectionSet, part, own);
      return inside.selections.length > 0 ? [{ ...selection, selectionSet: inside }] : [];
    });
    return { kind: Kind.SELECTION_SET, selections };
  }

  #groupsOf(selectionSets: readonly SelectionSetNode[], type: GraphQLCompositeType): Iterable<FieldGroup> {
    const groups = new Map<string, FieldGroup>();
    const collect = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const name = selection.alias?.value ?? selection.name.value;
          const group = groups.get(name) ?? { responseName: name, nodes: [], parents: new Set() };
          group.nodes.push(selection);
          group.parents.add(parent);
          groups.set(name, group);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = this.#schema.getType(selection.typeCondition?.name.value ?? parent.name);
          collect(selection.selectionSet, isCompositeType(condition) ? condition : parent);
        }
      }
    };
    for (const selectionSet of selectionSets) collect(selectionSet, type);
    return groups.values();
  }

  #wantedBy(field: string, parents: ReadonlySet<GraphQLCompositeType>): PartRequirements {
    const wanted: PartRequirements = new Map();
    for (const parent of parents) {
      for (const { name } of this.#objectTypes(parent)) {
        const requirements = this.#requirements.of(name, field);
        if (requirements.length > 0) wanted.set(name, requirements);
      }
    }
    return wanted;
  }

  #typeOf(node: FieldNode, parents: ReadonlySet<GraphQLCompositeType>): GraphQLCompositeType | undefined {
    for (const parent of parents) {
      const field = "getFields" in parent ? parent.getFields()[node.name.value] : undefined;
      const type = field && getNamedType(field.type);
      if (isCompositeType(type)) return type;
    }
    return undefined;
  }
}

function isConflicting(present: PartRequirements, wanted: PartRequirements): boolean {
  return [...wanted].some(([type, requirements]) =>
    present.get(type)?.some((one) => requirements.some((other) => conflict(one, other))),
  );
}

function add(present: PartRequirements, wanted: PartRequirements): void {
  for (const [type, requirements] of wanted) present.set(type, [...(present.get(type) ?? []), ...requirements]);
}
