import { connect } from "node:net";
import { buffer } from "node:stream/consumers";

/** An answer as it arrived on the connection. */
export interface RawAnswer {
  readonly status: number;
  /** The names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** The codes of a problem document, or of GraphQL errors. */
  readonly codes: readonly string[];
}

/**
 * Sends bytes on a connection of its own, also such as are no HTTP request, and returns the answer that arrives until the server closes
 * the connection.
 */
export async function sendBytes(port: number, bytes: Uint8Array): Promise<RawAnswer> {
  const socket = connect(port, "127.0.0.1");
  // The server may close the connection before it has read everything.
  socket.on("error", () => {});
  socket.write(bytes);
  const text = (await buffer(socket)).toString("utf8");
  const end = text.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = text.slice(0, end).split("\r\n");
  const content = text.slice(end + 4);
  return {
    status: Number(statusLine.split(" ")[1]),
    headers: new Map(lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.split(/: */, 2)[1]!])),
    codes: content.startsWith("{") ? codesOf(JSON.parse(content) as Answered) : [],
  };
}

interface Answered {
  readonly code?: string;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

function codesOf({ code, errors = [] }: Answered): string[] {
  return code === undefined ? errors.map(({ extensions }) => String(extensions?.code)) : [code];
}
