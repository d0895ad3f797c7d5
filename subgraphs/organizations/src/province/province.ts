import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Code, Day, SortKey, Text } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { ProvinceKind } from "./province-kind.js";
import { provinceLabel } from "./province-label.js";

/** A province over the period of its existence. Since 2025-07-01 there are 34 instead of 63. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: bilingual("Tỉnh, thành phố trực thuộc trung ương", "A province or a centrally run city") })
@Entity({ tableName: "province" })
export class Province extends SearchableRecord {
  @Code("Mã ổn định của tỉnh trong hệ thống này", "The province's stable code in this graph", {
    level: PUBLIC,
    unique: true,
    limit: 50,
  })
  code!: string;

  @Text("Tên tỉnh", "The name of the province", { level: PUBLIC, limit: 200 })
  name!: string;

  @Choice(ProvinceKind, "Loại: tỉnh hay thành phố", "The kind of province", { level: PUBLIC })
  kind: ProvinceKind = ProvinceKind.PROVINCE;

  /** The Vietnamese dictionary order of the name. */
  @SortKey({ index: false, isRead: true })
  nameSortKey!: string;

  @Day("Ngày đầu tiên tồn tại", "The first day on which the province exists", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  validFrom?: string | null;

  @Day(
    "Ngày đầu tiên không còn tồn tại; để trống khi tỉnh còn tồn tại",
    "The first day on which the province no longer exists. Null: not applicable while it exists",
    { level: PUBLIC, nullable: true },
  )
  validTo?: string | null;

  override searchableTexts() {
    return { names: [this.name, provinceLabel(this)], codes: [this.code] };
  }
}
