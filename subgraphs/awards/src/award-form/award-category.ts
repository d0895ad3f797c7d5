import { registerEnumType } from "type-graphql";

/** The classes of the two catalogs: titles of emulation, and the forms of commendation (Law 06/2022/QH15 Đ.9). */
export enum AwardCategory {
  EMULATION_TITLE = "EMULATION_TITLE",
  ORDER = "ORDER",
  MEDAL = "MEDAL",
  STATE_HONORARY_TITLE = "STATE_HONORARY_TITLE",
  PRIZE = "PRIZE",
  COMMEMORATIVE_BADGE = "COMMEMORATIVE_BADGE",
  MERIT_CERTIFICATE = "MERIT_CERTIFICATE",
  COMMENDATION_CERTIFICATE = "COMMENDATION_CERTIFICATE",
}

registerEnumType(AwardCategory, {
  name: "AwardCategory",
  description: "Nhóm danh hiệu thi đua, hình thức khen thưởng. Class of an emulation title or a commendation form.",
  valuesConfig: {
    EMULATION_TITLE: { description: "Danh hiệu thi đua. Emulation title." },
    ORDER: { description: "Huân chương. Order." },
    MEDAL: { description: "Huy chương. Medal." },
    STATE_HONORARY_TITLE: { description: "Danh hiệu vinh dự nhà nước. State honorary title." },
    PRIZE: { description: "Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước. Hồ Chí Minh or State prize." },
    COMMEMORATIVE_BADGE: { description: "Kỷ niệm chương. Commemorative badge." },
    MERIT_CERTIFICATE: { description: "Bằng khen. Certificate of merit." },
    COMMENDATION_CERTIFICATE: { description: "Giấy khen. Certificate of commendation." },
  },
});
