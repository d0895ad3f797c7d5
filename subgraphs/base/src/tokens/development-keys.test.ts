import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openDevelopmentKeys } from "./development-keys.js";
import { Role } from "./role.js";

const directories: string[] = [];
const freshDirectory = () => {
  const directory = mkdtempSync(join(tmpdir(), "thidua-keys-"));
  directories.push(directory);
  return join(directory, "data", "keys");
};
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true });
});

describe("development keys", () => {
  it("are made once, belong to their owner alone, and publish their public half only", async () => {
    const directory = freshDirectory();
    const keys = await openDevelopmentKeys(directory);
    const path = join(directory, "development.jwk.json");
    expect(readdirSync(directory)).toEqual(["development.jwk.json"]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(keys.jwks.keys).toEqual([
      {
        kty: "OKP",
        crv: "Ed25519",
        x: expect.any(String),
        kid: expect.stringMatching(/^development-/),
        alg: "EdDSA",
        use: "sig",
      },
    ]);
    expect(JSON.stringify(keys.jwks)).not.toContain(JSON.parse(readFileSync(path, "utf8")).d);

    chmodSync(path, 0o644);
    const again = await openDevelopmentKeys(directory);
    expect(again.jwks).toEqual(keys.jwks);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await again.verifier.verify(`Bearer ${await keys.sign()}`)).toMatchObject({ subject: "developer" });
  });

  it("are the same for all who open a fresh directory at once", async () => {
    const directory = freshDirectory();
    const opened = await Promise.all(Array.from({ length: 8 }, () => openDevelopmentKeys(directory)));
    expect(new Set(opened.map(({ jwks }) => JSON.stringify(jwks))).size).toBe(1);
    expect(readdirSync(directory)).toHaveLength(1);
  });

  it("sign any claims, also those that a verifier must refuse", async () => {
    const keys = await openDevelopmentKeys(freshDirectory());
    const token = await keys.sign({ subject: "an", roles: ["EDITOR"], organization: "north-7", expiresIn: 60 });
    expect(await keys.verifier.verify(`Bearer ${token}`)).toEqual({
      subject: "an",
      roles: new Set([Role.EDITOR]),
      organization: "north-7",
      expiresAt: expect.closeTo(Date.now() / 1_000 + 60, -1),
    });
    const refused = async (changes: Parameters<typeof keys.sign>[0]) =>
      keys.verifier.verify(`Bearer ${await keys.sign(changes)}`).catch((error) => error.extensions.code);
    expect(await refused({ expiresIn: -60 })).toBe("TOKEN_EXPIRED");
    expect(await refused({ claims: { sub: undefined } })).toBe("TOKEN_CLAIMS_INVALID");
    expect(await refused({ claims: { aud: "another" } })).toBe("TOKEN_AUDIENCE_INVALID");
    expect(await refused({ header: { kid: "another" } })).toBe("TOKEN_KEY_UNKNOWN");
  });

  it("of one machine are nothing on another", async () => {
    const [mine, other] = [await openDevelopmentKeys(freshDirectory()), await openDevelopmentKeys(freshDirectory())];
    await expect(mine.verifier.verify(`Bearer ${await other.sign()}`)).rejects.toMatchObject({
      extensions: { code: "TOKEN_KEY_UNKNOWN" },
    });
  });

  it("that are something else are not used", async () => {
    const directory = freshDirectory();
    await openDevelopmentKeys(directory);
    const path = join(directory, "development.jwk.json");
    for (const content of [
      JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), kid: "real" }),
      "half a k",
      "{}",
    ]) {
      writeFileSync(path, content);
      await expect(openDevelopmentKeys(directory)).rejects.toThrow(`“${path}” is no development key; delete it`);
    }
  });
});
