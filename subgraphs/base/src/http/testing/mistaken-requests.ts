/** A request with a mistake of its caller. */
export interface MistakenRequest {
  readonly what: string;
  /** All that is written on the connection. */
  readonly bytes: Uint8Array;
  /** The code of the answer. */
  readonly code: string;
}

const encoder = new TextEncoder();

/** Makes the bytes of a request to `/graphql`, after which the server closes the connection. */
export function overHttp(
  line: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array | string = "",
): Uint8Array {
  const content = typeof body === "string" ? encoder.encode(body) : body;
  const lines = Object.entries({ host: "localhost", ...headers, connection: "close" }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const length = line.startsWith("POST") ? `content-length: ${content.length}\r\n` : "";
  return Buffer.concat([encoder.encode(`${line} HTTP/1.1\r\n${lines.join("")}${length}\r\n`), content]);
}

const posted = (what: string, code: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => ({
  ...{ what, code },
  bytes: overHttp(
    "POST /graphql",
    { "content-type": "application/json", ...headers },
    typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
  ),
});

/** GET without the header that CSRF prevention asks for would be refused for that. */
const asked = (what: string, code: string, path: string, headers: Readonly<Record<string, string>> = {}) => ({
  ...{ what, code },
  bytes: overHttp(`GET ${path}`, { "apollo-require-preflight": "true", ...headers }),
});

const written = (what: string, code: string, text: string) => ({ what, code, bytes: encoder.encode(text) });

const named = "query ($name: String!) { __type(name: $name) { name } }";
const two = "query A { __typename } query B { __typename }";
const nested = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
const hash = "0".repeat(64);
const persisted = (version: unknown, sha256Hash: unknown) => ({ persistedQuery: { version, sha256Hash } });

/** Returns bytes with a byte in the middle that begins no character of UTF-8. */
function notUtf8(before: string, after: string): Uint8Array {
  return Buffer.concat([encoder.encode(before), Uint8Array.of(0xff), encoder.encode(after)]);
}

/**
 * Mistakes that callers of any GraphQL port make, by accident or on purpose. They need no field of a schema but those of introspection,
 * so that the gateway and every subgraph can be asked alike.
 */
export const mistakenRequests: readonly MistakenRequest[] = [
  posted("a persisted query of another version", "BAD_REQUEST", { extensions: persisted(2, hash) }),
  posted("a persisted query of no version", "BAD_REQUEST", { extensions: persisted(undefined, hash) }),
  posted("a hash that is not that of the text", "BAD_REQUEST", {
    query: "{ __typename }",
    extensions: persisted(1, hash),
  }),
  posted("a hash that is a number", "BAD_REQUEST", { query: "{ __typename }", extensions: persisted(1, 7) }),
  posted("a hash that is an object", "PERSISTED_QUERY_NOT_FOUND", { extensions: persisted(1, {}) }),
  posted("a hash without a text", "PERSISTED_QUERY_NOT_FOUND", { extensions: persisted(1, hash) }),
  posted("a persisted query that is a text", "BAD_REQUEST", { extensions: { persistedQuery: "x" } }),
  posted("extensions that are a list", "BAD_REQUEST", { query: "{ __typename }", extensions: [] }),
  posted("a subscription", "SUBSCRIPTIONS_NOT_SUPPORTED", { query: "subscription { x }" }),
  posted("a batch", "BAD_REQUEST", [{ query: "{ __typename }" }]),
  posted("an empty batch", "BAD_REQUEST", []),
  posted("a name that no operation has", "OPERATION_RESOLUTION_FAILURE", { query: two, operationName: "C" }),
  posted("several operations without a name", "OPERATION_RESOLUTION_FAILURE", { query: two }),
  posted("fragments alone", "GRAPHQL_VALIDATION_FAILED", { query: "fragment F on Query { __typename }" }),
  posted("a name that is a number", "BAD_REQUEST", { query: two, operationName: 1 }),
  posted("a name that is an object without a text", "BAD_REQUEST", { query: two, operationName: { toString: null } }),
  posted("a name that is lists in lists", "BAD_REQUEST", `{"query":"{ __typename }","operationName":${nested}}`),
  posted("extensions that are lists in lists", "BAD_REQUEST", `{"extensions":${nested}}`),
  posted("a persisted query in lists", "BAD_REQUEST", `{"extensions":{"persistedQuery":${nested}}}`),
  posted("null", "BAD_REQUEST", "null"),
  posted("a text alone", "BAD_REQUEST", '"x"'),
  posted("a number alone", "BAD_REQUEST", "1"),
  posted("true alone", "BAD_REQUEST", "true"),
  posted("an object without entries", "BAD_REQUEST", "{}"),
  posted("an object without an operation", "BAD_REQUEST", { variables: {} }),
  posted("nothing", "INVALID_JSON", ""),
  posted("half of a JSON text", "INVALID_JSON", '{"query":'),
  posted("a prototype as a key", "INVALID_JSON", '{"query":"{ __typename }","__proto__":{}}'),
  posted(
    "a request body that is not UTF-8",
    "INVALID_JSON",
    notUtf8('{"query":"{ __typename }","operationName":"', '"}'),
  ),
  posted("an operation that is a number", "BAD_REQUEST", { query: 1 }),
  posted("an operation that is an object", "BAD_REQUEST", { query: { kind: "Document" } }),
  posted("an operation without characters", "BAD_REQUEST", { query: "" }),
  posted("an operation of spaces", "GRAPHQL_PARSE_FAILED", { query: "  " }),
  posted("an operation with NUL", "GRAPHQL_PARSE_FAILED", { query: "{ __type\u0000name }" }),
  posted(
    "an operation with half a character",
    "GRAPHQL_PARSE_FAILED",
    `{"query":"{ __type(name: \\"\\ud800\\") { name } }"}`,
  ),
  posted("an operation with an escape for half a character", "GRAPHQL_PARSE_FAILED", {
    query: '{ __type(name: "\\uD800") { name } }',
  }),
  posted(
    "a variable with half a character",
    "BAD_USER_INPUT",
    `{"query":${JSON.stringify(named)},"variables":{"name":"\\udc00"}}`,
  ),
  posted(
    "a variable's name with half a character",
    "BAD_USER_INPUT",
    `{"query":${JSON.stringify(named)},"variables":{"name":"a","\\ud800":1}}`,
  ),
  posted(
    "an operation's name with half a character",
    "OPERATION_RESOLUTION_FAILURE",
    `{"query":${JSON.stringify(two)},"operationName":"\\ud800"}`,
  ),
  posted("a variable of another type", "BAD_USER_INPUT", { query: named, variables: { name: { a: 1 } } }),
  posted("a variable that is missing", "BAD_USER_INPUT", { query: named }),
  posted("variables that are a text", "BAD_REQUEST", { query: named, variables: "{}" }),
  posted("variables that are a list", "BAD_REQUEST", { query: named, variables: [] }),
  posted("a field that does not exist", "GRAPHQL_VALIDATION_FAILED", { query: "{ nothing }" }),
  posted("a fragment that spreads itself", "GRAPHQL_VALIDATION_FAILED", {
    query: "{ ...F } fragment F on Query { ...F }",
  }),
  posted("an answer in a form that there is not", "BAD_REQUEST", { query: "{ __typename }" }, { accept: "image/png" }),
  posted("the content type text", "UNSUPPORTED_MEDIA_TYPE", "{}", { "content-type": "text/csv" }),
  posted("the content type of a form", "UNSUPPORTED_MEDIA_TYPE", "a=b", {
    "content-type": "application/x-www-form-urlencoded",
  }),
  posted("the content type of plain text", "UNSUPPORTED_MEDIA_TYPE", "{}", { "content-type": "text/plain" }),
  posted("a content type that is none", "UNSUPPORTED_MEDIA_TYPE", "{}", { "content-type": ";;" }),
  asked("a mutation by GET", "BAD_REQUEST", `/graphql?query=${encodeURIComponent("mutation { __typename }")}`),
  asked("GET without an operation", "BAD_REQUEST", "/graphql"),
  asked("GET with two operations", "BAD_REQUEST", "/graphql?query=%7Ba%7D&query=%7Bb%7D"),
  asked("GET with variables that are not JSON", "BAD_REQUEST", "/graphql?query=%7B__typename%7D&variables=%7B"),
  asked("GET with extensions that are null", "BAD_REQUEST", "/graphql?query=%7B__typename%7D&extensions=null"),
  asked("GET with a request body's content type", "BAD_REQUEST", "/graphql?query=%7B__typename%7D", {
    "content-type": "text/csv",
  }),
  asked("GET that is not UTF-8", "BAD_REQUEST", "/graphql?query=%ff"),
  asked("GET with variables that are not UTF-8", "BAD_REQUEST", "/graphql?query=%7B__typename%7D&variables=%22%ff%22"),
  asked("GET with half an escape", "BAD_REQUEST", "/graphql?query=%7B__typename%7D%&variables=%zz"),
  asked("GET with NUL", "GRAPHQL_PARSE_FAILED", "/graphql?query=%00"),
  asked(
    "GET with half a character in a variable",
    "BAD_USER_INPUT",
    `/graphql?query=${encodeURIComponent(named)}&variables=${encodeURIComponent('{"name":"\\ud800"}')}`,
  ),
  asked("a path that cannot be decoded", "BAD_REQUEST", "/%zz"),
  asked("a path that is not UTF-8", "BAD_REQUEST", "/%ff"),
  asked("a path with NUL", "ROUTE_NOT_FOUND", "/%00"),
  asked("a path that does not exist", "ROUTE_NOT_FOUND", "/admin"),
  asked("GET that a page of another origin could send", "BAD_REQUEST", "/graphql?query=%7B__typename%7D", {
    "apollo-require-preflight": "",
  }),
  written("a long header", "BAD_REQUEST", `GET /graphql HTTP/1.1\r\nhost: a\r\nx: ${"y".repeat(20_000)}\r\n\r\n`),
  written("a header without a colon", "BAD_REQUEST", "GET /graphql HTTP/1.1\r\nhost: a\r\nbad header\r\n\r\n"),
  written("a header with NUL", "BAD_REQUEST", "GET /graphql HTTP/1.1\r\nhost: a\r\nx: \u0000\r\n\r\n"),
  written("a method that does not exist", "BAD_REQUEST", "BREW /graphql HTTP/1.1\r\nhost: a\r\n\r\n"),
  written("what is not HTTP", "BAD_REQUEST", "\u0016\u0003\u0001\u0002\u0000\r\n\r\n"),
  written("another version of HTTP", "BAD_REQUEST", "GET /graphql HTTP/9.9\r\nhost: a\r\n\r\n"),
  written(
    "two lengths",
    "BAD_REQUEST",
    "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}",
  ),
  written(
    "a length and chunks",
    "BAD_REQUEST",
    "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
  ),
  written(
    "a chunk without a length",
    "BAD_REQUEST",
    "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n\r\n",
  ),
  written("a tunnel", "METHOD_NOT_ALLOWED", "CONNECT example.org:443 HTTP/1.1\r\nhost: example.org:443\r\n\r\n"),
  written(
    "another method",
    "METHOD_NOT_ALLOWED",
    "PUT /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 0\r\n\r\n",
  ),
  written(
    "a method of file servers",
    "METHOD_NOT_ALLOWED",
    "PROPFIND /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
  ),
  written(
    "a method that traces",
    "METHOD_NOT_ALLOWED",
    "TRACE /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
  ),
];
