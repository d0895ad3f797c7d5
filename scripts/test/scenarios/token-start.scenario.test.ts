import { type ChildProcess, spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDevelopmentKeys } from "@thidua/base/tokens";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "../../src/paths.js";
import { build } from "../build.js";

/* Real processes: what a developer types, and what a department's container does. */

const directory = mkdtempSync(join(tmpdir(), "thidua-token-start-"));
const path = (name: string) => join(directory, name);
const file = (name: string, content: object) => {
  writeFileSync(path(name), JSON.stringify(content));
  return path(name);
};

beforeAll(build, 300_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Started {
  child: ChildProcess;
  output(): string;
  ended: Promise<Ended>;
}

function launch(script: string, environment: Record<string, string>, words: string[] = []): Started {
  // Only what the process needs: the caller's settings must not lead this test elsewhere.
  const child = spawn(process.execPath, [inRepository(script), ...words], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  const written = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    written.stdout += chunk.toString("utf8");
  });
  child.stderr.on("data", (chunk: Buffer) => {
    written.stderr += chunk.toString("utf8");
  });
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, ...written })));
  return { child, output: () => written.stdout + written.stderr, ended };
}

const token = (words: string[], environment: Record<string, string> = {}) =>
  launch("scripts/dist/start/token.js", { DATA_DIR: path("data"), ...environment }, words).ended;

