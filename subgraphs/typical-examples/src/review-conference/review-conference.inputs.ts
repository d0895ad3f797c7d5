import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { ID, InputType } from "type-graphql";
import { ExampleDocumentInput } from "../example-document/index.js";
import { ReviewConference } from "./review-conference.js";
import type { ReviewKind } from "./review-kind.js";

@InputType({
  description: bilingual(
    "Dữ liệu để ghi một hội nghị sơ kết, tổng kết đã tổ chức",
    "The data of a review conference that was held",
  ),
})
export class HoldReviewConferenceInput extends CreateRecordInput {
  @ColumnInput(ReviewConference)
  programId!: string;

  @ColumnInput(ReviewConference)
  kind!: ReviewKind;

  @ColumnInput(ReviewConference)
  name!: string;

  @InputField(
    () => ID,
    "Tổ chức chủ trì; mặc định là tổ chức thực hiện chương trình",
    "The organization that held the conference; by default the one that runs the program",
    { nullable: true },
  )
  organizerId?: string | null;

  @ColumnInput(ReviewConference)
  heldOn?: string | null;

  @ColumnInput(ReviewConference)
  reviewedFromYear?: number | null;

  @ColumnInput(ReviewConference)
  reviewedToYear?: number | null;

  @ColumnInput(ReviewConference)
  statedDuration?: string | null;

  @ColumnInput(ReviewConference)
  chairId?: string | null;

  @ColumnInput(ReviewConference)
  chairName?: string | null;

  @ColumnInput(ReviewConference)
  chairPosition?: string | null;

  @ColumnInput(ReviewConference, { nullable: true })
  participantGroups?: string[] | null;

  @ColumnInput(ReviewConference)
  assessment?: string | null;

  @ColumnInput(ReviewConference, { nullable: true })
  solutions?: string[] | null;

  @InputField(() => [ExampleDocumentInput], "Các văn bản được nêu", "The documents that the conference cited", {
    nullable: true,
  })
  documents?: ExampleDocumentInput[] | null;
}
