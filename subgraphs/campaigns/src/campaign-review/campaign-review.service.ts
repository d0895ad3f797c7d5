import type { EntityManager } from "@mikro-orm/sql";
import { readDocumentReference } from "@thidua/documents";
import { columnValues } from "@thidua/kit/model/columns";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import type { Campaign } from "../campaign/campaign.js";
import { requireCampaignToAdd } from "../campaign/require-parent.js";
import { campaignReviewErrors } from "./campaign-review.errors.js";
import type { RecordCampaignReviewInput } from "./campaign-review.inputs.js";
import { CampaignReview } from "./campaign-review.js";
import { CampaignReviewKind } from "./campaign-review-kind.js";

/** The rules of reviews. Works within the transaction of its EntityManager. */
export class CampaignReviewService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Records a review. A campaign has one final review. The campaign's version grows, and is the one that `expectedVersion` is
   * compared with.
   *
   * @throws DomainError UNKNOWN_CAMPAIGN, VERSION_CONFLICT, REVIEWED_BEFORE_START, REVIEWED_BEFORE_END, INTERIM_AFTER_END,
   *   FINAL_REVIEW_EXISTS, TOO_LONG, and the errors of documents
   */
  async record(input: RecordCampaignReviewInput, options: RecordOptions = {}): Promise<CampaignReview> {
    const { campaignId, document, heldOn, kind, expectedVersion } = input;
    requireDayWithin(await requireCampaignToAdd(this.em, campaignId, ["campaignId"], expectedVersion), kind, heldOn);
    if (kind === CampaignReviewKind.FINAL && (await this.em.count(CampaignReview, { campaignId, kind })) > 0)
      throw campaignReviewErrors.FINAL_REVIEW_EXISTS(["kind"]);
    const review = this.em.create(CampaignReview, {
      ...recordFields(input, options),
      ...columnValues(CampaignReview, input, {
        document: document ? readDocumentReference(this.em, document, ["document"]) : null,
      }),
    });
    await this.em.persist(review).flush();
    return review;
  }
}

/** Where the campaign's start or end is known in part, a day is refused only if it is certainly on the wrong side. */
function requireDayWithin(
  { startsFrom, starts, endsFrom, endsUntil, ends }: Campaign,
  kind: CampaignReviewKind,
  on: string,
): void {
  if (startsFrom && on < startsFrom)
    throw campaignReviewErrors.REVIEWED_BEFORE_START(["heldOn"], { on, startsOn: starts?.text });
  if (kind === CampaignReviewKind.FINAL && endsFrom && on < endsFrom)
    throw campaignReviewErrors.REVIEWED_BEFORE_END(["heldOn"], { on, endsOn: ends?.text });
  if (kind === CampaignReviewKind.INTERIM && endsUntil && on > endsUntil)
    throw campaignReviewErrors.INTERIM_AFTER_END(["heldOn"], { on, endsOn: ends?.text });
}
