// node workspace.js DIR
//
// Makes the folder that the editors open: the sample articles as sources, a sourcecheck.toml, and a report with a wrong date
// after an emoji and accented words, once as Markdown and once as plain text. What stands in it comes from story.json.
const fs = require("node:fs");
const path = require("node:path");
const story = require("./story.json");

const dir = process.argv[2];
fs.rmSync(dir, { recursive: true, force: true });
fs.cpSync(path.join(__dirname, "../../seeds"), path.join(dir, story.sources), { recursive: true });
fs.mkdirSync(path.join(dir, story.empty_folder));
fs.writeFileSync(path.join(dir, "sourcecheck.toml"), `sources = ["${story.sources}"]\n`);
// The line stands where neither passage stands in its article, so that a jump cannot seem to have worked.
fs.writeFileSync(path.join(dir, story.report), `# Báo cáo\n\n## Bản nháp\n\n*Chưa đăng.*\n\n${story.line}\n`);
fs.writeFileSync(path.join(dir, story.text_report), `Báo cáo\n\n${story.line}\n`);
