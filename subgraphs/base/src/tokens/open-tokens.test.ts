import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportJWK, generateKeyPair } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type EnvironmentError, parseEnvironment, tokenFields } from "../env/index.js";
import { openDevelopmentKeys } from "./development-keys.js";
import { openTokens } from "./open-tokens.js";

const directory = mkdtempSync(join(tmpdir(), "thidua-settings-"));
const file = (name: string, content: unknown) => {
  const path = join(directory, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
let good: string;
let developmentFile: string;
beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
  good = file("good.json", { keys: [{ ...(await exportJWK(publicKey)), kid: "2026-1" }] });
  file("private.json", { keys: [{ ...(await exportJWK(privateKey)), kid: "2026-1" }] });
  developmentFile = file("development.json", (await openDevelopmentKeys(join(directory, "keys"))).jwks);
});
afterAll(() => rmSync(directory, { recursive: true }));

const settingsSchema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  ...tokenFields,
});
const parseSettings = (source: Record<string, string>) => parseEnvironment(settingsSchema, source);

/** The lines with which a start is refused; none when it is not. */
async function problems(settings: Record<string, string>): Promise<readonly string[]> {
  try {
    await openTokens(parseSettings(settings), join(directory, "data"));
    return [];
  } catch (error) {
    return (error as EnvironmentError).problems;
  }
}

const production = { NODE_ENV: "production", TOKEN_ISSUER: "https://login.tinh.example", TOKEN_AUDIENCE: "thidua" };

describe("in production", () => {
  it("an identity provider is needed, each missing setting has its line, in both languages", async () => {
    expect(await problems({ NODE_ENV: "production" })).toEqual([
      "JWKS_URL: bắt buộc khi NODE_ENV=production: địa chỉ các khóa công khai của nơi cấp mã truy cập (hoặc JWKS_FILE) / required in production: the address of the identity provider's public keys (or JWKS_FILE)",
      "TOKEN_ISSUER: bắt buộc khi NODE_ENV=production: “iss” của mã truy cập / required in production: the “iss” of tokens",
      "TOKEN_AUDIENCE: bắt buộc khi NODE_ENV=production: “aud” của mã truy cập / required in production: the “aud” of tokens",
    ]);
  });

  it("the development issuer and development keys are refused, from a file and from an address", async () => {
    expect(await problems({ ...production, JWKS_FILE: good, TOKEN_ISSUER: "urn:thidua:development" })).toEqual([
      "TOKEN_ISSUER: “urn:thidua:development” chỉ dùng để phát triển, không dùng cho hệ thống thật / is for development, not for production",
    ]);
    const line =
      "có khóa “development-…” dùng để phát triển, không dùng cho hệ thống thật / holds a development key (“development-…”), which production refuses";
    expect(await problems({ ...production, JWKS_FILE: developmentFile })).toEqual([`JWKS_FILE: ${line}`]);
    const { jwks } = await openDevelopmentKeys(join(directory, "keys"));
    const server = createServer((_request, response) => response.end(JSON.stringify(jwks)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await problems({ ...production, JWKS_URL: url })).toEqual([`JWKS_URL: ${line}`]);
    server.close();
  });

  it("a file must be there and hold public keys alone", async () => {
    expect(await problems({ ...production, JWKS_FILE: good })).toEqual([]);
    for (const path of [join(directory, "missing.json"), file("text.json", "hello"), file("list.json", [])])
      expect(await problems({ ...production, JWKS_FILE: path })).toEqual([
        `JWKS_FILE: không đọc được bộ khóa JWKS từ “${path}” / no JSON Web Key Set can be read from “${path}”`,
      ]);
    for (const path of [join(directory, "private.json"), file("none.json", { keys: [] })])
      expect(await problems({ ...production, JWKS_FILE: path })).toEqual([
        expect.stringContaining("public keys alone"),
      ]);
  });

  it("a provider that is not up yet is no reason not to start", async () => {
    expect(await problems({ ...production, JWKS_URL: "http://127.0.0.1:1/jwks.json" })).toEqual([]);
  });

  it("an address and a file together are one too many", async () => {
    expect(await problems({ ...production, JWKS_FILE: good, JWKS_URL: "https://login.tinh.example/jwks" })).toEqual([
      "JWKS_FILE: không đặt cùng với JWKS_URL / not together with JWKS_URL",
    ]);
  });
});

describe("in development", () => {
  it("without settings the keys are this machine's own", async () => {
    const { verifier, developmentKeys } = await openTokens(parseSettings({}), join(directory, "data"));
    expect(await verifier!.verify(`Bearer ${await developmentKeys!.sign()}`)).toMatchObject({ subject: "developer" });
  });

  it("without a directory either there is no verifier", async () => {
    expect(await openTokens(parseSettings({}))).toEqual({ verifier: undefined });
  });

  it("incomplete settings are reported", async () => {
    expect(await problems({ JWKS_FILE: good })).toEqual([
      expect.stringMatching(/^TOKEN_ISSUER: bắt buộc: /),
      expect.stringMatching(/^TOKEN_AUDIENCE: bắt buộc: /),
    ]);
  });

  it("a real provider may be used", async () => {
    const settings = { JWKS_FILE: good, TOKEN_ISSUER: "https://login.tinh.example", TOKEN_AUDIENCE: "thidua" };
    const { verifier, developmentKeys } = await openTokens(parseSettings(settings), join(directory, "data"));
    expect(verifier).toBeDefined();
    expect(developmentKeys).toBeUndefined();
  });
});
