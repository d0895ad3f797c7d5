import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createTokenVerifier,
  type DevelopmentKeys,
  developmentAudience,
  developmentIssuer,
  keysFromUrl,
  openDevelopmentKeys,
} from "@thidua/base/tokens";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";

const directory = mkdtempSync(join(tmpdir(), "gateway-tokens-"));
let keys: DevelopmentKeys;
let graph: FixtureGraph;
beforeAll(async () => {
  keys = await openDevelopmentKeys(directory);
  graph = await startFixtureGraph({ tokens: keys.verifier, developmentJwks: keys.jwks });
});
afterAll(async () => {
  await graph.stop();
  rmSync(directory, { recursive: true });
});

const query = "{ organizations { id } }";
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const receivedBy = ({ organizations }: FixtureGraph) => organizations.received.map(({ headers }) => headers);

test("a valid token is forwarded to the subgraphs unchanged", async () => {
  const token = await keys.sign({ subject: "an.nguyen", roles: ["EDITOR"], organization: "north-7" });
  const before = receivedBy(graph).length;
  const { status, body } = await graph.ask(query, { headers: { authorization: `bearer  ${token}` } });
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  const [headers] = receivedBy(graph).slice(before);
  expect(headers!.authorization).toBe(`bearer  ${token}`);
  expect(JSON.stringify({ ...headers, authorization: "" })).not.toMatch(/an\.nguyen|EDITOR|north-7/);
});

test("the line of an operation has a digest of the subject, the same each time, and no name", async () => {
  const digestOf = async (subject: string | null) => {
    const headers: Record<string, string> = {};
    if (subject !== null) headers.authorization = `Bearer ${await keys.sign({ subject })}`;
    await graph.ask(query, { headers });
    expect(JSON.stringify(graph.logLines())).not.toContain("an.nguyen");
    return graph.logLines().at(-1)!.subject;
  };
  const first = await digestOf("an.nguyen");
  expect(first).toMatch(/^[0-9a-f]{16}$/);
  expect(await digestOf("an.nguyen")).toBe(first);
  expect(await digestOf("binh.tran")).not.toBe(first);
  expect(await digestOf(null)).toBeUndefined();
});

test("the gateway refuses a bad token: 401, its code, an HTTP challenge, no request to a subgraph", async () => {
  const before = receivedBy(graph).length;
  const expired = await keys.sign({ expiresIn: -60 });
  const answer = await graph.ask(query, bearer(expired));
  expect(answer.status).toBe(401);
  expect(answer.body).toEqual({
    errors: [{ message: "Mã truy cập đã hết hạn; vui lòng đăng nhập lại", extensions: { code: "TOKEN_EXPIRED" } }],
  });
  expect(answer.headers.get("www-authenticate")).toBe(
    'Bearer realm="thidua", error="invalid_token", error_description="TOKEN_EXPIRED"',
  );
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const english = await graph.ask(query, { headers: { ...bearer(expired).headers, "accept-language": "en" } });
  expect(english.body.errors[0].message).toBe("The token has expired; sign in again");
  expect(receivedBy(graph)).toHaveLength(before);
});

test("a bad token is reported before a syntax error, an operation that is too large, or a missing operation", async () => {
  for (const text of ["{", `{ ${"organizations { id } ".repeat(2_000)} }`, ""]) {
    const { status, body } = await graph.ask(text, bearer("rubbish"));
    expect(status).toBe(401);
    expect(body.errors.map((error: { extensions: object }) => error.extensions)).toEqual([{ code: "TOKEN_MALFORMED" }]);
  }
});

test("an empty header is not the same as none", async () => {
  expect((await graph.ask(query)).status).toBe(200);
  const { status, body } = await graph.ask(query, { headers: { authorization: "" } });
  expect([status, body.errors[0].extensions.code]).toEqual([401, "TOKEN_SCHEME_REFUSED"]);
});

test("an operation run in this process is admitted by the same rules", async () => {
  const headers = {
    authorization: `Bearer ${await keys.sign({ claims: { aud: "another" } })}`,
    "accept-language": "en",
  };
  expect(await graph.gateway.execute({ query, headers })).toEqual({
    errors: [{ message: "The token is for another audience", extensions: { code: "TOKEN_AUDIENCE_INVALID" } }],
  });
  const good = await graph.gateway.execute({ query, headers: { authorization: `Bearer ${await keys.sign()}` } });
  expect(good.errors).toBeUndefined();
});

test("the log has the code and never a token", async () => {
  const token = await keys.sign({ header: { kid: "another" } });
  await graph.ask(query, bearer(token));
  expect(graph.logLines().at(-1)).toMatchObject({
    msg: "operation",
    outcome: "error",
    errorCodes: ["TOKEN_KEY_UNKNOWN"],
  });
  expect(JSON.stringify(graph.logLines())).not.toContain(token.split(".")[1]);
});

describe("development keys", () => {
  test("are published like those of an identity provider, only the public half", async () => {
    const response = await fetch(`${graph.gateway.url}/.well-known/jwks.json`);
    expect(response.headers.get("content-type")).toContain("application/jwk-set+json");
    expect(await readJson(response)).toEqual(keys.jwks);
    const url = `${graph.gateway.url}/.well-known/jwks.json`;
    const verifier = createTokenVerifier({
      keys: keysFromUrl(url),
      issuer: developmentIssuer,
      audience: developmentAudience,
    });
    expect(await verifier.verify(`Bearer ${await keys.sign({ subject: "an" })}`)).toMatchObject({ subject: "an" });
  });

  test("are not published by a gateway without any", async () => {
    const other = await startFixtureGraph({ tokens: keys.verifier });
    expect((await fetch(`${other.gateway.url}/.well-known/jwks.json`)).status).toBe(404);
    await other.stop();
  });
});

describe("a gateway that cannot verify", () => {
  test("without keys lets the subgraphs decide, logs that, and still refuses malformed tokens", async () => {
    const blind = await startFixtureGraph({
      tokens: createTokenVerifier({
        keys: keysFromUrl("http://127.0.0.1:1/jwks.json"),
        issuer: developmentIssuer,
        audience: developmentAudience,
      }),
    });
    const token = await keys.sign();
    const { status, body } = await blind.ask(query, bearer(token));
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(receivedBy(blind).at(-1)!.authorization).toBe(`Bearer ${token}`);
    expect(JSON.stringify(blind.logLines())).toContain("tokens cannot be verified here");
    const asked = receivedBy(blind).length;
    expect((await blind.ask(query, { headers: { authorization: "Basic YTpi" } })).status).toBe(401);
    expect(receivedBy(blind)).toHaveLength(asked);
    await blind.stop();
  });

  test("keeps the code and the message with which a subgraph refuses a token", async () => {
    const open = await startFixtureGraph();
    open.organizations.misbehave({
      kind: "garbage",
      status: 401,
      body: JSON.stringify({
        errors: [{ message: "Chữ ký của mã truy cập không đúng", extensions: { code: "TOKEN_SIGNATURE_INVALID" } }],
      }),
    });
    const { status, body } = await open.ask(query, bearer("whatever"));
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { organizations: null },
      errors: [
        {
          message: "Chữ ký của mã truy cập không đúng",
          path: ["organizations"],
          extensions: { code: "TOKEN_SIGNATURE_INVALID", serviceName: "organizations" },
        },
      ],
    });
    await open.stop();
  });
});
