import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { DocumentReference } from "@thidua/documents";
import { BaseRecord } from "@thidua/kit/model/database";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { CommendationStep } from "@thidua/vocabulary/enumerations";
import { Field, Int, ObjectType } from "type-graphql";
import { BlocCriterion } from "./bloc-criterion.js";
import { EmulationBloc } from "./emulation-bloc.js";

/** One version of the operating rules of a bloc; an earlier version is kept when a later one is adopted. */
@ObjectType({
  description: "Một phiên bản quy chế hoạt động của cụm, khối. One version of the operating rules of a bloc.",
})
@Entity({ tableName: "bloc_rules" })
@Unique({ properties: ["blocId", "versionNumber"] })
export class BlocRules extends BaseRecord {
  @ManyToOne({ entity: () => EmulationBloc, mapToPk: true, fieldName: "bloc_id" })
  blocId!: string;

  @Public()
  @Field(() => Int, { description: "Thứ tự phiên bản, từ 1. Number of the version, from 1." })
  @Property({ type: "integer" })
  versionNumber!: number;

  @Public()
  @Field(() => DocumentReference, {
    nullable: true,
    description: "Văn bản ban hành; null khi không rõ. The document; null when unknown.",
  })
  @Property({ type: "json", nullable: true })
  document?: DocumentReference | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu có hiệu lực; null khi không rõ. First day; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  validFrom?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Nội dung; null khi chỉ biết văn bản. Text; null when only the document is known.",
  })
  @Property({ type: "text", nullable: true })
  text?: string | null;

  @Public()
  @Field(() => [BlocCriterion], {
    nullable: true,
    description:
      "Tiêu chí do phiên bản này đổi; null khi không đổi. Criteria that this version brought; null when it left them.",
  })
  @Property({ type: "json", nullable: true })
  criteria?: BlocCriterion[] | null;

  @Public()
  @Field(() => [CommendationStep], {
    nullable: true,
    description:
      "Quy trình do phiên bản này đổi; null khi không đổi. Steps that this version brought; null when it left them.",
  })
  @Property({ type: "json", nullable: true })
  steps?: CommendationStep[] | null;
}
