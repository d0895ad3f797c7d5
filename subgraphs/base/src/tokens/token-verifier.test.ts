import { createHmac, generateKeyPairSync, sign as signBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTokenVerifier } from "./create-token-verifier.js";
import { developmentAudience, developmentIssuer } from "./development.js";
import { type DevelopmentKeys, openDevelopmentKeys } from "./development-keys.js";
import { keysFromSet } from "./keys-from-set.js";
import { refuseAllTokens } from "./refuse-all-tokens.js";
import { Role } from "./role.js";
import type { TokenVerifier } from "./token-verifier.js";

const issuer = "https://login.tinh.example";
const audience = "thidua";
const directory = mkdtempSync(join(tmpdir(), "thidua-tokens-"));
let development: DevelopmentKeys;
beforeAll(async () => {
  development = await openDevelopmentKeys(directory);
});
afterAll(() => rmSync(directory, { recursive: true }));

/** The code with which a header is refused, or "accepted". */
async function outcome(verifier: TokenVerifier, authorization: string): Promise<string> {
  try {
    await verifier.verify(authorization);
    return "accepted";
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
}

const base64 = (value: unknown) =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

const claims = (changes: object = {}) => {
  const now = Math.floor(Date.now() / 1_000);
  return { iss: issuer, aud: audience, sub: "an.nguyen", iat: now, exp: now + 600, ...changes };
};

async function provider(algorithm: string, kid = "k1") {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg: algorithm };
  return {
    jwk,
    publicKey,
    sign: (payload: object = claims(), header: object = {}) =>
      new SignJWT(payload as never).setProtectedHeader({ alg: algorithm, kid, ...header }).sign(privateKey),
  };
}

const verifierOf = (...keys: JWK[]) => createTokenVerifier({ keys: keysFromSet({ keys }), issuer, audience });

describe("a valid token", () => {
  it.each(["RS256", "ES256", "EdDSA"])(
    "signed with %s proves who one is, in which roles and for whom",
    async (algorithm) => {
      const { jwk, sign } = await provider(algorithm);
      const payload = claims({ roles: ["EDITOR", "COOK", "AUDITOR"], organization: "north-7" });
      expect(await verifierOf(jwk).verify(`Bearer ${await sign(payload)}`)).toEqual({
        subject: "an.nguyen",
        roles: new Set([Role.EDITOR, Role.AUDITOR]),
        organization: "north-7",
        expiresAt: payload.exp,
      });
    },
  );

  it.each(["JWT", "at+jwt", "application/at+jwt", undefined])("may call itself %s", async (typ) => {
    const { jwk, sign } = await provider("ES256");
    expect(await outcome(verifierOf(jwk), `bearer  ${await sign(claims(), { typ })}`)).toBe("accepted");
  });

  it("may have a list of audiences, no roles, no organization", async () => {
    const { jwk, sign } = await provider("ES256");
    const token = await sign(claims({ aud: ["portal", audience], organization: null }));
    expect(await verifierOf(jwk).verify(`Bearer ${token}`)).toMatchObject({ roles: new Set(), organization: null });
  });

  it("may come from a clock that is 30 seconds off, not from one that is a minute off", async () => {
    const { jwk, sign } = await provider("ES256");
    const now = Math.floor(Date.now() / 1_000);
    const at = async (changes: object) => outcome(verifierOf(jwk), `Bearer ${await sign(claims(changes))}`);
    expect(await at({ exp: now - 20 })).toBe("accepted");
    expect(await at({ nbf: now + 20 })).toBe("accepted");
    expect(await at({ iat: now + 20 })).toBe("accepted");
    expect(await at({ exp: now - 60 })).toBe("TOKEN_EXPIRED");
    expect(await at({ nbf: now + 60 })).toBe("TOKEN_NOT_YET_VALID");
    expect(await at({ iat: now + 60 })).toBe("TOKEN_NOT_YET_VALID");
  });
});

describe("no token", () => {
  it("is an anonymous caller, also without any keys", async () => {
    expect(await refuseAllTokens.verify(undefined)).toMatchObject({ subject: null, roles: new Set() });
    expect(await outcome(refuseAllTokens, `Bearer ${await development.sign()}`)).toBe("TOKEN_KEY_UNKNOWN");
  });
});

