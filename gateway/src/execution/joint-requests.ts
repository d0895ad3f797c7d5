import type { SafeError, SubgraphReply } from "../subgraph/index.js";
import type { CompiledFetch } from "./compiled-plan.js";
import { joinEntityLookups, jointVariable } from "./entity-lookup.js";
import type { PlanRun } from "./plan-run.js";
import { variablesOf } from "./variables.js";

interface Waiting {
  fetch: CompiledFetch;
  representations: readonly string[];
  resolve(reply: SubgraphReply): void;
  reject(error: unknown): void;
}

/**
 * Sends entity lookups that are due at the same moment to the same subgraph as one request: a plan asks for the same kind
 * of thing in several places at once, and a subgraph answers one request for all of them with fewer statements.
 * Lookups with the same selection become one longer list; others stand beside one another under aliases. Lists are not
 * told apart any further: what is at different places of the answer must not become one object.
 */
export class JointRequests {
  readonly #run: PlanRun;
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(run: PlanRun) {
    this.#run = run;
  }

  /** Looks entities up. Errors have paths as if this lookup had gone out alone. */
  lookUp(fetch: CompiledFetch, representations: readonly string[]): Promise<SubgraphReply> {
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(fetch.serviceName);
      const entry = { fetch, representations, resolve, reject };
      if (waiting) {
        waiting.push(entry);
        return;
      }
      this.#waiting.set(fetch.serviceName, [entry]);
      // After everything else that follows from the answers at hand has been put forward.
      process.nextTick(() => this.#send(fetch.serviceName));
    });
  }

  #send(serviceName: string): void {
    const waiting = this.#waiting.get(serviceName) ?? [];
    this.#waiting.delete(serviceName);
    const joint = waiting.filter(({ fetch }) => fetch.lookup);
    const alone = waiting.filter(({ fetch }) => !fetch.lookup);
    for (const entry of alone) this.#sendGroups([[entry]]);
    if (joint.length > 0) this.#sendGroups([...Map.groupBy(joint, ({ fetch }) => fetch.lookup!.selection).values()]);
  }

  /** Each group has one selection, and one list of representations in the request. */
  #sendGroups(groups: readonly Waiting[][]): void {
    const everyone = groups.flat();
    this.#ask(groups).then(
      (reply) => {
        groups.forEach((group, index) => {
          const name = groups.length === 1 ? "_entities" : `e${index}`;
          let offset = 0;
          for (const entry of group) {
            entry.resolve(partOf(reply, name, offset, entry.representations.length));
            offset += entry.representations.length;
          }
        });
      },
      (error: unknown) => {
        for (const { reject } of everyone) reject(error);
      },
    );
  }

  #ask(groups: readonly Waiting[][]): Promise<SubgraphReply> {
    const leaders = groups.map((group) => group[0]!.fetch);
    const [first] = leaders as [CompiledFetch];
    const lists = groups.map((group) => `[${group.flatMap(({ representations }) => representations).join(",")}]`);
    const counts = groups.map((group) =>
      group.reduce((total, { representations }) => total + representations.length, 0),
    );
    const names = new Set(leaders.flatMap(({ variableNames }) => variableNames));
    const values = variablesOf(names, this.#run);
    if (groups.length === 1) {
      values.push(`"representations":${lists[0]}`);
      return this.#run.ask(first, `${first.bodyLead}${values.join(",")}}}`, { _entities: counts[0]! });
    }
    values.push(...lists.map((list, index) => `"${jointVariable(index)}":${list}`));
    const entityCounts = Object.fromEntries(counts.map((count, index) => [`e${index}`, count]));
    return this.#run.ask(first, `${this.#lead(leaders)}${values.join(",")}}}`, entityCounts);
  }

  #lead(leaders: readonly CompiledFetch[]): string {
    const { jointLeads } = this.#run;
    const key = leaders.map(({ id }) => id).join();
    let lead = jointLeads.get(key);
    if (lead === undefined) {
      const { operationName = "Joint" } = leaders[0]!;
      const query = joinEntityLookups(
        operationName,
        leaders.map(({ lookup }) => lookup!),
      );
      lead = `{"query":${JSON.stringify(query)},"operationName":${JSON.stringify(operationName)},"variables":{`;
      // Which lookups meet depends on which answers come together: few in practice, many in principle.
      if (jointLeads.size >= 256) jointLeads.clear();
      jointLeads.set(key, lead);
    }
    return lead;
  }
}

/** One lookup's share of a joint answer, as if it had been asked alone. */
function partOf({ data, errors }: SubgraphReply, name: string, offset: number, count: number): SubgraphReply {
  const list = data?.[name];
  const entities = Array.isArray(list) ? list.slice(offset, offset + count) : null;
  const own = errors.flatMap((error): SafeError[] => {
    const [field, index, ...inside] = error.path ?? [];
    if (field === undefined) return [error];
    if (field !== name) return [];
    if (typeof index !== "number") return [{ ...error, path: ["_entities"] }];
    const isOwn = index >= offset && index < offset + count;
    return isOwn ? [{ ...error, path: ["_entities", index - offset, ...inside] }] : [];
  });
  return { data: data && { _entities: entities }, errors: own };
}
