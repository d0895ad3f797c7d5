import { defineErrors } from "@thidua/base/errors";

/** The errors of lineage events. */
export const lineageErrors = defineErrors({
  LINEAGE_SHAPE: {
    vi: "Sự kiện {kind} cần {from} tổ chức trước và {to} tổ chức sau",
    en: "A {kind} event needs {from} organizations before it and {to} after it",
  },
  LINEAGE_ORGANIZATION_TWICE: {
    vi: "Tổ chức được nêu hai lần trong sự kiện",
    en: "The event names an organization twice",
  },
  LINEAGE_CYCLE: {
    vi: "Sự kiện tạo thành vòng: “{name}” có trước chính nó; hãy thêm một tổ chức mới cho tổ chức được lập lại",
    en: 'The event makes a cycle: "{name}" would precede itself. Add a new organization for one that is set up again',
  },
  LINEAGE_BEFORE_BEGINNING: {
    vi: "Sự kiện xảy ra trước khi có tổ chức “{name}”",
    en: 'The event precedes the start of the organization "{name}"',
  },
  LINEAGE_AFTER_END: {
    vi: "Sự kiện xảy ra sau khi tổ chức “{name}” đã chấm dứt",
    en: 'The event follows the end of the organization "{name}"',
  },
  LINEAGE_BEGUN_TWICE: {
    vi: "Tổ chức “{name}” đã hình thành vào thời điểm khác",
    en: 'The organization "{name}" already began at another time',
  },
  LINEAGE_DATE_CONFLICT: {
    vi: "Chỉ nêu một trong hai: ngày có hiệu lực, hoặc ngày mà sự kiện xảy ra trước đó",
    en: "Give either the effective date or the date that the event precedes",
  },
});
