import { Entity, Enum, Index, Property } from "@mikro-orm/decorators/legacy";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { OccasionKind } from "./occasion-kind.js";
import { OccasionScope } from "./occasion-scope.js";

/** A day or event that campaigns are launched for. Several campaigns of different years share one. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Dịp kỷ niệm, ngày lễ, đại hội. An occasion for which campaigns are launched." })
@Entity({ tableName: "occasion" })
export class Occasion extends SearchableRecord {
  @Public()
  @Field(() => String, { description: "Tên. Name." })
  @Property({ type: "text" })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  @Index()
  nameSortKey!: string;

  @Public()
  @Field(() => OccasionKind, { description: "Loại. Kind." })
  @Enum({ items: () => OccasionKind, type: "string" })
  @Index()
  kind!: OccasionKind;

  @Public()
  @Field(() => OccasionScope, { description: "Phạm vi. Who celebrates it." })
  @Enum({ items: () => OccasionScope, type: "string" })
  @Index()
  scope!: OccasionScope;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày gốc; chỉ biết năm thì là ngày 1 tháng 1 và originPrecision là YEAR; null khi không rõ. " +
      "The day it began; 1 January with originPrecision YEAR when only the year is known; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  originOn?: string | null;

  @Public()
  @Field(() => DatePrecision, { description: "Độ chính xác của ngày gốc. How exactly the origin is known." })
  @Enum({ items: () => DatePrecision, type: "string" })
  originPrecision!: DatePrecision;

  @Public()
  @Field(() => Int, { nullable: true, description: "Năm gốc; null khi không rõ. Year it began; null when unknown." })
  @Property({ type: "integer", nullable: true })
  originYear?: number | null;

  @Public()
  @Field(() => Int, {
    nullable: true,
    description: "Tháng của ngày hằng năm; null khi không phải ngày hằng năm. Month of the yearly day; null when none.",
  })
  @Property({ type: "integer", nullable: true })
  @Index()
  recurringMonth?: number | null;

  @Public()
  @Field(() => Int, {
    nullable: true,
    description: "Ngày trong tháng của ngày hằng năm; null khi không có. Day of the month; null when none.",
  })
  @Property({ type: "integer", nullable: true })
  recurringDay?: number | null;

  @Public()
  @Field(() => Int, {
    nullable: true,
    description: "Năm mà dịp thuộc về; null khi lặp lại hoặc không ghi. The one year it belongs to; null when none.",
  })
  @Property({ type: "integer", nullable: true })
  @Index()
  year?: number | null;

  @Public()
  @Field(() => Int, {
    nullable: true,
    description: "Lần thứ; null khi không ghi. Ordinal of a congress; null when none.",
  })
  @Property({ type: "integer", nullable: true })
  ordinal?: number | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Lần thứ như in, ví dụ “XIII”; null khi không ghi. Ordinal as printed; null when none.",
  })
  @Property({ type: "text", nullable: true })
  ordinalRaw?: string | null;

  /** Of the organizations subgraph. */
  @Property({ type: "uuid", nullable: true })
  @Index()
  provinceId?: string | null;

  /** Of the organizations subgraph. */
  @Property({ type: "uuid", nullable: true })
  @Index()
  organizationId?: string | null;

  override searchableTexts() {
    return [this.name];
  }
}
