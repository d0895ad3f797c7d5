import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { ForeignId, Json, SortKey, Text, Url, Whole } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { VisitStatistics } from "./visit-statistics.js";

/** The web site on which an organization publishes its news, as its pages showed it. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual("Cổng, trang thông tin điện tử của một tổ chức", "The web portal of an organization"),
})
@Entity({ tableName: "portal" })
export class Portal extends SearchableRecord {
  @ForeignId({ description: ["Tổ chức chủ quản", "The organization that runs the portal"] })
  organizationId!: string;

  @Text("Tên cổng thông tin", "The name of the portal", { level: PUBLIC, limit: 300 })
  name!: string;

  @SortKey()
  nameSortKey!: string;

  @Url("Địa chỉ trang", "The address of the site", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    limit: 500,
  })
  url?: string | null;

  @Whole("Số lượt truy cập", "The number of hits", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  hitCounter?: number | null;

  @Text(
    "Số lượt truy cập ghi nguyên văn, chỉ gồm chữ số, ví dụ “0646433”",
    "The hit counter verbatim, digits only, such as 0646433",
    { level: PUBLIC, nullable: "NOT_STATED", limit: 50 },
  )
  hitCounterRaw?: string | null;

  @Json(() => VisitStatistics, "Thống kê truy cập", "The visit statistics", { level: PUBLIC, nullable: "NOT_STATED" })
  visitStatistics?: VisitStatistics | null;

  @Text("Khẩu hiệu đầu trang", "The slogan in the banner", { level: PUBLIC, nullable: "NOT_STATED", limit: 1_000 })
  slogan?: string | null;

  override searchableTexts() {
    return { names: [this.name], codes: [this.url], contents: [this.slogan, this.url] };
  }
}
