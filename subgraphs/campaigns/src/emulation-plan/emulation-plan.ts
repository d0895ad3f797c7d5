import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { DocumentReference } from "@thidua/documents";
import { ListProperty } from "@thidua/kit/model/database";
import { DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { CampaignForm } from "../campaign-form/campaign-form.js";

/** The yearly plan of a body for emulation and commendation. It orders campaigns and is none itself. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Kế hoạch công tác thi đua, khen thưởng. A yearly plan for emulation and commendation." })
@Entity({ tableName: "emulation_plan" })
export class EmulationPlan extends SearchableRecord {
  @Public()
  @Field(() => String, { description: "Tên. Name." })
  @Property({ type: "text" })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  @Index()
  nameSortKey!: string;

  @Public()
  @Field(() => Int, { description: "Năm kế hoạch. Year of the plan." })
  @Property({ type: "integer" })
  @Index()
  year!: number;

  /** Of the organizations subgraph: the body that issues it. */
  @Property({ type: "uuid" })
  @Index()
  organizationId!: string;

  @Public()
  @Field(() => DocumentReference, {
    nullable: true,
    description: "Văn bản ban hành; null khi không rõ. The document that issues it; null when unknown.",
  })
  @Property({ type: "json", nullable: true })
  document?: DocumentReference | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày ban hành; null khi không rõ. Day of issue; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  issuedOn?: string | null;

  @Public()
  @Field(() => [CampaignForm], { description: "Hình thức thi đua mà kế hoạch nêu. Forms of emulation that it names." })
  @ListProperty()
  forms!: CampaignForm[];

  @Public()
  @Field(() => Boolean, {
    description:
      "Danh sách dịp kỷ niệm có đầy đủ không; sai khi văn bản kết thúc bằng “…”. " +
      "Whether the list of occasions is complete; false when the text ends it with “…”.",
  })
  @Property({ type: "boolean" })
  isOccasionListComplete!: boolean;

  /** The texts of all content items, for the search. Kept by the service of content items. */
  @Property({ type: "text" })
  contentText!: string;

  override searchableTexts() {
    return [this.name, this.contentText];
  }
}
