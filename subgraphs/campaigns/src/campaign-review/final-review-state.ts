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
    NOT_DUE: ["Chưa đến hạn, hoặc chưa rõ thời gian", "The campaign is not over, or nothing is known of its period"],
    OVERDUE: [
      "Đã hết thời gian (xem activePeriod) mà chưa ghi nhận tổng kết",
      "The campaign is over, by its `activePeriod`, without a final review on record",
    ],
  },
);

/**
 * Returns the state of the final review on a day.
 *
 * @param activeTo the last day on which the campaign can run, YYYY-MM-DD
 * @param asOf the day to consider, YYYY-MM-DD; later reviews do not count
 */
export function finalReviewState(
  activeTo: string | null | undefined,
  reviews: readonly { kind: CampaignReviewKind; heldOn: string }[],
  asOf: string,
): FinalReviewState {
  const isHeld = reviews.some(({ heldOn, kind }) => kind === CampaignReviewKind.FINAL && heldOn <= asOf);
  if (isHeld) return FinalReviewState.HELD;
  return activeTo && activeTo < asOf ? FinalReviewState.OVERDUE : FinalReviewState.NOT_DUE;
}
