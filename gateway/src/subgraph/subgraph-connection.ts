import { setTimeout as sleep } from "node:timers/promises";
import { type RequestLifetime, SharedReads } from "../sharing/index.js";
import { Circuit, type CircuitName, type CircuitSettings } from "./circuit.js";
import type { SubgraphAnswer } from "./exchange.js";
import { readAnswer } from "./read-answer.js";
import { Retries } from "./retries.js";
import { SubgraphClient, type SubgraphClientOptions } from "./subgraph-client.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** A request to a subgraph on behalf of a caller. */
export interface SubgraphQuestion {
  /** The JSON request body. */
  body: string;
  headers: Readonly<Record<string, string>>;
  isMutation: boolean;
  /** Whether the answer to another caller's identical read will do. */
  mayShare: boolean;
}

/** The state of one subgraph, for metrics. */
export interface SubgraphStats {
  name: string;
  circuit: CircuitName;
  /** The requests without a complete answer. */
  inFlight: number;
  /** Second attempts since the start. */
  retries: number;
  /** Callers that got the answer to another's identical read, since the start. */
  shared: number;
  /** Requests that an open circuit kept from the subgraph, since the start. */
  refused: number;
}

/** What a connection to one subgraph is made with. */
export interface SubgraphConnectionOptions extends Omit<SubgraphClientOptions, "onStall"> {
  /** When the circuit opens, and for how long. */
  circuit?: CircuitSettings;
  /** Called after each change of the circuit. */
  onCircuit?(state: CircuitName, reason: unknown): void;
}

/** The time for the answer to `/readyz`, in milliseconds. */
const readinessMs = 1_000;

/** A read that costs a subgraph nothing. */
const smallestRead = '{"query":"{__typename}"}';

/**
 * The way to one subgraph: its client, the circuit before it, second attempts, and the reads that callers share. One of them never
 * affects another.
 */
export class SubgraphConnection {
  readonly client: SubgraphClient;
  readonly #circuit: Circuit;
  readonly #retries = new Retries();
  readonly #reads = new SharedReads<SubgraphAnswer>();
  #refused = 0;

  constructor(options: SubgraphConnectionOptions) {
    this.client = new SubgraphClient({ ...options, onStall: (reason) => this.#circuit.open(reason) });
    this.#circuit = new Circuit({
      isReady: async () => (await this.client.readiness(readinessMs)) < 500,
      readSomething: () => this.#send({ body: smallestRead, headers: {}, isMutation: false, mayShare: false }),
      onChange: options.onCircuit ?? (() => {}),
      ...options.circuit,
    });
  }

  /**
   * Returns whatever answer arrives. An identical read that already runs gives it for all who ask.
   *
   * @throws SubgraphFailure when none arrives, or LifetimeOver when no caller waits any more
   */
  async ask(question: SubgraphQuestion, lifetime: RequestLifetime): Promise<SubgraphAnswer> {
    if (question.isMutation) {
      try {
        return await this.#attempts(question, lifetime);
      } finally {
        this.#reads.closeAll();
      }
    }
    if (!question.mayShare) return this.#attempts(question, lifetime);
    const identity = { key: `${this.#deadlineOf(lifetime)}\n${identityOf(question)}` };
    return this.#reads.read(identity, lifetime, (shared) => this.#attempts(question, shared));
  }

  /** The state for metrics. */
  stats(): SubgraphStats {
    return {
      name: this.client.name,
      circuit: this.#circuit.state,
      inFlight: this.client.inFlight,
      retries: this.#retries.made,
      shared: this.#reads.joined,
      refused: this.#refused,
    };
  }

  close(): Promise<void> {
    return this.client.close();
  }

  /**
   * What distinguishes the deadlines of reads. Mostly it is the subgraph's own. One that the deadline of its operation cuts short ends
   * with it, and whoever has a later one, by a second or more, must not wait for it.
   */
  #deadlineOf(lifetime: RequestLifetime): string {
    const isCutShort = lifetime.remainingMs() < this.client.timeoutMs;
    return isCutShort ? String(Math.floor(lifetime.endsAt / 1_000)) : "";
  }

  async #attempts(question: SubgraphQuestion, lifetime: RequestLifetime): Promise<SubgraphAnswer> {
    this.#retries.count();
    const endsAt = performance.now() + this.client.timeoutMs;
    const attempt = () =>
      this.#circuit.run(!question.isMutation, () => this.#send(question, lifetime, endsAt - performance.now()));
    try {
      const remainingMs = () => Math.min(endsAt - performance.now(), lifetime.remainingMs());
      let waitMs: number | undefined;
      try {
        const answer = await attempt();
        if (!question.isMutation) waitMs = this.#retries.afterAnswer(answer, remainingMs());
        if (waitMs === undefined) return answer;
      } catch (error) {
        if (!question.isMutation) waitMs = this.#retries.afterError(error, remainingMs());
        if (waitMs === undefined) throw error;
      }
      await sleep(waitMs);
      return await attempt();
    } catch (error) {
      if (error instanceof SubgraphFailure && error.isRefusal) this.#refused += 1;
      throw error;
    }
  }

  /** The seam for what limits the requests to one subgraph: it sends one, once. */
  async #send(
    { body, headers, isMutation }: SubgraphQuestion,
    lifetime?: RequestLifetime,
    ownMs: number = this.client.timeoutMs,
  ): Promise<SubgraphAnswer> {
    const leftMs = lifetime?.remainingMs() ?? ownMs;
    const timeoutMs = Math.min(ownMs, leftMs);
    const answer = await this.client.send({
      body,
      headers,
      isMutation,
      timeoutMs,
      isCutShort: leftMs < ownMs,
      lifetime,
    });
    // Whether a status from 500 on counts depends on whether GraphQL comes with it.
    if (answer.status >= 500) readAnswer(answer, {});
    return answer;
  }
}

/** Identical reads have the same text and variables, under the very same token, in the same language. */
function identityOf({ body, headers }: SubgraphQuestion): string {
  const { authorization, "accept-language": language } = headers;
  return `${authorization === undefined ? "" : `+${authorization}`}\n${language ?? ""}\n${body}`;
}
