import { type Browser, chromium } from "playwright-core";
import { processEnvironment } from "../env.js";

/** The path of the distribution's browser, unless the environment gives another. */
const executablePath = processEnvironment().CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Starts the distribution's Chromium without the features that contact other hosts on their own. */
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
