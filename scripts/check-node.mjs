// Says clearly when the Node in use is too old: on platforms for which npm installs none, the system's is used.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 17)) {
  console.error(
    `Cần Node 22.17 trở lên, đang dùng ${process.versions.node}. Hãy chạy "npm install" (sẽ cài Node cho Linux, macOS, Windows) hoặc cài Node mới hơn.\n` +
      `Node 22.17 or newer is needed, this is ${process.versions.node}. Run "npm install" (it brings Node for Linux, macOS, Windows) or install a newer Node.`,
  );
  process.exit(1);
}
