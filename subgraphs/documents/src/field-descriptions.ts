/** Descriptions that a document reference and its input share: Vietnamese, then English. */
export const fieldDescriptions = {
  text: ["Nguyên văn trích dẫn, không sửa", "The citation verbatim"],
  issuer: ["Tên cơ quan ban hành như in trong nguồn", "The name of the issuing organization as printed"],
  title: ["Trích yếu hoặc tên gọi của văn bản", "The subject or the name of the document"],
  ordinal: ["Số thứ tự của đại hội, ví dụ 15", "The ordinal of a congress, such as 15"],
  ordinalRaw: ["Số thứ tự như in trong nguồn, ví dụ “XV”", "The ordinal as printed, such as XV"],
  term: ["Nhiệm kỳ, ví dụ “2015-2020”", "The term of office, such as 2015-2020"],
  issuedOn: ["Ngày ban hành", "Identifies the date the document was issued"],
  certainty: ["Mức độ chắc chắn của trích dẫn", "The certainty of the citation"],
} as const;
