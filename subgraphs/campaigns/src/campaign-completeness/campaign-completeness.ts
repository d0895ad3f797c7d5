import { LegalBasis, legalBasisFrom } from "@thidua/documents";
import { Public } from "@thidua/kit/model/visibility";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { Campaign } from "../campaign/campaign.js";
import type { CampaignContentItem } from "../content-item/content-item.js";
import { ContentItemKind } from "../content-item/content-item-kind.js";

/** What a campaign must have (Law 06/2022/QH15 Đ.17–18); its end only if it has one. */
export enum CampaignElement {
  OBJECTIVE = "OBJECTIVE",
  SCOPE = "SCOPE",
  CONTENT = "CONTENT",
  CRITERIA = "CRITERIA",
  SUBJECTS = "SUBJECTS",
  START = "START",
  LAUNCHER = "LAUNCHER",
}

registerEnumType(CampaignElement, {
  name: "CampaignElement",
  description: "Yếu tố mà phong trào phải có. What a campaign must have.",
  valuesConfig: {
    OBJECTIVE: { description: "Mục tiêu. Objective." },
    SCOPE: { description: "Phạm vi. Scope." },
    CONTENT: { description: "Nội dung. Content." },
    CRITERIA: { description: "Chỉ tiêu, tiêu chí. Norms or criteria." },
    SUBJECTS: { description: "Đối tượng. Whom it addresses." },
    START: { description: "Thời gian bắt đầu. Start." },
    LAUNCHER: { description: "Người có thẩm quyền phát động. Competent launcher." },
  },
});

/** What a campaign lacks. A warning, never a reason to refuse it: texts of the past are stored as they are. */
@ObjectType({ description: "Mức độ đầy đủ của phong trào. Whether a campaign has all that the law asks for." })
export class CampaignCompleteness {
  @Public()
  @Field(() => Boolean, { description: "Có đủ mọi yếu tố. Nothing is missing." })
  isComplete!: boolean;

  @Public()
  @Field(() => [CampaignElement], { description: "Những yếu tố còn thiếu. What is missing." })
  missingElements!: CampaignElement[];

  @Public()
  @Field(() => LegalBasis, { description: "Căn cứ. Legal basis." })
  legalBasis!: LegalBasis;
}

/** Tells what a campaign lacks. Takes the campaign, its content items of any level, and how many criteria it has. */
export function completenessOf(
  campaign: Pick<Campaign, "scope" | "targetGroups" | "startsOn" | "organizationId">,
  items: readonly Pick<CampaignContentItem, "kind">[],
  criterionCount: number,
): CampaignCompleteness {
  const has: Record<CampaignElement, boolean> = {
    OBJECTIVE: items.some(({ kind }) => kind === ContentItemKind.OBJECTIVE),
    SCOPE: Boolean(campaign.scope),
    CONTENT: items.some(({ kind }) => kind === ContentItemKind.CONTENT),
    CRITERIA: criterionCount > 0,
    SUBJECTS: campaign.targetGroups.length > 0,
    START: Boolean(campaign.startsOn),
    LAUNCHER: Boolean(campaign.organizationId),
  };
  const missingElements = Object.values(CampaignElement).filter((element) => !has[element]);
  return {
    isComplete: missingElements.length === 0,
    missingElements,
    legalBasis: legalBasisFrom("Điều 17, Điều 18 Luật 06/2022/QH15"),
  };
}
