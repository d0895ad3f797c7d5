import {
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
} from "graphql";
import { joins } from "./join-directives.js";

/** What a field requires of its object: each required field with its arguments, and what it selects. */
export type Requirement = ReadonlyMap<string, { arguments: string; inside: Requirement }>;

const known = new WeakMap<GraphQLSchema, Requirements>();

/** The `@requires` of a supergraph. */
export class Requirements {
  /** Whether some requirement has arguments. Without arguments, no two of them can differ. */
  readonly haveArguments: boolean;
  readonly #byField = new Map<string, Requirement[]>();

  /** Returns the requirements of a supergraph, which are read once. */
  static of(supergraph: GraphQLSchema): Requirements {
    let requirements = known.get(supergraph);
    if (!requirements) {
      requirements = new Requirements(supergraph);
      known.set(supergraph, requirements);
    }
    return requirements;
  }

  private constructor(supergraph: GraphQLSchema) {
    let haveArguments = false;
    for (const type of Object.values(supergraph.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        for (const join of joins(field.astNode?.directives, "join__field")) {
          const requires = join.arguments?.find(({ name }) => name.value === "requires")?.value;
          if (requires?.kind !== Kind.STRING) continue;
          haveArguments ||= requires.value.includes("(");
          const key = `${type.name}.${field.name}`;
          const requirement = read(selectionSetOf(requires.value));
          this.#byField.set(key, [...(this.#byField.get(key) ?? []), requirement]);
        }
      }
    }
    this.haveArguments = haveArguments;
  }

  /** Returns what a field of a type requires, and what the required fields require in turn. */
  of(type: string, field: string, visited = new Set<string>()): Requirement[] {
    const key = `${type}.${field}`;
    if (visited.has(key)) return [];
    visited.add(key);
    const own = this.#byField.get(key) ?? [];
    return [...own, ...own.flatMap((one) => [...one.keys()].flatMap((name) => this.of(type, name, visited)))];
  }
}

/** Returns whether two requirements select one field with different arguments. */
export function conflict(one: Requirement, other: Requirement): boolean {
  for (const [name, field] of one) {
    const same = other.get(name);
    if (same && (same.arguments !== field.arguments || conflict(field.inside, same.inside))) return true;
  }
  return false;
}

function selectionSetOf(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return (operation as OperationDefinitionNode).selectionSet;
}

function read(selectionSet: SelectionSetNode): Requirement {
  const fields = new Map<string, { arguments: string; inside: Requirement }>();
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const given = (selection.arguments ?? []).map((argument) => print(argument)).sort();
      const inside = selection.selectionSet ? read(selection.selectionSet) : new Map();
      fields.set(selection.name.value, { arguments: given.join(), inside });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      for (const [name, field] of read(selection.selectionSet)) fields.set(name, field);
    }
  }
  return fields;
}
