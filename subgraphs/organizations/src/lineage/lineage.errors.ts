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
    vi: "Tổ chức “{name}” đã hình thành theo sự kiện khác hoặc vào thời điểm khác; mỗi tổ chức chỉ hình thành một lần",
    en: 'The organization "{name}" already began by another event or at another time. An organization begins once',
  },
  LINEAGE_ENDED_TWICE: {
    vi: "Tổ chức “{name}” đã chấm dứt theo sự kiện khác; chỉ các sự kiện chia tổ chức trong cùng một ngày mới là một lần chấm dứt",
    en: 'The organization "{name}" already ended by another event. Only events of one day that divide it are one end',
  },
  LINEAGE_NOT_ENDED: {
    vi: "Tổ chức “{name}” còn hoạt động vào thời điểm đó; chỉ tái lập tổ chức đã chấm dứt",
    en: 'The organization "{name}" still exists at that time. Only one that has ended is set up again',
  },
  LINEAGE_SAME_PROVINCE: {
    vi: "“{from}” và “{to}” thuộc cùng một tỉnh; tổ chức sau khi chuyển phải thuộc tỉnh khác",
    en: '"{from}" and "{to}" are in the same province. A relocation leads to another one',
  },
  LINEAGE_SAME_KIND: {
    vi: "“{from}” và “{to}” cùng loại tổ chức; tổ chức sau khi chuyển loại hình phải thuộc loại khác",
    en: '"{from}" and "{to}" are of the same kind. A change of kind leads to another one',
  },
  LINEAGE_DATE_CONFLICT: {
    vi: "Chỉ nêu một trong hai: ngày có hiệu lực, hoặc ngày mà sự kiện xảy ra trước đó",
    en: "Give either the effective date or the date that the event precedes",
  },
});
