import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { ForeignId, Json, SortKey, Text, Whole } from "@thidua/kit/model/columns";
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
  /** The body that runs it: a body of the organizations subgraph. */
  @ForeignId()
  organizationId!: string;

  @Text("Tên cổng", "Name of the portal", { level: PUBLIC })
  name!: string;

  @SortKey()
  nameSortKey!: string;

  @Text("Địa chỉ; null khi nguồn không ghi", "Address; null when the source does not tell it", {
    level: PUBLIC,
    nullable: true,
  })
  url?: string | null;

  @Whole("Số lượt truy cập của cổng; null khi trang không hiện", "Hits of the site; null when not shown", {
    level: PUBLIC,
    nullable: true,
  })
  hitCounter?: number | null;

  @Text(
    "Số lượt truy cập như in, ví dụ “0646433”; null khi trang không hiện",
    "The hit counter as printed; null when not shown",
    { level: PUBLIC, nullable: true },
  )
  hitCounterRaw?: string | null;

  @Json(
    () => VisitStatistics,
    "Thống kê truy cập; null khi trang không hiện",
    "Visit statistics; null when not shown",
    { level: PUBLIC, nullable: true },
  )
  visitStatistics?: VisitStatistics | null;

  @Text("Khẩu hiệu đầu trang; null khi không có", "Banner slogan; null when there is none", {
    level: PUBLIC,
    nullable: true,
  })
  slogan?: string | null;

  override searchableTexts() {
    return [this.name, this.slogan, this.url];
  }
}
