import { bilingual } from "@thidua/base/locale";
import { LegalBasis, legalBasisFrom } from "@thidua/documents";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import type { Campaign } from "../campaign/campaign.js";
import type { CampaignContentItem } from "../content-item/content-item.js";
import { ContentItemKind } from "../content-item/content-item-kind.js";

/** What a campaign must have (Law 06/2022/QH15 Đ.17–18). The law asks for an end only if the campaign has one. */
export enum CampaignElement {
  OBJECTIVE = "OBJECTIVE",
  SCOPE = "SCOPE",
  CONTENT = "CONTENT",
  CRITERIA = "CRITERIA",
  SUBJECTS = "SUBJECTS",
  START = "START",
  LAUNCHER = "LAUNCHER",
}

registerEnumeration(CampaignElement, "CampaignElement", ["Yếu tố mà phong trào phải có", "What a campaign must have"], {
  OBJECTIVE: ["Mục tiêu", "An objective"],
  SCOPE: ["Phạm vi", "A scope"],
  CONTENT: ["Nội dung", "Contents"],
  CRITERIA: ["Chỉ tiêu, tiêu chí", "Targets or criteria"],
  SUBJECTS: ["Đối tượng", "The groups that it addresses"],
  START: ["Thời gian bắt đầu", "A first day"],
  LAUNCHER: ["Người có thẩm quyền phát động", "The authority that launches it"],
});

/** What a campaign lacks. It is a warning and no reason for refusal: texts of the past are stored as they are. */
@ObjectType({
  description: bilingual("Mức độ đầy đủ của phong trào", "Whether a campaign has everything that the law asks for"),
})
export class CampaignCompleteness {
  @ObjectField(() => Boolean, "Có đủ mọi yếu tố", "Whether no element is missing", { level: PUBLIC })
  isComplete!: boolean;

  @ObjectField(() => [CampaignElement], "Các yếu tố còn thiếu", "The elements that are missing", { level: PUBLIC })
  missingElements!: CampaignElement[];

  @ObjectField(() => LegalBasis, "Căn cứ pháp lý", "The legal basis", { level: PUBLIC })
  legalBasis!: LegalBasis;
}

/**
 * Returns what a campaign lacks.
 *
 * @param items the campaign's content items of every level
 * @param criterionCount the number of the campaign's criteria
 */
export function completenessOf(
  campaign: Pick<Campaign, "scope" | "targetGroups" | "startsFrom" | "organizationId">,
  items: readonly Pick<CampaignContentItem, "kind">[],
  criterionCount: number,
): CampaignCompleteness {
  const has: Record<CampaignElement, boolean> = {
    OBJECTIVE: items.some(({ kind }) => kind === ContentItemKind.OBJECTIVE),
    SCOPE: Boolean(campaign.scope),
    CONTENT: items.some(({ kind }) => kind === ContentItemKind.CONTENT),
    CRITERIA: criterionCount > 0,
    SUBJECTS: campaign.targetGroups.length > 0,
    START: Boolean(campaign.startsFrom),
    LAUNCHER: Boolean(campaign.organizationId),
  };
  const missingElements = Object.values(CampaignElement).filter((element) => !has[element]);
  return {
    isComplete: missingElements.length === 0,
    missingElements,
    legalBasis: legalBasisFrom("Điều 17, Điều 18 Luật 06/2022/QH15"),
  };
}
