/** The conference, found by its name. */
export const conference = (selection: string) => `{ reviewConferences(
  search: "Hội nghị sơ kết công tác xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2015-2020") {
  totalCount nodes { ${selection} } } }`;

/** The program, found by its code. */
export const program = (selection: string) =>
  `{ exampleProgramByCode(code: "cao-bang-dien-hinh-2015-2020") { ${selection} } }`;
