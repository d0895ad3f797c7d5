import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { VisitStatistics } from "./visit-statistics.js";

/** The web site on which an organization publishes its news, as its pages showed it. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Cổng, trang thông tin điện tử của một tổ chức. The web portal of an organization." })
@Entity({ tableName: "portal" })
export class Portal extends SearchableRecord {
  /** The body that runs it: a body of the organizations subgraph. */
  @Property({ type: "uuid" })
  @Index()
  organizationId!: string;

  @Public()
  @Field(() => String, { description: "Tên cổng. Name of the portal." })
  @Property({ type: "text" })
  name!: string;

  @Property({ type: "text", columnType: "text", collation: "C" })
  @Index()
  nameSortKey!: string;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Địa chỉ; null khi nguồn không ghi. Address; null when the source does not tell it.",
  })
  @Property({ type: "text", nullable: true })
  url?: string | null;

  @Public()
  @Field(() => Int, {
    nullable: true,
    description: "Số lượt truy cập của cổng; null khi trang không hiện. Hits of the site; null when not shown.",
  })
  @Property({ type: "integer", nullable: true })
  hitCounter?: number | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description:
      "Số lượt truy cập như in, ví dụ “0646433”; null khi trang không hiện. The hit counter as printed; null when not shown.",
  })
  @Property({ type: "text", nullable: true })
  hitCounterRaw?: string | null;

  @Public()
  @Field(() => VisitStatistics, {
    nullable: true,
    description: "Thống kê truy cập; null khi trang không hiện. Visit statistics; null when not shown.",
  })
  @Property({ type: "json", nullable: true })
  visitStatistics?: VisitStatistics | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Khẩu hiệu đầu trang; null khi không có. Banner slogan; null when there is none.",
  })
  @Property({ type: "text", nullable: true })
  slogan?: string | null;

  override searchableTexts() {
    return [this.name, this.slogan, this.url];
  }
}
