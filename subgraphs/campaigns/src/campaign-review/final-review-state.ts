import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { CampaignReviewKind } from "./campaign-review-kind.js";

/** Whether a campaign has had the final review that Law 06/2022/QH15 Đ.17 asks for after its end. */
export enum FinalReviewState {
  HELD = "HELD",
  NOT_DUE = "NOT_DUE",
  OVERDUE = "OVERDUE",
}

registerEnumeration(
  FinalReviewState,
  "FinalReviewState",
  ["Tình trạng tổng kết phong trào", "Whether a campaign has had its final review"],
  {
    HELD: ["Đã tổng kết", "Held"],
    NOT_DUE: ["Chưa đến hạn, hoặc không có ngày kết thúc", "Not due yet, or no end is known"],
    OVERDUE: ["Đã kết thúc mà chưa ghi nhận tổng kết", "The campaign is over and no final review is recorded"],
  },
);

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
