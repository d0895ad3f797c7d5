import type { Opt } from "@mikro-orm/core";
import { BeforeCreate, BeforeUpdate, Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord } from "@thidua/kit/model/database";
import { isPrinted } from "@thidua/kit/model/provenance";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forStaff, mayRead, Public, restrictRecords } from "@thidua/kit/model/visibility";
import { Directive, Field, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";

/** That a body takes part in a campaign, and what it undertakes. Who has registered is known to staff alone, unless it was printed. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Đăng ký tham gia phong trào. A body's registration for a campaign." })
@Entity({ tableName: "registration" })
@Unique({ properties: ["campaignId", "organizationId"] })
export class Registration extends BaseRecord {
  @ManyToOne({ entity: () => Campaign, mapToPk: true, fieldName: "campaign_id" })
  @Index()
  campaignId!: string;

  /** Of the organizations subgraph. */
  @Property({ type: "uuid" })
  @Index()
  organizationId!: string;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đăng ký; null khi không ghi. Day; null when not told.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  registeredOn?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Chỉ tiêu đăng ký; null khi không ghi. What it undertakes; null when not told.",
  })
  @Property({ type: "text", nullable: true })
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
