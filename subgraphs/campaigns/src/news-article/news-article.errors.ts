import { defineErrors } from "@thidua/base/errors";

/** The errors of news articles. */
export const newsArticleErrors = defineErrors({
  UNKNOWN_NEWS_ARTICLE: { vi: "Không có bài “{id}”", en: 'There is no news article "{id}"' },
  PUBLICATION_DAY_CONFLICT: {
    vi: "Ngày đăng {day} khác với thời điểm đăng {instant}",
    en: "The date of publication {day} differs from the time of publication {instant}",
  },
  AUTHOR_ROLE_WITHOUT_AUTHOR: {
    vi: "Có vai trò của người viết nhưng thiếu tên người viết",
    en: "The role of the author is given, but no author",
  },
  VIEW_COUNT_SHRINKS: {
    vi: "Lượt xem {given} ít hơn số đã ghi {stored}",
    en: "The view count {given} is less than the stored {stored}",
  },
  NEWS_ARTICLE_MAY_EXIST: {
    vi: "Cổng này đã có bài “{title}” đăng cùng ngày (mã định danh {id})",
    en: 'The portal already has the article "{title}" of the same day (ID {id})',
  },
  PAGE_TEXT_NOT_STORABLE: {
    vi: "Văn bản của trang có ký tự không lưu được (NUL hoặc ký tự UTF-16 bị tách đôi); hãy bỏ ký tự đó",
    en: "The text of the page has a character that cannot be stored (NUL or a lone surrogate); remove it",
  },
});
