import { FilterInput } from "@thidua/kit/graph/filtering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { ConnectionArguments, connectionType, defineList } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Replication } from "./replication.js";

@FilterInput("Điều kiện lọc các lần nhân rộng", "Conditions on replications")
export class ReplicationFilter {
  @InputField(() => OrganizationSelector, "Nơi có điển hình", "The organization where the example originates", {
    nullable: true,
  })
  fromOrganization?: OrganizationSelector | null;

  @InputField(() => OrganizationSelector, "Nơi nhân rộng", "The organization that replicates the example", {
    nullable: true,
  })
  toOrganization?: OrganizationSelector | null;
}

@ArgsType()
export class ReplicationsArguments extends ConnectionArguments {
  @InputField(() => ReplicationFilter, "Điều kiện lọc", "The conditions that the items meet", { nullable: true })
  filter?: ReplicationFilter | null;
}

export const ReplicationConnection = connectionType(() => Replication, "Replication", [
  "lần nhân rộng điển hình",
  "replications of an example",
]);

/** How the replications of an example are listed: the earliest first. */
export const replicationList = defineList<Replication>({
  entity: Replication,
  orders: { STARTED_ON: "startedOn" },
  defaultOrder: [{ field: "STARTED_ON", direction: "ASC" }],
  parents: ["exampleId"],
  filters: {
    fromOrganization: organizationRule("fromOrganizationId", organizationTree),
    toOrganization: organizationRule("toOrganizationId", organizationTree),
  },
});
