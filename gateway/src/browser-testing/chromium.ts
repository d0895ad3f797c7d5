import { type Browser, chromium } from "playwright-core";
import { processEnvironment } from "../env.js";

/** Where the distribution's browser is, unless the test is told otherwise. */
const executablePath = processEnvironment().CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Starts the distribution's Chromium with everything off by which a browser speaks to others of its own accord. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
