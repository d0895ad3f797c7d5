import { day, id, type SnapshotDeclaration, snapshot, text } from "@thidua/kit/changes/change-feed";
import type { ReviewConference } from "../review-conference/review-conference.js";

/** The snapshot of a review conference. */
export const reviewConferenceSnapshot: SnapshotDeclaration = snapshot(
  ["Hội nghị sơ kết, tổng kết công tác điển hình", "A conference that reviews the work with typical examples"],
  {
    name: text("Tên hội nghị", "The name of the conference"),
    organizerId: id("Tổ chức tổ chức hội nghị", "The organization that held the conference"),
    heldOn: day("Ngày tổ chức", "The date the conference was held", { nullable: "NOT_STATED" }),
  },
  ({ name, organizerId, heldOn = null }: ReviewConference) => ({ name, organizerId, heldOn }),
);
