import { createHmac, createPublicKey, generateKeyPairSync, sign as signBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  createTokenVerifier,
  type DevelopmentToken,
  developmentAudience,
  developmentIssuer,
  type KeySet,
  keysFromUrl,
  openDevelopmentKeys,
  tokenErrors,
} from "@thidua/base/tokens";
import { startGateway } from "@thidua/gateway";
import { collectProcessStatements } from "@thidua/kit/model/database";
import { startSubgraph } from "@thidua/kit/serve/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { inRepository } from "../../src/paths.js";
import { subgraphs } from "../../src/subgraphs.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/** An identity provider: a real server that publishes keys, which the graph asks. */
const provider = { url: "", published: { keys: [] } as KeySet, asked: [] as string[], stop: () => {} };
/** Keys are read anew often, so that a test need not wait for ten minutes. */
const times = { freshMs: 150, cooldownMs: 50 };
const verifier = () =>
  createTokenVerifier({
    keys: keysFromUrl(`${provider.url}/jwks.json`, times),
    issuer: developmentIssuer,
    audience: developmentAudience,
  });

const directory = mkdtempSync(join(tmpdir(), "thidua-provider-"));
let graph: SeededGraph;
beforeAll(async () => {
  const server = createServer((request, response) => {
    provider.asked.push(request.url!);
    response.setHeader("content-type", "application/json").end(JSON.stringify(provider.published));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  provider.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  provider.stop = () => server.close();
  const developmentKeys = await openDevelopmentKeys(directory);
  provider.published = developmentKeys.jwks;
  graph = await openSeededGraph({ developmentKeys, tokens: verifier() });
});
afterAll(async () => {
  await graph.stop();
  provider.stop();
  rmSync(directory, { recursive: true });
});

/** Sends an operation to the gateway or to one subgraph. */
async function send(url: string, query: string, headers: Record<string, string>) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
}

/** Every entry point of the graph: the gateway and each subgraph. */
const entryPoints = (): [name: string, url: string][] => [
  ["gateway", `${graph.url}/graphql`],
  ...graph.running.subgraphs.map(({ name, url }): [string, string] => [name, url]),
];

const base64 = (value: unknown) =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
const decoded = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString());
const now = () => Math.floor(Date.now() / 1_000);
const editor: DevelopmentToken = { subject: "an.nguyen", roles: ["EDITOR"], organization: "cao-bang-skhcn-old" };

const stranger = generateKeyPairSync("ed25519");
const strangerJwk = stranger.publicKey.export({ format: "jwk" });

/** A token that says what a good one says, signed by another issuer, with more in its header if wanted. */
async function byStranger(header: object = {}): Promise<string> {
  const [head, payload] = (await graph.token(editor)).split(".");
  const signed = `${base64({ ...decoded(head!), ...header })}.${payload}`;
  return `${signed}.${signBytes(null, Buffer.from(signed), stranger.privateKey).toString("base64url")}`;
}

/** A token whose signature is a hash with the public key, which everyone knows, as its secret. */
async function byPublicKey(secret: (jwk: KeySet["keys"][0]) => string | Buffer): Promise<string> {
  const [jwk] = graph.keys.jwks.keys;
  const [, payload] = (await graph.token(editor)).split(".");
  const signed = `${base64({ alg: "HS256", typ: "at+jwt", kid: jwk!.kid })}.${payload}`;
  return `${signed}.${createHmac("sha256", secret(jwk!)).update(signed).digest("base64url")}`;
}

async function changed(part: 1 | 2): Promise<string> {
  const parts = (await graph.token(editor)).split(".");
  if (part === 1) parts[1] = base64({ ...decoded(parts[1]!), roles: ["PROVINCE_ADMIN"] });
  else parts[2] = (parts[2]!.startsWith("A") ? "B" : "A") + parts[2]!.slice(1);
  return parts.join(".");
}

const bearer = async (token: string | Promise<string>) => `Bearer ${await token}`;

