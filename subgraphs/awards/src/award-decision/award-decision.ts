import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { DocumentReference, searchableNumber } from "@thidua/documents";
import { Choice, Day, ForeignId, Json, NO_FIELD, Text, Whole } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { AwardDecisionState } from "./award-decision-state.js";
import { DecisionStep } from "./decision-step.js";

/** A number of recipients that a decision states. */
const Count = (vi: string, en: string) =>
  Whole(`${vi} được nêu`, `${en} as stated`, { level: PUBLIC, nullable: "NOT_STATED" });

/**
 * A decision to give awards: one act of one deciding organization, with the recipients that are known. For historical decisions
 * the source may state the counts only, or neither a number nor a date.
 */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Quyết định khen thưởng", "A decision to give awards") })
@Entity({ tableName: "award_decision" })
export class AwardDecision extends SearchableRecord {
  @Text("Trích yếu", "The subject", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  title?: string | null;

  @Json(() => DocumentReference, "Văn bản quyết định, có thể không có số", "The document, which may have no number", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  document?: DocumentReference | null;

  /** The columns from here to the year repeat what `document` holds, so that decisions can be filtered by it. */
  @Whole("Số của quyết định", "The number of the decision", { level: NO_FIELD, nullable: true, index: true })
  number?: number | null;

  @Text("Ký hiệu của quyết định, ví dụ “QĐ-UBND”", "The symbol of the decision, such as QĐ-UBND", {
    level: NO_FIELD,
    nullable: true,
    index: true,
  })
  symbol?: string | null;

  @Whole("Năm ban hành", "The year of issue", { level: NO_FIELD, nullable: true, index: true })
  year?: number | null;

  /** `documentIdentity`, which prevents a second decision of the same document. Null while one of its parts is missing. */
  @Property({ type: "text", nullable: true })
  @Unique()
  identity?: string | null;

  @Day("Ngày ban hành", "The date of issue", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  issuedOn?: string | null;

  @Day("Ngày công bố, trao tặng", "The date of the ceremony", { level: PUBLIC, nullable: "NOT_STATED", index: true })
  awardedOn?: string | null;

  @Text("Chức danh người quyết định, như văn bản ghi", "The office of the decider, verbatim", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    limit: 300,
  })
  decidedBy?: string | null;

  @ForeignId({ description: ["Mã định danh của tổ chức quyết định", "The ID of the deciding organization"] })
  organizationId!: string;

  @ForeignId({ nullable: true, description: ["Mã định danh của người ký", "The ID of the signer"] })
  signerId?: string | null;

  @ForeignId({
    nullable: true,
    description: ["Mã định danh của hội đồng đề nghị", "The ID of the council that proposed the decision"],
  })
  proposingCouncilId?: string | null;

  @ForeignId({
    nullable: true,
    description: [
      "Mã định danh của hội nghị công bố, trao tặng",
      "The ID of the conference at which the decision is announced",
    ],
  })
  reviewConferenceId?: string | null;

  @Choice(AwardDecisionState, "Tình trạng", "The state of the decision", { level: PUBLIC, index: true })
  state: AwardDecisionState = AwardDecisionState.ISSUED;

  @Count("Số tập thể", "The number of collectives")
  collectiveCount?: number | null;

  @Count("Số hộ gia đình", "The number of households")
  householdCount?: number | null;

  @Count("Số cá nhân", "The number of individuals")
  individualCount?: number | null;

  @Json(
    () => [DecisionStep],
    "Các bước xét đã thực hiện, theo thứ tự; danh sách rỗng nếu nguồn không nêu",
    "The steps that led to the decision, in order. The list is empty if the source states none",
    { level: PUBLIC },
  )
  steps: DecisionStep[] = [];

  override searchableTexts() {
    return {
      names: [this.title, ...searchableNumber(this.document)],
      contents: [this.document?.text, this.decidedBy],
    };
  }
}
