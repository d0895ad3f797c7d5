import { type DirectiveNode, type DocumentNode, Kind, type SelectionNode, visit } from "graphql";

/** The values of variables by their names. */
type VariableValues = { readonly [variable: string]: unknown };

/** Returns the names of the variables on which conditions (`@skip`, `@include`) of a document depend, in alphabetical order. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = isCondition(directive) ? directive.arguments?.[0]?.value : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/**
 * Whether a document calls a field `__proto__` in the answer. Only graphql-js answers it: to plain objects it is no property like others.
 */
export function hasReservedAlias(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ alias }) {
      if (alias?.value === "__proto__") found = true;
    },
  });
  return found;
}

const isCondition = ({ name }: DirectiveNode): boolean => name.value === "skip" || name.value === "include";

/** The decided conditions of an operation: which selections belong to it. */
export class Conditions {
  readonly #values: VariableValues;

  /** @param values the value of each variable of a condition */
  constructor(values: VariableValues) {
    this.#values = values;
  }

  /**
   * Returns a text that is the same for values that decide the conditions alike; undefined if one of them is neither true nor false, which
   * only execution reports.
   */
  static keyOf(names: readonly string[], values: VariableValues): string | undefined {
    let key = "";
    for (const name of names) {
      const value = values[name];
      if (typeof value !== "boolean") return undefined;
      key += value ? "1" : "0";
    }
    return key;
  }

  /** Whether a selection belongs to the operation. */
  includes({ directives }: SelectionNode): boolean {
    if (!directives || directives.length === 0) return true;
    return directives.every((directive) => !isCondition(directive) || this.#decide(directive));
  }

  #decide(directive: DirectiveNode): boolean {
    const value = directive.arguments?.[0]?.value;
    const holds =
      value?.kind === Kind.VARIABLE ? this.#values[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
    return directive.name.value === "include" ? holds === true : holds !== true;
  }
}
