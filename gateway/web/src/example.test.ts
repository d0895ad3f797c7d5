import { describe, expect, it } from "vitest";
import { commentTitle } from "./comment-title.js";
import { exampleOf } from "./example.js";

const file = `# title: Tiêu chí / Criteria
# description: Ngưỡng định lượng của phong trào. / Numeric thresholds of campaigns.
# tab: 3
# variables: {"year": 2019}
# rows: campaigns.nodes
# column name: name

# Ngưỡng 50 triệu đồng/năm là của Kế hoạch 17/KH-TTT.
query Criteria($year: Int) {
  campaigns { nodes { name } }
}
`;

describe("a saved query as GraphiQL shows it", () => {
  it("has Vietnamese title and description and the author's comments, without the technical lines", () => {
    expect(exampleOf("criteria.graphql", file)).toEqual({
      name: "criteria",
      title: "Tiêu chí",
      description: "Ngưỡng định lượng của phong trào.",
      tab: 3,
      isExport: true,
      variables: '{\n  "year": 2019\n}',
      query: `# Tiêu chí
# Ngưỡng định lượng của phong trào.
# Tải cả bảng: /data/criteria.csv hoặc /data/criteria.json

# Ngưỡng 50 triệu đồng/năm là của Kế hoạch 17/KH-TTT.
query Criteria($year: Int) {
  campaigns { nodes { name } }
}
`,
    });
  });

  it("throws when its header is malformed", () => {
    expect(() => exampleOf("criteria.graphql", file.replace("# tab: 3", "# tab: ba"))).toThrow(
      /^criteria\.graphql:3: /,
    );
  });

  it("takes the tab's name from its first comment line", () => {
    expect(commentTitle("# Tiêu chí\nquery A { a }")).toBe("Tiêu chí");
    expect(commentTitle("#\nquery A { a }")).toBeNull();
    expect(commentTitle("query A { a }\n# Tiêu chí")).toBeNull();
    expect(commentTitle(null)).toBeNull();
    expect(commentTitle(`# ${"Phong trào ".repeat(9)}`)).toHaveLength(44);
  });
});
