import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** A channel's name (`changeChannel`) and what to do when there may be something new. */
type Listener = readonly [channel: string, wake: () => void];

const firstPause = 100;
const longestPause = 10_000;

/**
 * One connection of this process to one PostgreSQL server, on which it hears what was committed. Made when the first reader
 * waits, closed when the last feed closes. When it is lost it is made again, and everyone is woken: meanwhile nothing was
 * heard.
 */
class ServerNotifications {
  readonly #listeners = new Set<Listener>();
  readonly #closing = new AbortController();
  #client: pg.Client | undefined;
  #firstAttempt: Promise<void> | undefined;

  constructor(private readonly url: string) {}

  get isIdle(): boolean {
    return this.#listeners.size === 0;
  }

  /** Resolves when the channel is heard, or when the server could not be reached (it is tried again and again). */
  async add(listener: Listener): Promise<void> {
    this.#listeners.add(listener);
    if (!this.#firstAttempt) {
      this.#firstAttempt = this.#connect(firstPause);
      return this.#firstAttempt;
    }
    await this.#firstAttempt;
    await this.#client?.query(listen(listener)).catch(() => undefined);
  }

  remove(listener: Listener): void {
    this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(pause: number): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: "thidua-changes",
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    let isLost = false;
    const lost = () => {
      if (isLost) return;
      isLost = true;
      const wasConnected = this.#client === client;
      if (wasConnected) this.#client = undefined;
      void client.end().catch(() => undefined);
      void this.#again(wasConnected ? firstPause : pause);
    };
    client.on("error", lost);
    client.on("end", lost);
    client.on("notification", ({ channel }) => this.#wake(channel));
    try {
      await client.connect();
      for (const listener of this.#listeners) await client.query(listen(listener));
      this.#client = client;
      if (this.#closing.signal.aborted) await client.end();
      this.#wake();
    } catch {
      lost();
    }
  }

  async #again(pause: number): Promise<void> {
    try {
      await sleep(pause, undefined, { signal: this.#closing.signal, ref: false });
    } catch {
      return;
    }
    await this.#connect(Math.min(pause * 2, longestPause));
  }

  #wake(channel?: string): void {
    for (const [name, wake] of this.#listeners) if (channel === undefined || channel === name) wake();
  }
}

function listen([channel]: Listener): string {
  return `listen ${pg.escapeIdentifier(channel)}`;
}

const byUrl = new Map<string, ServerNotifications>();

/**
 * Listens to a channel of a PostgreSQL server. It never throws: readers without notifications read when their wait ends.
 *
 * @returns a function that stops it
 */
export async function hearServer(url: string, channel: string, wake: () => void): Promise<() => Promise<void>> {
  const notifications = byUrl.get(url) ?? new ServerNotifications(url);
  byUrl.set(url, notifications);
  const listener: Listener = [channel, wake];
  await notifications.add(listener);
  return async () => {
    notifications.remove(listener);
    if (!notifications.isIdle) return;
    if (byUrl.get(url) === notifications) byUrl.delete(url);
    await notifications.close();
  };
}
