import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { DocumentReference } from "@thidua/documents";
import { Choice, Day, ForeignId, Json, Text } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC, Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { AwardDecisionState } from "./award-decision-state.js";
import { DecisionStep } from "./decision-step.js";

const countDescription = (vietnamese: string, english: string) =>
  `${vietnamese} được nêu; null khi không nêu. ${english} as stated; null when not stated.`;

/**
 * A decision to honor: one act of one deciding body, with its recipients as far as they are known. History may know the
 * counts alone, or neither number nor date.
 */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Quyết định khen thưởng", "A decision to honor") })
@Entity({ tableName: "award_decision" })
export class AwardDecision extends SearchableRecord {
  @Text("Trích yếu; null khi không rõ", "Subject of the decision; null when unknown", { level: PUBLIC, nullable: true })
  title?: string | null;

  @Json(
    () => DocumentReference,
    "Văn bản quyết định, số có thể null; null khi không rõ",
    "The document, maybe without a number",
    { level: PUBLIC, nullable: true },
  )
  document?: DocumentReference | null;

  /** `documentIdentity`: no two decisions are the same document. Null while a part of it is missing. */
  @Property({ type: "text", nullable: true })
  @Unique()
  identity?: string | null;

  @Day("Ngày ban hành; null khi nguồn không ghi", "Date of issue; null when the source does not say", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  issuedOn?: string | null;

  @Day("Ngày trao tặng, công bố; null khi không rõ", "Day of the ceremony; null when unknown", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  awardedOn?: string | null;

  @Text("Chức danh người quyết định, như in; null khi không ghi", "Who decided, by office, as printed", {
    level: PUBLIC,
    nullable: true,
  })
  decidedBy?: string | null;

  @ForeignId()
  organizationId!: string;

  @ForeignId({ nullable: true })
  signerId?: string | null;

  @ForeignId({ nullable: true })
  proposingCouncilId?: string | null;

  @ForeignId({ nullable: true })
  reviewConferenceId?: string | null;

  @Choice(AwardDecisionState, "Tình trạng", "Whether it stands", { level: PUBLIC, index: true })
  state: AwardDecisionState = AwardDecisionState.ISSUED;

  @Public()
  @Field(() => Int, { nullable: true, description: countDescription("Số tập thể", "How many collectives") })
  @Property({ type: "integer", nullable: true })
  collectiveCount?: number | null;

  @Public()
  @Field(() => Int, { nullable: true, description: countDescription("Số hộ gia đình", "How many households") })
  @Property({ type: "integer", nullable: true })
  householdCount?: number | null;

  @Public()
  @Field(() => Int, { nullable: true, description: countDescription("Số cá nhân", "How many individuals") })
  @Property({ type: "integer", nullable: true })
  individualCount?: number | null;

  @Json(
    () => [DecisionStep],
    "Các bước đã qua, theo thứ tự; rỗng khi không rõ",
    "Steps that led to it, in order; empty when unknown",
    { level: PUBLIC },
  )
  steps: DecisionStep[] = [];

  override searchableTexts() {
    return [this.title, this.document?.text, this.decidedBy];
  }
}
