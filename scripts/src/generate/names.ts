import { choose } from "./choose.js";
import { nameParts } from "./name-parts.js";

const units = [
  ["Trường Trung học cơ sở", "SUBORDINATE_UNIT"],
  ["Trạm Y tế xã", "SUBORDINATE_UNIT"],
  ["Phòng Nội vụ", "DIVISION"],
  ["Hội Liên hiệp Phụ nữ xã", "MASS_ORGANIZATION"],
  ["Công ty Cổ phần", "ENTERPRISE"],
] as const;
const departments = [
  ..."Nội vụ,Tài chính,Xây dựng,Tư pháp,Y tế,Khoa học và Công nghệ,Giáo dục và Đào tạo,Công Thương".split(","),
  ..."Nông nghiệp và Môi trường,Văn hóa Thể thao và Du lịch,Dân tộc và Tôn giáo,Ngoại vụ".split(","),
];
const causes = [
  ..."thi đua yêu nước,chuyển đổi số,cải cách hành chính,xây dựng nông thôn mới,học tập suốt đời".split(","),
  ..."phát huy sáng kiến,bảo vệ môi trường,giảm nghèo bền vững,an toàn giao thông,dạy tốt học tốt".split(","),
];

/** Common Vietnamese names and phrases by number: the same number gives the same text, and neighbours differ. */
export const generatedNames = {
  /** The full name of a person. Some thousands have the same one as another, as in life. */
  person: (index: number): string =>
    [nameParts.families, nameParts.middles, nameParts.given]
      .map((list, part) => choose.item(list, index, 900 + part))
      .join(" "),
  /** The name of a commune, or of what is named as one. */
  place: (index: number): string =>
    `${choose.item(nameParts.places, index, 910)} ${choose.item(nameParts.places, index, 911)}`,
  department: (index: number): string => `Sở ${departments[index % departments.length]!}`,
  /** A unit below a department or commune: its name and kind. */
  unit(index: number): { name: string; kind: string } {
    const [name, kind] = units[index % units.length]!;
    const number = index % 3 === 0 ? ` ${1 + (index % 9)}` : "";
    return { name: `${name} ${generatedNames.place(index)}${number}`, kind };
  },
  /** What a campaign or an initiative is about. */
  cause: (index: number): string => choose.item(causes, index, 920),
  /** Some sentences, for texts that no list orders by. */
  sentences: (index: number): string =>
    `Hoàn thành xuất sắc nhiệm vụ ${generatedNames.cause(index)} tại ${generatedNames.place(index)}, ` +
    `góp phần ${generatedNames.cause(index + 7)} của ${generatedNames.department(index)} trong nhiều năm liền.`,
};