describe("npm run token", () => {
  it("prints a token and nothing else, which this machine's keys accept", async () => {
    const words = ["--role", "EDITOR", "--role", "REVIEWER", "--organization", "cao-bang-skhcn-old", "--hours", "0.5"];
    const { code, stdout, stderr } = await token([...words, "--subject", "an.nguyen"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const { verifier } = await openDevelopmentKeys(path("data/keys"));
    const caller = await verifier.verify(`Bearer ${stdout.trim()}`);
    expect(caller).toMatchObject({
      subject: "an.nguyen",
      roles: new Set(["EDITOR", "REVIEWER"]),
      organization: "cao-bang-skhcn-old",
    });
    expect(caller.expiresAt! - Date.now() / 1_000).toBeGreaterThan(1_700);
    expect(caller.expiresAt! - Date.now() / 1_000).toBeLessThanOrEqual(1_800);
  });

  it.each([
    [[], "--role: cần ít nhất một vai trò / at least one role is needed"],
    [["--role", "KING"], "--role: “KING” không có trong danh sách / is not a role"],
    [["--role", "EDITOR", "--hours", "0"], "--hours: “0” phải là số lớn hơn 0"],
    [["--role", "EDITOR", "--hours", "soon"], "--hours: “soon” phải là số lớn hơn 0"],
    [["--role", "EDITOR", "--organization", ""], "must not be empty"],
    [["--role", "EDITOR", "--colour", "red"], "--colour"],
    [["EDITOR"], "EDITOR"],
  ])("written wrong (%j) says what is wrong and how it is written", async (words, problem) => {
    const { code, stdout, stderr } = await token(words);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.split("\n\n")[0]).toContain(problem);
    expect(stderr).toContain("npm run -s token -- --role EDITOR");
    expect(stderr).not.toContain("    at ");
  });

  it("is no way to a production token, and leaves no key there", async () => {
    const environment = { NODE_ENV: "production", DATA_DIR: path("production") };
    const { code, stdout, stderr } = await token(["--role", "EDITOR"], environment);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("NODE_ENV: mã truy cập của hệ thống thật do nơi cấp mã phát hành");
    expect(stderr).toContain("production tokens come from the identity provider");
    expect(existsSync(path("production"))).toBe(false);
  });
});

describe("a production start", () => {
  const services: [name: string, script: string][] = [
    ["gateway", "gateway/dist/main.js"],
    ["organizations", "subgraphs/organizations/dist/main.js"],
    ["campaigns", "subgraphs/campaigns/dist/main.js"],
    ["typical-examples", "subgraphs/typical-examples/dist/main.js"],
    ["awards", "subgraphs/awards/dist/main.js"],
  ];
  const production = {
    NODE_ENV: "production",
    PORT: "0",
    // No server listens there: what is refused is refused before a database is looked for.
    DATABASE_URL: "postgres://thidua@127.0.0.1:1/thidua",
    TOKEN_ISSUER: "https://dang-nhap.tinh.example",
    TOKEN_AUDIENCE: "thidua",
  };
  const heading = "Cấu hình sai / wrong settings:\n";

  it.each(services)("of %s without an identity provider is refused, a line for each setting", async (_name, script) => {
    const { NODE_ENV, PORT, DATABASE_URL } = production;
    const { code, stdout, stderr } = await launch(script, { NODE_ENV, PORT, DATABASE_URL }).ended;
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      `${heading}  JWKS_URL: bắt buộc khi NODE_ENV=production: địa chỉ các khóa công khai của nơi cấp mã truy cập (hoặc JWKS_FILE) / required in production: the address of the identity provider's public keys (or JWKS_FILE)
  TOKEN_ISSUER: bắt buộc khi NODE_ENV=production: “iss” của mã truy cập / required in production: the “iss” of tokens
  TOKEN_AUDIENCE: bắt buộc khi NODE_ENV=production: “aud” của mã truy cập / required in production: the “aud” of tokens
`,
    );
  });

  it.each(services)("of %s with a development key is refused", async (_name, script) => {
    const { jwks } = await openDevelopmentKeys(path("data/keys"));
    const JWKS_FILE = file("development.json", jwks);
    const { code, stdout, stderr } = await launch(script, { ...production, JWKS_FILE }).ended;
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      `${heading}  JWKS_FILE: có khóa “development-…” dùng để phát triển, không dùng cho hệ thống thật / holds a development key (“development-…”), which production refuses\n`,
    );
  });

  it.each(services)("of %s that trusts the development issuer is refused", async (_name, script) => {
    const settings = { ...production, JWKS_FILE: goodKeys(), TOKEN_ISSUER: "urn:thidua:development" };
    const { code, stdout, stderr } = await launch(script, settings).ended;
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      `${heading}  TOKEN_ISSUER: “urn:thidua:development” chỉ dùng để phát triển, không dùng cho hệ thống thật / is for development, not for production\n`,
    );
  });

  it.each(services.slice(1))(
    "of %s without the gateway's secret, or with a weak one, is refused",
    async (_name, script) => {
      const settings = { ...production, JWKS_FILE: goodKeys() };
      const without = await launch(script, settings).ended;
      expect([without.code, without.stdout]).toEqual([1, ""]);
      expect(without.stderr).toContain(`${heading}  GATEWAY_SECRET_FILE: bắt buộc khi NODE_ENV=production`);
      expect(without.stderr).toContain(
        "required in production: the file of the secret by which the gateway proves itself",
      );
      writeFileSync(path("weak_secret"), "password\n", { mode: 0o600 });
      const weak = await launch(script, { ...settings, GATEWAY_SECRET_FILE: path("weak_secret") }).ended;
      expect([weak.code, weak.stdout]).toEqual([1, ""]);
      expect(weak.stderr).toContain("a secret must have at least 32 characters");
      expect(weak.stderr).not.toMatch(/password| {4}at /);
    },
  );

  it("with an identity provider's keys is up, and refuses a development token by its name", async () => {
    const port = await freePort();
    const gateway = launch("gateway/dist/main.js", { ...production, PORT: String(port), JWKS_FILE: goodKeys() });
    const url = `http://127.0.0.1:${port}`;
    await expect
      .poll(
        () =>
          fetch(`${url}/healthz`).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 30_000 },
      )
      .toBe(200);
    const { sign } = await openDevelopmentKeys(path("data/keys"));
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${await sign()}` },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: "Hệ thống chính thức không nhận mã truy cập dùng cho phát triển",
          extensions: { code: "DEVELOPMENT_TOKEN_REFUSED" },
        },
      ],
    });
    expect((await fetch(`${url}/.well-known/jwks.json`)).status).toBe(404);
    gateway.child.kill("SIGTERM");
    expect((await gateway.ended).code).toBe(0);
  }, 60_000);
});

it("a gateway whose health port is taken says so and ends", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as { port: number };
  const gateway = launch("gateway/dist/main.js", {
    ...{ PORT: "0", HEALTH_PORT: String(port), LOG_LEVEL: "error" },
    ...{ DATA_DIR: path("data"), LAST_SUPERGRAPH_DIRECTORY: path("last") },
  });
  try {
    await expect.poll(() => gateway.child.exitCode, { timeout: 20_000 }).toBe(1);
    expect((await gateway.ended).stderr).toContain("HEALTH_PORT: cổng đã có chương trình khác dùng");
  } finally {
    gateway.child.kill("SIGKILL");
    other.close();
  }
}, 60_000);

function goodKeys(): string {
  const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return file("provider.json", { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "2026-1" }] });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