const algorithms = { allowed: "RS256, ES256, EdDSA" };
const refused: [what: string, make: () => Promise<string>, code: keyof typeof tokenErrors, values?: object][] = [
  ["expired", () => bearer(graph.token({ ...editor, expiresIn: -60 })), "TOKEN_EXPIRED"],
  [
    "unsigned (alg none)",
    async () => bearer(`${base64({ alg: "none" })}.${(await graph.token(editor)).split(".")[1]}.`),
    "TOKEN_ALGORITHM_REFUSED",
    algorithms,
  ],
  ["signed with another key under our key's name", () => bearer(byStranger()), "TOKEN_SIGNATURE_INVALID"],
  ["signed with an unpublished key", () => bearer(byStranger({ kid: "elsewhere" })), "TOKEN_KEY_UNKNOWN"],
  [
    "for another audience",
    () => bearer(graph.token({ ...editor, claims: { aud: "cong-dich-vu" } })),
    "TOKEN_AUDIENCE_INVALID",
  ],
  [
    "by another issuer",
    () => bearer(graph.token({ ...editor, claims: { iss: "https://elsewhere" } })),
    "TOKEN_ISSUER_INVALID",
  ],
  ["with changed claims", () => bearer(changed(1)), "TOKEN_SIGNATURE_INVALID"],
  ["with a changed signature", () => bearer(changed(2)), "TOKEN_SIGNATURE_INVALID"],
  [
    "good from tomorrow on (nbf)",
    () => bearer(graph.token({ ...editor, claims: { nbf: now() + 86_400 } })),
    "TOKEN_NOT_YET_VALID",
  ],
  [
    "issued in the future (iat)",
    () => bearer(graph.token({ ...editor, claims: { iat: now() + 3_600 } })),
    "TOKEN_NOT_YET_VALID",
  ],
  [
    "without a subject",
    () => bearer(graph.token({ claims: { sub: undefined } })),
    "TOKEN_CLAIMS_INVALID",
    { claim: "sub" },
  ],
  [
    "whose roles are no list",
    () => bearer(graph.token({ claims: { roles: "EDITOR" } })),
    "TOKEN_CLAIMS_INVALID",
    { claim: "roles" },
  ],
  [
    "oversized",
    () => bearer(graph.token({ ...editor, claims: { note: "x".repeat(9_000) } })),
    "TOKEN_TOO_LARGE",
    { limit: 8_192 },
  ],
  [
    "signed by the public key's JSON as a secret",
    () => bearer(byPublicKey((jwk) => JSON.stringify(jwk))),
    "TOKEN_ALGORITHM_REFUSED",
    algorithms,
  ],
  [
    "signed by the public key's bytes as a secret",
    () => bearer(byPublicKey(({ x }) => Buffer.from(x!, "base64url"))),
    "TOKEN_ALGORITHM_REFUSED",
    algorithms,
  ],
  [
    "signed by the public key's PEM as a secret",
    () =>
      bearer(
        byPublicKey((jwk) =>
          createPublicKey({ key: jwk as never, format: "jwk" }).export({ type: "spki", format: "pem" }),
        ),
      ),
    "TOKEN_ALGORITHM_REFUSED",
    algorithms,
  ],
  ["that brings its own key (jwk)", () => bearer(byStranger({ jwk: strangerJwk })), "TOKEN_SIGNATURE_INVALID"],
  [
    "that says where its key is (jku)",
    () => bearer(byStranger({ jku: `${provider.url}/evil.json` })),
    "TOKEN_SIGNATURE_INVALID",
  ],
  [
    "that says where its certificate is (x5u)",
    () => bearer(byStranger({ x5u: `${provider.url}/evil.pem` })),
    "TOKEN_SIGNATURE_INVALID",
  ],
  [
    "that brings its own key without a name",
    () => bearer(byStranger({ jwk: strangerJwk, kid: undefined })),
    "TOKEN_KEY_UNKNOWN",
  ],
  ["of another type", () => bearer(graph.token({ ...editor, header: { typ: "logout+jwt" } })), "TOKEN_TYPE_REFUSED"],
  ["that is rubbish", () => bearer("rubbish"), "TOKEN_MALFORMED"],
  ["that is encrypted", () => bearer("a.b.c.d.e"), "TOKEN_MALFORMED"],
  ["that is not there", async () => "Bearer", "TOKEN_MALFORMED"],
  ["of the scheme Basic", async () => `Basic ${Buffer.from("admin:admin").toString("base64")}`, "TOKEN_SCHEME_REFUSED"],
];

// It costs every subgraph a statement.
const page =
  "{ campaigns { nodes { id } } organizations { nodes { id } } awardForms { nodes { id } } examplePrograms { nodes { id } } }";

/** The tables that its statements read; mirrors and their feeds have statements of their own, at their own times. */
const tablesOfPage = (statements: string[]) =>
  new Set(
    statements.flatMap(
      (statement) =>
        /"(campaigns"."campaign|organizations"."organization|awards"."award_form|typical_examples"."example_program)"/
          .exec(statement)
          ?.slice(1) ?? [],
    ),
  );

const filled = (text: string, values: object = {}) =>
  Object.entries(values).reduce((filling, [name, value]) => filling.replaceAll(`{${name}}`, String(value)), text);

