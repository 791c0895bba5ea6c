// A real VS Code workbench to drive: code-server with the extension installed, and a headless Chromium that shows it.
const { spawn, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const SETTINGS = {
  "chat.disableAIFeatures": true,
  // DejaVu, the other font at hand, draws some Vietnamese letters badly.
  "editor.fontFamily": "Noto Sans Mono",
  "editor.hover.delay": 100,
  "editor.minimap.enabled": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "window.restoreWindows": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** Installs `vsix` in a fresh profile below `home` and opens `file` of `folder`. `node` and `entry` are code-server's. */
async function open({ node, entry, vsix, home, folder, file }) {
  fs.mkdirSync(path.join(home, "User"), { recursive: true });
  fs.writeFileSync(path.join(home, "User", "settings.json"), JSON.stringify(SETTINGS));
  const profile = ["--user-data-dir", home, "--extensions-dir", `${home}/extensions`, "--config", `${home}/config.yaml`];
  const environment = { ...process.env, EXTENSIONS_GALLERY: "{}" };
  const installed = spawnSync(node, [entry, ...profile, "--install-extension", vsix], { env: environment, encoding: "utf8" });
  if (installed.status !== 0) throw new Error(`the .vsix was not installed: ${installed.stdout}${installed.stderr}`);

  const options = ["--auth", "none", "--bind-addr", "127.0.0.1:0", "--disable-telemetry", "--disable-update-check"];
  // A process group of its own, so that everything it starts can be ended with it.
  const server = spawn(node, [entry, ...profile, ...options, folder], { env: environment, detached: true });
  let browser;
  const close = async () => {
    await browser?.close().catch(() => {});
    await endGroup(server.pid);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => close().finally(() => process.exit(1)));
  try {
    const address = await listening(server);
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM,
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
    });
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
    const url = new URL(address);
    url.searchParams.set("folder", folder);
    url.searchParams.set("payload", JSON.stringify([["openFile", `vscode-remote://${url.host}${folder}/${file}`]]));
    await page.goto(url.href);
    await page.waitForSelector(`.tab.active:has-text("${file}")`, { timeout: 60000 });
    await page.waitForSelector(".monaco-editor .view-line", { timeout: 30000 });
    return { page, close, version: versionOf(entry) };
  } catch (error) {
    await close();
    throw error;
  }
}

function listening(server) {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (data) => {
      output += data;
      const match = /HTTP server listening on (http:\S+)/.exec(output);
      if (match) resolve(match[1]);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.on("exit", () => reject(new Error(`code-server ended: ${output}`)));
    setTimeout(() => reject(new Error(`code-server does not listen: ${output}`)), 30000).unref();
  });
}

async function endGroup(group) {
  for (const [signal, tries] of [["SIGTERM", 40], ["SIGKILL", 40]]) {
    for (let i = 0; i < tries; i++) {
      try {
        process.kill(-group, i === 0 ? signal : 0);
      } catch {
        return; // nobody is left
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function versionOf(entry) {
  const product = path.join(path.dirname(entry), "../../lib/vscode/product.json");
  return JSON.parse(fs.readFileSync(product, "utf8")).version ?? "unknown";
}

module.exports = { open };
