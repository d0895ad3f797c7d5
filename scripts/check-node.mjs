// Says clearly when the Node in use is too old: on platforms for which npm installs none, the system's is used. Programs that
// are built have the same check in `@thidua/base/node-version`.

/** The oldest version of Node that can read the built code, as major and minor number. */
export const oldestNode = [24, 0];

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  const oldest = oldestNode.join(".");
  const inUse = process.versions.node;
  console.error(
    `Cần Node ${oldest} trở lên, đang dùng ${inUse}. Hãy chạy "npm install" (sẽ cài Node cho Linux, macOS, Windows), rồi dùng các lệnh "npm run …", hoặc cài Node mới hơn.\n` +
      `Node ${oldest} or newer is needed, this is ${inUse}. Run "npm install" (it brings Node for Linux, macOS, Windows) and use the commands "npm run …", or install a newer Node.`,
  );
  process.exit(1);
}
