import { type AggregateNames, capitalized } from "../aggregate-names.js";
import type { SubgraphNames } from "../subgraph-names.js";

/** Makes the mirror of the organization tree. */
export function mirrorsFile(): string {
  return `import type { MirrorDefinition } from "@thidua/kit/changes/mirror";
import { organizationTreeTypes, updateOrganizationPaths } from "@thidua/kit/changes/organization-tree-mirror";

const organizationsMirror: MirrorDefinition = {
  owner: "organizations",
  types: organizationTreeTypes,
  afterBatch: updateOrganizationPaths,
};

/** The records of other subgraphs that this one mirrors. */
export const mirrors: readonly MirrorDefinition[] = [organizationsMirror];
`;
}

/** Makes the checks of references. */
export function referencesFile(): string {
  return `import { referenceChecks } from "@thidua/kit/model/references";
import { referenceErrors } from "@thidua/vocabulary/references";
import { organizationTree } from "../organization/organization-tree.js";

/** Checks that the records of other subgraphs that an input refers to exist. */
export const { requireReferences } = referenceChecks({
  organization: { unknown: referenceErrors.UNKNOWN_ORGANIZATION, missing: organizationTree.unknown },
});
`;
}

/** Makes the organization tree over the mirror. */
export function organizationTreeFile({ schema }: SubgraphNames): string {
  return `import { mirroredOrganizationTree, type OrganizationTree } from "@thidua/kit/access/organization-tree";

/** The organization tree, from this subgraph's mirror of the organizations subgraph. */
export const organizationTree: OrganizationTree = mirroredOrganizationTree("${schema}");
`;
}

/** Makes the entity of the organizations subgraph as this one knows it. */
export function organizationFile({ ens }: AggregateNames): string {
  return `import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** An entity of the organizations subgraph. This subgraph adds its ${ens}. */
@Directive('@key(fields: "id")')
@ObjectType("Organization")
export class Organization {
  @Public()
  @Field(() => ID)
  id!: string;
}
`;
}

/** Makes the field that the subgraph adds to organizations. */
export function organizationResolverFile({ kebab, camel, pascal, camels, pascals, ens, vi }: AggregateNames): string {
  return `import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ${pascal} } from "../${kebab}/${kebab}.js";
import { ${pascal}Connection, ${camel}List, ${pascals}Arguments } from "../${kebab}/${kebab}.list.js";
import { Organization } from "./organization.js";

/** What this subgraph adds to organizations. */
@Resolver(() => Organization)
export class OrganizationResolver {
  @Public()
  @FieldResolver(() => ${pascal}Connection, {
    nullable: true,
    description: bilingual("Các ${vi} của tổ chức", "The ${ens} of the organization"),
  })
  ${camels}(
    @Root() organization: Organization,
    @Args(() => ${pascals}Arguments) given: ${pascals}Arguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<${pascal}>> {
    return paginateChildren(context, ${camel}List, "organizationId", organization.id, given);
  }
}
`;
}

/** Makes the test of that field, asked as the gateway asks. */
export function organizationTestFile({ camel }: SubgraphNames, { pascal, camels, ens, vi }: AggregateNames): string {
  return `import { mirrorOrganization, openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ${camel} } from "../definition.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(${camel});
});
afterAll(() => graph.close());

it("an organization has its own ${ens}", async () => {
  const organizations = [await mirrorOrganization(graph), await mirrorOrganization(graph)];
  const input = { code: "first", name: "${capitalized(vi)}", organizationId: organizations[0] };
  const mutation = "mutation ($input: Create${pascal}Input!) { create${pascal}(input: $input) { userErrors { code } } }";
  expect(await graph.data(mutation, { input })).toEqual({ create${pascal}: { userErrors: [] } });
  const query = \`query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Organization { ${camels} { nodes { code } } } }
  }\`;
  const representations = organizations.map((id) => ({ __typename: "Organization", id }));
  expect(await graph.data(query, { representations })).toEqual({
    _entities: [{ ${camels}: { nodes: [{ code: "first" }] } }, { ${camels}: { nodes: [] } }],
  });
});
`;
}
