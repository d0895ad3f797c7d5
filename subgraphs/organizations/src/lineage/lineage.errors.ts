import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with an event of lineage. */
export const lineageErrors = defineErrors({
  LINEAGE_SHAPE: {
    vi: "Sự kiện {kind} cần {from} tổ chức trước và {to} tổ chức sau",
    en: "An event {kind} needs {from} bodies before it and {to} after it",
  },
  LINEAGE_BODY_TWICE: { vi: "Tổ chức được nêu hai lần trong sự kiện", en: "The event names an organization twice" },
  LINEAGE_CYCLE: {
    vi: "Sự kiện tạo thành vòng: “{name}” có trước chính nó; tổ chức lập lại phải có danh tính mới",
    en: 'The event makes a cycle: "{name}" would come before itself; a body set up again needs a new identity',
  },
  LINEAGE_BEFORE_BEGINNING: {
    vi: "Sự kiện xảy ra trước khi có tổ chức “{name}”",
    en: 'The event comes before the organization "{name}" existed',
  },
  LINEAGE_AFTER_END: {
    vi: "Sự kiện xảy ra sau khi tổ chức “{name}” đã chấm dứt",
    en: 'The event comes after the organization "{name}" had ended',
  },
  LINEAGE_BEGUN_TWICE: {
    vi: "Tổ chức “{name}” đã hình thành vào lúc khác",
    en: 'The organization "{name}" began at another time already',
  },
  LINEAGE_DATE_CONFLICT: {
    vi: "Chỉ nêu ngày có hiệu lực hoặc ngày mà sự kiện xảy ra trước đó",
    en: "Give either the day of effect or the day before which it happened",
  },
});
