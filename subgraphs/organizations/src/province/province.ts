import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, SortKey, Text } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { ProvinceKind } from "./province-kind.js";
import { provinceLabel } from "./province-label.js";

/** A province as it was in a period of time: from 2025-07-01 there are 34 instead of 63. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: bilingual("Tỉnh, thành phố trực thuộc trung ương", "A province or centrally run city") })
@Entity({ tableName: "province" })
export class Province extends SearchableRecord {
  @Text("Mã ổn định trong hệ thống này", "Stable code within this graph", { level: PUBLIC, unique: true })
  code!: string;

  @Text("Tên tỉnh", "Name of the province", { level: PUBLIC })
  name!: string;

  @Choice(ProvinceKind, "Loại: tỉnh hay thành phố", "Kind: province or city", { level: PUBLIC })
  kind: ProvinceKind = ProvinceKind.PROVINCE;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @SortKey({ index: false })
  nameSortKey!: string;

  @Day("Ngày đầu còn tồn tại; null khi không rõ", "First day; null when unknown", { level: PUBLIC, nullable: true })
  validFrom?: string | null;

  @Day("Ngày đầu không còn tồn tại; null khi còn", "First day on which it no longer exists; null while it does", {
    level: PUBLIC,
    nullable: true,
  })
  validTo?: string | null;

  override searchableTexts() {
    return [provinceLabel(this), this.code];
  }
}
