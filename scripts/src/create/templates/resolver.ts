import { type AggregateNames, capitalized } from "../aggregate-names.js";
import type { AggregateSubgraph } from "./aggregate-subgraph.js";

/** Makes the resolver: the queries, the mutation and the field `organization`. */
export function resolverFile(
  { kebab, camel, pascal, camels, pascals, en, ens, anEn, vi }: AggregateNames,
  { ownsOrganizations }: AggregateSubgraph,
): string {
  const organization = ownsOrganizations
    ? `organization(@Root() { organizationId }: ${pascal}, @Ctx() context: SubgraphContext): Promise<Organization | null> {
    return context.loaders.one(Organization).load(organizationId);
  }`
    : `organization(@Root() { organizationId }: ${pascal}) {
    return stubOf(Organization, organizationId);
  }`;
  return `import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
${ownsOrganizations ? "" : `import { stubOf } from "@thidua/kit/graph/federation";\n`}import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Create${pascal}Input } from "./${kebab}.inputs.js";
import { ${pascal} } from "./${kebab}.js";
import { ${pascal}Connection, ${camel}List, ${pascals}Arguments } from "./${kebab}.list.js";
import { ${pascal}Service } from "./${kebab}.service.js";

const Create${pascal}Payload = payloadType("Create${pascal}Payload", "${camel}", () => ${pascal});

/** Queries of ${ens}, and the mutation that adds one. */
@Resolver(() => ${pascal})
export class ${pascal}Resolver extends byId(${pascal}, "${camel}", "Một ${vi}", "${capitalized(anEn)}") {
  @Public()
  @Query(() => ${pascal}Connection, { description: bilingual("Các ${vi}", "The ${ens}") })
  ${camels}(
    @Args(() => ${pascals}Arguments) given: ${pascals}Arguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<${pascal}>> {
    return paginate(context, ${camel}List, given);
  }

  @Public()
  @FieldResolver(() => Organization, { nullable: true, description: bilingual("Tổ chức có ${vi} này", "The organization that the ${en} belongs to") })
  ${organization}

  @Writes<Create${pascal}Input>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId }) => organizationId,
  })
  @Mutation(() => Create${pascal}Payload, { description: bilingual("Thêm một ${vi}", "Adds ${anEn}") })
  create${pascal}(
    @Input(() => Create${pascal}Input) input: Create${pascal}Input,
    @Write() write: Write<Create${pascal}Input>,
  ) {
    return mutate(write, "${camel}", input, (em) => new ${pascal}Service(em).create(input));
  }
}
`;
}