describe("a good token", () => {
  it("has its operation run, unlike those below", async () => {
    const authorization = await bearer(graph.token(editor));
    const { result, statements } = await collectProcessStatements(() => graph.ask(page, {}, { authorization }));
    expect(result.errors).toBeUndefined();
    expect(tablesOfPage(statements).size).toBe(4);
  });

  it("is accepted at every entry point, and the gateway passes it on to the subgraphs", async () => {
    const authorization = await bearer(graph.token(editor));
    for (const [entryPoint, url] of entryPoints()) {
      const { status, body } = await send(url, "{ __typename }", { authorization });
      expect([entryPoint, status, body]).toEqual([entryPoint, 200, { data: { __typename: "Query" } }]);
    }
    const { data } = await graph.ask("{ viewer { subject roles organization { code } } }", {}, { authorization });
    expect(data).toEqual({
      viewer: { subject: "an.nguyen", roles: ["EDITOR"], organization: { code: "cao-bang-skhcn-old" } },
    });
  });

  it("is not needed to read what is public", async () => {
    for (const [, url] of entryPoints()) expect((await send(url, "{ __typename }", {})).status).toBe(200);
    expect(await graph.data("{ viewer { isSignedIn subject roles } }")).toEqual({
      viewer: { isSignedIn: false, subject: null, roles: [] },
    });
  });
});

describe("a token", () => {
  it.each(refused)(
    "%s is refused at every entry point, in Vietnamese and English, and no statement is run",
    async (_what, make, code, values) => {
      const authorization = await make();
      const { statements } = await collectProcessStatements(async () => {
        for (const [entryPoint, url] of entryPoints()) {
          for (const [language, message] of [
            ["vi", filled(tokenErrors[code].text.vi, values)],
            ["en", filled(tokenErrors[code].text.en, values)],
          ] as const) {
            const answer = await send(url, page, { authorization, "accept-language": language });
            expect([entryPoint, answer.status, answer.body]).toEqual([
              entryPoint,
              401,
              { errors: [{ message, extensions: { code } }] },
            ]);
            expect(answer.headers.get("www-authenticate")).toBe(
              `Bearer realm="thidua", error="invalid_token", error_description="${code}"`,
            );
          }
        }
      });
      expect(tablesOfPage(statements)).toEqual(new Set());
    },
  );

  it("that is refused costs a data file too: a problem document", async () => {
    const authorization = await bearer(graph.token({ ...editor, expiresIn: -60 }));
    const response = await fetch(`${graph.url}/data/award-forms.csv`, { headers: { authorization } });
    expect(response.status).toBe(401);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="thidua"');
    expect(await response.json()).toMatchObject({
      title: "Cần đăng nhập",
      detail: "Truy vấn bị từ chối: Mã truy cập đã hết hạn; vui lòng đăng nhập lại",
      errors: [{ code: "TOKEN_EXPIRED" }],
    });
    const good = { authorization: await bearer(graph.token(editor)) };
    expect((await fetch(`${graph.url}/data/award-forms.csv`, { headers: good })).status).toBe(200);
  });

  it("so large that HTTP itself gives up is refused before anyone looks at it", async () => {
    const authorization = `Bearer ${"x".repeat(40_000)}`;
    for (const [entryPoint, url] of entryPoints()) {
      const response = await fetch(url, { method: "POST", headers: { authorization }, body: "{}" });
      expect([entryPoint, response.status]).toEqual([entryPoint, 431]);
    }
  });

  it("is judged by what was published alone: no address in a token was ever asked", () => {
    expect(new Set(provider.asked)).toEqual(new Set(["/jwks.json"]));
  });
});

