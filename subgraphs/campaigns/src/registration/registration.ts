import type { Opt } from "@mikro-orm/core";
import { BeforeCreate, BeforeUpdate, Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Day, ForeignId, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { isPrinted } from "@thidua/kit/model/provenance";
import { forStaff, mayRead, PUBLIC, restrictRecords } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";

/**
 * The registration of an organization for a campaign, and the target that it commits to. Only staff see it until an article
 * prints it.
 */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual("Đăng ký tham gia phong trào", "The registration of an organization for a campaign"),
})
@Entity({ tableName: "registration" })
@Unique({ properties: ["campaignId", "organizationId"] })
export class Registration extends BaseRecord {
  @ReferenceTo(() => Campaign, { description: ["Phong trào", "The campaign"] })
  campaignId!: string;

  @ForeignId({ description: ["Tổ chức đăng ký", "The organization that registers"] })
  organizationId!: string;

  @Day("Ngày đăng ký", "The date of registration", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  registeredOn?: string | null;

  @Text("Chỉ tiêu đăng ký", "The target that the organization commits to", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    limit: 5_000,
  })
  target?: string | null;

  /** Whether every reader sees the record. Not a field; the hook below sets it. */
  @Property({ type: "boolean" })
  isPublic: Opt<boolean> = false;

  @BeforeCreate()
  @BeforeUpdate()
  refreshVisibility(): void {
    this.isPublic = isPrinted(this);
  }
}

restrictRecords(Registration, (caller) => (mayRead(caller, forStaff) ? undefined : { isPublic: true }));
