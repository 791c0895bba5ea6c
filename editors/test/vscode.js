// The VS Code test: a writer's steps in the real workbench, by mouse and keys, with the packed extension installed. Results go
// to $RESULTS, one line a step: editor, step, `ok` or `FAIL`, and what was seen. Pictures go to $PICTURES.
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const story = require("./story.json");
const workbench = require("./workbench.js");

const { CODE_NODE, CODE_ENTRY, VSIX, HOME_FOLDER, WORKSPACE, RESULTS, PICTURES, EDITOR_NAME } = process.env;
let page;
let failed = false;

async function step(name, run) {
  let passed = true;
  let seen;
  try {
    seen = await run();
  } catch (error) {
    passed = false;
    seen = error.message;
    await picture(`failed-${name.replaceAll(" ", "-")}`).catch(() => {});
  }
  failed ||= !passed;
  const words = String(seen ?? "").replace(/\s+/g, " ");
  fs.appendFileSync(RESULTS, [EDITOR_NAME, name, passed ? "ok" : "FAIL", words].join("\t") + "\n");
}

const picture = (name) => page.screenshot({ path: path.join(PICTURES, `vscode-${name}.png`) });

/** Waits until `get` gives something true, and gives that. */
async function wait(what, get, milliseconds = 15000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await get();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The processes of this editor's server. */
function servers() {
  const isServer = (pid) => {
    try {
      const program = fs.readlinkSync(`/proc/${pid}/exe`);
      return program.startsWith(HOME_FOLDER) && path.basename(program) === "sourcecheck";
    } catch {
      return false;
    }
  };
  return fs.readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name) && isServer(name));
}

/** Where `words` are drawn in the active editor: the box around them, and their column as the status bar counts. */
async function find(words) {
  const box = await page.evaluate((words) => {
    for (const line of document.querySelectorAll(".editor-group-container.active .monaco-editor .view-line")) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      const text = nodes.map((node) => node.data).join("").replace(/\u00a0/g, " ");
      const at = text.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      let offset = 0;
      for (const node of nodes) {
        const end = offset + node.length;
        if (at >= offset && at < end) range.setStart(node, at - offset);
        if (at + words.length > offset && at + words.length <= end) range.setEnd(node, at + words.length - offset);
        offset = end;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height, column: [...text.slice(0, at)].length + 1 };
    }
  }, words);
  assert.ok(box, `not in the editor: ${words}`);
  return box;
}

const cursorPlace = async () => {
  const text = await page.locator("#status\\.editor\\.selection").innerText();
  const [line, column] = (/Ln (\d+), Col (\d+)/.exec(text) ?? []).slice(1).map(Number);
  return { line, column, text };
};

/** Puts the cursor inside `words`; how far before their end it is. */
async function click(words) {
  return wait(`the cursor in ${words}`, async () => {
    const box = await find(words);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    // An editor that was just opened may still be restoring its own cursor. A second click too soon would be a double one.
    await page.waitForTimeout(600);
    const { column } = await cursorPlace();
    return column > box.column && column < box.column + words.length && box.column + words.length - column;
  });
}

/** The boxes of the wavy lines in the active editor. */
const squiggles = () =>
  page.$$eval(".editor-group-container.active .monaco-editor .squiggly-warning", (all) =>
    all.map((one) => one.getBoundingClientRect()).map(({ x, y, width }) => ({ x, y, width })),
  );

/** The one warning must be drawn exactly under `words`, and be listed with the column that VS Code counts for them. */
async function warningUnder(words) {
  const [line] = await wait(`one warning under ${words}`, async () => {
    const all = await squiggles();
    return all.length === 1 && all;
  });
  const box = await find(words);
  const near = (a, b) => Math.abs(a - b) <= 1.5;
  const places = `drawn from ${line.x} to ${line.x + line.width}, the words from ${box.x} to ${box.x + box.width}`;
  assert.ok(near(line.x, box.x) && near(line.width, box.width), places);
  assert.ok(Math.abs(line.y - box.y) < box.height, "drawn under another line");
}

/** What the card says when the mouse points at the name. A mouse that rests there does not ask again. */
async function card(milliseconds) {
  const box = await find(story.name);
  return wait(
    "the card",
    async () => {
      await page.mouse.move(900, 400);
      await page.waitForTimeout(200);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
      await page.waitForTimeout(1000);
      const all = await page.locator(".monaco-hover:visible").allInnerTexts();
      return all.map((one) => one.replace(/\u00a0/g, " ")).find((one) => one.includes(story.card[0]));
    },
    milliseconds,
  );
}

async function problems() {
  await page.keyboard.press("Control+Shift+M");
  const rows = await wait("the list of problems", async () => {
    const all = await page.locator(".markers-panel .monaco-list-row").allInnerTexts();
    return all.some((row) => row.includes("Ln ")) && all;
  });
  // Below a warning stand the passages that it rests on.
  return rows.filter((row) => row.includes(story.source)).map((row) => row.replace(/\s+/g, " "));
}

async function runCommand(name) {
  await page.keyboard.press("F1");
  await page.waitForSelector(".quick-input-widget:visible");
  await page.keyboard.insertText(name);
  await page.waitForSelector(`.quick-input-list .monaco-list-row.focused:has-text("${name}")`);
  await page.keyboard.press("Enter");
}

async function openFile(name) {
  await page.keyboard.press("Control+P");
  await page.waitForSelector(".quick-input-widget:visible");
  await page.keyboard.insertText(name);
  await page.waitForSelector(`.quick-input-list .monaco-list-row.focused:has-text("${name}")`);
  await page.keyboard.press("Enter");
  await page.waitForSelector(`.tab.active:has-text("${name}")`);
}

