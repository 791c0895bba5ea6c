// node table.js RESULTS EDITOR...
//
// Prints the results as a table of steps and editors, and what went wrong. A step that an editor did not come to is a failure.
const fs = require("node:fs");

const STEPS = {
  attach: "the server starts with the report",
  warning: "a wrong date is underlined, exactly",
  hover: "the name shows its card",
  "date to source": "the date leads to its paragraph",
  "name to source": "the name leads to its paragraph",
  mentions: "the name's mentions are listed",
  "corrected date": "correcting the date ends the warning",
  "new wrong date": "a new wrong date brings one",
  "plain text": "a .txt report is checked too",
  restart: "the server can be restarted",
  log: "the log can be shown",
  health: ":checkhealth sees the server",
  "sources option": "the option for sources counts",
  "missing program": "a missing program is told clearly",
  screen: "the card on a terminal's screen",
  quit: "nothing runs on after the editor",
};
const NOT_FOR = { log: /^Neovim/, health: /^VS Code/, screen: /^VS Code/ };

const [, , file, ...editors] = process.argv;
const results = fs
  .readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => {
    const [editor, step, mark, seen] = line.split("\t");
    return { editor, step, mark, seen };
  });
const unknown = results.filter(({ step }) => !(step in STEPS));
if (unknown.length > 0) throw new Error(`steps that the table does not know: ${unknown.map(({ step }) => step)}`);

const cell = (editor, step) => {
  if (NOT_FOR[step]?.test(editor)) return "-";
  return results.find((result) => result.editor === editor && result.step === step)?.mark ?? "NOT RUN";
};
const rows = Object.entries(STEPS).map(([step, words]) => [words, ...editors.map((editor) => cell(editor, step))]);
const table = [["", ...editors], ...rows];
const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
for (const row of table) console.log(row.map((text, i) => text.padEnd(widths[i])).join("  ").trimEnd());

const failures = rows.flat().filter((text) => text === "FAIL" || text === "NOT RUN").length;
for (const { editor, step, mark, seen } of results) if (mark !== "ok") console.log(`\n${editor}, ${step}: ${seen}`);
console.log(`\n${failures === 0 ? "all steps passed" : `${failures} steps failed`}`);
process.exitCode = failures === 0 ? 0 : 1;
