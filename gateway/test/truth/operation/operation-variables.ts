import {
  type ConstValueNode,
  type GraphQLInputType,
  isNonNullType,
  Kind,
  parseType,
  type ValueNode,
  type VariableDefinitionNode,
} from "graphql";
import type { Choices } from "./choices.js";
import type { OperationFeatures } from "./features.js";
import { inputValue, someValue } from "./input-values.js";
import { literal } from "./literal.js";

const plainNames = ["a", "b", "input", "first", "id", "constructor", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8"];
const ownNames = ["representations", "representations0", "representations1", "__proto__"];

/** The variables of an operation under construction. */
export class OperationVariables {
  readonly definitions: VariableDefinitionNode[] = [];
  readonly values: Record<string, unknown> = Object.create(null);
  readonly #choices: Choices;
  readonly #features: OperationFeatures;
  readonly #byType = new Map<string, string[]>();

  constructor(choices: Choices, features: OperationFeatures) {
    this.#choices = choices;
    this.#features = features;
  }

  /**
   * Returns a variable for a place that takes this type: an earlier one or a new one. `hasDefault` states whether the place
   * has a default.
   */
  use(type: GraphQLInputType, hasDefault: boolean): ValueNode | undefined {
    const key = `${type}${hasDefault}`;
    const known = this.#byType.get(key);
    if (known && this.#choices.percent(50)) return variable(this.#choices.of(known));
    const taken = new Set(this.definitions.map((definition) => definition.variable.name.value));
    const pool = this.#features.ownVariableNames ? [...plainNames, ...ownNames] : plainNames;
    const free = pool.filter((name) => !taken.has(name));
    if (free.length === 0) return known && variable(this.#choices.of(known));
    const name = this.#choices.of(free);
    this.#declare(name, type, hasDefault);
    this.#byType.set(key, [...(known ?? []), name]);
    return variable(name);
  }

  #declare(name: string, type: GraphQLInputType, placeHasDefault: boolean): void {
    const choices = this.#choices;
    const inner = isNonNullType(type) ? type.ofType : type;
    const ownDefault = choices.percent(40) ? inputValue(choices, isNonNullType(type) ? type : inner) : undefined;
    const defaultValue = ownDefault === undefined ? undefined : (literal(ownDefault, inner) as ConstValueNode);
    // A nullable variable fits a place that takes no null if there is a default.
    const canBeNullable = !isNonNullType(type) || placeHasDefault || (ownDefault !== undefined && ownDefault !== null);
    const isNullable = canBeNullable && choices.percent(isNonNullType(type) ? 50 : 80);
    this.definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable: variable(name),
      type: parseType(isNullable ? String(inner) : `${inner}!`, { noLocation: true }),
      defaultValue: !isNullable && ownDefault === null ? undefined : defaultValue,
    });
    const hasOwnDefault = ownDefault !== undefined && ownDefault !== null;
    if ((isNullable || hasOwnDefault) && choices.percent(30)) return;
    const { forbiddenNulls, nullConditions } = this.#features;
    const isAllowed = String(type) === "Boolean!" ? nullConditions : !isNonNullType(type) || forbiddenNulls;
    const mayBeNull = isNullable && isAllowed;
    this.values[name] = mayBeNull && choices.percent(20) ? null : someValue(choices, type);
  }
}

function variable(value: string) {
  return { kind: Kind.VARIABLE as const, name: { kind: Kind.NAME as const, value } };
}
