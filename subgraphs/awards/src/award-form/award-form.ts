import { Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Locale } from "@thidua/kit/graph/values";
import { ListProperty } from "@thidua/kit/model/database";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Directive, Field, Int, ObjectType } from "type-graphql";
import { DatedRecord } from "../catalog/dated-record.js";
import { AwardCategory } from "./award-category.js";
import { AwardCondition } from "./award-condition.js";
import { AwardLevel } from "./award-level.js";
import { AwardSubjectKind } from "./award-subject-kind.js";

/**
 * An emulation title or a commendation form as it is in a period of time. One title has one row for each period in which
 * its name, level, conditions or certainty are the same; the rows share the `key`.
 */
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Danh hiệu thi đua, hình thức khen thưởng. An emulation title or a commendation form in a period of time.",
})
@Entity({ tableName: "award_form" })
@Unique({ properties: ["codeKey", "validFrom"] })
export class AwardForm extends DatedRecord {
  @Public()
  @Field(() => String, {
    description:
      "Khóa ổn định, chung cho mọi giai đoạn của một danh hiệu. Stable key, the same in all periods of a title.",
  })
  @Property({ type: "text" })
  @Index()
  key!: string;

  @Public()
  @Field(() => String, { description: "Chữ viết tắt thông dụng, ví dụ CSTĐCS. The usual abbreviation, as CSTĐCS." })
  @Property({ type: "text" })
  code!: string;

  /** The code as it is compared: see `foldAwardCode`. */
  @Property({ type: "text" })
  @Index()
  codeKey!: string;

  @Public()
  @Field(() => Boolean, {
    description:
      "Chữ viết tắt đặt theo mẫu, chưa thông dụng. The abbreviation follows the pattern but is not in common use.",
  })
  @Property({ type: "boolean" })
  isCodeProvisional: boolean = false;

  @Public()
  @Field(() => AwardCategory, { description: "Nhóm. Class." })
  @Enum({ items: () => AwardCategory, type: "string" })
  @Index()
  category!: AwardCategory;

  @Public()
  @Field(() => AwardLevel, {
    nullable: true,
    description: "Cấp; null khi không văn bản nào đã đọc quy định. Level; null when no text that was read fixes it.",
  })
  @Enum({ items: () => AwardLevel, type: "string", nullable: true })
  @Index()
  level?: AwardLevel | null;

  @Public()
  @Field(() => [AwardSubjectKind], { description: "Đối tượng được tặng. Kinds of subjects it can be given to." })
  @ListProperty()
  subjectKinds!: AwardSubjectKind[];

  @Public()
  @Field(() => [Int], {
    description:
      "Các hạng, ví dụ 1, 2, 3; rỗng khi không chia hạng. Classes it is given in; empty when there are none.",
  })
  @Property({ type: "json" })
  grades: number[] = [];

  @Public()
  @Field(() => Int, {
    description: "Thứ bậc khi trao tặng, số nhỏ đứng trước. Rank at a ceremony; smaller comes first.",
  })
  @Property({ type: "integer" })
  precedence!: number;

  @Public()
  @Field(() => [AwardCondition], {
    description: "Điều kiện, tiêu chuẩn; rỗng khi chưa đọc được. Conditions; empty when none were read.",
  })
  @Property({ type: "json" })
  conditions: AwardCondition[] = [];

  @Property({ type: "text", nullable: true })
  decidedByVi?: string | null;

  @Property({ type: "text", nullable: true })
  decidedByEn?: string | null;

  @ManyToOne({ entity: () => AwardForm, mapToPk: true, fieldName: "variant_of_id", nullable: true })
  @Index()
  variantOfId?: string | null;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  labelSortKey!: string;

  @Public()
  @Field(() => String, {
    nullable: true,
    description:
      "Người có thẩm quyền quyết định; null khi không văn bản nào đã đọc quy định. Who decides; null when no text that was read says so.",
  })
  decidedBy(
    @Arg("locale", () => Locale, { defaultValue: Locale.VI, description: "Ngôn ngữ. The language." }) locale: Locale,
  ): string | null {
    return (locale === Locale.EN ? this.decidedByEn : this.decidedByVi) ?? null;
  }

  override searchableTexts() {
    return [this.labelVi, this.labelEn, this.code, this.key];
  }
}
