import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { valueFromASTUntyped } from "graphql";
import { LRUCache } from "lru-cache";
import { conditionVariables, fragmentsOf } from "../execution/index.js";
import { amountFor, type Variables } from "./cost/amount.js";
import { type CompiledCost, compileCost } from "./cost/compile-cost.js";
import { type CostDeclarations, readCostDeclarations } from "./cost/cost-declarations.js";
import { type Refusal, refuseAbove } from "./limit-rule.js";
import type { OperationLimits } from "./limits.js";

/** The cost of an operation and the reasons to refuse it. */
export interface OperationCost {
  /** The expected maximum number of objects in the answer. */
  cost: number;
  refusals: Refusal[];
}

/** The number of operations kept. */
const maxOperations = 1_000;

/** The number of compiled variants kept for one operation. A dozen conditions have four thousand combinations. */
const maxVariants = 64;

type Measure = (variables: Variables) => OperationCost;

/**
 * Computes the cost of operations under one supergraph before they run. Each operation is compiled once into closures, so
 * that a request with other variables only calls them.
 */
export class OperationCosts {
  readonly #schema: GraphQLSchema;
  readonly #declarations: CostDeclarations;
  readonly #limits: OperationLimits;
  readonly #measures = new LRUCache<string, Measure>({ max: maxOperations });

  /** Takes the API schema, the supergraph it comes from, and the limits. */
  constructor(schema: GraphQLSchema, supergraphSdl: string, limits: OperationLimits) {
    this.#schema = schema;
    this.#declarations = readCostDeclarations(supergraphSdl);
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
    let measure = this.#measures.get(key);
    if (!measure) {
      measure = this.#compile(document, operation);
      this.#measures.set(key, measure);
    }
    return measure(variables);
  }

  #compile(document: DocumentNode, operation: OperationDefinitionNode): Measure {
    const fragments = fragmentsOf(document);
    const conditions = conditionVariables([operation, ...fragments.values()]);
    const defaults = defaultsOf(operation);
    const variants = new LRUCache<string, CompiledCost>({ max: Math.min(maxVariants, 2 ** conditions.length) });
    return (given) => {
      const variables = defaults ? { ...defaults, ...given } : given;
      const key = conditions.length === 0 ? "" : conditions.map((name) => (variables[name] ? "1" : "0")).join("");
      let variant = variants.get(key);
      if (!variant) {
        const flags = Object.fromEntries(conditions.map((name) => [name, Boolean(variables[name])]));
        variant = compileCost({ schema: this.#schema, fragments, variables: flags }, this.#declarations, operation);
        variants.set(key, variant);
      }
      return this.#judge(variant, variables);
    };
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

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> | undefined {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return defaults.length > 0 ? Object.fromEntries(defaults) : undefined;
}
