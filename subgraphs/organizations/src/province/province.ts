import { Entity, Enum, Property, Unique } from "@mikro-orm/decorators/legacy";
import { DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ObjectType } from "type-graphql";
import { ProvinceKind } from "./province-kind.js";
import { provinceLabel } from "./province-label.js";

/** A province as it was in a period of time: from 2025-07-01 there are 34 instead of 63. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: "Tỉnh, thành phố trực thuộc trung ương. A province or centrally run city." })
@Entity({ tableName: "province" })
export class Province extends SearchableRecord {
  @Public()
  @Field(() => String, { description: "Mã ổn định trong hệ thống này. Stable code within this graph." })
  @Property({ type: "text" })
  @Unique()
  code!: string;

  @Public()
  @Field(() => String, { description: "Tên tỉnh. Name of the province." })
  @Property({ type: "text" })
  name!: string;

  @Public()
  @Field(() => ProvinceKind, { description: "Loại: tỉnh hay thành phố. Kind: province or city." })
  @Enum({ items: () => ProvinceKind, type: "string" })
  kind: ProvinceKind = ProvinceKind.PROVINCE;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  nameSortKey!: string;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu còn tồn tại; null khi không rõ. First day; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  validFrom?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày đầu không còn tồn tại; null khi còn. First day on which it no longer exists; null while it does.",
  })
  @Property({ type: "date", nullable: true })
  validTo?: string | null;

  override searchableTexts() {
    return [provinceLabel(this), this.code];
  }
}
