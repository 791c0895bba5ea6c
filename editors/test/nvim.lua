-- The Neovim test: a writer's steps through the plugin, by keys, in the editor that runs this file (`nvim -c 'luafile ...'`
-- on the report). Results go to $RESULTS, one line a step: editor, step, `ok` or `FAIL`, and what was seen.

local editor, results = vim.env.EDITOR_NAME, assert(io.open(vim.env.RESULTS, "a"))
local story = vim.json.decode(table.concat(vim.fn.readfile(vim.env.STORY), "\n"))
local report = vim.api.nvim_get_current_buf()
local failed = false

local function step(name, run)
  local passed, seen = xpcall(run, function(message)
    return message
  end)
  failed = failed or not passed
  seen = tostring(seen or ""):gsub("%s+", " ")
  results:write(table.concat({ editor, name, passed and "ok" or "FAIL", seen }, "\t"), "\n")
  results:flush()
end

--- Waits until `get` gives something true, and gives that.
local function wait(what, get, milliseconds)
  local value
  local came = vim.wait(milliseconds or 10000, function()
    value = get()
    return value
  end, 20)
  if not came then
    error("waited in vain for " .. what, 0)
  end
  return value
end

local function press(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), "mx", false)
end

--- Where `words` stand in a report: line from 0, byte columns.
local function find(words, buffer)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer or report, 0, -1, false)) do
    local first, last = line:find(words, 1, true)
    if first then
      return { lnum = number - 1, col = first - 1, end_col = last }
    end
  end
  error("not in the report: " .. words, 0)
end

local function go_to(words)
  vim.cmd("silent! only")
  vim.api.nvim_win_set_buf(0, report)
  local place = find(words)
  vim.api.nvim_win_set_cursor(0, { place.lnum + 1, place.col })
end

local function warnings(buffer)
  return vim.diagnostic.get(buffer or report, { severity = { min = vim.diagnostic.severity.WARN } })
end

--- The one warning, which must stand exactly under `words`.
local function warning_under(words, buffer)
  local one = wait("one warning under " .. words, function()
    local all = warnings(buffer)
    return #all == 1 and all[1]
  end)
  local place = find(words, buffer)
  for _, key in ipairs({ "lnum", "col", "end_col" }) do
    assert(one[key] == place[key], ("%s is %s, not %s: %s"):format(key, one[key], place[key], one.message))
  end
  assert(one.code == story.code, "its code is " .. tostring(one.code))
  assert(one.source == story.source, "its source is " .. tostring(one.source))
  return ("%d:%d-%d %s"):format(one.lnum, one.col, one.end_col, one.message)
end

--- Presses gd on `words`; the cursor must land in the article on the line of `passage`.
local function jump(words, passage)
  go_to(words)
  press("gd")
  wait("the article", function()
    return vim.fs.basename(vim.api.nvim_buf_get_name(0)) == story.article
  end)
  local cursor = vim.api.nvim_win_get_cursor(0)
  local line = vim.api.nvim_get_current_line()
  assert(line:find(passage, 1, true), "landed on line " .. cursor[1] .. ": " .. line:sub(1, 80))
  return ("line %d, at `%s`"):format(cursor[1], vim.fn.strcharpart(line:sub(cursor[2] + 1), 0, 22))
end

local function client()
  return vim.lsp.get_clients({ name = "sourcecheck", bufnr = report })[1]
end

local function floating_text()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), "\n"), window
    end
  end
end

step("attach", function()
  local one = wait("the server", function()
    return client() and client().initialized and client()
  end)
  assert(one.config.root_dir == vim.fs.dirname(vim.api.nvim_buf_get_name(report)), "root is " .. one.config.root_dir)
  return ("root %s, %s, encoding %s"):format(
    one.config.root_dir,
    vim.lsp.is_enabled and vim.lsp.is_enabled("sourcecheck") and "vim.lsp.enable" or "vim.lsp.start",
    one.offset_encoding
  )
end)

step("warning", function()
  return warning_under(story.wrong)
end)

step("hover", function()
  go_to(story.name)
  press("K")
  local text = wait("the hover", floating_text)
  local _, window = floating_text()
  vim.api.nvim_win_close(window, true)
  for _, part in ipairs(story.card) do
    assert(text:find(part, 1, true), "not on the card: " .. part .. " in: " .. text)
  end
  return text
end)

step("date to source", function()
  return jump(story.wrong, story.date_passage)
end)

step("name to source", function()
  return jump(story.name, story.name_passage)
end)

step("mentions", function()
  go_to(story.name)
  press("grr")
  local items = wait("a list", function()
    local list = vim.fn.getqflist()
    return #list > 0 and list
  end)
  local in_article = vim.tbl_filter(function(item)
    return vim.fs.basename(vim.api.nvim_buf_get_name(item.bufnr)) == story.article
  end, items)
  assert(#in_article > 0, "none of them in " .. story.article)
  vim.cmd("cclose")
  return ("%d, %d of them in %s"):format(#items, #in_article, story.article)
end)

step("corrected date", function()
  go_to(story.wrong)
  press("c" .. #story.wrong .. "l" .. story.right .. "<Esc>")
  vim.cmd("let @/ = ''")
  find(story.right)
  wait("no warning", function()
    return #warnings() == 0
  end)
end)

step("new wrong date", function()
  go_to(story.right)
  press("o<CR>" .. story.added_line .. "<Esc>")
  return warning_under(story.added_wrong)
end)

step("plain text", function()
  vim.cmd.edit(story.text_report)
  local seen = warning_under(story.wrong, vim.api.nvim_get_current_buf())
  assert(#vim.lsp.get_clients({ name = "sourcecheck" }) == 1, "more than one server runs")
  return seen
end)

step("restart", function()
  local before = client().id
  vim.cmd("SourcecheckRestart")
  wait("a new server", function()
    return client() and client().id ~= before and client().initialized
  end)
  return warning_under(story.added_wrong)
end)

step("health", function()
  vim.cmd("checkhealth sourcecheck")
  local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
  assert(text:find("a server is running", 1, true) and not text:find("ERROR"), text)
end)

step("sources option", function()
  go_to(story.name)
  require("sourcecheck").setup({ sources = { story.empty_folder } })
  wait("a new server", function()
    return client() and client().initialized
  end)
  local warned = vim.wait(1500, function()
    return #warnings() > 0
  end, 20)
  assert(not warned, "a warning although there is nothing to check against")
  require("sourcecheck").setup({ sources = { story.sources } })
  return warning_under(story.added_wrong)
end)

step("missing program", function()
  go_to(story.name)
  require("sourcecheck").setup({ cmd = { "/nowhere/sourcecheck", "lsp" } })
  local messages = vim.fn.execute("messages")
  local said = messages:match("sourcecheck: the program[^\n]*")
  assert(said and said:find("/nowhere/sourcecheck", 1, true), messages)
  vim.cmd("checkhealth sourcecheck")
  local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
  assert(text:find("/nowhere/sourcecheck` was not found", 1, true), text)
  return said
end)

results:close()
vim.cmd(failed and "cquit 1" or "qall!")
