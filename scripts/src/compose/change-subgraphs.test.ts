import { describe, expect, it } from "vitest";
import { withoutSubgraph, withSubgraph } from "./change-subgraphs.js";
import type { Subgraph } from "./read-subgraphs.js";

const awards: Subgraph = { name: "awards", url: "http://awards/graphql", owner: "Ban", kind: "OWN", sdl: "a" };
const training: Subgraph = { name: "training", url: "http://t/graphql", owner: "Trường", kind: "FOREIGN", sdl: "t" };

describe("adding a subgraph", () => {
  it("appends a new one as a foreign one", () => {
    const added = withSubgraph([awards], { name: "training", sdl: "t", url: "http://t/graphql", owner: "Trường" });
    expect(added).toEqual([awards, training]);
    expect(withSubgraph([awards], { name: "training", sdl: "t", url: "http://t/graphql" })[1]!.owner).toBe("Chưa nêu");
  });

  it("replaces the SDL of a foreign one in its place, and keeps what is not stated", () => {
    expect(withSubgraph([training, awards], { name: "training", sdl: "new" })).toEqual([
      { ...training, sdl: "new" },
      awards,
    ]);
    expect(withSubgraph([training], { name: "training", sdl: "t", url: "https://t/graphql", owner: "Sở" })).toEqual([
      { ...training, url: "https://t/graphql", owner: "Sở" },
    ]);
  });

  it.each([
    [{ name: "awards", sdl: "" }, "“awards” là phân hệ của kho mã này"],
    [{ name: "training", sdl: "" }, "--url: cần địa chỉ của phân hệ mới"],
    [{ name: "training", sdl: "", url: "training:1" }, "--url (“training:1”): phải là địa chỉ http(s)://"],
    [{ name: "Training", sdl: "", url: "http://t" }, "--add (“Training”): tên gồm chữ thường"],
    [{ name: "training", sdl: "", url: "http://t", owner: "" }, "--owner (“”): phải có nội dung"],
  ])("refuses %j", (addition, reason) => expect(() => withSubgraph([awards], addition)).toThrow(reason));
});

describe("removing a subgraph", () => {
  it("takes a foreign one out", () => expect(withoutSubgraph([awards, training], "training")).toEqual([awards]));

  it("refuses an own one and one that is not listed", () => {
    expect(() => withoutSubgraph([awards, training], "awards")).toThrow("“awards” là phân hệ của kho mã này");
    expect(() => withoutSubgraph([awards, training], "finance")).toThrow(
      "“finance” không có trong danh sách; các phân hệ bên ngoài: training",
    );
    expect(() => withoutSubgraph([awards], "finance")).toThrow("foreign subgraphs: –");
  });
});
