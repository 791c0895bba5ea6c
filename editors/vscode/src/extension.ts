// The sourcecheck extension: starts the language server for Markdown and plain text, and tells the writer when it cannot.

import * as vscode from "vscode";
import { LanguageClient, LanguageClientOptions, ServerOptions } from "vscode-languageclient/node";
import { findServer } from "./server";

let log: vscode.LogOutputChannel;
let client: LanguageClient | undefined;
/** Starts and stops follow one another: each waits for the one before. */
let turn: Promise<void> = Promise.resolve();

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  log = vscode.window.createOutputChannel("sourcecheck", { log: true });
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand("sourcecheck.restart", () => restart(context)),
    vscode.commands.registerCommand("sourcecheck.showLog", () => log.show()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("sourcecheck.serverPath") || event.affectsConfiguration("sourcecheck.sources")) {
        void restart(context);
      } else if (event.affectsConfiguration("sourcecheck.mode") || event.affectsConfiguration("sourcecheck.severity")) {
        void client?.sendNotification("workspace/didChangeConfiguration", { settings: howToCheck() });
      }
    }),
  );
  await restart(context);
}

export function deactivate(): Promise<void> {
  return inTurn(stop);
}

function restart(context: vscode.ExtensionContext): Promise<void> {
  return inTurn(async () => {
    await stop();
    await start(context);
  });
}

function inTurn(action: () => Promise<void>): Promise<void> {
  turn = turn.then(action).catch((error) => log.error(error));
  return turn;
}

async function stop(): Promise<void> {
  const stopping = client;
  client = undefined;
  await stopping?.dispose();
}

async function start(context: vscode.ExtensionContext): Promise<void> {
  const settings = vscode.workspace.getConfiguration("sourcecheck");
  const server = findServer(context.extensionPath, settings.get("serverPath", ""));
  if ("problem" in server) {
    log.error(server.problem);
    void complain(server.problem);
    return;
  }
  log.info(`starting ${server.path}`);
  const run: ServerOptions = { command: server.path, args: ["lsp"] };
  const sources = settings.get<string[]>("sources", []);
  const options: LanguageClientOptions = {
    documentSelector: ["markdown", "plaintext"].flatMap((language) => [
      { scheme: "file", language },
      { scheme: "untitled", language },
    ]),
    initializationOptions: { ...howToCheck(), ...(sources.length > 0 ? { sources } : {}) },
    outputChannel: log,
  };
  client = new LanguageClient("sourcecheck", "sourcecheck", run, options);
  try {
    await client.start();
    const { name, version } = client.initializeResult?.serverInfo ?? { name: "the server" };
    log.info(`${name} ${version ?? ""} is running`);
  } catch (error) {
    client = undefined;
    const problem = `${server.path} could not be started: ${error instanceof Error ? error.message : error}`;
    log.error(problem);
    void complain(problem);
  }
}

/** The settings that take effect at once. */
function howToCheck(): { mode: string | null; severity: Record<string, string> } {
  const settings = vscode.workspace.getConfiguration("sourcecheck");
  return { mode: settings.get<string | null>("mode", null), severity: settings.get("severity", {}) };
}

/** Shows a problem with ways out of it. */
async function complain(problem: string): Promise<void> {
  const settings = "Open Settings";
  const choice = await vscode.window.showErrorMessage(`sourcecheck: ${problem}`, settings, "Show Log");
  if (choice === settings) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "sourcecheck.serverPath");
  } else if (choice) {
    log.show();
  }
}
