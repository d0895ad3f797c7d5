/** Descriptions that the output and the input of document references share. */
export const fieldDescriptions = {
  text: "Nguyên văn trích dẫn, không bao giờ sửa. The citation verbatim, never altered.",
  issuer:
    "Tên cơ quan ban hành như in trong nguồn; null khi nguồn không ghi. The issuing body as printed; null when it is not.",
  title:
    "Trích yếu hoặc tên gọi của văn bản; null khi không ghi. Subject or name of the document; null when not printed.",
  ordinal: "Số thứ tự của đại hội, ví dụ 15; null khi không có. Ordinal of a congress, as 15; null when there is none.",
  ordinalRaw: "Số thứ tự như in, ví dụ “XV”; null khi không có. The ordinal as printed; null when there is none.",
  term: "Nhiệm kỳ, ví dụ “2015-2020”; null khi không ghi. Term of office; null when not printed.",
  issuedOn:
    "Ngày ban hành; null khi nguồn không ghi hoặc ghi ngày không có thật. " +
    "Date of issue; null when it is not printed or the printed day does not exist.",
  certainty:
    "Mức độ chắc chắn; null: như bản ghi chứa trích dẫn. How certain it is; null: as certain as the record that holds it.",
};
