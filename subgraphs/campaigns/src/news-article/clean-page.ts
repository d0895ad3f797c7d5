import { normalizeText } from "@thidua/base/text";

/** What is known of a page beside its text; lines that repeat it are not part of the body. */
export interface KnownOfPage {
  title?: string | null;
  author?: string | null;
  /** The banner of the portal. */
  slogan?: string | null;
}

/** Opens the hit counter of a site, whose digits follow one a line. */
const hitCounter = /^SỐ LƯỢT TRUY CẬP$/iu;

/** Lines that portals put on every page: counters, menus, dates in the head, names of blocks. */
const furniture: readonly RegExp[] = [
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

/** Editors close a text with "./."; the full stop belongs to the sentence. */
const endMark = /\.?\s?\/\.$/u;

/**
 * The body of a news page as people read it, a paragraph a line. Takes the page's text as it was copied, and what is known
 * of it. Counters, menus, the date line, the title, the byline, the banner and the end mark go; odd spaces become plain
 * ones. The words stay as printed, misprints too.
 */
export function cleanPage(raw: string, known: KnownOfPage = {}): string {
  const author = known.author ? normalizeText(known.author) : null;
  const repeated = new Set([known.title, known.slogan].filter((text) => text != null).map(normalizeText));
  const body: string[] = [];
  let counting = false;
  for (const line of normalizeText(raw).split("\n")) {
    counting = hitCounter.test(line) || (counting && /^\d?$/.test(line));
    if (counting || line === "" || repeated.has(line) || isByline(line, author)) continue;
    if (furniture.some((rule) => rule.test(line))) continue;
    body.push(line.replace(endMark, "."));
  }
  return body.join("\n");
}

/** The author alone, or with a remark: "Thời Nhiệm (tổng hợp)". */
function isByline(line: string, author: string | null): boolean {
  return author !== null && line.startsWith(author) && /^( ?\([^()]*\))?$/u.test(line.slice(author.length));
}
