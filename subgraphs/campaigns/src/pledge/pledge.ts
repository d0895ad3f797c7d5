import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Day, ForeignId, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";

/** What several parties sign in order to emulate each other for a year. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Giao ước thi đua", "An emulation pledge") })
@Entity({ tableName: "pledge" })
export class Pledge extends SearchableRecord {
  @Text("Tên giao ước", "The name of the pledge", { level: PUBLIC, limit: 500 })
  name!: string;

  @Whole("Năm của giao ước", "The year of the pledge", { level: PUBLIC, index: true })
  year!: number;

  @ForeignId({ description: ["Tổ chức nơi ký giao ước", "The organization where the pledge is signed"] })
  organizationId!: string;

  @ReferenceTo(() => Campaign, {
    nullable: true,
    description: ["Phong trào của giao ước", "The campaign of the pledge"],
  })
  campaignId?: string | null;

  @Day("Ngày ký", "The date of signing", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  signedOn?: string | null;

  @Text("Chú thích ảnh, nguyên văn", "The caption of the photo, verbatim", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    limit: 1_000,
  })
  photoCaption?: string | null;

  override searchableTexts() {
    return { names: [this.name], contents: [this.photoCaption] };
  }
}
