import { Entity, Enum, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { DocumentReference } from "@thidua/documents";
import { DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
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
@ObjectType({ description: "Quyết định khen thưởng. A decision to honor." })
@Entity({ tableName: "award_decision" })
export class AwardDecision extends SearchableRecord {
  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Trích yếu; null khi không rõ. Subject of the decision; null when unknown.",
  })
  @Property({ type: "text", nullable: true })
  title?: string | null;

  @Public()
  @Field(() => DocumentReference, {
    nullable: true,
    description: "Văn bản quyết định, số có thể null; null khi không rõ. The document, maybe without a number.",
  })
  @Property({ type: "json", nullable: true })
  document?: DocumentReference | null;

  /** `documentIdentity`: no two decisions are the same document. Null while a part of it is missing. */
  @Property({ type: "text", nullable: true })
  @Unique()
  identity?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày ban hành; null khi nguồn không ghi. Date of issue; null when the source does not say.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  issuedOn?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày trao tặng, công bố; null khi không rõ. Day of the ceremony; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  awardedOn?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Chức danh người quyết định, như in; null khi không ghi. Who decided, by office, as printed.",
  })
  @Property({ type: "text", nullable: true })
  decidedBy?: string | null;

  @Property({ type: "uuid" })
  @Index()
  organizationId!: string;

  @Property({ type: "uuid", nullable: true })
  @Index()
  signerId?: string | null;

  @Property({ type: "uuid", nullable: true })
  @Index()
  proposingCouncilId?: string | null;

  @Property({ type: "uuid", nullable: true })
  @Index()
  reviewConferenceId?: string | null;

  @Public()
  @Field(() => AwardDecisionState, { description: "Tình trạng. Whether it stands." })
  @Enum({ items: () => AwardDecisionState, type: "string" })
  @Index()
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

  @Public()
  @Field(() => [DecisionStep], {
    description: "Các bước đã qua, theo thứ tự; rỗng khi không rõ. Steps that led to it, in order; empty when unknown.",
  })
  @Property({ type: "json" })
  steps: DecisionStep[] = [];

  override searchableTexts() {
    return [this.title, this.document?.text, this.decidedBy];
  }
}
