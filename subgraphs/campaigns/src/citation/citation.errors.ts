import { defineErrors } from "@thidua/base/errors";

/** The errors of citations. */
export const citationErrors = defineErrors({
  CITATION_WITHOUT_PLACE: {
    vi: "Phải nêu nơi viện dẫn: phong trào, nội dung, kế hoạch, bài hoặc cổng",
    en: "State what cites the document: a campaign, content item, plan, news article or portal",
  },
  CITATION_MAY_EXIST: {
    vi: "Nơi này đã có viện dẫn văn bản với cùng nguyên văn (mã định danh {id})",
    en: "The place already has a citation of the document in the same words (ID {id})",
  },
  CITATION_PLACES_CONFLICT: {
    vi: "Nội dung “{id}” thuộc phong trào hoặc kế hoạch khác",
    en: 'The content item "{id}" belongs to another campaign or plan',
  },
});