describe("a refused token", () => {
  it.each([
    ["", "TOKEN_SCHEME_REFUSED"],
    ["Basic YWRtaW46YWRtaW4=", "TOKEN_SCHEME_REFUSED"],
    ["eyJhbGciOiJFUzI1NiJ9.e30.c2ln", "TOKEN_SCHEME_REFUSED"],
    ["Bearer", "TOKEN_MALFORMED"],
    ["Bearer a b", "TOKEN_MALFORMED"],
    ["Bearer rubbish", "TOKEN_MALFORMED"],
    ["Bearer ...", "TOKEN_MALFORMED"],
    ["Bearer a.b.c.d.e", "TOKEN_MALFORMED"],
    [`Bearer ${base64("[]")}.${base64(claims())}.c2ln`, "TOKEN_MALFORMED"],
    [`Bearer ${base64({ typ: "JWT" })}.${base64(claims())}.c2ln`, "TOKEN_MALFORMED"],
    [
      `Bearer ${base64({ alg: "ES256", kid: "k1", crit: ["exp"], exp: 1 })}.${base64(claims())}.c2ln`,
      "TOKEN_MALFORMED",
    ],
    [`Bearer ${"a".repeat(8 * 1024)}`, "TOKEN_TOO_LARGE"],
    [`Basic ${"a".repeat(8 * 1024)}`, "TOKEN_TOO_LARGE"],
  ])("%.60s: %s", async (authorization, code) => {
    const { jwk } = await provider("ES256");
    expect(await outcome(verifierOf(jwk), authorization)).toBe(code);
  });

  it.each([
    [{ iss: "https://evil.example" }, "TOKEN_ISSUER_INVALID"],
    [{ iss: undefined }, "TOKEN_ISSUER_INVALID"],
    [{ aud: "another" }, "TOKEN_AUDIENCE_INVALID"],
    [{ aud: undefined }, "TOKEN_AUDIENCE_INVALID"],
    [{ exp: undefined }, "TOKEN_CLAIMS_INVALID"],
    [{ exp: "tomorrow" }, "TOKEN_CLAIMS_INVALID"],
    [{ exp: 1e15 }, "TOKEN_CLAIMS_INVALID"],
    [{ iat: undefined }, "TOKEN_CLAIMS_INVALID"],
    [{ nbf: "now" }, "TOKEN_CLAIMS_INVALID"],
    [{ sub: undefined }, "TOKEN_CLAIMS_INVALID"],
    [{ sub: " " }, "TOKEN_CLAIMS_INVALID"],
    [{ sub: "a\u0000b" }, "TOKEN_CLAIMS_INVALID"],
    [{ sub: "a".repeat(201) }, "TOKEN_CLAIMS_INVALID"],
    [{ sub: ["an.nguyen"] }, "TOKEN_CLAIMS_INVALID"],
    // In the audit trail these are services: no other caller may have their names.
    [{ sub: "system" }, "TOKEN_CLAIMS_INVALID"],
    [{ sub: " System " }, "TOKEN_CLAIMS_INVALID"],
    [{ sub: "seed" }, "TOKEN_CLAIMS_INVALID"],
    [{ sub: "anonymous" }, "TOKEN_CLAIMS_INVALID"],
    [{ roles: "EDITOR" }, "TOKEN_CLAIMS_INVALID"],
    [{ roles: null }, "TOKEN_CLAIMS_INVALID"],
    [{ roles: ["EDITOR", 1] }, "TOKEN_CLAIMS_INVALID"],
    [{ organization: "" }, "TOKEN_CLAIMS_INVALID"],
    [{ organization: 7 }, "TOKEN_CLAIMS_INVALID"],
    [{ organization: "x".repeat(101) }, "TOKEN_CLAIMS_INVALID"],
  ])("with the claims %j: %s", async (changes, code) => {
    const { jwk, sign } = await provider("ES256");
    // Through JSON: undefined leaves a claim out.
    const token = await sign(JSON.parse(JSON.stringify(claims(changes))));
    expect(await outcome(verifierOf(jwk), `Bearer ${token}`)).toBe(code);
  });

  it("that never ends is none: JSON can write an infinite number", async () => {
    const { jwk, privateKey } = await rsaProvider();
    const head = base64({ alg: "RS256", kid: "rsa" });
    const body = base64(JSON.stringify(claims({ exp: 7_777 })).replace("7777", "1e999"));
    const signature = signBytes("sha256", Buffer.from(`${head}.${body}`), privateKey).toString("base64url");
    expect(await outcome(verifierOf(jwk), `Bearer ${head}.${body}.${signature}`)).toBe("TOKEN_CLAIMS_INVALID");
  });

  it("names the claim, in both languages, and says so in the words of HTTP", async () => {
    const { jwk, sign } = await provider("ES256");
    const refused = await verifierOf(jwk)
      .verify(`Bearer ${await sign(claims({ roles: "EDITOR" }))}`)
      .catch((error) => error);
    expect(refused.extensions).toEqual({
      code: "TOKEN_CLAIMS_INVALID",
      messages: {
        code: "TOKEN_CLAIMS_INVALID",
        vi: "Mã truy cập thiếu hoặc ghi sai “roles”",
        en: 'The claim "roles" of the token is missing or invalid',
      },
      http: {
        status: 401,
        headers: new Map([
          [
            "www-authenticate",
            'Bearer realm="thidua", error="invalid_token", error_description="TOKEN_CLAIMS_INVALID"',
          ],
        ]),
      },
    });
  });
});

