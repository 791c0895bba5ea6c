// node terminal-picture.js SCREEN.ansi...
//
// Draws terminal screens, as tmux captured them, with xterm.js in a headless Chromium: SCREEN.png beside each.
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

async function draw(browser, file) {
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  await page.setContent('<body style="margin:0"><div id="terminal" style="display:inline-block"></div>');
  const xterm = path.dirname(require.resolve("@xterm/xterm/package.json"));
  await page.addStyleTag({ path: path.join(xterm, "css/xterm.css") });
  await page.addScriptTag({ path: path.join(xterm, "lib/xterm.js") });
  await page.addScriptTag({ path: require.resolve("@xterm/addon-unicode11") });
  await page.evaluate(async (screen) => {
    const terminal = new Terminal({
      cols: 110,
      rows: screen.length,
      fontFamily: "Noto Sans Mono",
      fontSize: 15,
      allowProposedApi: true,
      theme: { background: "#14161b", foreground: "#e0e2ea" },
    });
    terminal.loadAddon(new Unicode11Addon.Unicode11Addon());
    terminal.unicode.activeVersion = "11";
    terminal.open(document.getElementById("terminal"));
    await new Promise((resolve) => terminal.write(`\x1b[?25l${screen.join("\r\n")}`, resolve));
    await new Promise((resolve) => setTimeout(resolve, 300));
  }, fs.readFileSync(file, "utf8").trimEnd().split("\n"));
  await page.locator(".xterm-screen").screenshot({ path: file.replace(/\.ansi$/, ".png") });
}

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    for (const file of process.argv.slice(2)) await draw(browser, file);
  } finally {
    await browser.close();
  }
})().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
