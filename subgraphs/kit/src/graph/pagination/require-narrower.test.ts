import type { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import type { OrganizationTree } from "../../access/organization-tree/index.js";
import { organizationRule } from "../organization-filter/index.js";
import { requireNarrower } from "./require-narrower.js";

interface Prize {
  id: string;
  year: number;
  organizationId: string;
  donorId: string;
}

const tree = { selection: () => ({ sql: "select 1", parameters: [] }) } as unknown as OrganizationTree;
const rules = {
  year: "year",
  organization: organizationRule<Prize>("organizationId", tree),
  donor: organizationRule<Prize>("donorId", tree),
} as const;
const own = { id: "own" };
const wider = [
  { ...own, includeDescendants: true },
  { ...own, includePredecessors: true, includeDescendants: false },
];

/** The error for a filter of the list below the organization `own`; null for none. */
function refusal(filter: object | null | undefined): Record<string, unknown> | null {
  try {
    requireNarrower<Prize>(rules, filter, { property: "organizationId", id: own.id });
    return null;
  } catch (error) {
    return (error as GraphQLError).extensions;
  }
}

describe("below an organization a filter", () => {
  it.each(wider)("cannot select more than it, at any depth: %o", (organization) => {
    for (const [filter, argument] of [
      [{ organization }, "filter.organization"],
      [{ year: { eq: 1 }, not: { organization } }, "filter.not.organization"],
      [{ or: [{}, { and: [{ organization }] }] }, "filter.or.1.and.0.organization"],
    ] as const)
      expect(refusal(filter)).toMatchObject({ code: "FILTER_WIDENS_LIST", argument });
  });

  it("can name it alone, another organization with what is related to it, and it for another relation", () => {
    for (const filter of [
      undefined,
      null,
      {},
      { organization: null, and: null, or: null, not: null },
      { organization: own },
      { organization: { ...own, includeDescendants: false, includePredecessors: null } },
      { organization: { ...wider[0], id: "other" } },
      { donor: wider[0] },
    ])
      expect(refusal(filter)).toBeNull();
  });
});
