import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";

/** What several parties sign for a year's emulation. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Giao ước thi đua. An emulation pledge." })
@Entity({ tableName: "pledge" })
export class Pledge extends SearchableRecord {
  @Public()
  @Field(() => String, { description: "Tên. Name." })
  @Property({ type: "text" })
  name!: string;

  @Public()
  @Field(() => Int, { description: "Năm của giao ước. Year of the pledge." })
  @Property({ type: "integer" })
  @Index()
  year!: number;

  /** Of the organizations subgraph: the body within or among whose parties it is signed. */
  @Property({ type: "uuid" })
  @Index()
  organizationId!: string;

  @ManyToOne({ entity: () => Campaign, mapToPk: true, fieldName: "campaign_id", nullable: true })
  @Index()
  campaignId?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày ký; null khi không ghi. Day of the signing; null when not told.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  signedOn?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Chú thích ảnh, nguyên văn; null khi không có. Caption of the photo verbatim; null when none.",
  })
  @Property({ type: "text", nullable: true })
  photoCaption?: string | null;

  override searchableTexts() {
    return [this.name, this.photoCaption];
  }
}
