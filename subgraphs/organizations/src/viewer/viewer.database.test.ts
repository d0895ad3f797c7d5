import { anonymous, type Caller, Role } from "@thidua/base/tokens";
import { createRequestContext } from "@thidua/kit/graph/request";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { graphql, isEnumType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { registerOf } from "../testing/register.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  await registerOf(graph).organization("tinh-doan", { names: [{ fullName: "Tỉnh đoàn" }] });
});
afterAll(() => graph.close());

/** Asks who one is, as a caller. */
async function viewerOf(caller: Caller) {
  const contextValue = createRequestContext(graph.database.fork(), { requestId: "test", locale: "VI", caller });
  const source = "{ viewer { isSignedIn subject roles organization { code displayName } expiresAt } }";
  const { data, errors } = await graphql({ schema: graph.schema, source, contextValue });
  expect(errors).toBeUndefined();
  return data?.viewer;
}

describe("who one is", () => {
  it("is nobody without a token", async () => {
    expect(await viewerOf(anonymous)).toEqual({
      isSignedIn: false,
      subject: null,
      roles: [],
      organization: null,
      expiresAt: null,
    });
  });

  it("is what the token says: the roles in their own order, the organization by its code, the end in Vietnamese time", async () => {
    const caller: Caller = {
      subject: "chi.le@tinhdoan",
      roles: new Set([Role.AUDITOR, Role.EDITOR]),
      organization: "tinh-doan",
      expiresAt: Date.parse("2026-08-05T07:30:00Z") / 1000,
    };
    expect(await viewerOf(caller)).toEqual({
      isSignedIn: true,
      subject: "chi.le@tinhdoan",
      roles: ["EDITOR", "AUDITOR"],
      organization: { code: "tinh-doan", displayName: "Tỉnh đoàn" },
      expiresAt: "2026-08-05T14:30:00+07:00",
    });
  });

  it("is signed in also with no role, and with an organization that is not in the register", async () => {
    const caller: Caller = { subject: "cong-so-noi-vu", roles: new Set(), organization: "khong-co", expiresAt: 1e9 };
    expect(await viewerOf(caller)).toMatchObject({ isSignedIn: true, roles: [], organization: null });
  });

  it("can be asked with a token that claims to live for ever", async () => {
    const caller: Caller = { subject: "mai-mai", roles: new Set(), organization: null, expiresAt: 1e300 };
    expect(await viewerOf(caller)).toMatchObject({ expiresAt: "9999-12-31T23:59:59+07:00" });
  });

  it("has a word for every role of the house", () => {
    const type = graph.schema.getType("ViewerRole");
    const names = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect(names.sort()).toEqual(Object.values(Role).sort());
  });
});
