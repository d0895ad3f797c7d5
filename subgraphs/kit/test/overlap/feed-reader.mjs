/* A reader of a feed as a process of its own: it is killed at any moment and started again. All that it knows is its file. */
import { appendFileSync, existsSync, readFileSync, truncateSync } from "node:fs";

const [url, token, file, seed] = process.argv.slice(2);

/** Where it stands: the cursor of the last whole line. What follows is a line that death interrupted. */
function resume() {
  if (!existsSync(file)) return null;
  const written = readFileSync(file);
  const end = written.lastIndexOf("\n") + 1;
  truncateSync(file, end);
  const lines = written.subarray(0, end).toString().trimEnd().split("\n");
  return end === 0 ? null : JSON.parse(lines.at(-1)).cursor;
}

let after = resume();
for (let round = Number(seed); ; round += 1) {
  const question = new URLSearchParams({ limit: String(1 + ((round * 37) % 300)), wait: "5" });
  if (after !== null) question.set("after", after);
  try {
    const response = await fetch(`${url}?${question}`, { headers: { authorization: `Bearer ${token}` } });
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    const lines = (await response.text()).split("\n").slice(0, -1);
    // A few at a time, so that it can die in the middle of a page; the newline of a line may come later than the line.
    for (let from = 0; from < lines.length; from += 7) {
      const text = lines.slice(from, from + 7).join("\n");
      appendFileSync(file, text);
      appendFileSync(file, "\n");
    }
    if (lines.length > 0) after = JSON.parse(lines.at(-1)).cursor;
  } catch (error) {
    console.error(String(error));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
