--- sourcecheck for Neovim: starts the language server for the reports that you write.
--- Neovim 0.11 and later start it through `vim.lsp.enable`, Neovim 0.10 through `vim.lsp.start`.

local M = {}

---@class sourcecheck.Options
---@field cmd string[] The server's command.
---@field filetypes string[] The kinds of files that are checked.
---@field sources? string[] Folders of source articles, instead of those that `sourcecheck.toml` names.
---@field mode? "strict"|"balanced"|"thorough" How readily to warn, instead of what `sourcecheck.toml` says.
---@field severity? table<string, string> How findings are shown, by code: `["figure-differs"] = "error"`.
---@field keys boolean Map `gd` (and `grr` on Neovim 0.10) in checked files, where you have not mapped them.

---@type sourcecheck.Options
local options = {
  cmd = { "sourcecheck", "lsp" },
  filetypes = { "markdown", "text" },
  sources = nil,
  mode = nil,
  severity = nil,
  keys = true,
}

local NAME = "sourcecheck"
local ROOT_MARKERS = { "sourcecheck.toml", ".git" }
local HAS_ENABLE = vim.fn.has("nvim-0.11") == 1

--- The folder that the server works in: the nearest one with a `sourcecheck.toml`, else the repository.
---@param buffer integer
---@return string?
function M.root(buffer)
  for _, marker in ipairs(ROOT_MARKERS) do
    local root = vim.fs.root(buffer, marker)
    if root then
      return root
    end
  end
end

--- The settings of the server, as `vim.lsp.config` and `vim.lsp.start` take them.
function M.config()
  local init = { sources = options.sources, mode = options.mode, severity = options.severity }
  return {
    cmd = options.cmd,
    filetypes = options.filetypes,
    root_markers = ROOT_MARKERS,
    init_options = next(init) and init or nil,
  }
end

---@return vim.lsp.Client[]
function M.clients(buffer)
  return vim.lsp.get_clients({ name = NAME, bufnr = buffer })
end

--- Says once why nothing happens when the server's program cannot be found.
local function is_installed()
  if vim.fn.executable(options.cmd[1]) == 1 then
    return true
  end
  vim.notify_once(
    ("sourcecheck: the program `%s` was not found. Install it, or name it in setup{ cmd = ... }; :checkhealth sourcecheck tells more."):format(
      options.cmd[1]
    ),
    vim.log.levels.WARN
  )
  return false
end

local function start(buffer)
  -- Hover windows and the like are Markdown too, but no reports.
  if vim.bo[buffer].buftype ~= "" or not vim.tbl_contains(options.filetypes, vim.bo[buffer].filetype) then
    return
  end
  if is_installed() and not HAS_ENABLE then
    local capabilities = vim.lsp.protocol.make_client_capabilities()
    -- Neovim 0.10 asks for the warnings of visible reports only: a hidden one has none after a restart. Let the server send them.
    capabilities.textDocument.diagnostic = nil
    local own = { name = NAME, root_dir = M.root(buffer), capabilities = capabilities }
    vim.lsp.start(vim.tbl_extend("error", M.config(), own), { bufnr = buffer })
  end
end

local function map_keys(buffer)
  local function map(keys, action, description)
    if vim.fn.maparg(keys, "n") == "" then
      vim.keymap.set("n", keys, action, { buffer = buffer, desc = description })
    end
  end
  map("gd", vim.lsp.buf.definition, "Go to the source paragraph")
  map("grr", vim.lsp.buf.references, "List the mentions in the sources")
end

--- Starts the server for reports, those open now and those opened later.
function M.enable()
  local group = vim.api.nvim_create_augroup("sourcecheck", { clear = true })
  vim.api.nvim_create_autocmd("FileType", {
    group = group,
    pattern = options.filetypes,
    callback = function(event)
      start(event.buf)
    end,
  })
  vim.api.nvim_create_autocmd("LspAttach", {
    group = group,
    callback = function(event)
      local client = vim.lsp.get_client_by_id(event.data.client_id)
      if options.keys and client and client.name == NAME then
        map_keys(event.buf)
      end
    end,
  })
  vim.api.nvim_create_user_command("SourcecheckRestart", M.restart, { desc = "Restart the sourcecheck server" })
  if HAS_ENABLE then
    -- Forgets what was read from lsp/sourcecheck.lua before. What else the writer gives to vim.lsp.config stays.
    vim.lsp.config(NAME, {})
    vim.lsp.enable(NAME)
  end
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) then
      start(buffer)
    end
  end
  M.enabled = true
end

local function stop(force)
  for _, client in ipairs(M.clients()) do
    if HAS_ENABLE then
      client:stop(force)
    else
      client.stop(force)
    end
  end
end

--- Stops the server and starts it again, with the options of now.
function M.restart()
  if HAS_ENABLE then
    vim.lsp.enable(NAME, false)
  end
  stop(false)
  local stopped = vim.wait(3000, function()
    return #M.clients() == 0
  end, 20)
  if not stopped then
    stop(true)
  end
  M.enable()
end

--- Sets options and starts the server. Calling it is needed only to change an option.
---@param changes? sourcecheck.Options
function M.setup(changes)
  local before = options
  options = vim.tbl_extend("force", options, changes or {})
  if #M.clients() == 0 then
    M.enable()
  elseif not vim.deep_equal(before, options) then
    M.restart()
  end
end

return M
