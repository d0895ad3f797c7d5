import type { Opt } from "@mikro-orm/core";
import { BeforeCreate, BeforeUpdate, Entity, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Day, ForeignId, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { isPrinted } from "@thidua/kit/model/provenance";
import { forStaff, mayRead, PUBLIC, restrictRecords } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";

/** That a body takes part in a campaign, and what it undertakes. Who has registered is known to staff alone, unless it was printed. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Đăng ký tham gia phong trào", "A body's registration for a campaign") })
@Entity({ tableName: "registration" })
@Unique({ properties: ["campaignId", "organizationId"] })
export class Registration extends BaseRecord {
  @ReferenceTo(() => Campaign)
  campaignId!: string;

  /** Of the organizations subgraph. */
  @ForeignId()
  organizationId!: string;

  @Day("Ngày đăng ký; null khi không ghi", "Day; null when not told", { level: PUBLIC, nullable: true, index: true })
  registeredOn?: string | null;

  @Text("Chỉ tiêu đăng ký; null khi không ghi", "What it undertakes; null when not told", {
    level: PUBLIC,
    nullable: true,
  })
  target?: string | null;

  /** Not exposed: whether everyone may know of it. Kept by the hook below, never written by hand. */
  @Property({ type: "boolean" })
  @Index()
  isPublic: Opt<boolean> = false;

  @BeforeCreate()
  @BeforeUpdate()
  refreshVisibility(): void {
    this.isPublic = isPrinted(this);
  }
}

restrictRecords(Registration, (caller) => (mayRead(caller, forStaff) ? undefined : { isPublic: true }));
