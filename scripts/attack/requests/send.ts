import { Agent, type IncomingHttpHeaders, request as sendRequest } from "node:http";

/** A request that is well-formed HTTP, whatever it asks for. */
export interface Request {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly content?: string | Buffer;
}

/** What came back. */
export interface Answer {
  /** 0 when the connection ended without an answer. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The beginning of the content, at most 1 MiB. */
  readonly text: string;
  /** The size of the whole content. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** Why there is no answer: the server closed, or nothing came within the time. */
  readonly failure?: "CLOSED" | "TIMEOUT";
}

const keptBytes = 1_048_576;
const agent = new Agent({ keepAlive: true, maxSockets: 1_000, maxFreeSockets: 64, timeout: 30_000 });

/** How a request is sent. */
export interface SendOptions {
  /** Milliseconds until the wait for an answer ends. */
  readonly timeoutMs?: number;
  /** Each request over a connection of its own. */
  readonly isNewConnection?: boolean;
  /** The connections to use in place of those of the program. */
  readonly agent?: Agent;
}

/** Sends a request and waits for the whole answer. It throws nothing: an answer that does not come is a failure of the answer. */
export function send(
  url: string,
  { method = "POST", path = "/graphql", headers = {}, content }: Request,
  { timeoutMs = 30_000, isNewConnection = false, agent: given = agent }: SendOptions = {},
): Promise<Answer> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const sentAt = performance.now();
    const chunks: Buffer[] = [];
    let bytes = 0;
    let isDone = false;
    const finish = (part: Pick<Answer, "status" | "headers" | "failure">) => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      const text = Buffer.concat(chunks).toString("utf8");
      resolve({ ...part, text, bytes, milliseconds: performance.now() - sentAt });
    };
    const timer = setTimeout(() => {
      finish({ status: 0, headers: {}, failure: "TIMEOUT" });
      outgoing.destroy();
    }, timeoutMs);
    const length = content === undefined ? {} : { "content-length": String(Buffer.byteLength(content)) };
    const outgoing = sendRequest(
      { hostname, port, method, path, headers: { ...length, ...headers }, agent: isNewConnection ? false : given },
      (incoming) => {
        incoming.on("data", (chunk: Buffer) => {
          if (bytes < keptBytes) chunks.push(chunk);
          bytes += chunk.length;
        });
        incoming.on("end", () => finish({ status: incoming.statusCode ?? 0, headers: incoming.headers }));
        incoming.on("close", () => finish({ status: 0, headers: {}, failure: "CLOSED" }));
      },
    );
    outgoing.on("error", () => {
      // The server had closed the kept connection before it could read this request: over a new one it is the first to be sent.
      if (outgoing.reusedSocket && bytes === 0 && !isDone) {
        isDone = true;
        clearTimeout(timer);
        resolve(send(url, { method, path, headers, content }, { timeoutMs, isNewConnection: true }));
      } else finish({ status: 0, headers: {}, failure: "CLOSED" });
    });
    outgoing.end(content);
  });
}

/** A GraphQL request as JSON. */
export function graphqlRequest(
  query: string,
  variables?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Request {
  return {
    headers: { "content-type": "application/json", ...headers },
    content: JSON.stringify({ query, ...(variables !== undefined && { variables }) }),
  };
}
