import { normalizeText } from "@thidua/base/text";

/** What is known of a page beside its text. Lines that repeat it are removed. */
export interface KnownOfPage {
  title?: string | null;
  author?: string | null;
  /** The slogan in the banner of the portal. */
  slogan?: string | null;
}

/** The line above the hit counter of a site, whose digits follow one a line. */
const hitCounter = /^SỐ LƯỢT TRUY CẬP$/iu;

/** Lines that portals repeat on every page: counters, menus, dates in the header, names of blocks. */
const layoutLines: readonly RegExp[] = [
  /^PublishingPortal - Block_\w+$/u,
  /^Skip to main content$/iu,
  /^(Thông tin mới nhất|Thống kê truy cập|Đăng nhập|Tin khác|Xem tiếp|TIN MỚI HƠN|TIN ĐÃ ĐƯA)$/u,
  /^• ?(Đang truy cập|Hôm nay|Trong tuần|Tổng lượt truy cập): ?\d+$/u,
  /^Lượt xem: ?\d+$/u,
  /^Số lượt người xem: ?\d+( ?(Bản in|Quay lại))*$/u,
  /^(Xem theo ngày ?)+$/u,
  /^((Tăng|Giảm) cỡ chữ ?)+$/u,
  /^(\d+ )+\.{3}$/u,
  /^image advertisement$/iu,
  /^.{0,60}(Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật), \d{1,2}\/\d{1,2}\/\d{4}, \d{1,2}:\d{2}$/iu,
  /^\d{1,2}\/\d{1,2}\/\d{4}$/u,
];

/** Editors close a text with "./."; its full stop belongs to the sentence. */
const endMark = /\.?\s?\/\.$/u;

/**
 * Extracts the article from a news page. Removes counters, menus, the date line, the title, the byline, the slogan and the
 * end mark, and makes unusual spaces plain. The words stay as printed, with their misprints.
 *
 * @param raw the text of the page as it was copied
 * @returns the article, one paragraph a line
 */
export function cleanPage(raw: string, known: KnownOfPage = {}): string {
  const author = known.author ? normalizeText(known.author) : null;
  const repeated = new Set([known.title, known.slogan].filter((text) => text != null).map(normalizeText));
  const paragraphs: string[] = [];
  let counting = false;
  for (const line of normalizeText(raw).split("\n")) {
    counting = hitCounter.test(line) || (counting && /^\d?$/.test(line));
    if (counting || line === "" || repeated.has(line) || isByline(line, author)) continue;
    if (layoutLines.some((layout) => layout.test(line))) continue;
    paragraphs.push(line.replace(endMark, "."));
  }
  return paragraphs.join("\n");
}

/** Returns whether a line is the author alone, or with a remark: "Thời Nhiệm (tổng hợp)". */
function isByline(line: string, author: string | null): boolean {
  return author !== null && line.startsWith(author) && /^( ?\([^()]*\))?$/u.test(line.slice(author.length));
}
