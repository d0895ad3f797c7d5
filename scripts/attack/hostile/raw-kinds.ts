import type { RawPiece } from "../requests/send-raw.ts";
import type { HostileContext, HostileKind } from "./hostile-request.ts";

const content = '{"query":"{ __typename }"}';

/** The beginning of a request with the headers of the caller. */
function head({ headers }: HostileContext, ...lines: string[]): string {
  const own = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`POST /graphql HTTP/1.1`, "host: localhost", ...own, ...lines, "", ""].join("\r\n");
}

/** What is written in so many pieces, with a pause before each. */
function slowly(text: string, pauseMs: number): RawPiece[] {
  return [...text].flatMap((letter) => [pauseMs, letter]);
}

/** Bytes that are no well-formed HTTP, or end too early. The server answers or closes; it does not wait for more. */
export const rawKinds: readonly HostileKind[] = [
  {
    name: "malformed HTTP",
    weight: 3,
    make: (context) => {
      const { random } = context;
      const text = random.choose<string | Buffer>([
        "\r\n\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET http://example.org/graphql HTTP/1.1\r\nhost: example.org\r\n\r\n",
        "GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n",
        "CONNECT example.org:443 HTTP/1.1\r\nhost: example.org\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nhost: a\r\n\r\n",
        "GET /\u0000 HTTP/1.1\r\nhost: a\r\n\r\n",
        "GET / HTTP/1.1\r\nhost: a\r\nbad header: x\r\n\r\n",
        "GET / HTTP/1.1\r\nhost: a\r\nx: \u0000\r\n\r\n",
        "GET / HTTP/1.1\r\nhost: a\r\n folded: x\r\n\r\n",
        `${head(context, "content-length: -1")}${content}`,
        `${head(context, "content-length: x")}${content}`,
        `${head(context, "content-length: 5", "content-length: 6")}${content}`,
        `${head(context, `content-length: ${content.length}`, "transfer-encoding: chunked")}${content}`,
        `${head(context, "transfer-encoding: chunked")}zz\r\n${content}\r\n0\r\n\r\n`,
        `${head(context, "transfer-encoding: chunked")}ffffffffffffffff\r\n${content}`,
        `${head(context, "transfer-encoding: gzip, chunked")}0\r\n\r\n`,
        `${head(context, "content-length: 999999999999")}${content}`,
        Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]),
        Buffer.alloc(100_000, 0xff),
      ]);
      return { raw: { pieces: [text], isHalfClosed: true } };
    },
  },
  {
    name: "half requests",
    weight: 2,
    make: (context) => {
      const { random } = context;
      const whole = `${head(context, `content-length: ${content.length}`)}${content}`;
      return { raw: { pieces: [whole.slice(0, random.integer(1, whole.length - 1))], isHalfClosed: true } };
    },
  },
  {
    name: "requests behind each other",
    weight: 1,
    make: (context) => {
      const one = `${head(context, `content-length: ${content.length}`)}${content}`;
      return { raw: { pieces: [one.repeat(context.random.integer(2, 30))], isHalfClosed: true } };
    },
  },
];

/** Requests of which the next byte comes so late that the server must end them. They are few: each takes as long as the server waits. */
export const slowKinds: readonly HostileKind[] = [
  {
    name: "slow headers",
    weight: 1,
    make: (context) => ({ raw: { pieces: slowly(head(context, "content-length: 9"), 700) } }),
  },
  {
    name: "slow content",
    weight: 1,
    make: (context) => ({
      raw: { pieces: [head(context, `content-length: ${content.length * 100}`), ...slowly(content.repeat(100), 700)] },
    }),
  },
  {
    name: "content that stops",
    weight: 1,
    make: (context) => ({ raw: { pieces: [head(context, "content-length: 500"), content, 600_000] } }),
  },
  {
    name: "headers that stop",
    weight: 1,
    make: () => ({ raw: { pieces: ["POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-a: ", 600_000] } }),
  },
];
