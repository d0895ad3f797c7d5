import { maxJointLookups } from "@thidua/base/limits";
import type { SubgraphReply } from "../../subgraph/index.js";
import type { CompiledFetch } from "../compile/compile-plan.js";
import { jointVariable } from "../compile/entity-lookup.js";
import type { AskSubgraph } from "./ask-subgraph.js";
import { divideLookup, joinReplies, type LookupLimits, type LookupPart } from "./divide-lookup.js";
import type { JointLeads } from "./joint-leads.js";
import { partOfReply } from "./part-of-reply.js";
import type { VariableTexts } from "./variable-texts.js";

interface Waiting {
  fetch: CompiledFetch;
  representations: readonly string[];
  cost: number;
  length: number;
  resolve(reply: SubgraphReply): void;
  reject(error: unknown): void;
}

/**
 * Combines entity lookups that are due at the same time at the same subgraph into one request. A plan often needs entities
 * of one type in several places at once, and a subgraph answers one request with fewer SQL statements than several.
 *
 * Lookups with the same selection become one longer list. Lookups with different selections become aliased fields. Lists
 * are not deduplicated against each other: entities at different places of the answer must not become one object.
 */
export class JointRequests {
  readonly #ask: AskSubgraph;
  readonly #variables: VariableTexts;
  readonly #leads: JointLeads;
  readonly #limits: LookupLimits;
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(ask: AskSubgraph, variables: VariableTexts, leads: JointLeads, limits: LookupLimits) {
    this.#ask = ask;
    this.#variables = variables;
    this.#leads = leads;
    this.#limits = limits;
  }

  /** Looks entities up. The reply and its error paths are those of a separate request. */
  lookUp(fetch: CompiledFetch, representations: readonly string[]): Promise<SubgraphReply> {
    const parts = divideLookup(representations, fetch.entityCost, this.#variables.values, this.#limits);
    if (parts.length === 1) return this.#queue(fetch, parts[0]!);
    return Promise.all(parts.map((part) => this.#queue(fetch, part))).then((replies) => joinReplies(parts, replies));
  }

  #queue(fetch: CompiledFetch, part: LookupPart): Promise<SubgraphReply> {
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(fetch.serviceName);
      const entry = { fetch, ...part, resolve, reject };
      if (waiting) {
        waiting.push(entry);
        return;
      }
      this.#waiting.set(fetch.serviceName, [entry]);
      // Runs after every step that follows from the received replies has queued its lookups.
      process.nextTick(() => this.#send(fetch.serviceName));
    });
  }

  #send(serviceName: string): void {
    const waiting = this.#waiting.get(serviceName) ?? [];
    this.#waiting.delete(serviceName);
    const joint = waiting.filter(({ fetch }) => fetch.lookup);
    const separate = waiting.filter(({ fetch }) => !fetch.lookup);
    for (const entry of separate) this.#sendGroups([[entry]]);
    for (const batch of this.#batches(joint)) {
      this.#sendGroups([...Map.groupBy(batch, ({ fetch }) => fetch.lookup!.selection).values()]);
    }
  }

  /** Divides lookups into requests that a subgraph accepts; mostly into one. */
  #batches(joint: readonly Waiting[]): Waiting[][] {
    const batches: Waiting[][] = [];
    let cost = Number.POSITIVE_INFINITY;
    let length = 0;
    for (const entry of joint) {
      const isFull = cost + entry.cost > this.#limits.maxCost || length + entry.length > this.#limits.maxLength;
      if (isFull || batches.at(-1)!.length >= maxJointLookups) {
        batches.push([]);
        cost = 0;
        length = 0;
      }
      batches.at(-1)!.push(entry);
      cost += entry.cost;
      length += entry.length;
    }
    return batches;
  }

  /** Each group has one selection, and one list of representations in the request. */
  #sendGroups(groups: readonly Waiting[][]): void {
    // The texts of the representations are not needed while the request is under way.
    const askers = groups.map((group) =>
      group.map(({ representations: { length: count }, resolve, reject }) => ({ count, resolve, reject })),
    );
    this.#request(groups).then(
      (reply) => {
        askers.forEach((group, index) => {
          const name = askers.length === 1 ? "_entities" : `e${index}`;
          let offset = 0;
          for (const { count, resolve } of group) {
            resolve(partOfReply(reply, name, offset, count));
            offset += count;
          }
        });
      },
      (error: unknown) => {
        for (const { reject } of askers.flat()) reject(error);
      },
    );
  }

  #request(groups: readonly Waiting[][]): Promise<SubgraphReply> {
    const leaders = groups.map((group) => group[0]!.fetch);
    const [first] = leaders as [CompiledFetch];
    const lists = groups.map((group) => `[${group.flatMap(({ representations }) => representations).join(",")}]`);
    const counts = groups.map((group) =>
      group.reduce((total, { representations }) => total + representations.length, 0),
    );
    const values = this.#variables.pick(new Set(leaders.flatMap(({ variableNames }) => variableNames)));
    if (groups.length === 1) {
      values.push(`"representations":${lists[0]}`);
      return this.#ask(first, `${first.bodyLead}${values.join(",")}}}`, { _entities: counts[0]! });
    }
    values.push(...lists.map((list, index) => `"${jointVariable(index)}":${list}`));
    const entityCounts = Object.fromEntries(counts.map((count, index) => [`e${index}`, count]));
    return this.#ask(first, `${this.#leads.of(leaders)}${values.join(",")}}}`, entityCounts);
  }
}
