import { gzipSync } from "node:zlib";
import type { HostileKind } from "./hostile-request.ts";

const valid = '{"query":"{ __typename }"}';

/** Contents that are not what their type states. */
const contents: readonly (string | Buffer)[] = [
  "",
  "{",
  "null",
  "1",
  "[]",
  `[${valid}]`,
  `[${Array.from({ length: 500 }, () => valid).join(",")}]`,
  '"x"',
  '{"query":1}',
  '{"query":null}',
  '{"query":["{ __typename }"]}',
  '{"query":{"a":1}}',
  '{"a":1}',
  '{"query":"{ __typename }","variables":"{"}',
  '{"query":"{ __typename }","variables":[1]}',
  '{"query":"{ __typename }","operationName":{}}',
  '{"__proto__":{"query":"{ __typename }"}}',
  '{"constructor":{"prototype":{"a":1}}}',
  '{"query":"{ __typename }","query":"{ a }"}',
  `\ufeff${valid}`,
  '{"query":"\\ud800"}',
  '{"query":"\\u0000"}',
  "[".repeat(200_000),
  `{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
  `{"query":"{ __typename }","variables":{"a":${"9".repeat(100_000)}}}`,
  `{"query":"{ __typename }","a":"${"x".repeat(600_000)}"}`,
  Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xc0, 0xaf]),
  Buffer.from([0x7b, 0x22, 0x71, 0x22, 0x3a, 0x22, 0xc3, 0x28, 0x22, 0x7d]),
  Buffer.alloc(10_000),
  gzipSync(valid),
  gzipSync(Buffer.alloc(5_000_000)),
];

const types = [
  "application/json",
  "application/json; charset=utf-8",
  "application/json; charset=utf-16",
  "application/graphql",
  "application/graphql-response+json",
  "text/plain",
  "text/html",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "application/x-www-form-urlencoded",
  "application/octet-stream",
  "application/xml",
  "x",
  "/",
  ";",
  "",
  "application/json, text/plain",
  `application/${"j".repeat(5_000)}`,
];

/** Requests of other forms of HTTP. */
export const httpKinds: readonly HostileKind[] = [
  {
    name: "contents",
    weight: 8,
    make: ({ random, headers }) => ({ request: { headers, content: random.choose(contents) } }),
  },
  {
    name: "content types",
    weight: 4,
    make: ({ random, headers }) => {
      const encoding = random.choose([undefined, undefined, "gzip", "br", "identity", "x", "gzip, gzip"]);
      const content = random.chance(0.5) ? valid : random.choose(contents);
      const given = { ...headers, "content-type": random.choose(types) };
      return { request: { headers: encoding ? { ...given, "content-encoding": encoding } : given, content } };
    },
  },
  {
    name: "methods",
    weight: 4,
    make: ({ random, headers }) => {
      const method = random.choose([
        "PUT",
        "DELETE",
        "PATCH",
        "OPTIONS",
        "TRACE",
        "HEAD",
        "GET",
        "PROPFIND",
        "M-SEARCH",
        "QUERY",
      ]);
      const path = random.choose([
        "/graphql",
        "/graphql/",
        "/",
        "/healthz",
        "/readyz",
        "/changes",
        "/data",
        "/metrics",
      ]);
      return { request: { method, path, headers, ...(random.chance(0.3) && { content: valid }) } };
    },
  },
  {
    name: "operations in the URL",
    weight: 4,
    make: ({ random, headers }) => {
      const query = random.choose([
        "{ __typename }",
        "mutation { __typename }",
        "{",
        "",
        "{ nope }",
        `{ ${"a ".repeat(3_000)} }`,
        "subscription { x }",
      ]);
      const variables = random.choose([undefined, "{", "[]", "1", '{"a":1}', "x".repeat(8_000)]);
      const search = new URLSearchParams({ query, ...(variables !== undefined && { variables }) }).toString();
      const tail = random.choose(["", "", "&query=%7Ba%7D", "&%ff=%ff", "&extensions=%7B", "&query=%c3%28"]);
      const { "content-type": _type, ...others } = headers;
      const given = random.chance(0.5) ? headers : others;
      return { request: { method: "GET", path: `/graphql?${search}${tail}`, headers: given } };
    },
  },
  {
    name: "paths",
    weight: 4,
    make: ({ random, headers }) => {
      const path = random.choose([
        "/../../etc/passwd",
        "/assets/../../../package.json",
        "/assets/..%2f..%2fpackage.json",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/%00",
        "/%ff%fe",
        "/%",
        "//",
        "//example.org/",
        "/graphql/../../x",
        "/graphql%00",
        "/;/",
        "/.env",
        "/.git/config",
        "/favicon.ico",
        "/.well-known/jwks.json",
        "/metrics",
        "/debug/pprof",
        "/node_modules/graphql/package.json",
        "/src/main.ts",
        `/${"a".repeat(7_000)}`,
        `/${"a/".repeat(2_000)}`,
        "/index.html?x=<script>",
        "/graphql?",
        "*",
      ]);
      return { request: { method: random.choose(["GET", "GET", "HEAD", "POST"]), path, headers } };
    },
  },
  {
    name: "headers",
    weight: 4,
    make: ({ random, headers }) => {
      const number = random.choose(["0", "-1", "1", "NaN", "1e9", "99999999999999999999", "", "x", "0x10", "1.5"]);
      const added: Record<string, string | string[]> = random.choose<Record<string, string | string[]>>([
        Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`x-${index}`, "x"])),
        Object.fromEntries(Array.from({ length: 1_900 }, (_, index) => [`x-${index}`, "x"])),
        { "x-long": "x".repeat(15_000) },
        { "x-long": "x".repeat(70_000) },
        { cookie: "a=b; ".repeat(2_000) },
        {
          accept: random.choose([
            "",
            "*/*;q=x",
            "text/html",
            "application/graphql-response+json",
            "image/*",
            "x".repeat(5_000),
          ]),
        },
        {
          "accept-language": random.choose([
            "",
            "xx",
            "vi;q=2",
            "en-US,en;q=0.9,vi;q=x",
            "*",
            "-".repeat(5_000),
            "vi,".repeat(2_000),
          ]),
        },
        { "x-request-id": random.choose(["", "a\tb", "x".repeat(5_000), "../..", "%{jndi:ldap://x}", "é"]) },
        {
          "x-forwarded-for": random.choose([
            "",
            "x",
            "1.1.1.1,".repeat(500),
            "::1",
            "::ffff:127.0.0.1",
            "999.1.1.1",
            "unknown",
          ]),
        },
        { "x-forwarded-proto": random.choose(["", "x", "https,http", "ftp"]), "x-forwarded-host": "example.org" },
        { "x-request-timeout": number },
        {
          "x-caller-network": random.choose(["", "x", "1.1.1.1", "'; drop table x"]),
          "x-gateway-id": "x".repeat(1_000),
        },
        {
          traceparent: random.choose(["", "00-x-y-01", `00-${"0".repeat(32)}-${"0".repeat(16)}-01`, "x".repeat(5_000)]),
        },
        { "idempotency-key": random.choose(["", "x".repeat(5_000), "a b", "é"]) },
        { "apollo-require-preflight": "", "x-apollo-operation-name": "x".repeat(5_000) },
        { expect: "100-continue" },
        { expect: "x" },
        { "if-none-match": random.choose(["*", '"x"', "x", `"${"x".repeat(5_000)}"`]), range: "bytes=0-1,5-" },
        { connection: random.choose(["close", "upgrade", "x"]), upgrade: "websocket" },
        { origin: random.choose(["null", "https://example.org", "x", ""]), "access-control-request-method": "POST" },
      ]);
      return { request: { headers: { ...headers, ...added } as Record<string, string>, content: valid } };
    },
  },
];
