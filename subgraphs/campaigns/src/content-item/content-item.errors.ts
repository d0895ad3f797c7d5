import { defineErrors } from "@thidua/base/errors";

/** Errors of a content item. */
export const contentItemErrors = defineErrors({
  UNKNOWN_CONTENT_ITEM: { vi: "Không có nội dung “{id}”", en: 'There is no content item "{id}"' },
  CONTENT_ITEM_OF_OTHER_TEXT: {
    vi: "Mục cha thuộc phong trào hay kế hoạch khác",
    en: "The parent item belongs to another campaign or plan",
  },
  CONTENT_TOO_DEEP: {
    vi: "Nội dung chỉ được lồng tối đa {limit} cấp",
    en: "Content items can nest to {limit} levels at most",
  },
  TOO_MANY_CONTENT_ITEMS: {
    vi: "Chỉ được nhập tối đa {limit} mục nội dung",
    en: "There can be {limit} content items at most",
  },
});
