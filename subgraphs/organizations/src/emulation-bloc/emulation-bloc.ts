import { Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { CommendationStep } from "@thidua/vocabulary/enumerations";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { BlocCriterion } from "./bloc-criterion.js";
import { BlocKind } from "./bloc-kind.js";

/** A group of bodies that compete with each other. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({
  description:
    "Cụm, khối thi đua: các đơn vị thi đua với nhau. An emulation cluster or bloc: bodies that compete with each other.",
})
@Entity({ tableName: "emulation_bloc" })
export class EmulationBloc extends SearchableRecord {
  @Public()
  @Field(() => String, { description: "Mã ổn định trong hệ thống này. Stable code within this graph." })
  @Property({ type: "text" })
  @Unique()
  code!: string;

  @Public()
  @Field(() => BlocKind, { description: "Loại. Kind." })
  @Enum({ items: () => BlocKind, type: "string" })
  @Index()
  kind!: BlocKind;

  @Public()
  @Field(() => String, { description: "Tên. Name." })
  @Property({ type: "text" })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  @Index()
  nameSortKey!: string;

  @ManyToOne({ entity: () => Organization, mapToPk: true, fieldName: "organization_id" })
  @Index()
  organizationId!: string;

  /** Always an older row and never changed: so the nesting has no circle. */
  @ManyToOne({ entity: () => EmulationBloc, mapToPk: true, fieldName: "parent_bloc_id", nullable: true })
  @Index()
  parentBlocId?: string | null;

  @ManyToOne({ entity: () => Organization, mapToPk: true, fieldName: "bloc_head_id", nullable: true })
  @Index()
  blocHeadId?: string | null;

  @ManyToOne({ entity: () => Organization, mapToPk: true, fieldName: "bloc_deputy_id", nullable: true })
  @Index()
  blocDeputyId?: string | null;

  @Public()
  @Field(() => Int, {
    nullable: true,
    description:
      "Số thành viên theo nguồn, kể cả khi không nêu tên; null khi nguồn không ghi. Members by the source, named or not; null when it gives no number.",
  })
  @Property({ type: "integer", nullable: true })
  memberCount?: number | null;

  @Public()
  @Field(() => [BlocCriterion], { description: "Tiêu chí đang dùng. Criteria in use." })
  @Property({ type: "json" })
  criteria: BlocCriterion[] = [];

  @Public()
  @Field(() => [CommendationStep], { description: "Quy trình, theo thứ tự. The steps, in order." })
  @Property({ type: "json" })
  steps: CommendationStep[] = [];

  @Public()
  @Field(() => String, {
    nullable: true,
    description:
      "Số khen thưởng được suy tôn mỗi năm, ví dụ “1 cờ, 3 bằng khen”; null khi không rõ. What it may endorse a year; null when unknown.",
  })
  @Property({ type: "text", nullable: true })
  quotas?: string | null;

  override searchableTexts() {
    return [this.name];
  }
}