/** Presses F12 on `words`; the cursor must land in the article on the line of `passage`. */
async function jump(words, passage) {
  await openFile(story.report);
  await click(words);
  await page.keyboard.press("F12");
  await page.waitForSelector(`.tab.active:has-text("${story.article}")`, { timeout: 10000 });
  const article = fs.readFileSync(path.join(WORKSPACE, story.sources, story.article), "utf8").split("\n");
  const expected = article.findIndex((line) => line.includes(passage)) + 1;
  await wait(`the cursor on line ${expected}`, async () => (await cursorPlace()).line === expected);
  return (await cursorPlace()).text;
}

function writeSettings(settings) {
  fs.mkdirSync(path.join(WORKSPACE, ".vscode"), { recursive: true });
  fs.writeFileSync(path.join(WORKSPACE, ".vscode", "settings.json"), JSON.stringify(settings));
}

async function steps() {
  await page.keyboard.press("Control+B");

  // Nothing but the report's language starts the extension.
  await step("attach", () => card(60000));

  await step("warning", async () => {
    await warningUnder(story.wrong);
    const [problem, ...others] = await problems();
    assert.equal(others.length, 0, others.join());
    // JavaScript counts as VS Code does: in UTF-16.
    const report = fs.readFileSync(path.join(WORKSPACE, story.report), "utf8").split("\n");
    const place = `[Ln ${report.indexOf(story.line) + 1}, Col ${story.line.indexOf(story.wrong) + 1}]`;
    for (const part of [story.source, story.code, place]) assert.ok(problem.includes(part), `no ${part} in: ${problem}`);
    await picture("problems");
    return problem;
  });

  await step("hover", async () => {
    const text = await card();
    for (const part of story.card) assert.ok(text.includes(part), `not on the card: ${part} in: ${text}`);
    await page.waitForTimeout(500);
    await picture("hover");
    await page.mouse.move(900, 600);
    await page.keyboard.press("Control+J");
    return text;
  });

  await step("date to source", async () => {
    const cursor = await jump(story.wrong, story.date_passage);
    await picture("definition");
    return cursor;
  });

  await step("name to source", () => jump(story.name, story.name_passage));

  await step("mentions", async () => {
    await openFile(story.report);
    await click(story.name);
    await page.keyboard.press("Shift+F12");
    const tree = page.locator(".reference-zone-widget .monaco-list-row");
    const rows = await wait("the list of mentions", async () => {
      const all = (await tree.count()) > 0 && (await tree.allInnerTexts());
      return all && all.some((row) => row.includes(story.article)) && all;
    });
    await picture("mentions");
    await page.keyboard.press("Escape");
    return rows.join("; ");
  });

  await step("corrected date", async () => {
    await openFile(story.report);
    const toEnd = await click(story.wrong);
    for (let i = 0; i < toEnd; i++) await page.keyboard.press("ArrowRight");
    for (const _ of story.wrong) await page.keyboard.press("Backspace");
    await page.keyboard.insertText(story.right);
    await page.waitForTimeout(200);
    await find(story.line.replace(story.wrong, story.right));
    await wait("no warning", async () => (await squiggles()).length === 0);
  });

  await step("new wrong date", async () => {
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.insertText(story.added_line);
    await warningUnder(story.added_wrong);
    await page.keyboard.press("Control+S");
  });

  await step("plain text", async () => {
    await openFile(story.text_report);
    await warningUnder(story.wrong);
  });

  await step("restart", async () => {
    await openFile(story.report);
    await warningUnder(story.added_wrong);
    const before = servers();
    assert.equal(before.length, 1, `servers that run: ${before}`);
    await runCommand("sourcecheck: Restart Server");
    // The warning goes and comes again too fast to be seen: another process tells.
    await wait("another server", async () => servers().length === 1 && servers()[0] !== before[0]);
    await warningUnder(story.added_wrong);
  });

  await step("log", async () => {
    await runCommand("sourcecheck: Show Log");
    const log = page.locator(".output-view .view-lines");
    const said = await wait(
      "the server in the log",
      async () => (await log.innerText()).replace(/\u00a0/g, " ").match(/sourcecheck \S+ is running/)?.[0],
    );
    await page.keyboard.press("Control+J");
    return said;
  });

  await step("sources option", async () => {
    await openFile(story.report);
    writeSettings({ "sourcecheck.sources": [story.empty_folder] });
    await wait("no warning: there is nothing to check against", async () => (await squiggles()).length === 0);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    assert.equal((await squiggles()).length, 0, "a warning although there is nothing to check against");
    writeSettings({ "sourcecheck.sources": [story.sources] });
    await warningUnder(story.added_wrong);
  });

  await step("missing program", async () => {
    writeSettings({ "sourcecheck.serverPath": "/nowhere/sourcecheck" });
    const notice = page.locator('.notification-list-item:has-text("/nowhere/sourcecheck")');
    await notice.waitFor({ timeout: 15000 });
    await page.waitForTimeout(500);
    await picture("missing-program");
    return notice.innerText();
  });
}

(async () => {
  const opened = await workbench.open({
    node: CODE_NODE,
    entry: CODE_ENTRY,
    vsix: VSIX,
    home: HOME_FOLDER,
    folder: WORKSPACE,
    file: story.report,
  });
  page = opened.page;
  try {
    await steps();
  } finally {
    await opened.close();
  }
  process.exitCode = failed ? 1 : 0;
})().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
