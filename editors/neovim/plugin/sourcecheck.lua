--- Starts sourcecheck with its default options, unless setup() is called: by the init.lua before this, or by a plugin manager
--- that loads the plugin later, right after this.

local function enable()
  if not require("sourcecheck").enabled then
    require("sourcecheck").enable()
  end
end

if vim.v.vim_did_enter == 1 then
  vim.schedule(enable)
else
  enable()
end
