import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { DocumentReference, searchableNumber } from "@thidua/documents";
import { Choices, Day, Flag, ForeignId, Json, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { CampaignForm } from "../campaign-form/campaign-form.js";

/** The yearly plan of an organization for emulation and commendation. Campaigns carry it out; it is no campaign itself. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual("Kế hoạch công tác thi đua, khen thưởng", "A yearly plan for emulation and commendation"),
})
@Entity({ tableName: "emulation_plan" })
export class EmulationPlan extends SearchableRecord {
  @Text("Tên của kế hoạch", "The plan's name", { level: PUBLIC, limit: 1_000 })
  name!: string;

  /** The Vietnamese dictionary order of the name. */
  @SortKey()
  nameSortKey!: string;

  @Whole("Năm của kế hoạch", "The plan's year", { level: PUBLIC, index: true })
  year!: number;

  @ForeignId({ description: ["Tổ chức ban hành", "The organization that issues the plan"] })
  organizationId!: string;

  @Json(() => DocumentReference, "Văn bản ban hành", "The document that issues the plan", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  document?: DocumentReference | null;

  @Day("Ngày ban hành", "The date of issue", { level: PUBLIC, nullable: "NOT_STATED", index: true })
  issuedOn?: string | null;

  @Choices(CampaignForm, "Các hình thức thi đua mà kế hoạch nêu", "The forms of emulation that the plan names", {
    level: PUBLIC,
  })
  forms!: CampaignForm[];

  @Flag(
    "Danh sách dịp kỷ niệm có đầy đủ không; không đầy đủ khi văn bản kết thúc danh sách bằng “…”",
    "Whether the list of occasions is complete. It is not if the document ends it with “…”",
    { level: PUBLIC },
  )
  isOccasionListComplete!: boolean;

  /** The texts of all content items, for the search. The service of content items writes it. */
  @Property({ type: "text" })
  contentText!: string;

  override searchableTexts() {
    return {
      names: [this.name, ...searchableNumber(this.document)],
      contents: [this.document?.text, this.contentText],
    };
  }
}
