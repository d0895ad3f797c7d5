import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { CampaignReviewKind } from "./campaign-review-kind.js";

/** Whether a campaign had the final review that Law 06/2022/QH15 Đ.17 asks for after its end. */
export enum FinalReviewState {
  HELD = "HELD",
  NOT_DUE = "NOT_DUE",
  OVERDUE = "OVERDUE",
}

registerEnumeration(
  FinalReviewState,
  "FinalReviewState",
  ["Tình trạng tổng kết phong trào", "The states of the final review of a campaign"],
  {
    HELD: ["Đã tổng kết", "The final review was held"],
    NOT_DUE: ["Chưa đến hạn, hoặc không có ngày kết thúc", "The campaign is not over, or has no last day"],
    OVERDUE: ["Đã kết thúc mà chưa ghi nhận tổng kết", "The campaign is over without a final review on record"],
  },
);

/**
 * Returns the state of the final review on a day.
 *
 * @param endsOn the last day of the campaign, YYYY-MM-DD
 * @param asOf the day to consider, YYYY-MM-DD; later reviews do not count
 */
export function finalReviewState(
  endsOn: string | null | undefined,
  reviews: readonly { kind: CampaignReviewKind; heldOn: string }[],
  asOf: string,
): FinalReviewState {
  const isHeld = reviews.some(({ heldOn, kind }) => kind === CampaignReviewKind.FINAL && heldOn <= asOf);
  if (isHeld) return FinalReviewState.HELD;
  return endsOn && endsOn < asOf ? FinalReviewState.OVERDUE : FinalReviewState.NOT_DUE;
}
