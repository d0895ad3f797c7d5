import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a citation. */
export const citationErrors = defineErrors({
  CITATION_WITHOUT_PLACE: {
    vi: "Phải cho biết nơi dẫn: phong trào, nội dung, kế hoạch, bài hoặc cổng",
    en: "Tell where it is cited: a campaign, content item, plan, news article or portal",
  },
  CITATION_PLACES_CONFLICT: {
    vi: "Nội dung “{id}” thuộc phong trào hoặc kế hoạch khác",
    en: 'The content item "{id}" belongs to another campaign or plan',
  },
});
