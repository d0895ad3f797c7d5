import type { CompiledFetch } from "../compile/compile-plan.js";
import type { LongList } from "../compile/list-bounds.js";
import { Failures } from "../values/failures.js";
import type { JsonObject } from "../values/json.js";
import type { AskSubgraph } from "./ask-subgraph.js";
import type { LookupLimits } from "./divide-lookup.js";
import type { JointLeads } from "./joint-leads.js";
import { JointRequests } from "./joint-requests.js";
import { VariableTexts } from "./variable-texts.js";

/** The input of a run. */
export interface PlanRunOptions {
  ask: AskSubgraph;
  /** The variables as the caller sent them, by their names in the plan. */
  variables: Readonly<Record<string, unknown>>;
  /** Called with a list of a reply that is longer than what was asked for. */
  onLongList(subgraph: string, list: LongList): void;
  /** The joint requests of earlier runs of the operation. */
  leads: JointLeads;
  /** What one request of entity lookups may hold. */
  lookups: LookupLimits;
}

/** The state of one run of a plan. */
export class PlanRun {
  readonly ask: AskSubgraph;
  readonly variables: VariableTexts;
  readonly joint: JointRequests;
  readonly #onLongList: PlanRunOptions["onLongList"];
  /** The answer so far. */
  readonly data = Object.create(null) as JsonObject;
  readonly failures = new Failures();
  /** The subgraphs that requests were sent to. */
  readonly asked = new Set<string>();
  /** Objects and lists that occur at several places of the answer. */
  readonly shared = new Set<unknown>();

  constructor({ ask, variables, leads, lookups, onLongList }: PlanRunOptions) {
    this.ask = ask;
    this.#onLongList = onLongList;
    this.variables = new VariableTexts(variables);
    this.joint = new JointRequests(ask, this.variables, leads, lookups);
  }

  /** Returns whether a reply has a list that is longer than what its request asked for. Nothing of it is used then. */
  isTooLong({ findLongList, serviceName }: CompiledFetch, data: JsonObject | null): boolean {
    const list = data && findLongList?.(data, (name) => this.variables.valueOf(name));
    if (list) this.#onLongList(serviceName, list);
    return Boolean(list);
  }
}
