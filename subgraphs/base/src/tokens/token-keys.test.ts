import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { afterEach, describe, expect, it } from "vitest";
import { createTokenVerifier } from "./create-token-verifier.js";
import { keysFromFile } from "./keys-from-file.js";
import { keysFromUrl } from "./keys-from-url.js";
import type { TokenKeys } from "./token-keys.js";

const issuer = "https://login.tinh.example";
const audience = "thidua";

interface Provider {
  url: string;
  /** What it publishes. */
  keys: JWK[];
  /** How it answers: with its keys, with an error, or never. */
  mood: "well" | "broken" | "silent";
  asked: number;
}

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** An identity provider's address, as a real server. */
async function startProvider(...keys: JWK[]): Promise<Provider> {
  const server: Server = createServer((_request, response) => {
    provider.asked += 1;
    if (provider.mood === "silent") return;
    if (provider.mood === "broken") response.writeHead(500).end("oops");
    else response.setHeader("content-type", "application/json").end(JSON.stringify({ keys: provider.keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const provider: Provider = { url: `http://127.0.0.1:${port}/jwks.json`, keys, mood: "well", asked: 0 };
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return provider;
}

async function makeSigner(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid };
  const now = Math.floor(Date.now() / 1_000);
  let made = 0;
  // Each token is another: a remembered one would say nothing about keys.
  const token = () => {
    made += 1;
    const payload = { iss: issuer, aud: audience, sub: `caller-${made}`, iat: now, exp: now + 600 };
    return new SignJWT(payload).setProtectedHeader({ alg: "ES256", kid }).sign(privateKey);
  };
  return { jwk, token };
}

const tryOut = (keys: TokenKeys) => {
  const verifier = createTokenVerifier({ keys, issuer, audience });
  return async (token: string): Promise<string> =>
    verifier.verify(`Bearer ${token}`).then(
      () => "accepted",
      (error) => error.extensions.code,
    );
};

describe("keys at an address", () => {
  it("are asked for when first needed, once for all who need them at the same time", async () => {
    const a = await makeSigner("a");
    const provider = await startProvider(a.jwk);
    const outcome = tryOut(keysFromUrl(provider.url));
    expect(provider.asked).toBe(0);
    const tokens = await Promise.all(Array.from({ length: 20 }, () => a.token()));
    expect(new Set(await Promise.all(tokens.map(outcome)))).toEqual(new Set(["accepted"]));
    expect(provider.asked).toBe(1);
  });

  it("rotate: the first token of a new key is good at once, an old key that is still published stays good, a removed one goes", async () => {
    const [a, b] = [await makeSigner("a"), await makeSigner("b")];
    const provider = await startProvider(a.jwk);
    const outcome = tryOut(keysFromUrl(provider.url, { cooldownMs: 50 }));
    expect(await outcome(await a.token())).toBe("accepted");
    provider.keys = [a.jwk, b.jwk];
    await sleep(60);
    expect(await Promise.all([b, a, b, a].map(async ({ token }) => outcome(await token())))).toEqual(
      Array(4).fill("accepted"),
    );
    expect(provider.asked).toBe(2);
    provider.keys = [b.jwk];
    await sleep(60);
    // Nothing asks for the keys while all names are known.
    expect(await outcome(await a.token())).toBe("accepted");
    await outcome(await (await makeSigner("unknown")).token());
    expect(await outcome(await a.token())).toBe("TOKEN_KEY_UNKNOWN");
    expect(await outcome(await b.token())).toBe("accepted");
  });

  it("are looked for anew also just after they were read: the new key may be a moment younger", async () => {
    const [a, b] = [await makeSigner("a"), await makeSigner("b")];
    const provider = await startProvider(a.jwk);
    const outcome = tryOut(keysFromUrl(provider.url));
    expect(await outcome(await a.token())).toBe("accepted");
    provider.keys = [a.jwk, b.jwk];
    const tokens = await Promise.all(Array.from({ length: 20 }, () => b.token()));
    expect(new Set(await Promise.all(tokens.map(outcome)))).toEqual(new Set(["accepted"]));
    expect(provider.asked).toBe(2);
  });

  it("are refreshed in the background", async () => {
    const [a, b] = [await makeSigner("a"), await makeSigner("b")];
    const provider = await startProvider(a.jwk);
    const outcome = tryOut(keysFromUrl(provider.url, { cooldownMs: 1, freshMs: 50 }));
    expect(await outcome(await a.token())).toBe("accepted");
    provider.keys = [b.jwk];
    await sleep(60);
    expect(await outcome(await a.token())).toBe("accepted");
    await expect.poll(() => provider.asked).toBe(2);
    await sleep(20);
    expect(await outcome(await a.token())).toBe("TOKEN_KEY_UNKNOWN");
  });

  it("are not asked for by a flood of invented names", async () => {
    const a = await makeSigner("a");
    const provider = await startProvider(a.jwk);
    const outcome = tryOut(keysFromUrl(provider.url));
    expect(await outcome(await a.token())).toBe("accepted");
    for (let index = 0; index < 50; index += 1) {
      expect(await outcome(await (await makeSigner(`invented-${index}`)).token())).toBe("TOKEN_KEY_UNKNOWN");
    }
    expect(provider.asked).toBe(2);
  });

  it("that cannot be had make a token neither good nor bad: KEYS_UNAVAILABLE, and back when they are back", async () => {
    const a = await makeSigner("a");
    const provider = await startProvider(a.jwk);
    provider.mood = "broken";
    const outcome = tryOut(keysFromUrl(provider.url, { cooldownMs: 1_000 }));
    expect(await outcome(await a.token())).toBe("KEYS_UNAVAILABLE");
    expect(await outcome(await a.token())).toBe("KEYS_UNAVAILABLE");
    // The second did not ask again: a provider that is down is not hammered.
    expect(provider.asked).toBe(1);
    provider.mood = "well";
    await sleep(1_010);
    expect(await outcome(await a.token())).toBe("accepted");
  });

  it("of a provider that never answers time out, as do those of an unreachable address", async () => {
    const a = await makeSigner("a");
    const provider = await startProvider(a.jwk);
    provider.mood = "silent";
    const started = performance.now();
    expect(await tryOut(keysFromUrl(provider.url, { timeoutMs: 100 }))(await a.token())).toBe("KEYS_UNAVAILABLE");
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(await tryOut(keysFromUrl("http://127.0.0.1:1/jwks.json"))(await a.token())).toBe("KEYS_UNAVAILABLE");
  });

  it("stay in use while the provider is silent, for a time", async () => {
    const [a, b] = [await makeSigner("a"), await makeSigner("b")];
    const provider = await startProvider(a.jwk);
    const outcome = tryOut(keysFromUrl(provider.url, { cooldownMs: 1, freshMs: 20, staleMs: 1_500 }));
    expect(await outcome(await a.token())).toBe("accepted");
    provider.mood = "broken";
    await sleep(30);
    expect(await outcome(await a.token())).toBe("accepted");
    // Whether this key is a good one cannot be known now.
    expect(await outcome(await b.token())).toBe("KEYS_UNAVAILABLE");
    expect(await outcome(await a.token())).toBe("accepted");
    await sleep(1_500);
    expect(await outcome(await a.token())).toBe("KEYS_UNAVAILABLE");
  });

  it("that are unfit (too short, two of one name) are not the caller's fault", async () => {
    const a = await makeSigner("a");
    const provider = await startProvider(a.jwk, { ...(await makeSigner("a")).jwk });
    expect(await tryOut(keysFromUrl(provider.url))(await a.token())).toBe("KEYS_UNAVAILABLE");
    const bent = await startProvider({ ...a.jwk, x: "AAAA" });
    expect(await tryOut(keysFromUrl(bent.url))(await a.token())).toBe("KEYS_UNAVAILABLE");
  });
});

describe("keys in a file", () => {
  it("change with the file, without a restart", async () => {
    const [a, b] = [await makeSigner("a"), await makeSigner("b")];
    const directory = mkdtempSync(join(tmpdir(), "thidua-jwks-"));
    open.push(() => rmSync(directory, { recursive: true }));
    const path = join(directory, "jwks.json");
    writeFileSync(path, JSON.stringify({ keys: [a.jwk] }));
    const outcome = tryOut(keysFromFile(path, { cooldownMs: 10 }));
    expect(await outcome(await a.token())).toBe("accepted");
    writeFileSync(path, JSON.stringify({ keys: [b.jwk] }));
    await sleep(20);
    expect(await outcome(await b.token())).toBe("accepted");
    expect(await outcome(await a.token())).toBe("TOKEN_KEY_UNKNOWN");
    writeFileSync(path, "half a fi");
    await sleep(20);
    expect(await outcome(await b.token())).toBe("accepted");
  });
});
