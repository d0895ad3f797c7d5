import { type FieldNode, Kind, print, type ValueNode } from "graphql";
import type { ReservedNames } from "./reserved-names.js";

/** A field of the planned document, whose response name is decided last. */
export type UnnamedField = { -readonly [Key in keyof FieldNode]: FieldNode[Key] };

/** The response names of a planned document beside those of the caller's document. */
export interface NameMaps {
  /** The planned response name of a field of the caller's document, where it is not the caller's. */
  planned: ReadonlyMap<FieldNode, string>;
  /** The caller's response name for a planned one, where they differ. */
  callers: ReadonlyMap<string, string>;
}

interface Group {
  responseName: string;
  field: string;
  hasArguments: boolean;
  /** Whether the caller's directives can change the value. */
  hasDirectives: boolean;
  callerNodes: Set<FieldNode>;
  plannedNodes: UnnamedField[];
}

/**
 * Chooses the response names of a planned document. Fields that have the same response name, name and arguments in the
 * caller's document have one name, so that what merges there merges in the planned document too.
 *
 * A planned name is the field's own name where no other value can have it, and otherwise one that no field of the graph
 * has. So it never equals the name of another field that the planner adds: of a key or of `@requires`.
 */
export class ResponseNames {
  readonly #groups = new Map<string, Group>();
  readonly #required = new Map<string, Group>();

  /** Adds a field of the caller's document and its counterpart in the planned document. */
  add(caller: FieldNode, planned: UnnamedField): void {
    const group = groupOf(this.#groups, caller);
    group.callerNodes.add(caller);
    group.plannedNodes.push(planned);
    group.hasDirectives ||= (planned.directives ?? []).length > 0;
  }

  /**
   * Adds a field that another one requires. It has the name of the caller's field without an alias that is the same, if that
   * has no directives.
   */
  addRequired(planned: UnnamedField): void {
    groupOf(this.#required, planned).plannedNodes.push(planned);
  }

  /** Returns the name of a field that another one requires; undefined when it was not added. */
  nameOf(required: FieldNode): string | undefined {
    const node = this.#required.get(keyOf(required))?.plannedNodes[0];
    return node && (node.alias?.value ?? node.name.value);
  }

  /** Sets the aliases of all fields of the planned document. */
  assign(reserved: ReservedNames): NameMaps {
    const taken = new Set<string>();
    const numbers = new Map<string, number>();
    const planned = new Map<FieldNode, string>();
    const callers = new Map<string, string>();
    // Fields without an alias come first, so that requests to subgraphs stay like the caller's document where they can.
    for (const group of this.#all().sort((one, other) => rank(one) - rank(other))) {
      const name = chooseName(group, taken, numbers, reserved);
      const alias = name === group.field ? undefined : ({ kind: Kind.NAME, value: name } as const);
      for (const node of group.plannedNodes) node.alias = alias;
      if (name === group.responseName) continue;
      callers.set(name, group.responseName);
      for (const node of group.callerNodes) planned.set(node, name);
    }
    return { planned, callers };
  }

  #all(): Group[] {
    const others: Group[] = [];
    for (const [key, required] of this.#required) {
      const same = this.#groups.get(key);
      if (same && !same.hasDirectives) same.plannedNodes.push(...required.plannedNodes);
      else others.push(required);
    }
    return [...this.#groups.values(), ...others];
  }
}

function groupOf(groups: Map<string, Group>, node: FieldNode): Group {
  const key = keyOf(node);
  let group = groups.get(key);
  if (!group) {
    const field = node.name.value;
    const hasArguments = (node.arguments ?? []).length > 0;
    const responseName = node.alias?.value ?? field;
    group = { responseName, field, hasArguments, hasDirectives: false, callerNodes: new Set(), plannedNodes: [] };
    groups.set(key, group);
  }
  return group;
}

function keyOf({ alias, name, arguments: given = [] }: FieldNode): string {
  return `${alias?.value ?? name.value}:${name.value}(${sorted(given)})`;
}

function rank({ responseName, field, hasArguments }: Group): number {
  return responseName === field ? Number(hasArguments) : 2;
}

/** Chooses a name for a group. `taken` has the names so far; `numbers` has the last number added to each field's name. */
function chooseName(
  { field, hasArguments, hasDirectives }: Group,
  taken: Set<string>,
  numbers: Map<string, number>,
  reserved: ReservedNames,
): string {
  const isReserved =
    hasArguments || hasDirectives ? reserved.selected.has(field) : reserved.selectedWithArguments.has(field);
  let name = field;
  let number = numbers.get(field) ?? 1;
  while (taken.has(name) || (name === field ? isReserved : reserved.fields.has(name))) {
    number += 1;
    name = `${field}_${number}`;
  }
  numbers.set(field, number);
  taken.add(name);
  return name;
}

/** Writes arguments, or the fields of an input object, independently of their order. */
function sorted(members: readonly { name: { value: string }; value: ValueNode }[]): string {
  return members
    .map(({ name, value }) => `${name.value}:${valueText(value)}`)
    .sort()
    .join();
}

function valueText(value: ValueNode): string {
  if (value.kind === Kind.OBJECT) return `{${sorted(value.fields)}}`;
  if (value.kind === Kind.LIST) return `[${value.values.map(valueText).join()}]`;
  return print(value);
}
