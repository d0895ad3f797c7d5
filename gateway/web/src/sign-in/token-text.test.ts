import { describe, expect, it } from "vitest";
import { tokenText } from "./token-text.js";

const token = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJjaGkubGUifQ.c2lnbmF0dXJlLV8";

describe("the token in a pasted text", () => {
  it.each([
    ["alone", token],
    ["with blanks around it", `  ${token}\r\n\n`],
    ["as a header's value", `Bearer ${token}`],
    ["as a header", `Authorization: bearer ${token}`],
    ["with the word on a line of its own", `Bearer\n${token}`],
    ["in quotes", `"${token}",`],
    ["broken over lines", `${token.slice(0, 30)}\n  ${token.slice(30, 50)}\r\n${token.slice(50)}`],
    ["broken within its last part", `${token.slice(0, -4)}\n${token.slice(-4)}`],
    ["among what a command printed", `\n> @thidua/root@0.1.0 token\n> node scripts/dist/token.js\n\n${token}\n`],
    ["twice", `${token}\n${token}`],
  ])("is found %s", (_how, pasted) => {
    expect(tokenText(pasted)).toEqual({ token });
  });

  it("is left to the server when it does not have the form of a token", () => {
    expect(tokenText("eyJhbGciOiJub25lIn0.e30.")).toEqual({ token: "eyJhbGciOiJub25lIn0.e30." });
    expect(tokenText("mot hai")).toEqual({ token: "mothai" });
  });

  it.each(["", " \n ", "Bearer ", "“token”", "mã truy cập"])("is missing in “%s”, with the reason", (pasted) => {
    expect(tokenText(pasted)).toEqual({ problem: expect.stringContaining("mã truy cập") });
  });
});
