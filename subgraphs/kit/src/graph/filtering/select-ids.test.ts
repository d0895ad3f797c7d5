import { describe, expect, it } from "vitest";
import { countSelectedIds, selectIds } from "./select-ids.js";
import { SelectedIds } from "./selected-ids.js";

interface Selected {
  readonly id: string;
  readonly isWide?: boolean;
}

const rules = {
  kind: "kind",
  organization: Object.assign((_: Selected) => ({}), {
    idsOf: ({ id, isWide }: Selected) => (isWide ? { sql: "tree", values: [id] } : null),
    ofIds: (ids: readonly string[]) => ({ ids }),
  }),
} as never;

const read = async ({ values }: { values: readonly unknown[] }) => [`${values[0]}1`, `${values[0]}2`];

describe("the selections of a filter", () => {
  it("are replaced by what they select, at any depth", async () => {
    const filter = {
      organization: { id: "a", isWide: true },
      and: [{ kind: { eq: "x" } }, { or: [{ organization: { id: "b", isWide: true } }] }],
      not: { organization: { id: "c", isWide: true } },
    };
    const selected = await selectIds(rules, filter, read);
    expect(selected).toEqual({
      organization: new SelectedIds(["a1", "a2"]),
      and: [{ kind: { eq: "x" } }, { or: [{ organization: new SelectedIds(["b1", "b2"]) }] }],
      not: { organization: new SelectedIds(["c1", "c2"]) },
    });
    expect(countSelectedIds(selected)).toBe(6);
  });

  it("are left where nothing has to be read", async () => {
    const filter = { organization: { id: "a" }, and: [{ kind: { eq: "x" }, not: null }], or: undefined };
    expect(await selectIds(rules, filter, read)).toBe(filter);
    expect(countSelectedIds(filter)).toBe(0);
    expect(await selectIds(rules, null, read)).toBeNull();
  });
});
