import {
  type CostDeclarations,
  defaultLimits,
  OperationCosts,
  OperationGate,
  type OperationLimits,
  type Refusal,
  type SubgraphLimits,
  subgraphLimits,
  variablesDepth,
} from "@thidua/base/limits";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";

/** The operation of a valid document, with its variables as they were sent. */
export interface MeasuredOperation {
  /** A key of the document's text. */
  readonly key: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an operation costs, and the first limit that it exceeds. */
export interface AdmittedCost {
  readonly cost: number;
  readonly refusal: Refusal | undefined;
}

/**
 * The limits of a subgraph's port: those of the gateway, with what the gateway adds to an operation. Each text is checked and its cost
 * compiled once.
 */
export class RequestLimits {
  readonly limits: SubgraphLimits;
  readonly #gate: OperationGate;
  readonly #costs: OperationCosts;

  /**
   * @param declarations the costs that the subgraph declares
   * @param gateway the limits of the gateway, where they are not the defaults
   */
  constructor(schema: GraphQLSchema, declarations: CostDeclarations, gateway: Partial<OperationLimits> = {}) {
    this.limits = subgraphLimits({ ...defaultLimits, ...gateway });
    this.#gate = new OperationGate(this.limits);
    this.#costs = new OperationCosts(schema, withEntities(declarations), this.limits);
  }

  /** Returns the reasons to refuse a request before its text is parsed, of which nothing is known to be valid. */
  refusals(text: unknown, variables: unknown): Refusal[] {
    const ofText = typeof text === "string" ? this.#gate.refusals(text) : [];
    const ofVariables = this.refusalOfVariables(variables);
    return ofVariables ? [...ofText, ofVariables] : ofText;
  }

  /** Returns the reason to refuse the variables of a request. */
  refusalOfVariables(variables: unknown): Refusal | undefined {
    return variablesDepth(variables, this.limits);
  }

  /** Measures an operation of a valid document, before it is executed. */
  measure({ key, document, operation, variables }: MeasuredOperation): AdmittedCost {
    const { cost, refusals } = this.#costs.measure(
      `${key}:${operation.name?.value ?? ""}`,
      document,
      operation,
      variables,
    );
    return { cost, refusal: refusals[0] };
  }
}

/** A lookup of entities has as many objects as there are representations. */
function withEntities({ weights, listSizes }: CostDeclarations): CostDeclarations {
  const lookup = { slicingArguments: ["representations"], sizedFields: [] };
  return { weights, listSizes: new Map([...listSizes, ["Query._entities", lookup]]) };
}
