import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/**
 * The latest display name of an organization without what distinguishes it from others of the same one, kept so that those are found by
 * an index. It is derived from the organization and those above it: `OrganizationLabelService` alone writes it, and no change of
 * it is recorded. A migration that empties the table has all computed anew.
 */
@Unrecorded()
@Entity({ tableName: "organization_label" })
export class OrganizationLabel {
  @PrimaryKey({ type: "uuid" })
  organizationId!: string;

  @Property({ type: "text" })
  @Index()
  label!: string;
}
