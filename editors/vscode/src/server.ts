// Which server program to run: the one that the settings name, else the one in the extension, else the one on the PATH.

import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import * as path from "node:path";

export type Server = { path: string } | { problem: string };

const PROGRAM = process.platform === "win32" ? "sourcecheck.exe" : "sourcecheck";

/** `named` is the setting `sourcecheck.serverPath`, empty where it is not set. */
export function findServer(extensionPath: string, named: string): Server {
  if (named !== "") {
    const program = named.replace(/^~(?=[\\/])/, homedir());
    return isProgram(program)
      ? { path: program }
      : { problem: `the setting sourcecheck.serverPath names ${program}, which is not a program that can be run.` };
  }
  const folders = [path.join(extensionPath, "server"), ...(process.env.PATH ?? "").split(path.delimiter)];
  const found = folders.map((folder) => path.join(folder, PROGRAM)).find(isProgram);
  return found !== undefined
    ? { path: found }
    : {
        problem:
          "the program sourcecheck is neither in this extension nor on the PATH. " +
          "Install it, or say where it is in the setting sourcecheck.serverPath.",
      };
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
