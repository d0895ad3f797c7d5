import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { LegalBasis } from "@thidua/documents";
import { BaseRecord } from "@thidua/kit/model/database";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Field, ObjectType } from "type-graphql";
import { Province } from "./province.js";

/** The code of a province in the State's list of administrative units, for as long as the list holds it. */
@ObjectType({
  description:
    "Mã số đơn vị hành chính do Nhà nước quy định, theo thời gian. Official code of an administrative unit, dated.",
})
@Entity({ tableName: "province_code" })
export class ProvinceCode extends BaseRecord {
  @ManyToOne({ entity: () => Province, mapToPk: true, fieldName: "province_id" })
  @Index()
  provinceId!: string;

  @Public()
  @Field(() => String, { description: "Mã, giữ số 0 ở đầu. The code, with its leading zero." })
  @Property({ type: "text" })
  @Index()
  value!: string;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu có hiệu lực; null khi không rõ. First day; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  validFrom?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu hết hiệu lực; null khi còn. First day on which it no longer holds; null while it does.",
  })
  @Property({ type: "date", nullable: true })
  validTo?: string | null;

  @Public()
  @Field(() => LegalBasis, {
    nullable: true,
    description: "Văn bản quy định; null khi không rõ. What fixes the code; null when unknown.",
  })
  @Property({ type: "json", nullable: true })
  legalBasis?: LegalBasis | null;
}
