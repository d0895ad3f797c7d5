import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public, restrictRecords } from "@thidua/kit/model/visibility";
import { SubjectKind } from "@thidua/vocabulary/enumerations";
import { Directive, Field, ObjectType } from "type-graphql";
import { ExampleProgram } from "../example-program/example-program.js";
import { ExampleKind } from "./example-kind.js";
import { ExampleStage } from "./example-stage.js";
import { honoredOnly } from "./honored-only.js";

/** A person, collective or household held up to others, or a new way of doing things. */
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Điển hình tiên tiến; công khai khi đã được tôn vinh, trước đó chỉ cán bộ của tỉnh thấy. " +
    "A typical example; public once it has been honored, before that for the province's staff alone.",
})
@Entity({ tableName: "typical_example" })
export class TypicalExample extends SearchableRecord {
  @Public()
  @Field(() => ExampleKind, { description: "Loại điển hình. Kind of the example." })
  @Enum({ items: () => ExampleKind, type: "string" })
  @Index()
  kind!: ExampleKind;

  @Public()
  @Field(() => SubjectKind, { description: "Đối tượng. Whether it is an individual, a collective or a household." })
  @Enum({ items: () => SubjectKind, type: "string" })
  @Index()
  subjectKind!: SubjectKind;

  @Public()
  @Field(() => String, {
    description: "Tên cá nhân, tập thể, hộ hoặc mô hình. Name of the person, collective, household or model.",
  })
  @Property({ type: "text" })
  name!: string;

  /** People by given name, all others by the dictionary; compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  nameSortKey!: string;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Điển hình về việc gì; null khi không nêu. What it is an example of; null when not stated.",
  })
  @Property({ type: "text", nullable: true })
  title?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Tóm tắt thành tích; null khi không nêu. What was achieved, in short; null when not stated.",
  })
  @Property({ type: "text", nullable: true })
  summary?: string | null;

  @Property({ type: "uuid", nullable: true })
  @Index()
  personId?: string | null;

  @Property({ type: "uuid" })
  @Index()
  organizationId!: string;

  @Property({ type: "uuid", nullable: true })
  @Index()
  campaignId?: string | null;

  @ManyToOne({ entity: () => ExampleProgram, mapToPk: true, fieldName: "program_id", nullable: true })
  @Index()
  programId?: string | null;

  @Public()
  @Field(() => ExampleStage, { description: "Phương diện hiện tại. The stage that it has reached." })
  @Enum({ items: () => ExampleStage, type: "string" })
  @Index()
  currentStage!: ExampleStage;

  @Public()
  @Field(() => Boolean, {
    description: "Đã công khai: đã được tôn vinh. Whether it is public: whether it has been honored.",
  })
  @Property({ type: "boolean" })
  @Index()
  isPublic!: boolean;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày được tôn vinh lần đầu; null khi chưa hoặc không rõ ngày. Day on which it was first honored; null before that, or when the day is unknown.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  honoredOn?: string | null;

  override searchableTexts() {
    return [this.name, this.title, this.summary];
  }
}

restrictRecords(TypicalExample, honoredOnly);
