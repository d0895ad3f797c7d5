import type { SubgraphDatabase } from "@thidua/kit/changes/database";

/** What `pg` has of a connection. */
interface Client {
  query(given: unknown, values?: unknown): Promise<{ rows: { [column: string]: unknown }[] }>;
}

interface Pool {
  on(event: "acquire", listen: (client: Client) => void): void;
}

/** The plans of the statements that a database is sent. */
export class StatementPlans {
  #plans: string[] = [];

  private constructor() {}

  /**
   * Explains the statements of a database on a PostgreSQL server where they leave for the server, whoever sends them. Call it before the
   * first statement.
   */
  static async of(database: SubgraphDatabase): Promise<StatementPlans> {
    const plans = new StatementPlans();
    const connection = database.fork().getConnection() as unknown as { getNativeClient(): Promise<Pool> };
    const watched = new WeakSet<Client>();
    (await connection.getNativeClient()).on("acquire", (client) => {
      if (watched.has(client)) return;
      watched.add(client);
      const send = client.query.bind(client);
      client.query = async (given, values) => {
        const { text, values: inner = values } = typeof given === "string" ? { text: given } : (given as Sent);
        if (/^[\s(]*(?:select|with)\b/i.test(text)) {
          const { rows } = await send(`explain (costs off) ${text}`, inner);
          plans.#plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
        }
        return send(given, values);
      };
    });
    return plans;
  }

  /** Returns the plans of the statements that `work` sends, in order. */
  async during(work: () => Promise<unknown>): Promise<string[]> {
    this.#plans = [];
    await work();
    return this.#plans;
  }
}

/** A statement as the driver of the ORM sends it. */
interface Sent {
  readonly text: string;
  readonly values?: unknown;
}

/** The longest line of a plan that is kept: the conditions of a search have every similar word. */
const longest = 140;

/** Returns what a plan does, without the conditions that no index answers. */
export function planOutline(plan: string): string {
  return plan
    .split("\n")
    .filter((line) => !/^\s*(?:Join )?Filter:/.test(line))
    .map((line) => (line.length > longest ? `${line.slice(0, longest)} …` : line))
    .join("\n");
}
