import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { ConnectionArguments, connectionType, type ListDefinition } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Replication } from "./replication.js";

@InputType({ description: "Điều kiện lọc việc nhân rộng. Conditions on replications." })
export class ReplicationFilter {
  @Field(() => [ReplicationFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: ReplicationFilter[] | null;

  @Field(() => [ReplicationFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: ReplicationFilter[] | null;

  @Field(() => ReplicationFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: ReplicationFilter | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Nơi có điển hình. Where the example comes from." })
  fromOrganization?: OrganizationSelector | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Nơi nhân rộng. Where it is followed." })
  toOrganization?: OrganizationSelector | null;
}

@ArgsType()
export class ReplicationsArguments extends ConnectionArguments {
  @Field(() => ReplicationFilter, { nullable: true, description: "Điều kiện lọc. Conditions." })
  filter?: ReplicationFilter | null;
}

export const ReplicationConnection = connectionType(() => Replication, "Replication");

/** How the replications of an example are listed: the earliest first. */
export const replicationList: ListDefinition<Replication> = {
  entity: Replication,
  orders: { STARTED_ON: "startedOn" },
  defaultOrder: [{ field: "STARTED_ON", direction: "ASC" }],
  filters: {
    fromOrganization: organizationRule("fromOrganizationId", organizationTree),
    toOrganization: organizationRule("toOrganizationId", organizationTree),
  },
};