async function rsaProvider() {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { jwk: { ...(await exportJWK(publicKey)), kid: "rsa" } as JWK, publicKey, privateKey };
}

describe("a forged token", () => {
  it("without a signature is refused, however “none” is spelled", async () => {
    const { jwk } = await provider("ES256");
    for (const alg of ["none", "None", "NONE", "nOnE"]) {
      const token = `${base64({ alg, kid: "k1" })}.${base64(claims())}.`;
      expect(await outcome(verifierOf(jwk), `Bearer ${token}`)).toBe("TOKEN_ALGORITHM_REFUSED");
    }
    const empty = `${base64({ alg: "ES256", kid: "k1" })}.${base64(claims())}.`;
    expect(await outcome(verifierOf(jwk), `Bearer ${empty}`)).toBe("TOKEN_SIGNATURE_INVALID");
  });

  it("signed with the public key as a shared secret is refused (algorithm confusion)", async () => {
    const { jwk, publicKey } = await rsaProvider();
    const secrets = [publicKey.export({ type: "spki", format: "pem" }), JSON.stringify(jwk)];
    for (const alg of ["HS256", "HS512"])
      for (const secret of secrets) {
        const head = `${base64({ alg, kid: "rsa" })}.${base64(claims())}`;
        const signature = createHmac(alg === "HS256" ? "sha256" : "sha512", secret)
          .update(head)
          .digest("base64url");
        expect(await outcome(verifierOf(jwk), `Bearer ${head}.${signature}`)).toBe("TOKEN_ALGORITHM_REFUSED");
      }
  });

  it("with an algorithm that is sound but not on the list is refused", async () => {
    const { jwk, sign } = await provider("PS256");
    expect(await outcome(verifierOf(jwk), `Bearer ${await sign()}`)).toBe("TOKEN_ALGORITHM_REFUSED");
  });

  it("that names a key of another kind finds none", async () => {
    const elliptic = await provider("ES256", "k1");
    const edwards = await provider("EdDSA", "k1");
    expect(await outcome(verifierOf(elliptic.jwk), `Bearer ${await edwards.sign()}`)).toBe("TOKEN_KEY_UNKNOWN");
  });

  it("signed with another key under the name of a good one is refused", async () => {
    const good = await provider("ES256");
    const evil = await provider("ES256");
    expect(await outcome(verifierOf(good.jwk), `Bearer ${await evil.sign()}`)).toBe("TOKEN_SIGNATURE_INVALID");
  });

  it("that brings its own key is judged by ours, and no address in it is asked", async () => {
    const good = await provider("ES256");
    const evil = await provider("ES256");
    const asked = vi.spyOn(globalThis, "fetch");
    for (const header of [
      { jwk: evil.jwk },
      { jku: "http://127.0.0.1:9/jwks.json" },
      { x5u: "http://127.0.0.1:9/cert.pem" },
      { x5c: ["MIIB"] },
    ]) {
      const named = await evil.sign(claims(), header);
      expect(await outcome(verifierOf(good.jwk), `Bearer ${named}`)).toBe("TOKEN_SIGNATURE_INVALID");
      const unnamed = await evil.sign(claims(), { ...header, kid: undefined });
      expect(await outcome(verifierOf(good.jwk), `Bearer ${unnamed}`)).toBe("TOKEN_KEY_UNKNOWN");
      // Some providers write them into good tokens too.
      expect(await outcome(verifierOf(good.jwk), `Bearer ${await good.sign(claims(), header)}`)).toBe("accepted");
    }
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it("of another kind (an identity token's logout, a proof of possession) is refused by its type", async () => {
    const { jwk, sign } = await provider("ES256");
    for (const typ of ["logout+jwt", "dpop+jwt", "secevent+jwt"])
      expect(await outcome(verifierOf(jwk), `Bearer ${await sign(claims(), { typ })}`)).toBe("TOKEN_TYPE_REFUSED");
  });

  it("changed anywhere by one character is refused: every place tried", async () => {
    const verifier = development.verifier;
    const token = await development.sign({ roles: ["EDITOR"] });
    const codes = new Set<string>();
    for (let index = 0; index < token.length; index += 1) {
      if (token[index] === ".") continue;
      // Far enough away in the alphabet that also the spare bits of a part's last character differ.
      const other = token[index] === "Q" ? "g" : "Q";
      const code = await outcome(verifier, `Bearer ${token.slice(0, index)}${other}${token.slice(index + 1)}`);
      expect(code, `at ${index} of ${token.length}`).toMatch(/^TOKEN_/);
      codes.add(code);
    }
    expect(codes).toContain("TOKEN_SIGNATURE_INVALID");
  });

  it("of rubbish never passes and never breaks anything", async () => {
    const { jwk } = await provider("EdDSA");
    const verifier = verifierOf(jwk);
    let seed = 20_260_101;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const pieces = [
      "Bearer ",
      "bearer",
      " ",
      ".",
      "..",
      "e30",
      base64({ alg: "EdDSA", kid: "k1" }),
      base64(claims()),
      "\u00e9",
      "{}",
      "=",
      "%00",
      "AAAA",
    ];
    for (let run = 0; run < 2_000; run += 1) {
      const text = Array.from({ length: random(9) }, () => pieces[random(pieces.length)]).join("");
      expect(await outcome(verifier, text), text).toMatch(/^TOKEN_/);
    }
  });
});

describe("a token that was verified", () => {
  it("is remembered for a moment, never past its end", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 1_800_000_000_000 });
    try {
      const { jwk, sign } = await provider("ES256");
      let looked = 0;
      const local = keysFromSet({ keys: [jwk] });
      const keys = {
        find: (header: never) => {
          looked += 1;
          return local.find(header);
        },
      };
      const verifier = createTokenVerifier({ keys, issuer, audience, clockSkewSeconds: 0 });
      const short = `Bearer ${await sign(claims({ exp: 1_800_000_010 }))}`;
      const first = await verifier.verify(short);
      expect(await verifier.verify(short)).toBe(first);
      expect(looked).toBe(1);
      vi.setSystemTime(1_800_000_009_000);
      expect(await outcome(verifier, short)).toBe("accepted");
      expect(looked).toBe(1);
      vi.setSystemTime(1_800_000_010_000);
      expect(await outcome(verifier, short)).toBe("TOKEN_EXPIRED");

      const long = `Bearer ${await sign()}`;
      await verifier.verify(long);
      const before = looked;
      vi.setSystemTime(1_800_000_029_000);
      await verifier.verify(long);
      expect(looked).toBe(before);
      vi.setSystemTime(1_800_000_031_000);
      await verifier.verify(long);
      expect(looked).toBe(before + 1);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is forgotten when a thousand others came after it: memory stays bounded", async () => {
    let looked = 0;
    const { jwk, sign } = await provider("EdDSA");
    const local = keysFromSet({ keys: [jwk] });
    const keys = {
      find: (header: never) => {
        looked += 1;
        return local.find(header);
      },
    };
    const verifier = createTokenVerifier({ keys, issuer, audience });
    const first = `Bearer ${await sign(claims({ sub: "first" }))}`;
    const kept = `Bearer ${await sign(claims({ sub: "kept" }))}`;
    await verifier.verify(first);
    await verifier.verify(kept);
    for (let index = 0; index < 999; index += 1) {
      await verifier.verify(`Bearer ${await sign(claims({ sub: `caller-${index}` }))}`);
      await verifier.verify(kept);
    }
    expect(looked).toBe(1_001);
    await verifier.verify(kept);
    expect(looked).toBe(1_001);
    await verifier.verify(first);
    expect(looked).toBe(1_002);
  });
});

describe("production", () => {
  it("refuses a development key by its name, and does not start to trust the development issuer", async () => {
    const keys = keysFromSet(development.jwks);
    const verifier = createTokenVerifier({ keys, issuer, audience, production: true });
    const token = await development.sign({ claims: { iss: issuer, aud: audience } });
    expect(await outcome(createTokenVerifier({ keys, issuer, audience }), `Bearer ${token}`)).toBe("accepted");
    expect(await outcome(verifier, `Bearer ${token}`)).toBe("DEVELOPMENT_TOKEN_REFUSED");
    expect(() =>
      createTokenVerifier({ keys, issuer: developmentIssuer, audience: developmentAudience, production: true }),
    ).toThrow(developmentIssuer);
  });
});
