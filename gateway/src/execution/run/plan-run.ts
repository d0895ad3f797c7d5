import { Failures } from "../values/failures.js";
import type { JsonObject } from "../values/json.js";
import type { AskSubgraph } from "./ask-subgraph.js";
import type { JointLeads } from "./joint-leads.js";
import { JointRequests } from "./joint-requests.js";
import { VariableTexts } from "./variable-texts.js";

/** The input of a run. */
export interface PlanRunOptions {
  ask: AskSubgraph;
  /** The variables as the caller sent them, by their names in the plan. */
  variables: Readonly<Record<string, unknown>>;
  /** The joint requests of earlier runs of the operation. */
  leads: JointLeads;
}

/** The state of one run of a plan. */
export class PlanRun {
  readonly ask: AskSubgraph;
  readonly variables: VariableTexts;
  readonly joint: JointRequests;
  /** The answer so far. */
  readonly data = Object.create(null) as JsonObject;
  readonly failures = new Failures();
  /** The subgraphs that requests were sent to. */
  readonly asked = new Set<string>();
  /** Objects and lists that occur at several places of the answer. */
  readonly shared = new Set<unknown>();

  constructor({ ask, variables, leads }: PlanRunOptions) {
    this.ask = ask;
    this.variables = new VariableTexts(variables);
    this.joint = new JointRequests(ask, this.variables, leads);
  }
}
