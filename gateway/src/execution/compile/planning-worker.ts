// The program of the thread that validates a supergraph and plans operations on it (`planning-thread.ts`).
import { parentPort } from "node:worker_threads";
import { operationFromDocument, printSchema, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner, type QueryPlannerConfig } from "@apollo/query-planner";
import { assertValidSchema, buildASTSchema, parse } from "graphql";
import { loadByApollo } from "./apollo-supergraph.ts";
import { AssumedTypes } from "./assumed-types.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { directivesForCallers } from "./directives-for-callers.ts";
import type { LoadRequest, PlanRequest, ThreadReply, ThreadRequest } from "./planning-messages.ts";
import { planningSupergraph } from "./planning-supergraph.ts";
import { Requirements } from "./requirements.ts";
import { resolvableKeysFirst } from "./resolvable-keys-first.ts";
import { withAssumedTypes } from "./with-assumed-types.ts";

/** When to give back the memory that loading took, in milliseconds: not amid the first operations. */
const collectionDelay = 5_000;

const send = (message: ThreadReply): void => parentPort!.postMessage(message);

/** Plans operations with one of Apollo's planners. */
class Planner {
  readonly #supergraph: Supergraph;
  readonly #limits: QueryPlannerConfig["debug"];
  readonly #planner: QueryPlanner;
  #simple: QueryPlanner | undefined;

  /** Takes the planner that plans within the limits, or none where one is to be made. */
  constructor(supergraph: Supergraph, limits: QueryPlannerConfig["debug"], planner?: QueryPlanner) {
    this.#supergraph = supergraph;
    this.#limits = limits;
    this.#planner = planner ?? this.#create(limits);
  }

  /** Among the plans that it compares there can be one whose requests wait for each other: then the planner throws. */
  plan(text: string) {
    const document = parse(text, { noLocation: true });
    const operation = operationFromDocument(this.#supergraph.apiSchema(), document, { validate: false });
    try {
      return this.#planner.buildQueryPlan(operation);
    } catch (error) {
      this.#simple ??= this.#create({ ...this.#limits, maxEvaluatedPlans: 1 });
      try {
        return this.#simple.buildQueryPlan(operation);
      } catch {
        throw error;
      }
    }
  }

  #create(limits: QueryPlannerConfig["debug"]): QueryPlanner {
    return new QueryPlanner(this.#supergraph, { debug: limits });
  }
}

/** What is made of the text of a supergraph. */
async function load({ supergraphSdl: given, isValid, debug }: LoadRequest) {
  const supergraphSdl = directivesForCallers(resolvableKeysFirst(given));
  const { supergraph, planner } = await loadByApollo(supergraphSdl, isValid, debug);
  const texts = { supergraph: printSchema(supergraph.schema), api: printSchema(supergraph.apiSchema()) };
  // Not kept: it takes twenty megabytes, and assumed types are seldom needed.
  const readSchema = () => buildASTSchema(parse(texts.supergraph, { noLocation: true }), { assumeValidSDL: isValid });
  if (!isValid) assertValidSchema(buildASTSchema(parse(texts.api, { noLocation: true })));
  const requirements = Requirements.of(readSchema()).all;

  /** Returns Apollo's planner, on another supergraph where it would plan wrongly on its own. */
  const createPlanner = (assumed?: AssumedTypes): Planner => {
    if (requirements.length === 0 && !assumed) return new Planner(supergraph, debug, planner);
    const document = parse(supergraphSdl, { noLocation: true });
    const changed = planningSupergraph(assumed ? withAssumedTypes(document, assumed) : document, requirements);
    // It has been validated before it was changed. With markers, fields are external that nothing requires.
    return new Planner(Supergraph.build(changed, { validateSupergraph: false }), debug);
  };
  const usual = createPlanner();
  let assuming: Planner | undefined;
  const plannerFor = (isAssuming: boolean): Planner => {
    if (!isAssuming) return usual;
    assuming ??= createPlanner(new AssumedTypes(readSchema()));
    return assuming;
  };
  return { texts, plannerFor };
}

let loaded: Awaited<ReturnType<typeof load>> | undefined;

function plan({ text, isAssuming }: PlanRequest): ThreadReply {
  if (!loaded) throw new Error("A supergraph is loaded before operations are planned");
  const { node } = loaded.plannerFor(isAssuming).plan(text);
  if (node?.kind === "Subscription") throw new Error("Subscriptions are refused before they are planned");
  return { node };
}

async function reply(request: LoadRequest | PlanRequest): Promise<ThreadReply> {
  if (request.kind === "plan") return plan(request);
  loaded = await load(request);
  // To load took a hundred megabytes that planning does not need.
  setTimeout(collectGarbage, collectionDelay).unref();
  return { texts: loaded.texts };
}

parentPort!.on("message", async (request: ThreadRequest) => {
  if (request.kind === "forget") {
    loaded = undefined;
    return;
  }
  try {
    send(await reply(request));
  } catch (error) {
    send({ failure: (error as Error).message });
  }
});
