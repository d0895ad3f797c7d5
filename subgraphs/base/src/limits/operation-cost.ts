import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { valueFromASTUntyped } from "graphql";
import { LRUCache } from "lru-cache";
import { conditionVariables, fragmentsOf } from "../selections/index.js";
import { amountFor, type Variables } from "./cost/amount.js";
import { type CompiledCost, compileCost } from "./cost/compile-cost.js";
import type { CostDeclarations } from "./cost/cost-declarations.js";
import { type Refusal, refuseAbove } from "./limit-rule.js";
import type { OperationLimits } from "./limits.js";

/** The cost of an operation and the reasons to refuse it. */
export interface OperationCost {
  /** The expected maximum number of objects in the answer. */
  cost: number;
  refusals: Refusal[];
}

/** The memory that all compiled costs may take, in bytes, as estimated by `bytesOf`. */
const maxBytes = 1_000_000;

/** What an entry takes beside its page sizes. */
const entryBytes = 1_000;
const pageSizeBytes = 200;

/** Amounts that depend on variables: a few closures for each field with such an argument. */
const bytesPerCharacter = 4;

/** What the cost of an operation depends on, besides the values of its arguments. */
interface CostInputs {
  /** The variables used in `@skip` and `@include`. */
  conditions: readonly string[];
  /** The values of variables that have a default. */
  defaults: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Computes the cost of operations under one schema before they run. Each operation is compiled once into closures, so
 * that a request with other variables only calls them; one with conditions, once for each combination of their values.
 */
export class OperationCosts {
  readonly #schema: GraphQLSchema;
  readonly #declarations: CostDeclarations;
  readonly #limits: OperationLimits;
  readonly #inputs = new LRUCache<string, CostInputs>({ maxSize: maxBytes / 4 });
  readonly #compiled = new LRUCache<string, CompiledCost>({ maxSize: maxBytes });

  /** Takes the schema, the costs that it or its supergraph declares, and the limits. */
  constructor(schema: GraphQLSchema, declarations: CostDeclarations, limits: OperationLimits) {
    this.#schema = schema;
    this.#declarations = declarations;
    this.#limits = limits;
  }

  /**
   * Measures a validated operation. Takes a key of its text (and of its name, where the text holds several), the document,
   * the operation, and the variables as the caller sent them.
   */
  measure(
    key: string,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): OperationCost {
    let inputs = this.#inputs.get(key);
    if (!inputs) {
      inputs = {
        conditions: conditionVariables([operation, ...fragmentsOf(document).values()]),
        defaults: defaultsOf(operation),
      };
      // A name or a default value keeps the whole text that it is a part of.
      const keepsText = inputs.conditions.length > 0 || inputs.defaults !== undefined;
      this.#inputs.set(key, inputs, { size: entryBytes + key.length + (keepsText ? textBytes(document) : 0) });
    }
    const { conditions, defaults } = inputs;
    const given = defaults ? { ...defaults, ...variables } : variables;
    const variant =
      conditions.length === 0 ? key : `${key}:${conditions.map((name) => (given[name] ? "1" : "0")).join("")}`;
    let compiled = this.#compiled.get(variant);
    if (!compiled) {
      const flags = Object.fromEntries(conditions.map((name) => [name, Boolean(given[name])]));
      const scope = { schema: this.#schema, fragments: fragmentsOf(document), variables: flags };
      compiled = compileCost(scope, this.#declarations, operation);
      this.#compiled.set(variant, compiled, { size: variant.length + bytesOf(document, compiled) });
    }
    return this.#judge(compiled, given);
  }

  #judge({ cost, pageSizes }: CompiledCost, variables: Variables): OperationCost {
    const { maxCost, maxPageSize } = this.#limits;
    const refusals: Refusal[] = [];
    for (const { argument, size } of pageSizes) {
      const found = size(variables);
      if (found === undefined || (found >= 0 && found <= maxPageSize)) continue;
      refusals.push({ code: "PAGE_SIZE_OUT_OF_RANGE", values: { limit: maxPageSize, found, argument } });
      break;
    }
    const found = Math.min(Math.max(0, amountFor(cost, variables)), Number.MAX_SAFE_INTEGER);
    const tooCostly = refuseAbove("OPERATION_TOO_COSTLY", found, maxCost);
    if (tooCostly) refusals.push(tooCostly);
    return { cost: found, refusals };
  }
}

/** A character beyond Latin-1 makes a text take two bytes for each. */
function textBytes({ loc }: DocumentNode): number {
  return 2 * (loc?.source.body.length ?? entryBytes);
}

function bytesOf({ loc }: DocumentNode, { pageSizes }: CompiledCost): number {
  return entryBytes + pageSizes.length * pageSizeBytes + (loc?.source.body.length ?? entryBytes) * bytesPerCharacter;
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> | undefined {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return defaults.length > 0 ? Object.fromEntries(defaults) : undefined;
}
