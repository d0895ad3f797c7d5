import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { ExampleDocumentInput } from "../example-document/index.js";
import { ReviewKind } from "./review-kind.js";

@InputType({ description: "Dữ liệu về một hội nghị đã tổ chức. What is needed to record a review conference." })
export class HoldReviewConferenceInput extends CreateRecordInput {
  @Field(() => ID, { description: "Chương trình được đánh giá. The program under review." })
  programId!: string;

  @Field(() => ReviewKind, { description: "Sơ kết hay tổng kết. Interim or final." })
  kind!: ReviewKind;

  @Field(() => String, { description: "Tên hội nghị. Name of the conference." })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Tổ chức chủ trì; mặc định là tổ chức của chương trình. Who held it; by default whose program it is.",
  })
  organizerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày tổ chức. Day on which it was held." })
  heldOn?: string | null;

  @Field(() => Int, { nullable: true, description: "Năm đầu được đánh giá. First year under review." })
  reviewedFromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Năm cuối được đánh giá. Last year under review." })
  reviewedToYear?: number | null;

  @Field(() => String, { nullable: true, description: "Khoảng thời gian như in. The duration as printed." })
  statedDuration?: string | null;

  @Field(() => ID, { nullable: true, description: "Người chủ trì. The person in the chair." })
  chairId?: string | null;

  @Field(() => String, { nullable: true, description: "Tên người chủ trì như in. Name of the chair as printed." })
  chairName?: string | null;

  @Field(() => String, { nullable: true, description: "Chức vụ như in. Position of the chair as printed." })
  chairPosition?: string | null;

  @Field(() => [String], { nullable: true, description: "Thành phần tham dự. The groups that took part." })
  participantGroups?: string[] | null;

  @Field(() => String, { nullable: true, description: "Đánh giá của hội nghị. What the conference found." })
  assessment?: string | null;

  @Field(() => [String], { nullable: true, description: "Giải pháp. Solutions for the years to come." })
  solutions?: string[] | null;

  @Field(() => [ExampleDocumentInput], { nullable: true, description: "Văn bản được nêu. The documents cited." })
  documents?: ExampleDocumentInput[] | null;
}
