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

/** Queries the viewer as a caller. */
async function viewerOf(caller: Caller) {
  const contextValue = createRequestContext(graph.database.fork(), { requestId: "test", locale: "VI", caller });
  const source = "{ viewer { isSignedIn subject roles organization { code displayName } expiresAt } }";
  const { data, errors } = await graphql({ schema: graph.schema, source, contextValue });
  expect(errors).toBeUndefined();
  return data?.viewer;
}

describe("the viewer", () => {
  it("is anonymous without a token", async () => {
    expect(await viewerOf(anonymous)).toEqual({
      isSignedIn: false,
      subject: null,
      roles: [],
      organization: null,
      expiresAt: null,
    });
  });

  it("has the roles of the token in their fixed order, the organization of its code, and its expiry in Vietnamese time", async () => {
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

  it("is signed in without a role, and with the code of a missing organization", async () => {
    const caller: Caller = { subject: "cong-so-noi-vu", roles: new Set(), organization: "khong-co", expiresAt: 1e9 };
    expect(await viewerOf(caller)).toMatchObject({ isSignedIn: true, roles: [], organization: null });
  });

  it("has the last representable expiry if the token expires later", async () => {
    const caller: Caller = { subject: "mai-mai", roles: new Set(), organization: null, expiresAt: 1e300 };
    expect(await viewerOf(caller)).toMatchObject({ expiresAt: "9999-12-31T23:59:59+07:00" });
  });

  it("has a value for every role", () => {
    const type = graph.schema.getType("ViewerRole");
    const names = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect(names.sort()).toEqual(Object.values(Role).sort());
  });
});
