import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Day, ForeignId, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";

/** What several parties sign for a year's emulation. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Giao ước thi đua", "An emulation pledge") })
@Entity({ tableName: "pledge" })
export class Pledge extends SearchableRecord {
  @Text("Tên", "Name", { level: PUBLIC })
  name!: string;

  @Whole("Năm của giao ước", "Year of the pledge", { level: PUBLIC, index: true })
  year!: number;

  /** Of the organizations subgraph: the body within or among whose parties it is signed. */
  @ForeignId()
  organizationId!: string;

  @ReferenceTo(() => Campaign, { nullable: true })
  campaignId?: string | null;

  @Day("Ngày ký; null khi không ghi", "Day of the signing; null when not told", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  signedOn?: string | null;

  @Text("Chú thích ảnh, nguyên văn; null khi không có", "Caption of the photo verbatim; null when none", {
    level: PUBLIC,
    nullable: true,
  })
  photoCaption?: string | null;

  override searchableTexts() {
    return [this.name, this.photoCaption];
  }
}
