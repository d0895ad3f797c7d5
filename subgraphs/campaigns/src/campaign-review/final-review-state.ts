import { registerEnumType } from "type-graphql";
import { CampaignReviewKind } from "./campaign-review-kind.js";

/** Whether a campaign has had the final review that Law 06/2022/QH15 Đ.17 asks for after its end. */
export enum FinalReviewState {
  HELD = "HELD",
  NOT_DUE = "NOT_DUE",
  OVERDUE = "OVERDUE",
}

registerEnumType(FinalReviewState, {
  name: "FinalReviewState",
  description: "Tình trạng tổng kết phong trào. Whether a campaign has had its final review.",
  valuesConfig: {
    HELD: { description: "Đã tổng kết. Held." },
    NOT_DUE: { description: "Chưa đến hạn, hoặc không có ngày kết thúc. Not due yet, or no end is known." },
    OVERDUE: {
      description: "Đã kết thúc mà chưa ghi nhận tổng kết. The campaign is over and no final review is recorded.",
    },
  },
});

/** The state of the final review on a day. Takes ISO dates and the kinds of the reviews held by then. */
export function finalReviewState(
  endsOn: string | null | undefined,
  reviews: readonly { kind: CampaignReviewKind; heldOn: string }[],
  asOf: string,
): FinalReviewState {
  const isHeld = reviews.some(({ heldOn, kind }) => kind === CampaignReviewKind.FINAL && heldOn <= asOf);
  if (isHeld) return FinalReviewState.HELD;
  return endsOn && endsOn < asOf ? FinalReviewState.OVERDUE : FinalReviewState.NOT_DUE;
}
