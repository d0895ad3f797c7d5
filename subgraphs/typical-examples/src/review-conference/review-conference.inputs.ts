import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType, Int } from "type-graphql";
import { ExampleDocumentInput } from "../example-document/index.js";
import { ReviewKind } from "./review-kind.js";

@InputType({
  description: bilingual("Dữ liệu về một hội nghị đã tổ chức", "What is needed to record a review conference"),
})
export class HoldReviewConferenceInput extends CreateRecordInput {
  @InputField(() => ID, "Chương trình được đánh giá", "The program under review")
  programId!: string;

  @InputField(() => ReviewKind, "Sơ kết hay tổng kết", "Interim or final")
  kind!: ReviewKind;

  @InputField(() => String, "Tên hội nghị", "Name of the conference")
  name!: string;

  @InputField(
    () => ID,
    "Tổ chức chủ trì; mặc định là tổ chức của chương trình",
    "Who held it; by default whose program it is",
    { nullable: true },
  )
  organizerId?: string | null;

  @InputField(() => DateScalar, "Ngày tổ chức", "Day on which it was held", { nullable: true })
  heldOn?: string | null;

  @InputField(() => Int, "Năm đầu được đánh giá", "First year under review", { nullable: true })
  reviewedFromYear?: number | null;

  @InputField(() => Int, "Năm cuối được đánh giá", "Last year under review", { nullable: true })
  reviewedToYear?: number | null;

  @InputField(() => String, "Khoảng thời gian như in", "The duration as printed", { nullable: true })
  statedDuration?: string | null;

  @InputField(() => ID, "Người chủ trì", "The person in the chair", { nullable: true })
  chairId?: string | null;

  @InputField(() => String, "Tên người chủ trì như in", "Name of the chair as printed", { nullable: true })
  chairName?: string | null;

  @InputField(() => String, "Chức vụ như in", "Position of the chair as printed", { nullable: true })
  chairPosition?: string | null;

  @InputField(() => [String], "Thành phần tham dự", "The groups that took part", { nullable: true })
  participantGroups?: string[] | null;

  @InputField(() => String, "Đánh giá của hội nghị", "What the conference found", { nullable: true })
  assessment?: string | null;

  @InputField(() => [String], "Giải pháp", "Solutions for the years to come", { nullable: true })
  solutions?: string[] | null;

  @InputField(() => [ExampleDocumentInput], "Văn bản được nêu", "The documents cited", { nullable: true })
  documents?: ExampleDocumentInput[] | null;
}
