--- The server's settings, for those who write `vim.lsp.enable("sourcecheck")` themselves.
return require("sourcecheck").config()
