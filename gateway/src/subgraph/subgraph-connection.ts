import { setTimeout as sleep } from "node:timers/promises";
import { type RequestLifetime, SharedReads } from "../sharing/index.js";
import { Circuit, type CircuitName, type CircuitSettings } from "./circuit.js";
import { Retries } from "./retries.js";
import type { SubgraphAnswer } from "./subgraph-answer.js";
import { SubgraphClient, type SubgraphClientOptions } from "./subgraph-client.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** A request to a subgraph on behalf of a caller. */
export interface SubgraphQuestion {
  /** The JSON request body. */
  body: Buffer;
  headers: Readonly<Record<string, string>>;
  isMutation: boolean;
  /** Whether the answer to another caller's identical read will do. */
  mayShare: boolean;
}

/** What decides whether two reads of one subgraph are the same. The request bodies are long, and compared last. */
interface Read {
  /** The caller's token; for anonymous callers the length of the request body. */
  readonly key: string | number;
  readonly language: string | undefined;
  /** What distinguishes the deadlines: the second in which its operation ends, if that cuts it short. */
  readonly endsIn: number | undefined;
  readonly body: Buffer;
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
const smallestRead = Buffer.from('{"query":"{__typename}"}');

/**
 * The way to one subgraph: its client, the circuit before it, second attempts, and the reads that callers share. One of them never
 * affects another.
 */
export class SubgraphConnection {
  readonly client: SubgraphClient;
  readonly #circuit: Circuit;
  readonly #retries = new Retries();
  readonly #reads = new SharedReads<SubgraphAnswer, Read>(isSame);
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
  ask(question: SubgraphQuestion, lifetime: RequestLifetime): Promise<SubgraphAnswer> {
    if (question.isMutation) return this.#attempts(question, lifetime).finally(() => this.#reads.closeAll());
    if (!question.mayShare) return this.#attempts(question, lifetime);
    return this.#reads.read(this.#identityOf(question, lifetime), lifetime, (shared) =>
      this.#attempts(question, shared),
    );
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
   * Identical reads have the same text and variables, under the very same token, in the same language. Their deadline is mostly the
   * subgraph's own. One that the deadline of its operation cuts short ends with it, and whoever has a later one, by a second or more,
   * must not wait for it.
   */
  #identityOf({ body, headers }: SubgraphQuestion, lifetime: RequestLifetime): Read {
    const isCutShort = lifetime.remainingMs() < this.client.timeoutMs;
    return {
      key: headers.authorization ?? body.length,
      language: headers["accept-language"],
      endsIn: isCutShort ? Math.floor(lifetime.endsAt / 1_000) : undefined,
      body,
    };
  }

  async #attempts(question: SubgraphQuestion, lifetime: RequestLifetime): Promise<SubgraphAnswer> {
    this.#retries.count();
    const endsAt = performance.now() + this.client.timeoutMs;
    try {
      let waitMs: number | undefined;
      try {
        const answer = await this.#attempt(question, lifetime, endsAt);
        if (!question.isMutation) waitMs = this.#retries.afterAnswer(answer, remainingMs(endsAt, lifetime));
        if (waitMs === undefined) return answer;
      } catch (error) {
        if (!question.isMutation) waitMs = this.#retries.afterError(error, remainingMs(endsAt, lifetime));
        if (waitMs === undefined) throw error;
      }
      await sleep(waitMs);
      return await this.#attempt(question, lifetime, endsAt);
    } catch (error) {
      if (error instanceof SubgraphFailure && error.isRefusal) this.#refused += 1;
      throw error;
    }
  }

  #attempt(question: SubgraphQuestion, lifetime: RequestLifetime, endsAt: number): Promise<SubgraphAnswer> {
    return this.#circuit.run(!question.isMutation, () => this.#send(question, lifetime, endsAt - performance.now()));
  }

  /** The seam for what limits the requests to one subgraph: it sends one, once. */
  #send(
    { body, headers, isMutation }: SubgraphQuestion,
    lifetime?: RequestLifetime,
    ownMs: number = this.client.timeoutMs,
  ): Promise<SubgraphAnswer> {
    const leftMs = lifetime?.remainingMs() ?? ownMs;
    const timeoutMs = Math.min(ownMs, leftMs);
    return this.client.send({ body, headers, isMutation, timeoutMs, isCutShort: leftMs < ownMs, lifetime });
  }
}

function remainingMs(endsAt: number, lifetime: RequestLifetime): number {
  return Math.min(endsAt - performance.now(), lifetime.remainingMs());
}

function isSame(one: Read, other: Read): boolean {
  return one.language === other.language && one.endsIn === other.endsIn && one.body.equals(other.body);
}