describe("key rotation in flight", () => {
  it("costs no request: the old key, both, the new one; and the old one is refused once it is withdrawn", async () => {
    const next = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const nextJwk = { ...next.publicKey.export({ format: "jwk" }), kid: "2026-2", alg: "ES256" };
    const old = graph.keys.jwks.keys;
    let made = 0;
    // Each request has a token of its own: a remembered one would prove nothing.
    const byOld = () => graph.token({ subject: `old-${made++}` });
    const byNext = () => {
      const claims = {
        iss: developmentIssuer,
        aud: developmentAudience,
        sub: `next-${made++}`,
        iat: now(),
        exp: now() + 600,
      };
      const signed = `${base64({ alg: "ES256", kid: "2026-2" })}.${base64(claims)}`;
      const signature = signBytes("sha256", Buffer.from(signed), { key: next.privateKey, dsaEncoding: "ieee-p1363" });
      return Promise.resolve(`${signed}.${signature.toString("base64url")}`);
    };

    let signers: (() => Promise<string>)[] = [byOld];
    let running = true;
    const failures: unknown[] = [];
    const seen = { old: 0, next: 0 };
    const caller = async (number: number) => {
      for (let turn = number; running; turn += 1) {
        const authorization = await bearer(signers[turn % signers.length]!());
        const target = entryPoints()[turn % 5]!;
        const query =
          target[0] === "gateway" || target[0] === "organizations" ? "{ viewer { subject } }" : "{ __typename }";
        const { status, body } = await send(target[1], query, { authorization });
        if (status !== 200 || body.errors) failures.push([target[0], status, body]);
        const subject: string | undefined = body.data?.viewer?.subject;
        if (subject?.startsWith("old-")) seen.old += 1;
        if (subject?.startsWith("next-")) seen.next += 1;
      }
    };
    const callers = Array.from({ length: 8 }, (_, number) => caller(number));

    // Counted, not timed: how many requests a second are answered depends on what else the machine does.
    const untilMore = async (kind: keyof typeof seen, count: number) => {
      const enough = seen[kind] + count;
      await vi.waitFor(() => expect(seen[kind]).toBeGreaterThanOrEqual(enough), { timeout: 60_000, interval: 20 });
    };
    await untilMore("old", 15);
    expect(seen.next).toBe(0);
    // Published and used in the same moment.
    provider.published = { keys: [...old, nextJwk] };
    signers = [byOld, byNext];
    await untilMore("next", 15);
    signers = [byNext];
    await untilMore("next", 15);
    provider.published = { keys: [nextJwk] };
    await untilMore("next", 15);
    // The former list counts for so long.
    await sleep(times.freshMs + times.cooldownMs);
    running = false;
    await Promise.all(callers);
    expect(failures).toEqual([]);

    for (const [entryPoint, url] of entryPoints()) {
      const { status, body } = await send(url, "{ __typename }", { authorization: await bearer(byOld()) });
      expect([entryPoint, status, body.errors?.[0].extensions.code]).toEqual([entryPoint, 401, "TOKEN_KEY_UNKNOWN"]);
    }
    provider.published = { keys: [...old, nextJwk] };
    await sleep(times.freshMs + times.cooldownMs);
    expect((await graph.ask("{ viewer { subject } }", {}, { authorization: await bearer(byOld()) })).status).toBe(200);
  });
});

describe("while keys cannot be had", () => {
  const unreachableKeys = () =>
    createTokenVerifier({
      keys: keysFromUrl("http://127.0.0.1:1/jwks.json"),
      issuer: developmentIssuer,
      audience: developmentAudience,
    });

  it("a subgraph answers tokens with 503 and when to come again, and goes on answering who has none", async () => {
    const awards = await startSubgraph(subgraphs[3]!, graph.databases[3]!, {
      logLevel: "silent",
      tokens: unreachableKeys(),
    });
    const authorization = await bearer(graph.token(editor));
    const { status, headers, body } = await send(awards.url, "{ __typename }", {
      authorization,
      "accept-language": "en",
    });
    expect([status, headers.get("retry-after")]).toEqual([503, "5"]);
    expect(body).toEqual({
      errors: [
        {
          message: "The keys that verify tokens are temporarily unavailable; try again later",
          extensions: { code: "KEYS_UNAVAILABLE" },
        },
      ],
    });
    expect((await send(awards.url, "{ __typename }", {})).status).toBe(200);
    await awards.stop();
  });

  it("a gateway passes the token on, and each subgraph's own answer comes through with its code", async () => {
    const gateway = await startGateway({
      port: 0,
      logLevel: "silent",
      supergraphPath: inRepository("schema/supergraph.graphql"),
      subgraphUrls: Object.fromEntries(graph.running.subgraphs.map(({ name, url }) => [name, url])),
      tokens: unreachableKeys(),
    });
    const url = `${gateway.url}/graphql`;
    const query = "{ viewer { subject } campaigns(first: 1) { totalCount } }";
    const good = await send(url, query, { authorization: await bearer(graph.token(editor)) });
    expect(good.body).toEqual({
      data: { viewer: { subject: "an.nguyen" }, campaigns: { totalCount: expect.any(Number) } },
    });
    const bad = await send(url, query, { authorization: await bearer(byStranger()) });
    expect(bad.status).toBe(200);
    expect(bad.body.data).toEqual({ viewer: null, campaigns: null });
    const error = (field: string, serviceName: string) => ({
      message: "Chữ ký của mã truy cập không đúng",
      path: [field],
      extensions: { code: "TOKEN_SIGNATURE_INVALID", serviceName },
    });
    expect(bad.body.errors).toHaveLength(2);
    expect(bad.body.errors).toEqual(
      expect.arrayContaining([error("viewer", "organizations"), error("campaigns", "campaigns")]),
    );
    await gateway.stop();
  });
});
