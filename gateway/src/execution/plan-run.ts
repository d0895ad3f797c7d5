import type { GatewayContext } from "../context.js";
import type { EntityCounts, SafeError, SubgraphReply, SubgraphService } from "../subgraph/index.js";
import type { CompiledFetch } from "./compiled-plan.js";
import { JointRequests } from "./joint-requests.js";
import type { JsonObject } from "./json.js";

/** What a run begins with. */
export interface PlanRunOptions {
  context: GatewayContext;
  services: ReadonlyMap<string, SubgraphService>;
  /** The caller's variables as they came: subgraphs coerce them by themselves. */
  variables: Readonly<Record<string, unknown>>;
  /** The same, coerced, defaults filled in. */
  coercedVariables: Readonly<Record<string, unknown>>;
  /** Kept with the operation from run to run: the constant parts of joint requests. */
  jointLeads: Map<string, string>;
}

/** What is kept while one plan runs. */
export class PlanRun {
  readonly context: GatewayContext;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly coercedVariables: Readonly<Record<string, unknown>>;
  readonly jointLeads: Map<string, string>;
  /** JSON of the caller's variables, each written once. */
  readonly variableTexts = new Map<string, string>();
  /** The answer as it grows. */
  readonly data = Object.create(null) as JsonObject;
  readonly errors: (SafeError & { serviceName: string })[] = [];
  /** Objects and lists that were put at several places. */
  readonly shared = new Set<unknown>();
  readonly joint = new JointRequests(this);
  readonly #services: ReadonlyMap<string, SubgraphService>;

  constructor(options: PlanRunOptions) {
    this.context = options.context;
    this.variables = options.variables;
    this.coercedVariables = options.coercedVariables;
    this.jointLeads = options.jointLeads;
    this.#services = options.services;
  }

  /** Sends a body to a fetch's subgraph. Takes how many entities each lookup in it asks for. */
  async ask(fetch: CompiledFetch, body: string, entityCounts: EntityCounts): Promise<SubgraphReply> {
    const service = this.#services.get(fetch.serviceName);
    if (!service) throw new Error(`The plan names a subgraph "${fetch.serviceName}" that is not there`);
    return service.ask({ body, isMutation: fetch.isMutation, entityCounts }, this.context);
  }
}
