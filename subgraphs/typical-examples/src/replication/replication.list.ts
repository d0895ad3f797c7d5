import { bilingual } from "@thidua/base/locale";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { ConnectionArguments, connectionType, type ListDefinition } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Replication } from "./replication.js";

@InputType({ description: bilingual("Điều kiện lọc việc nhân rộng", "Conditions on replications") })
export class ReplicationFilter {
  @InputField(() => [ReplicationFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: ReplicationFilter[] | null;

  @InputField(() => [ReplicationFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: ReplicationFilter[] | null;

  @InputField(() => ReplicationFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: ReplicationFilter | null;

  @InputField(() => OrganizationSelector, "Nơi có điển hình", "Where the example comes from", { nullable: true })
  fromOrganization?: OrganizationSelector | null;

  @InputField(() => OrganizationSelector, "Nơi nhân rộng", "Where it is followed", { nullable: true })
  toOrganization?: OrganizationSelector | null;
}

@ArgsType()
export class ReplicationsArguments extends ConnectionArguments {
  @InputField(() => ReplicationFilter, "Điều kiện lọc", "Conditions", { nullable: true })
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
