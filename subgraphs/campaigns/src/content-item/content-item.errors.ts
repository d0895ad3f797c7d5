import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a content item. */
export const contentItemErrors = defineErrors({
  UNKNOWN_CONTENT_ITEM: { vi: "Không có nội dung “{id}”", en: 'There is no content item "{id}"' },
  CONTENT_ITEM_OF_OTHER_TEXT: {
    vi: "Mục cha thuộc phong trào hay kế hoạch khác",
    en: "The item above belongs to another campaign or plan",
  },
  CONTENT_TOO_DEEP: { vi: "Nội dung lồng quá {limit} cấp", en: "The contents nest deeper than {limit} levels" },
  TOO_MANY_CONTENT_ITEMS: { vi: "Quá {limit} mục nội dung", en: "There are more than {limit} content items" },
});
