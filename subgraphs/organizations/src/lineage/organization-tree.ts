import { sqlOrganizationTree } from "@thidua/kit/access/organization-tree";

/** The tree and the lineage of organizations, read from the tables of their owner: there is no mirror that could lag. */
export const organizationTree = sqlOrganizationTree({
  nodes: `(select "id", "code", "parent_id", "has_end", "ended_until" from "organizations"."organization")`,
  participations: `(select "part"."event_id", "part"."organization_id", "part"."side", "event"."effective_until"
    from "organizations"."lineage_participant" as "part"
    join "organizations"."lineage_event" as "event" on "event"."id" = "part"."event_id")`,
});
