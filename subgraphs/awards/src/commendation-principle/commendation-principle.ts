import { Entity, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { DatedRecord } from "../catalog/dated-record.js";

/** A principle of commendation in a period: Law 06/2022/QH15 Đ.5.2, or what campaigns and plans said before it. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Nguyên tắc khen thưởng. A principle of commendation." })
@Entity({ tableName: "commendation_principle" })
@Unique({ properties: ["code", "validFrom"] })
export class CommendationPrinciple extends DatedRecord {
  @Public()
  @Field(() => String, { description: "Mã, ví dụ TIMELY. The code, as TIMELY." })
  @Property({ type: "text" })
  @Index()
  code!: string;

  @Public()
  @Field(() => Int, { description: "Thứ tự trong luật. Position in the law." })
  @Property({ type: "integer" })
  position!: number;

  override searchableTexts() {
    return [this.labelVi, this.labelEn, this.code];
  }
}
