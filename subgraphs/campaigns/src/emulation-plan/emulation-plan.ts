import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { DocumentReference } from "@thidua/documents";
import { Choices, Day, Flag, ForeignId, Json, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { CampaignForm } from "../campaign-form/campaign-form.js";

/** The yearly plan of a body for emulation and commendation. It orders campaigns and is none itself. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual("Kế hoạch công tác thi đua, khen thưởng", "A yearly plan for emulation and commendation"),
})
@Entity({ tableName: "emulation_plan" })
export class EmulationPlan extends SearchableRecord {
  @Text("Tên", "Name", { level: PUBLIC })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @SortKey()
  nameSortKey!: string;

  @Whole("Năm kế hoạch", "Year of the plan", { level: PUBLIC, index: true })
  year!: number;

  /** Of the organizations subgraph: the body that issues it. */
  @ForeignId()
  organizationId!: string;

  @Json(
    () => DocumentReference,
    "Văn bản ban hành; null khi không rõ",
    "The document that issues it; null when unknown",
    { level: PUBLIC, nullable: true },
  )
  document?: DocumentReference | null;

  @Day("Ngày ban hành; null khi không rõ", "Day of issue; null when unknown", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  issuedOn?: string | null;

  @Choices(CampaignForm, "Hình thức thi đua mà kế hoạch nêu", "Forms of emulation that it names", { level: PUBLIC })
  forms!: CampaignForm[];

  @Flag(
    "Danh sách dịp kỷ niệm có đầy đủ không; sai khi văn bản kết thúc bằng “…”",
    "Whether the list of occasions is complete; false when the text ends it with “…”",
    { level: PUBLIC },
  )
  isOccasionListComplete!: boolean;

  /** The texts of all content items, for the search. Kept by the service of content items. */
  @Property({ type: "text" })
  contentText!: string;

  override searchableTexts() {
    return [this.name, this.contentText];
  }
}
