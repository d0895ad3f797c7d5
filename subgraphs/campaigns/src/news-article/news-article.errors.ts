import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a news article. */
export const newsArticleErrors = defineErrors({
  UNKNOWN_NEWS_ARTICLE: { vi: "Không có bài “{id}”", en: 'There is no news article "{id}"' },
  PUBLICATION_DAY_CONFLICT: {
    vi: "Ngày đăng {day} khác với thời điểm đăng {instant}",
    en: "The day {day} is not the day of the instant {instant}",
  },
  AUTHOR_ROLE_WITHOUT_AUTHOR: {
    vi: "Có vai trò của người viết nhưng thiếu tên người viết",
    en: "There is a role of the author but no author",
  },
  VIEW_COUNT_SHRINKS: {
    vi: "Lượt xem {given} ít hơn số đã ghi {stored}",
    en: "The view count {given} is less than the stored {stored}",
  },
  PAGE_TEXT_NOT_STORABLE: {
    vi: "Văn bản của trang có ký tự không lưu được (NUL)",
    en: "The text of the page holds a character that cannot be stored (NUL)",
  },
});
