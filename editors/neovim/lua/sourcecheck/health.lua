--- `:checkhealth sourcecheck`: what is missing when nothing happens.

local sourcecheck = require("sourcecheck")
local health = vim.health

local function check_program(command)
  if vim.fn.executable(command[1]) == 0 then
    health.error(("the program `%s` was not found"):format(command[1]), {
      "install it: `cargo install --path .` in the sourcecheck repository",
      'or name it: require("sourcecheck").setup{ cmd = { "/where/it/is/sourcecheck", "lsp" } }',
    })
    return
  end
  local version = vim.fn.system({ command[1], "--version" })
  if vim.v.shell_error == 0 then
    health.ok(vim.trim(version) .. ", " .. vim.fn.exepath(command[1]))
  else
    health.error(("`%s --version` failed: %s"):format(command[1], vim.trim(version)))
  end
end

--- The sources of a report: what the options say, else what the server looks for.
local function check_sources(root, sources)
  if sources then
    for _, folder in ipairs(sources) do
      local path = vim.fn.isabsolutepath(folder) == 1 and folder or vim.fs.joinpath(root, folder)
      local found = vim.fn.isdirectory(path) == 1
      health[found and "ok" or "error"](("sources: %s%s"):format(path, found and "" or " is not a folder"))
    end
    return
  end
  for _, name in ipairs({ "sourcecheck.toml", "seeds", "sources" }) do
    local path = vim.fs.joinpath(root, name)
    if vim.uv.fs_stat(path) then
      health.ok("sources: " .. path)
      return
    end
  end
  health.warn(("no sourcecheck.toml, seeds/ or sources/ in %s: there is nothing to check a report against"):format(root), {
    'write a sourcecheck.toml there: sources = ["folder/of/articles"]',
  })
end

local M = {}

function M.check()
  health.start("sourcecheck")
  local config = sourcecheck.config()
  if not sourcecheck.enabled then
    health.error("the plugin was not started", { 'call require("sourcecheck").setup{}' })
  end
  check_program(config.cmd)

  local clients = sourcecheck.clients()
  if #clients == 0 then
    health.info("no server is running: open a report (" .. table.concat(config.filetypes, ", ") .. ")")
    check_sources(vim.uv.cwd(), config.init_options and config.init_options.sources)
  end
  for _, client in ipairs(clients) do
    health.ok("a server is running for " .. (client.config.root_dir or "single files"))
    check_sources(client.config.root_dir or vim.uv.cwd(), config.init_options and config.init_options.sources)
  end
  health.info("log: " .. require("vim.lsp.log").get_filename())
end

return M
